/** One calm line about what is being done, on stderr: stdout belongs to results. */
export const say = (line) => process.stderr.write(`saydo: ${line}\n`);

/** An error whose message names the cure. */
export const stop = (message) => Object.assign(new Error(message), { name: 'Stop' });
