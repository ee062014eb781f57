import { relative, resolve } from 'node:path';
import { writeText } from '../../adapters/files/write-text.ts';
import type { Diagnostic } from '../../core/model/diagnostic.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import { finding } from '../../core/model/findings.ts';
import { formatSarif } from '../../core/report/sarif.ts';
import { VERSION } from '../version.ts';
import type { RunContext } from './run-context.ts';
import { rootPrefix } from './suggest.ts';

/**
 * Writes the findings where `sarif-file` says, below the workspace, for github/codeql-action/upload-sarif. The checkout may hold links in
 * its place: what keeps the file from being written is a warning, other than a full disk, which is thrown.
 */
export async function writeSarif(
  context: RunContext,
  diagnostics: readonly Diagnostic[],
): Promise<readonly Diagnostic[]> {
  const { inputs, runner } = context;
  if (inputs.sarifFile === undefined) return [];
  const path = relative(runner.workspace, resolve(runner.workspace, inputs.sarifFile));
  try {
    const text = formatSarif(diagnostics, { version: VERSION, prefix: rootPrefix(context) });
    await writeText(runner.workspace, path, text);
    return [];
  } catch (error) {
    if (!(error instanceof TerrariumError) || error.code === 'disk-full') throw error;
    const { message, hint = 'name a file below the workspace' } = error;
    return [finding('warning', 'sarif-failed', `input sarif-file: ${message}`, { path: '.', hint })];
  }
}
