/** The ids of what the reader has opened. Held beside the report, so that a row that is built anew is as it was. */
export const opened = new Set<string>();
