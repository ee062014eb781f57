import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pylock } from '../../../../src/core/formats/locks/pylock.ts';
import { uvLock } from '../../../../src/core/formats/locks/uv-lock.ts';
import { poetryLock } from '../../../../src/core/formats/poetry/lock.ts';
import type { PipEntry } from '../../../../src/core/model/definition.ts';
import { ENVIRONMENTS, evaluateMarker } from '../../specifiers/marker-evaluation.ts';
import { fileOf } from '../reading.ts';

// What `uv export` and `poetry export` wrote from these locks (uv 0.13.9, Poetry 2.5.1 with poetry-plugin-export 1.10.1).
const FOLDER = `${import.meta.dirname}/../../../fixtures/locks`;
const EXPORTS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = JSON.parse(
  readFileSync(`${FOLDER}/exports.json`, 'utf8'),
);

interface Line {
  readonly what: string;
  readonly marker: string | undefined;
  readonly hashes: readonly string[];
}

function lineOf(text: string): Line {
  const [body = '', ...hashes] = text.split(' --hash=');
  const [what = '', marker] = body.split(' ; ');
  return { what, marker, hashes: hashes.toSorted() };
}

function lineOfEntry(entry: PipEntry): Line {
  return lineOf(typeof entry === 'string' ? entry : `./${String(entry[1])}${String(entry[2])}`);
}

const byWhat = (a: Line, b: Line) => (a.what < b.what ? -1 : 1);

describe.each(Object.entries(EXPORTS))('%s', (path, exports) => {
  const reader = [uvLock, poetryLock, pylock].find(({ names }) => names(path));
  const { definitions } = reader?.parse(
    fileOf(readFileSync(`${FOLDER}/${path}`, 'utf8'), path.replace(/^.*\//, '')),
    new Map(),
  ) ?? { definitions: [] };

  it('has the definitions', () => {
    expect(definitions.map(({ suffix }) => suffix).toSorted()).toEqual(Object.keys(exports).toSorted());
  });

  it.each(Object.entries(exports))('%j is what the tool exports', (suffix, written) => {
    const definition = definitions.find((candidate) => candidate.suffix === suffix);
    expect(definition?.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const lines = (definition?.source.python.pip ?? []).map(lineOfEntry);
    const ours = lines.filter(({ what }) => !what.startsWith('--')).toSorted(byWhat);
    const theirs = written.map(lineOf).toSorted(byWhat);
    expect(ours.map(({ what }) => what)).toEqual(theirs.map(({ what }) => what));
    const hashed = !definition?.diagnostics.some(({ code }) => code === 'lock-unhashed');
    if (hashed) expect(ours.map(({ hashes }) => hashes)).toEqual(theirs.map(({ hashes }) => hashes));
    else expect(ours.flatMap(({ hashes }) => hashes)).toEqual([]);
    for (const environment of ENVIRONMENTS) {
      const installed = (lines: readonly Line[]) =>
        lines.filter(({ marker }) => evaluateMarker(marker, environment)).map(({ what }) => what);
      expect(installed(ours), JSON.stringify(environment)).toEqual(installed(theirs));
    }
  });
});

it('the fixtures name public hosts alone', () => {
  const hosts = [
    'uv/uv.lock',
    'uv-workspace/uv.lock',
    'uv-sources/uv.lock',
    'uv-indexes/uv.lock',
    'poetry/poetry.lock',
    'pylock/pylock.toml',
  ].flatMap((path) => readFileSync(`${FOLDER}/${path}`, 'utf8').match(/https?:\/\/[^/"]+/g) ?? []);
  expect([...new Set(hosts)].toSorted()).toEqual([
    'https://files.example.org',
    'https://files.pythonhosted.org',
    'https://github.com',
    'https://pypi.org',
  ]);
});
