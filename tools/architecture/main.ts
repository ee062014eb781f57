// Prints what the sources look like: `npm run architecture [-- <checkout>]`.
import { resolve } from 'node:path';
import { cyclesOf, fileGraph, folderGraph, folderSizes, upwardImports } from './imports.ts';
import { ROOMS, roomOf } from './rooms.ts';
import { readSources } from './sources.ts';
import { diagnosticLiterals, innerParses } from './surfaces.ts';
import { type FunctionMeasure, functionsOf } from './syntax.ts';

const checkout = resolve(process.argv[2] ?? '.');
const files = readSources(`${checkout}/src`);
const graph = fileGraph(files);
const folders = folderGraph(graph);
const functions = [...files].flatMap(([path, text]) => functionsOf(path, text));
const lengths = [...files.values()].map((text) => text.trimEnd().split('\n').length);

row(
  'files, rooms of src/core',
  `${files.size}, ${new Set([...files.keys()].flatMap((path) => roomOf(path) ?? [])).size} of ${ROOMS.length}`,
);
list('imports upward', upwardImports(graph));
list(
  'cycles of files',
  cyclesOf(graph).map((cycle) => cycle.join(' ')),
);
list(
  'cycles of folders',
  cyclesOf(folders).map((cycle) => cycle.join(' ')),
);
row(
  'fullest folders',
  folderSizes(files.keys())
    .slice(0, 3)
    .map(([folder, size]) => `${folder} ${size}`)
    .join(', '),
);
row('function lines (median, p90, max)', spread(functions.map(({ lines }) => lines)));
row('functions over 40 lines', String(functions.filter(({ lines }) => lines > 40).length));
row('file lines (median, p90, max)', spread(lengths));
list('parameters above four', crowded(functions));
list('diagnostics outside Findings', counted(diagnosticLiterals));
list('parses outside the border', counted(innerParses));

function crowded(all: readonly FunctionMeasure[]): readonly string[] {
  return all
    .filter(({ parameters }) => parameters > 4)
    .map(({ path, name, parameters }) => `${path} ${name} ${parameters}`);
}

function counted(count: (path: string, text: string) => number): readonly string[] {
  return [...files].flatMap(([path, text]) => Array.from({ length: count(path, text) }, () => path));
}

function spread(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return `${at(0.5)}, ${at(0.9)}, ${at(1)}`;
}

function row(name: string, value: string): void {
  process.stdout.write(`${name.padEnd(36)}${value}\n`);
}

function list(name: string, found: readonly string[]): void {
  row(name, String(found.length));
  if (process.env.VERBOSE !== undefined) for (const line of found) process.stdout.write(`  ${line}\n`);
}
