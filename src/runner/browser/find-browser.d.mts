/** The program of a browser that can hold the extension: named in the environment, else installed here. */
export function findBrowser(name: 'chromium' | 'firefox', env?: NodeJS.ProcessEnv): string | undefined;

/** What to say where there is no Chromium. */
export const NO_CHROMIUM: string;
