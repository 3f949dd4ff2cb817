import { writeSync } from 'node:fs';
import { type Reporter, type TestModule } from 'vitest/node';

/**
 * A Vitest reporter that ends a run with one line, `N passed, N failed[, N skipped]`. Checks that ran before the tests are
 * counted with them (SAYDO_CHECKS: passed and failed), and so is whatever broke outside a test. It can be called with `new`,
 * as Vitest does.
 */
export default function closingLine(): Reporter {
  let line: string | undefined;
  // Last of all output, whatever else is reported.
  process.once('exit', () => {
    if (line !== undefined) writeSync(1, `${line}\n`);
  });
  return {
    onTestRunEnd: (modules, errors) => {
      line = count(modules, errors.length, process.env['SAYDO_CHECKS'] ?? '');
    },
  };
}

function count(modules: readonly TestModule[], errors: number, checks: string): string {
  const [checksPassed = 0, checksFailed = 0] = checks.split(' ').map(Number);
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const inState = (state: string) => tests.filter((test) => test.result().state === state).length;
  // Files that could not be read, and hooks that failed, take tests down without failing them.
  const broken = modules
    .flatMap((module) => [module, ...module.children.allSuites()])
    .filter((one) => one.errors().length > 0);
  const failed = inState('failed') + broken.length + errors + checksFailed;
  const skipped = inState('skipped') + inState('pending');
  return `${String(inState('passed') + checksPassed)} passed, ${String(failed)} failed${skipped > 0 ? `, ${String(skipped)} skipped` : ''}`;
}
