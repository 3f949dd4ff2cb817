/** An error that a person can do something about: its message is one line that names the cause and the cure. */
export function cannot(message: string, cause?: unknown): Error {
  const error = new Error(message.replace(/\s+/g, ' ').trim(), { cause });
  error.name = 'CannotAudit';
  return error;
}

/** Whether an error already says, in one line, what a person can do about it. */
export const isCannot = (error: unknown): error is Error => error instanceof Error && error.name === 'CannotAudit';
