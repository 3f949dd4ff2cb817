import { SvelteSet } from 'svelte/reactivity';

/** The ids of what the reader has opened. Held beside the report, so that a new report closes nothing. */
export const opened = new SvelteSet<string>();
