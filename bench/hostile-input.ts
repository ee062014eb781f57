import { fileOf } from '../__tests__/core/formats/reading.ts';
// Reading time of inputs made to be slow, at doubling sizes: each doubling should about double it. node bench/hostile-input.ts

import { azureml } from '../src/core/formats/azureml/azureml.ts';
import { conda } from '../src/core/formats/conda/environment.ts';
import { dockerfile } from '../src/core/formats/dockerfile/dockerfile.ts';
import { requirements } from '../src/core/formats/requirements/requirements.ts';
import { parseDockerignore } from '../src/core/snapshot/dockerignore.ts';
import { parseGlob } from '../src/core/text/glob.ts';
import { readYaml } from '../src/core/text/yaml.ts';

const SIZES = [12_500, 25_000, 50_000, 100_000];

/** What is read, given a size in characters. */
const CASES: Readonly<Record<string, (size: number) => void>> = {
  'YAML: keys in one map': (size) =>
    readYaml(
      fill(size, (index) => `k${index}: v\n`),
      '',
    ),
  'YAML: flow list': (size) => readYaml(`[${'a,'.repeat(size / 2)}]`, ''),
  'YAML: open brackets': (size) => readYaml('['.repeat(size), ''),
  'requirements: spaces before a comment': (size) => readRequirements(`a${' '.repeat(size)}#b`),
  'requirements: one long line': (size) => readRequirements('a'.repeat(size)),
  'requirements: continuations': (size) => readRequirements('a \\\n'.repeat(size / 4)),
  'conda: spaces in a match spec': (size) => readConda(`a${' '.repeat(size)}b`),
  'conda: open braces': (size) => void conda.recognizes(fileOf(`dependencies:\n${'{'.repeat(size)}`, 'a.yml')),
  'Azure ML: long keys': (size) => void azureml.recognizes(fileOf(`image: a\n${'k'.repeat(size)}: b\n`, 'a.yml')),
  'Dockerfile: spaces in a directive': (size) => readDockerfile(`# syntax=a${' '.repeat(size)}b\nFROM a\n`),
  'Dockerfile: spaces in a line': (size) => readDockerfile(`FROM a\nRUN a${' '.repeat(size)}b\n`),
  'Dockerfile: here-documents': (size) => readDockerfile(`FROM a\nRUN ${'<<A '.repeat(size / 4)}\n`),
  'Dockerfile: continuations': (size) => readDockerfile(`FROM a\nRUN ${'a \\\n'.repeat(size / 4)}b\n`),
  'Dockerfile: quotes': (size) => readDockerfile(`FROM a\nENV ${`a="b" `.repeat(size / 6)}\n`),
  'ignore file: stars': (size) => void parseDockerignore('*a'.repeat(20)).ignores('a'.repeat(size / 20)),
  'glob: stars': (size) => void parseGlob(`${'*a'.repeat(20)}b`)?.('a'.repeat(size / 20)),
};

function fill(size: number, line: (index: number) => string): string {
  const lines: string[] = [];
  for (let length = 0, index = 0; length < size; index += 1) length += lines[lines.push(line(index)) - 1]?.length ?? 0;
  return lines.join('');
}

function readRequirements(text: string): void {
  requirements.includes(fileOf(text, 'requirements.txt'));
  requirements.parse(fileOf(text, 'requirements.txt'), new Map());
}

function readConda(spec: string): void {
  conda.parse(fileOf(`channels: [c]\ndependencies:\n  - "${spec}"\n`, 'a.yml'), new Map());
}

function readDockerfile(text: string): void {
  dockerfile.recognizes(fileOf(text, 'Dockerfile'));
  dockerfile.parse(fileOf(text, 'Dockerfile'), new Map());
}

function milliseconds(work: () => void): number {
  const began = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - began) / 1e6;
}

console.log(`${'ms at'.padEnd(40)}${SIZES.map((size) => `${size / 1000}k`.padStart(9)).join('')}`);
for (const [name, read] of Object.entries(CASES)) {
  read(1000);
  const times = SIZES.map((size) =>
    milliseconds(() => read(size))
      .toFixed(1)
      .padStart(9),
  );
  console.log(`${name.padEnd(40)}${times.join('')}`);
}
