import type { Findings } from '../../model/findings.ts';
import { directoryOf } from '../../names/path.ts';
import { decodeList, decodeString } from '../../text/decode.ts';
import type { DataNode } from '../../text/node.ts';
import type { Files } from '../../text/source-file.ts';
import { NO_PYTHON, type ParsedSource } from '../contract/format.ts';
import { pipIncludes, withReached } from './includes.ts';
import type { PipLine } from './lines.ts';
import { parsePipLines } from './requirements.ts';
import { pipTrail } from './trail.ts';

export type ListedLines = Pick<ParsedSource, 'python' | 'parts' | 'localPackages' | 'consumes'>;

/** Reads the elements of lists as the lines of a requirements file that lies where the file with the lists does. */
export function readListedLines(
  findings: Findings,
  lists: readonly { readonly key: string; readonly node: DataNode }[],
  files: Files,
): ListedLines {
  const items = lists.flatMap(({ key, node }) => decodeList(findings, node, key) ?? []);
  const lines = items.flatMap((item): readonly PipLine[] => {
    const text = decodeString(findings, item, 'a requirement')?.trim();
    return text === undefined || text === '' ? [] : [{ text, ...item.at, node: item }];
  });
  const trail = pipTrail(findings.path);
  const pip = parsePipLines(findings, lines, files, trail);
  const consumes = withReached(
    listedIncludes(
      lists.map(({ node }) => node),
      findings.path,
    ),
    files,
  );
  const { parts, localPackages } = trail;
  return { python: { ...NO_PYTHON, pip }, parts, localPackages, consumes };
}

/** Files that such lines include. */
export function listedIncludes(lists: readonly DataNode[], path: string): readonly string[] {
  const texts = lists.flatMap((node) =>
    node.kind === 'list' ? node.items.flatMap((item) => (item.kind === 'scalar' ? [item.text.trim()] : [])) : [],
  );
  return pipIncludes(texts, directoryOf(path));
}
