import { fileURLToPath } from 'node:url';
import { startDemo } from './start-demo.ts';

export { startDemo };

/** Run by itself, starts the demo shop and says how a person can open it. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url, hostRules } = await startDemo();
  console.log(`The demo shop is open: ${url}

Look at it with a browser whose names lead to this machine alone:

  chromium --user-data-dir=$(mktemp -d) --ignore-certificate-errors \\
    --host-resolver-rules="${hostRules}" ${url}

Ctrl-C closes the shop.`);
}
