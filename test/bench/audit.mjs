// How long an audit takes, from the command to the report, beside the bare browser's start and load of the same page.
// Rounds are interleaved, so that both meet the same machine; medians are told. Exit code 1 where Saydo adds more than 1 s.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { startDemo } from '../../dist/runner/demo.js';
import { findBrowser } from '../../src/runner/browser/find-browser.mjs';

const ROUNDS = 7;
const SETTLE = 500;
const MOST_ADDED = 1000;

const executablePath = findBrowser('chromium');
const demo = await startDemo();

/** Browser start and load of the page, by the same means but without extension and command line. */
async function bare() {
  const profile = mkdtempSync(join(tmpdir(), 'saydo-bench-'));
  const from = performance.now();
  const args = [`--host-resolver-rules=${demo.hostRules}`, '--ignore-certificate-errors', '--no-first-run'];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  const context = await chromium.launchPersistentContext(profile, { executablePath, args, viewport: null });
  const started = performance.now();
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(demo.url, { waitUntil: 'load' });
  const loaded = performance.now();
  await context.close();
  rmSync(profile, { recursive: true, force: true });
  return { start: started - from, page: loaded - started, total: loaded - from };
}

/** The command, from its start to the end of the report on stdout. */
function saydo() {
  const maps = demo.map.flatMap((rule) => ['--map', rule]);
  const args = [
    'audit',
    demo.url,
    '--json',
    '--timings',
    '--settle',
    String(SETTLE),
    '--ignore-certificate-errors',
    ...maps,
  ];
  return new Promise((resolve, reject) => {
    const from = performance.now();
    const child = spawn(process.execPath, ['src/runner/boot.mjs', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let printed = 0;
    child.stdout.on('data', () => (printed = performance.now()));
    child.stderr.setEncoding('utf8').on('data', (text) => (said += text));
    child.on('close', (code) => {
      const parts = /saydo: timings (\{.*\})/.exec(said)?.[1];
      if (parts === undefined) reject(new Error(`saydo audit ended with ${code}: ${said}`));
      else resolve({ ...JSON.parse(parts), total: printed - from });
    });
  });
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const medians = (runs) =>
  Object.fromEntries(Object.keys(runs[0]).map((part) => [part, Math.round(median(runs.map((run) => run[part])))]));

// Both once beforehand: the first start after a build reads everything from disk.
await bare();
await saydo();
const rounds = [];
for (let round = 0; round < ROUNDS; round++) rounds.push({ bare: await bare(), saydo: await saydo() });
await demo.close();

const [plain, full] = [medians(rounds.map((one) => one.bare)), medians(rounds.map((one) => one.saydo))];
const added = Math.round(median(rounds.map((one) => one.saydo.total - one.saydo.settle - one.bare.total)));
const row = (name, value, remark = '') =>
  console.log(`${name.padEnd(34)}${String(value).padStart(6)} ms  ${remark}`.trimEnd());
console.log(`${ROUNDS} rounds, medians, ${cpus().length} cores, ${executablePath}\n`);
row('bare browser: start', plain.start);
row('bare browser: page', plain.page, 'to its load event');
row('bare browser: both', plain.total);
console.log('');
row('saydo: command to browser ready', full.start, 'Node, Chromium, the extension’s handshake');
row('saydo: page', full.page, 'to its load event');
row('saydo: settling', full.settle, `${SETTLE} ms were asked for`);
row('saydo: policy', full.policy, 'found, fetched and read while the page settles');
row('saydo: judging', full.report, 'evidence, verdicts and report, after settling');
row('saydo: command to report', full.total);
console.log('');
row('added by saydo beyond settling', added, `at most ${MOST_ADDED}`);
process.exitCode = added <= MOST_ADDED ? 0 : 1;
