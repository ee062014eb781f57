import { resolve } from 'node:path';
import { TerrariumError } from '../../../core/model/errors.ts';
import { type MatrixRow, matrixOf } from '../../../core/plan/matrix.ts';
import { azureMatrix } from '../../../core/report/azure-matrix.ts';
import { gitlabJobs } from '../../../core/report/gitlab-jobs.ts';
import { readPlanFile } from '../../reports/plan-file.ts';
import { type Arguments, COMMON } from '../command/arguments.ts';
import type { Command } from '../command/command.ts';
import { print, printJson } from '../command/output.ts';

const FORMS: Readonly<Record<string, (rows: readonly MatrixRow[]) => void>> = {
  gitlab: (rows) => print(gitlabJobs(rows)),
  'azure-devops': (rows) => print(azureMatrix(rows)),
};

export const command: Command = {
  usage: 'jobs <plan> [flags]',
  environments: 'none',
  summary:
    'Says which jobs of a CI build a plan, a file of plan --json: a row for each group of environments that depend on each other.',
  flags: [
    ...COMMON,
    { name: 'as', kind: 'text', value: '<form>', help: 'print what a CI reads: gitlab or azure-devops' },
    { name: 'size', kind: 'text', value: '<n>', help: 'rows at most, and one more for each runner (default: 20)' },
    { name: 'json', kind: 'flag', help: 'print JSON (default; schemas/jobs.schema.json)' },
  ],
  run: async (args) => {
    const [path, ...others] = args.positionals;
    if (path === undefined || others.length > 0)
      throw new TerrariumError('usage', 'expected one plan', { hint: 'terrarium plan --json > plan.json' });
    const write = writerOf(args);
    write(matrixOf(await readPlanFile(resolve(path), JSON.stringify(path)), args.count('size', 20)));
    return 0;
  },
};

function writerOf(args: Arguments): (rows: readonly MatrixRow[]) => void {
  const form = args.text('as');
  if (form === undefined) return (rows) => printJson({ formatVersion: 1, jobs: rows });
  const write = Object.hasOwn(FORMS, form) ? FORMS[form] : undefined;
  if (write !== undefined && !args.json) return write;
  const expected = args.json ? 'one of --as and --json' : `${Object.keys(FORMS).join(' or ')} for --as`;
  throw new TerrariumError('usage', `expected ${expected}, received ${JSON.stringify(form)}`);
}
