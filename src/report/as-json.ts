import { type Report } from '../model/report.ts';

/** The report as the JSON text that docs/report.schema.json describes, indented by two, with a closing line break. */
export const asJson = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;
