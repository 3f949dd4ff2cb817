import { isCannot } from './cannot.ts';
import { HELP } from './help.ts';

type Command = (args: string[]) => Promise<number>;

/** Each command is loaded only when it is asked for: reading a policy needs no browser's code. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  audit: async () => (await import('./audit/audit-command.ts')).auditCommand,
  trial: async () => (await import('./trial/trial-command.ts')).trialCommand,
  policy: async () => (await import('./policy-command.ts')).policyCommand,
  start: async () => (await import('./start.ts')).start,
};

/** Runs one command; gives its exit code: 0 no contradiction, 1 contradictions, 2 it could not be done. */
export async function main([name = '--help', ...args]: string[]): Promise<number> {
  if (['--help', '-h', 'help'].includes(name) || args.includes('--help') || args.includes('-h')) {
    process.stdout.write(HELP);
    return 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) return fail(`unknown command "${name}": try "saydo --help"`);
  try {
    return await (
      await load()
    )(args);
  } catch (error) {
    if (isCannot(error)) return fail(error.message);
    // Not foreseen: where it happened helps whoever mends it.
    return fail(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

function fail(message: string): number {
  process.stderr.write(`saydo: ${message}\n`);
  return 2;
}
