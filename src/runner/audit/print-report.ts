import { type Report } from '../../model/report.ts';
import { asJson } from '../../report/as-json.ts';
import { asText } from '../../report/as-text.ts';

/** Prints a report on stdout: as JSON, or as a table in the terminal's width and, on a terminal, its colours (no-color.org). */
export function printReport(report: Report, json: boolean): void {
  const { isTTY, columns } = process.stdout;
  const colour = isTTY && !process.env['NO_COLOR'];
  process.stdout.write(json ? asJson(report) : asText(report, { width: columns, colour }));
}
