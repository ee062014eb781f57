import { type Position, quote } from '../../model/diagnostic.ts';
import type { Findings } from '../../model/findings.ts';
import { directoryOf, foldersAbove, resolvePath } from '../../names/path.ts';
import type { Files, SourceFile } from '../../text/source-file.ts';

/**
 * Folders that paths in a definition may be relative to; the first one that has the file is used. The folder of the
 * experiment, which contains `aml_config` and `.azureml`, comes first, then the folder of the definition.
 */
export function foldersOf(path: string): readonly string[] {
  const own = directoryOf(path);
  const configuration = /(?:^|\/)(?:aml_config|\.azureml)$/i.test(own);
  return configuration ? [directoryOf(own), own] : [own];
}

/** Possible locations of a file that a definition names, the likeliest first. */
export function candidatesOf(path: string, text: string): readonly string[] {
  return [...locations(foldersOf(path), text), ...locations(experimentsOf(path), text)];
}

function locations(folders: readonly string[], text: string): readonly string[] {
  return folders.flatMap((folder) => {
    const resolved = resolvePath(folder, text);
    return resolved.ok ? [resolved.path] : [];
  });
}

/**
 * Folders of which one may be the experiment's, for a run configuration that lies below it: `az ml run submit-script -c config/train`.
 * Its paths start there. https://learn.microsoft.com/azure/machine-learning/v1/reference-azure-machine-learning-cli
 */
function experimentsOf(path: string): readonly string[] {
  const isKnown = foldersOf(path).length > 1;
  return isRunconfigName(path) && !isKnown ? foldersAbove(directoryOf(path)) : [];
}

/** True for files that are run configurations by name. */
export function isRunconfigName(path: string): boolean {
  return /\.runconfig(?:\.ya?ml|\.json)?$/i.test(path);
}

/** The file that a field names; `undefined`, with a finding, if it does not exist or the path is ambiguous. */
export function findFile(
  findings: Findings,
  field: string,
  text: string,
  at: Position,
  files: Files,
): SourceFile | undefined {
  const [folder = '.'] = foldersOf(findings.path);
  const first = resolvePath(folder, text);
  if (!first.ok) {
    findings.error('path-refused', `${field} ${quote(text)}: ${first.reason}`, {
      at,
      hint: 'name a file below the root',
    });
    return undefined;
  }
  const textsIn = (folders: readonly string[]) =>
    locations(folders, text).flatMap((path): readonly SourceFile[] => {
      const reading = files.get(path);
      return reading?.kind === 'text' ? [reading] : [];
    });
  const near = textsIn(foldersOf(findings.path));
  const [file, other] = near.length > 0 ? near : textsIn(experimentsOf(findings.path));
  if (file === undefined) reportMissing(findings, field, first.path, at, files);
  if (file === undefined || other === undefined || other.text === file.text) return file;
  // The SDK and the first CLI look in different folders.
  const message = `${field} may be ${quote(file.path)} or ${quote(other.path)}, which differ`;
  findings.error('file-ambiguous', message, { at, hint: 'remove one of them' });
  return undefined;
}

function reportMissing(findings: Findings, field: string, path: string, at: Position, files: Files): void {
  const reading = files.get(path);
  const refused = reading?.kind === 'refused' ? reading : undefined;
  const why = refused === undefined ? 'which does not exist' : `which is refused: ${refused.message}`;
  const hint = 'correct the path, or add the file';
  findings.error(refused?.code ?? 'file-missing', `${field} names ${quote(path)}, ${why}`, { at, hint });
}
