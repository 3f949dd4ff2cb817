// How fast policies are read: characters a second of CPU time on one core, for the whole reading, for the bare pipeline that it uses
// (sentences in their places) and for those of the natural-language libraries that were candidates (docs/reading.md), on the same texts
// in one run; sentence cuts compared; memory; time against length. Exit code 1 where 13 kB take more than 10 ms, the reading more than
// twice the bare pipeline that it uses, or the time grows faster than the length.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = process.argv[2] ?? join(root, '../shared/policies');

/** Compiles the reader as it is in the tree, and loads it. */
async function load() {
  const built = await build({
    root, configFile: false, logLevel: 'error', ssr: { noExternal: true },
    build: { ssr: 'test/bench/policy-parts.ts', write: false, minify: false, target: 'node20' },
  }); // prettier-ignore
  const at = mkdtempSync(join(root, 'node_modules/.bench-'));
  const file = join(at, 'policy.mjs');
  writeFileSync(file, built.output[0].code);
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(at, { recursive: true });
  }
}

const { readPolicy, sentencesOf, splitSentences, HARD_SENTENCES } = await load();

const policies = existsSync(folder)
  ? readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md').map((name) => readFileSync(join(folder, name), 'utf8')) // prettier-ignore
  : [HARD_SENTENCES.flat().join(' ').repeat(20)];
const document = (text) => ({ kind: 'privacy', source: 'given', format: 'markdown', text, sha256: '', fetched: 0 });

/** CPU milliseconds of this process. */
function cpu(run) {
  const from = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

const wink = winkNLP(model, ['sbd', 'negation', 'pos']);
const winkCuts = winkNLP(model, ['sbd']);
const WHOLE = 'Saydo, the whole reading';
const BARE = 'Saydo, bare: sentences in place';
const MOST_TIMES_BARE = 2;
/** Each contestant's best of so many rounds counts, all taking turns, since other work on the machine comes and goes. */
const ROUNDS = 5;
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const texts = (view) => view.json().map(({ text }) => text.trim());
const CONTESTANTS = [
  { name: WHOLE, run: (text) => readPolicy([document(text)]), most: Infinity },
  { name: BARE, run: (text) => sentencesOf({ text }), most: Infinity,
    cut: (text) => { const at = splitSentences(text); return at.flatMap((from, i) => (i % 2 ? [] : [text.slice(from, at[i + 1])])); } },
  { name: 'wink-nlp, bare: sentences, tags, negation', run: (text) => wink.readDoc(text).sentences().length(), most: Infinity,
    cut: (text) => winkCuts.readDoc(text).sentences().out().map((one) => one.trim()) },
  { name: 'wink-nlp, sentences only', run: (text) => winkCuts.readDoc(text).sentences().length(), most: Infinity },
  { name: 'Intl.Segmenter, sentences only', run: (text) => [...segmenter.segment(text)].length, most: 1_000_000,
    cut: (text) => [...segmenter.segment(text)].map(({ segment }) => segment.trim()) },
  { name: 'compromise, bare', run: (text) => nlp(text).sentences().length, most: 600_000, cut: (text) => texts(nlp(text).sentences()) },
]; // prettier-ignore

if (!existsSync(folder)) console.log(`${folder} is absent: sample paragraphs stand in for the policies\n`);
const characters = policies.reduce((sum, { length }) => sum + length, 0);
console.log(`${policies.length} policies, ${characters.toLocaleString('en')} characters\n`);
const memory = () => process.resourceUsage().maxRSS / 1024;
/** The first policies up to about `most` characters. */
const upTo = (most) => {
  let size = 0;
  return policies.filter(({ length }) => size < most && (size += length));
};
const entrants = CONTESTANTS.map((one) => ({ ...one, own: upTo(one.most), best: Infinity }));
let ofSaydo = 0;
for (let round = 0; round < ROUNDS; round++)
  for (const entrant of entrants) {
    if (entrant.most !== Infinity && round > 0) continue; // The slow ones once.
    entrant.best = Math.min(entrant.best, cpu(() => entrant.own.forEach(entrant.run))); // prettier-ignore
    if (entrant.name === WHOLE) ofSaydo ||= memory();
  }
const rateOf = ({ own, best }) => own.reduce((sum, { length }) => sum + length, 0) / best;
const whole = rateOf(entrants.find(({ name }) => name === WHOLE));
const timesOf = (entrant) => rateOf(entrant) / whole;

console.log(
  `${'characters a second of CPU'.padEnd(48)} ms for 13 kB   the reading takes, times   hard paragraphs cut right`,
);
for (const entrant of entrants) {
  const { name, cut } = entrant;
  const right =
    cut && HARD_SENTENCES.filter((one) => JSON.stringify(cut(one.join(' '))) === JSON.stringify(one)).length;
  const cuts = cut ? `${right} of ${HARD_SENTENCES.length}` : '';
  const rate = rateOf(entrant);
  console.log(`${name.padEnd(42)} ${(rate / 1000).toFixed(2).padStart(5)} M ${(13_000 / rate).toFixed(2).padStart(12)} ${timesOf(entrant).toFixed(2).padStart(25)} ${cuts.padStart(27)}`); // prettier-ignore
}

console.log('\ntime against length (the policies one after the other)');
const all = policies.join('\n\n').repeat(Math.ceil(5e6 / characters));
const perCharacter = [1e3, 1e4, 1e5, 1e6, 5e6].map((length) => {
  const text = all.slice(0, length);
  const rounds = Math.max(1, Math.round(2e5 / length));
  cpu(() => readPolicy([document(text)]));
  const ms = cpu(() => { for (let i = 0; i < rounds; i++) readPolicy([document(text)]); }) / rounds; // prettier-ignore
  console.log(
    `${length.toLocaleString('en').padStart(10)} characters ${ms.toFixed(1).padStart(9)} ms ${((1e6 * ms) / length).toFixed(0).padStart(6)} ns each`,
  );
  return ms / length;
});

console.log(
  `\npeak memory: ${ofSaydo.toFixed(0)} MB after reading all policies (Node and the libraries' models included), ${memory().toFixed(0)} MB in the end`,
);

const times = timesOf(entrants.find(({ name }) => name === BARE));
const failures = [
  13_000 / whole > 10 && 'reading 13 kB takes more than 10 ms',
  times > MOST_TIMES_BARE &&
    `the reading takes ${times.toFixed(2)} times the time of the bare pipeline that it uses, which is more than ${MOST_TIMES_BARE}`,
  perCharacter.at(-1) > 3 * perCharacter[2] && 'the time grows faster than the length',
].filter(Boolean);
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;
