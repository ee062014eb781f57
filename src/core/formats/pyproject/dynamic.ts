import type { PipEntry } from '../../model/definition.ts';
import type { Position } from '../../model/diagnostic.ts';
import type { Findings } from '../../model/findings.ts';
import { entryOf } from '../../text/decode.ts';
import type { DataMap, DataNode } from '../../text/node.ts';
import type { Files } from '../../text/source-file.ts';
import { parsePipLines } from '../requirements/requirements.ts';
import type { PipTrail } from '../requirements/trail.ts';

/** A requirements file that setuptools reads dependencies from. */
export interface DynamicFile {
  readonly text: string;
  readonly at: Position;
}

/** The files of all dynamic keys. */
export function dynamicFiles(root: DataMap): readonly DynamicFile[] {
  const extras = lookUp(root, ['tool', 'setuptools', 'dynamic', 'optional-dependencies']);
  const keys = extras?.kind === 'map' ? extras.entries.map(({ key }) => `optional-dependencies.${key}`) : [];
  return ['dependencies', ...keys].flatMap((key) => filesOf(root, key) ?? []);
}

/**
 * The lines of a dynamic key, from the requirements files that setuptools reads. Other build tools compute them.
 * https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html#dynamic-metadata
 */
export function dynamicLines(
  findings: Findings,
  root: DataMap,
  key: string,
  files: Files,
  trail: PipTrail,
): readonly PipEntry[] {
  const named = filesOf(root, key);
  if (named !== undefined) {
    const lines = named.map(({ text, at }) => ({ text: `-r ${text}`, ...at }));
    return parsePipLines(findings, lines, files, trail);
  }
  const at = lookUp(root, ['project', 'dynamic'])?.at ?? root.at;
  const hint =
    'write project.dependencies, or name a file in [tool.setuptools.dynamic]: dependencies = { file = ["requirements.txt"] }';
  findings.error('pyproject-dynamic', `${key} are dynamic: the build tool computes them`, { at, hint });
  return [];
}

function filesOf(root: DataMap, key: string): readonly DynamicFile[] | undefined {
  const [table = '', ...rest] = key.split('.');
  const path = ['tool', 'setuptools', 'dynamic', table, ...(rest.length === 0 ? [] : [rest.join('.')]), 'file'];
  const node = lookUp(root, path);
  if (node === undefined) return undefined;
  const items = node.kind === 'list' ? node.items : [node];
  const files = items.flatMap((item) =>
    item.kind === 'scalar' && !item.plain ? [{ text: item.text, at: item.at }] : [],
  );
  return files.length === items.length && files.length > 0 && files.every(isOneWord) ? files : undefined;
}

// Text after `-r` would otherwise be read as more than a file name.
function isOneWord({ text }: DynamicFile): boolean {
  return /^[\p{L}\p{N}_.][\p{L}\p{N}._+/-]*$/u.test(text);
}

function lookUp(root: DataMap, path: readonly string[]): DataNode | undefined {
  return path.reduce<DataNode | undefined>(
    (node, key) => (node?.kind === 'map' ? entryOf(node, key)?.value : undefined),
    root,
  );
}
