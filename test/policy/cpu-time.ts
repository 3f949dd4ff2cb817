/** Milliseconds of processor time that this process has used: other work on the machine does not count. */
export const cpuTime = (): number => process.cpuUsage().user / 1000;
