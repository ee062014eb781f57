// Reading time of every file of the corpus: the slowest ones, and how many are above the target of 50 ms.
// TERRARIUM_CORPUS=<folder> node bench/corpus-files.ts
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf, filesOf } from '../__tests__/core/formats/reading.ts';
import { READERS } from '../src/core/formats/readers.ts';

const TARGET = 50;
const ROUNDS = 3;
const corpus = process.env.TERRARIUM_CORPUS;
if (corpus === undefined) throw new Error('TERRARIUM_CORPUS names no folder');

const paths = readdirSync(corpus, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(corpus.length + 1));
const files = filesOf(Object.fromEntries(paths.map((path) => [path, readFileSync(join(corpus, path), 'utf8')])));

/** Recognizes, includes and parses one file as discover and parse do; each round opens it again, so that nothing is remembered. */
function read(path: string): string | undefined {
  const reading = files.get(path);
  const file = fileOf(reading?.kind === 'text' ? reading.text : '', path);
  const reader = READERS.filter((candidate) => candidate.names(path)).find((one) => one.recognizes(file));
  reader?.includes(file);
  reader?.parse(file, files);
  return reader?.format;
}

function milliseconds(work: () => void): number {
  const began = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - began) / 1e6;
}

// The best of some rounds: the first one compiles, and the machine has other things to do.
const times = paths.flatMap((path) => {
  const format = read(path);
  if (format === undefined) return [];
  return [
    {
      path,
      format,
      ms: Math.min(...Array.from({ length: ROUNDS }, () => milliseconds(() => read(path)))),
    },
  ];
});
const sorted = times.toSorted((a, b) => b.ms - a.ms);
for (const { path, format, ms } of sorted.slice(0, 15))
  console.log(`${ms.toFixed(1).padStart(8)} ms  ${format.padEnd(14)} ${path}`);
const total = times.reduce((sum, { ms }) => sum + ms, 0);
console.log(
  `${times.length} definitions, ${total.toFixed(0)} ms in all, ${sorted.filter(({ ms }) => ms > TARGET).length} above ${TARGET} ms`,
);
