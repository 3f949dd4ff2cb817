import { defineAudit } from './engine/define-audit.ts';
import { holdsForSome } from './engine/for-some.ts';
import { line } from './engine/lines.ts';
import { goingOn, readLines, signalVerdict } from './engine/signal-verdict.ts';
import { resultOf } from './engine/trial-lines.ts';
import { trialVerdict, withTrial } from './engine/trial-verdict.ts';

const NAME = 'Global Privacy Control';

export default defineAudit({
  id: 'gpc',
  title: 'Global Privacy Control',
  why: 'Global Privacy Control tells sites not to sell or share your data; in California and elsewhere they must obey it.',
  topic: 'gpc',
  needs: ['signals', 'parties', 'cookies'],
  judge({ signals, parties, cookies }, claims, { visit, trial }) {
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
    // gpc.json shows that the site knows the signal, not that a given request was honoured.
    const promises = file?.gpc === true ? 'its gpc.json says that it abides by the signal' : undefined;
    const reads = readLines(signals.reads.filter(({ signal }) => signal === 'gpc'), NAME); // prettier-ignore
    const result = resultOf(trial, 'gpc');
    // The signal speaks of selling and sharing for advertising: who only counts visits for the site may go on.
    const forSome = holdsForSome(claims, true);
    const tried = trial && result ? trialVerdict({ name: NAME, trial, result, claims, trades: ['ad'], forSome, declared, promises, reads }) : undefined; // prettier-ignore
    if (tried) return tried;
    const going = goingOn(cookies, parties);
    const single = signalVerdict({
      name: NAME,
      sent: signals.sent.gpc,
      claims,
      visit,
      going,
      declared,
      promises,
      reads,
    });
    return withTrial(single, trial, result, NAME);
  },
});
