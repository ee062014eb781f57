import { quote } from '../../model/diagnostic.ts';
import type { Findings } from '../../model/findings.ts';
import { resolvePath } from '../../names/path.ts';
import type { DataNode } from '../../text/node.ts';
import type { Files, SourceFile } from '../../text/source-file.ts';

/** The path that a field names, relative to the root; a path outside the root is reported. */
export function localPath(
  findings: Findings,
  field: string,
  text: string,
  directory: string,
  node: DataNode,
): string | undefined {
  const resolved = resolvePath(directory, text);
  if (resolved.ok) return resolved.path;
  const remote = /^[a-z][a-z0-9+.-]+:/i.test(text);
  const hint =
    resolved.hint ??
    (remote ? 'check the content in: what changes elsewhere cannot be hashed' : 'name a file below the root');
  findings.error('path-refused', `${field} ${quote(text)}: ${resolved.reason}`, { at: node.at, hint });
  return undefined;
}

/** The file that a field names; a file that cannot be read is reported. */
export function reachedFile(
  findings: Findings,
  field: string,
  path: string,
  files: Files,
  node: DataNode,
): SourceFile | undefined {
  const file = files.get(path) ?? { kind: 'absent' };
  if (file.kind === 'text') return file;
  const why = file.kind === 'absent' ? 'which does not exist' : `which is refused: ${file.message}`;
  const code = file.kind === 'absent' ? 'file-missing' : file.code;
  const message = `${field} names ${quote(path)}, ${why}`;
  findings.error(code, message, { at: node.at, hint: 'correct the path, or add the file' });
  return undefined;
}
