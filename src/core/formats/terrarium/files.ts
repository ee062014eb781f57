import { splitId } from '../../config/path.ts';
import { type Position, quote } from '../../model/diagnostic.ts';
import type { Findings } from '../../model/findings.ts';
import { once } from '../../model/once.ts';
import { resolvePath } from '../../names/path.ts';
import { decodeString, entryOf } from '../../text/decode.ts';
import type { DataMap } from '../../text/node.ts';
import type { Files, SourceFile } from '../../text/source-file.ts';
import { conda } from '../conda/environment.ts';
import type { FormatReader, ParsedReading, ParsedSource } from '../contract/format.ts';
import { localPath, reachedFile } from '../contract/named-file.ts';
import { dockerfile } from '../dockerfile/dockerfile.ts';
import { READERS } from '../readers.ts';
import { requirements } from '../requirements/requirements.ts';

/** The format used for a file that a key names if its content matches none of the key's formats. */
const OTHERWISE: Readonly<Record<string, FormatReader>> = { 'conda-file': conda, requirements, dockerfile };

/** The file that a key of an in-place environment names, relative to the root, and the text after a `#`. */
export function namedFile(map: DataMap, key: string): { readonly path: string; readonly suffix: string } | undefined {
  const node = entryOf(map, key)?.value;
  if (node?.kind !== 'scalar') return undefined;
  const { file, rest } = splitId(node.text);
  const resolved = resolvePath('.', file);
  return resolved.ok ? { path: resolved.path, suffix: rest } : undefined;
}

type Content = Pick<
  ParsedSource,
  'python' | 'variables' | 'dockerfile' | 'parts' | 'localPackages' | 'consumes' | 'platform'
>;

/** The content of the file that a key names. */
export function readNamed(
  findings: Findings,
  map: DataMap,
  key: string,
  files: NamedFiles,
): Content | Readonly<Record<string, never>> {
  const node = entryOf(map, key)?.value;
  const text = node && decodeString(findings, node, key);
  if (node === undefined || text === undefined) return {};
  const { file, rest } = splitId(text);
  const path = localPath(findings, key, file, '.', node);
  const source = path === undefined ? undefined : reachedFile(findings, key, path, files.all, node);
  if (path === undefined || source === undefined) return {};
  const definition = files.parse(key, source).get(rest);
  if (definition !== undefined) return contentOf(findings, definition, path, node.at);
  const hint = 'name a definition in that file by its JSON pointer, or the file itself';
  findings.error('no-match', `${key} names ${quote(text)}, where there is nothing`, { at: node.at, hint });
  return {};
}

/** The files of a run, with the parsed contents of those that entries name: many entries may name the same file. */
export interface NamedFiles {
  readonly all: Files;
  /** The definitions of a file by their suffix. */
  readonly parse: (key: string, file: SourceFile) => ReadonlyMap<string, ParsedReading>;
}

/** Each file is parsed once per key. */
export function namedFiles(all: Files): NamedFiles {
  const parse = once(
    ({ key, file }: { readonly key: string; readonly file: SourceFile }) => parseFile(key, file, all),
    ({ key, file }) => `${key} ${file.path}`,
  );
  return { all, parse: (key, file) => parse({ key, file }) };
}

function parseFile(key: string, file: SourceFile, files: Files): ReadonlyMap<string, ParsedReading> {
  const reader = READERS.find(({ namedBy, recognizes }) => namedBy === key && recognizes(file));
  const definitions = (reader ?? OTHERWISE[key])?.parse(file, files).definitions ?? [];
  // The first one of a suffix counts.
  return new Map(definitions.toReversed().map((definition) => [definition.suffix, definition]));
}

function contentOf(findings: Findings, { source, diagnostics }: ParsedReading, path: string, at: Position): Content {
  findings.add(...diagnostics);
  const { python, variables, dockerfile: part, parts, consumes, platform } = source;
  // A position in another file is meaningless in this one.
  const localPackages = source.localPackages.map((local) => ({ ...local, at }));
  return { python, variables, dockerfile: part, parts, localPackages, platform, consumes: [path, ...consumes] };
}
