import type { Config } from './config.ts';
import { dockerfile } from './formats/dockerfile.ts';
import type { FileReading, Files, FormatReader } from './formats/format.ts';
import { READERS } from './formats/readers.ts';
import { requirements } from './formats/requirements.ts';
import type { Diagnostic } from './model.ts';
import type { ReadTree } from './ports.ts';

/** A definition file with everything that its format asked for. */
export interface SourceBundle {
  readonly path: string;
  /** `undefined` when the file could not be read at all. */
  readonly reader: FormatReader | undefined;
  readonly reading: FileReading;
  readonly files: Files;
}

export interface Discovery {
  readonly bundles: readonly SourceBundle[];
  /** Every file of the tree, sorted. */
  readonly paths: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

const CONCURRENCY = 32;

/** Finds the definition files of a tree and reads what they include, to a fixpoint. */
export async function discover(tree: ReadTree, config: Config): Promise<Discovery> {
  const paths = [...(await tree.listFiles())].sort();
  const literal = config.environments.flatMap(({ path, glob }) => (glob === undefined ? [path] : []));
  const named = new Set(literal);
  const wanted = new Set([...paths.filter((path) => path !== config.path && isConventional(path)), ...literal]);
  const files = new Map<string, FileReading>();
  await readAll(tree, [...wanted], files);
  const bundles: SourceBundle[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of [...wanted].sort()) {
    const reading = files.get(path) ?? { kind: 'absent' };
    const found = classify(path, reading, named.has(path));
    if (found.kind === 'note') diagnostics.push(found.diagnostic);
    if (found.kind === 'definition') bundles.push({ path, reader: found.reader, reading, files });
  }
  await readIncludes(tree, bundles, files);
  return { bundles, paths, diagnostics };
}

function isConventional(path: string): boolean {
  return READERS.some((reader) => reader.names(path));
}

type Classified =
  | { readonly kind: 'none' }
  | { readonly kind: 'note'; readonly diagnostic: Diagnostic }
  | { readonly kind: 'definition'; readonly reader: FormatReader | undefined };

function classify(path: string, reading: FileReading, named: boolean): Classified {
  if (reading.kind === 'text') {
    const reader =
      READERS.find((candidate) => candidate.recognizes(reading.text, path)) ?? (named ? readerByName(path) : undefined);
    return reader === undefined && !named ? unrecognized(path, reading.text) : { kind: 'definition', reader };
  }
  if (reading.kind === 'absent') return named ? { kind: 'definition', reader: undefined } : { kind: 'none' };
  if (named || !/\.ya?ml$/i.test(path)) return { kind: 'definition', reader: undefined };
  const message = `${reading.message}; not looked into for definitions`;
  return {
    kind: 'note',
    diagnostic: {
      severity: 'note',
      code: reading.code,
      message,
      path,
      ...(reading.hint ? { hint: reading.hint } : {}),
    },
  };
}

// A file that configuration names literally is taken for what its name says.
function readerByName(path: string): FormatReader | undefined {
  if (/\.ya?ml$/i.test(path)) return undefined;
  return /\.(?:txt|in)$/i.test(path) ? requirements : dockerfile;
}

const DEFINITION_KEY = /^(?:dependencies|conda_file|image)\s*:/m;

function unrecognized(path: string, text: string): Classified {
  if (!/\.ya?ml$/i.test(path) || !isTemplate(text) || !DEFINITION_KEY.test(text)) return { kind: 'none' };
  const message = 'a template of a definition, which is no definition before it is rendered';
  return { kind: 'note', diagnostic: { severity: 'note', code: 'template', message, path } };
}

function isTemplate(text: string): boolean {
  return (text.includes('{{') && text.includes('}}')) || text.includes('{%');
}

async function readIncludes(
  tree: ReadTree,
  bundles: readonly SourceBundle[],
  files: Map<string, FileReading>,
): Promise<void> {
  let frontier = bundles.flatMap((bundle) => includesOf(bundle.reader, bundle.path, files));
  while (frontier.length > 0) {
    const fresh = [...new Set(frontier)].filter((path) => !files.has(path));
    await readAll(tree, fresh, files);
    frontier = fresh.flatMap((path) => READERS.flatMap((reader) => includesOf(reader, path, files)));
  }
}

function includesOf(reader: FormatReader | undefined, path: string, files: Files): readonly string[] {
  const reading = files.get(path);
  return reader === undefined || reading?.kind !== 'text' ? [] : reader.includes(reading.text, path);
}

async function readAll(tree: ReadTree, paths: readonly string[], files: Map<string, FileReading>): Promise<void> {
  for (let at = 0; at < paths.length; at += CONCURRENCY) {
    const slice = paths.slice(at, at + CONCURRENCY);
    const readings = await Promise.all(slice.map((path) => tree.readText(path)));
    for (const [index, path] of slice.entries()) files.set(path, readings[index] ?? { kind: 'absent' });
  }
}
