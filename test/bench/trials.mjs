// The bench of trials: every site whose behaviour is known, N times (5 unless told otherwise), and how many outcomes were right.
//   npm run bench:trials -- --repetitions 1 --only mixpanel --browser chromium --parallel 2
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const { values } = parseArgs({
  options: {
    repetitions: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
    browser: { type: 'string', default: 'chromium' },
    parallel: { type: 'string', default: '2' },
    settle: { type: 'string', default: '400' },
    extension: { type: 'string' },
  },
});

// The sites are TypeScript: Vite loads them as the tests do.
const vite = await createServer({
  configFile: false,
  root,
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});
const { bench } = await vite.ssrLoadModule('/test/trial/bench.ts');
const wrong = await bench({
  repetitions: Number(values.repetitions),
  only: values.only,
  browser: values.browser,
  parallel: Number(values.parallel),
  settle: Number(values.settle),
  ...(values.extension === undefined ? {} : { launch: { extension: values.extension } }),
});
await vite.close();
process.exit(wrong > 0 ? 1 : 0);
