import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Report } from '../../model/report.ts';
import { asJson } from '../../report/as-json.ts';
import { cannot } from '../cannot.ts';

/** Writes a report into a folder, which is made where it is missing; gives the files written. */
export async function writeReport(report: Report, folder: string): Promise<string[]> {
  const file = join(folder, 'report.json');
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(file, asJson(report));
  } catch (error) {
    throw cannot(
      `--out ${folder}: cannot be written there (${error instanceof Error ? error.message : String(error)})`,
      error,
    );
  }
  return [file];
}
