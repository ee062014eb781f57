import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { TerrariumError } from '../../core/errors.ts';
import type { Diagnostic } from '../../core/model.ts';
import { formatSarif } from '../../core/sarif.ts';
import { VERSION } from '../version.ts';
import type { Session } from './session.ts';
import { prefixOf } from './suggest.ts';

/** Writes the findings where `sarif-file` says, below the workspace, for github/codeql-action/upload-sarif. */
export async function writeSarif(session: Session, diagnostics: readonly Diagnostic[]): Promise<void> {
  const { inputs, runner } = session;
  if (inputs.sarifFile === undefined) return;
  const file = resolve(runner.workspace, inputs.sarifFile);
  if (relative(runner.workspace, file).split(sep)[0] === '..')
    throw new TerrariumError('usage', `input sarif-file: ${JSON.stringify(inputs.sarifFile)} is not in the workspace`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, formatSarif(diagnostics, { version: VERSION, prefix: prefixOf(session) }));
}
