import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type JobRows, parseJobReports } from '../../core/report/job-report.ts';

/** What output `report` of a build job is called. */
export const REPORT_FILE = 'report.json';

/** GitHub's limit of the jobs of a matrix, with room for a second workflow. */
const MAX_FILES = 512;
const MAX_BYTES = 16 * 1024 * 1024;

/**
 * The reports of build jobs below a folder, as actions/download-artifact leaves them: in the folder, or each in one of its own.
 * A folder that is not there, as where nothing was built, holds none.
 */
export async function readJobReports(folder: string): Promise<JobRows> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const folders = [folder, ...entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name))];
  const texts: string[] = [];
  for (const each of folders.slice(0, MAX_FILES)) texts.push(...(await readReport(join(each, REPORT_FILE))));
  return parseJobReports(texts);
}

// What cannot be read tells nothing: the registry still says what is there.
async function readReport(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined || !found.isFile() || found.size > MAX_BYTES) return [];
  return readFile(path, 'utf8').then(
    (text) => [text],
    () => [],
  );
}
