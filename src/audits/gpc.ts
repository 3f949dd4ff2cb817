import { defineAudit } from './engine/define-audit.ts';
import { line } from './engine/lines.ts';
import { goingOn, readLines, signalVerdict } from './engine/signal-verdict.ts';

export default defineAudit({
  id: 'gpc',
  title: 'Global Privacy Control',
  why: 'Global Privacy Control tells sites not to sell or share your data; in California and elsewhere they must obey it.',
  topic: 'gpc',
  needs: ['signals', 'parties', 'cookies'],
  judge({ signals, parties, cookies }, claims, { visit }) {
    const file = signals.gpcJson;
    const declared = file
      ? [
          line(
            `The site’s gpc.json says ${file.gpc === undefined ? 'neither yes nor no' : file.gpc ? 'that it abides by the signal' : 'that it does not abide by the signal'}`,
            [file],
            file.lastUpdate === undefined ? undefined : `last updated ${file.lastUpdate}`,
          ),
        ]
      : [];
    return signalVerdict({
      name: 'Global Privacy Control',
      sent: signals.sent.gpc,
      claims,
      visit,
      going: goingOn(cookies, parties),
      declared,
      // gpc.json shows that the site knows the signal, not that a given request was honoured.
      promises: file?.gpc === true ? 'its gpc.json says that it abides by the signal' : undefined,
      reads: readLines(signals.reads.filter(({ signal }) => signal === 'gpc'), 'Global Privacy Control'), // prettier-ignore
    });
  },
});
