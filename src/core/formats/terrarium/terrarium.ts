import { type WrittenEntry, writeEntries } from '../../config/entry.ts';
import { CONTENT_KEYS } from '../../config/entry-keys.ts';
import { decodeReferenceText } from '../../config/values.ts';
import { distinct } from '../../model/diagnostic.ts';
import { Findings } from '../../model/findings.ts';
import { entryOf } from '../../text/decode.ts';
import type { DataMap, DataReading } from '../../text/node.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { readYaml } from '../../text/yaml.ts';
import { condaConsumes, condaIncludes, parseConda, splitLines } from '../conda/environment.ts';
import { emptySource, type FormatReader, type ParsedReading, type ParsedSource } from '../contract/format.ts';
import { imageParts, variableParts } from '../contract/parts.ts';
import { listedIncludes, readListedLines } from '../requirements/listed-lines.ts';
import { type NamedFiles, namedFile, namedFiles, readNamed } from './files.ts';
import { decodeSpark } from './spark.ts';

/**
 * Environments declared in place in the configuration file. Their names, and the settings that apply to every
 * environment, are read with the other entries; this reader reads their contents.
 */
export const terrarium: FormatReader = {
  format: 'terrarium',
  // The run knows which file is the configuration file; any other file of the same form is not one.
  names: () => false,
  recognizes: () => false,
  includes: ({ path, read }) => entriesOf(read(readYaml), path).flatMap(({ map }) => includesOf(map, path)),
  parse: (file, files) => {
    const named = namedFiles(files);
    const entries = entriesOf(file.read(readYaml), file.path);
    return { definitions: entries.map((entry) => parseEntry(entry, file, named)), uses: [] };
  },
};

type InPlace = WrittenEntry & { readonly pointer: string };

// Mistakes in the list itself are reported when the configuration is read.
function entriesOf(reading: DataReading, path: string): readonly InPlace[] {
  const list = reading.ok && reading.root.kind === 'map' ? entryOf(reading.root, 'environments')?.value : undefined;
  if (list?.kind !== 'list') return [];
  return writeEntries(new Findings(path), list.items).flatMap((entry) =>
    entry.pointer === undefined ? [] : [{ ...entry, pointer: entry.pointer }],
  );
}

function includesOf(map: DataMap, path: string): readonly string[] {
  const files = ['conda-file', 'requirements', 'dockerfile'].flatMap((key) => namedFile(map, key)?.path ?? []);
  const conda = entryOf(map, 'conda')?.value;
  const pip = entryOf(map, 'pip')?.value;
  return [
    ...files,
    ...(conda?.kind === 'map' ? condaIncludes(conda, path) : []),
    ...(pip === undefined ? [] : listedIncludes([pip], path)),
  ];
}

function parseEntry(
  { map, pointer, combination }: InPlace,
  { path, read }: SourceFile,
  files: NamedFiles,
): ParsedReading {
  const findings = new Findings(path);
  checkContent(findings, map);
  const source = parseContent(findings, map, () => read(splitLines), files);
  return { suffix: `#${pointer}${combination}`, source, diagnostics: distinct(findings.diagnostics) };
}

const PYTHON_KEYS = ['conda', 'conda-file', 'pip', 'requirements'];
const DOCKERFILE_KEYS = ['context', 'target', 'build-args', 'build-contexts'];

/** Checks that an environment has one base and one source of packages; a Dockerfile is both. */
function checkContent(findings: Findings, map: DataMap): void {
  const given = (keys: readonly string[]) => map.entries.filter(({ key }) => keys.includes(key));
  const refuse = (keys: readonly string[], why: string, hint: string, spare = 0) => {
    for (const { key, at } of given(keys).slice(spare))
      findings.error('entry-content', `${key} does not go with ${why}`, { at, hint });
  };
  if (entryOf(map, 'dockerfile') === undefined) {
    refuse(DOCKERFILE_KEYS, 'an environment without "dockerfile"', 'remove it');
    refuse(PYTHON_KEYS, 'another list of packages', 'write pip packages below "pip" of the conda dependencies', 1);
    refuse(['base', 'image'], 'another base', 'keep one of base and image', 1);
    return;
  }
  const others = ['base', ...CONTENT_KEYS.filter((key) => key !== 'dockerfile')];
  refuse(others, '"dockerfile"', 'write it into the Dockerfile, or remove "dockerfile"');
}

function parseContent(findings: Findings, map: DataMap, lines: Lines, files: NamedFiles): ParsedSource {
  const value = (key: string) => entryOf(map, key)?.value;
  const image = value('image');
  const base = image && decodeReferenceText(findings, image, 'image');
  const { spark, parts } = decodeSpark(findings, value('spark'));
  const packages = parsePackages(findings, map, lines, files);
  const { path } = findings;
  const own = [...imageParts(path, image), ...parts, ...variableParts(path, value('variables'))];
  return {
    ...emptySource('terrarium'),
    standing: 'declared',
    base,
    spark,
    ...packages,
    parts: [...own, ...(packages.parts ?? [])],
  };
}

/** The lines of the configuration file, if they are asked for. */
type Lines = () => readonly string[];

type Packages = Partial<
  Pick<ParsedSource, 'python' | 'variables' | 'dockerfile' | 'parts' | 'localPackages' | 'consumes'>
>;

function parsePackages(findings: Findings, map: DataMap, lines: Lines, files: NamedFiles): Packages {
  const node = (key: string) => entryOf(map, key)?.value;
  const [conda, pip] = [node('conda'), node('pip')];
  if (conda !== undefined) {
    const consumes = conda.kind === 'map' ? condaConsumes(conda, findings.path, files.all) : [];
    return { ...parseConda(findings, conda, files.all, lines()), consumes };
  }
  if (pip !== undefined) return readListedLines(findings, [{ key: 'pip', node: pip }], files.all);
  const key = ['conda-file', 'requirements', 'dockerfile'].find((name) => node(name) !== undefined);
  return key === undefined ? {} : readNamed(findings, map, key, files);
}
