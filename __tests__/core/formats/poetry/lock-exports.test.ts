import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { poetryLock } from '../../../../src/core/formats/poetry/lock.ts';
import { ENVIRONMENTS, evaluateMarker } from '../../specifiers/marker-evaluation.ts';
import { fileOf, filesOf } from '../reading.ts';

// What `poetry export` of Poetry 1.8.5 with poetry-plugin-export 1.8 wrote from locks of Poetry 1.8.5 and 1.1.15.
const FOLDER = `${import.meta.dirname}/../../../fixtures/locks`;
const EXPORTS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = JSON.parse(
  readFileSync(`${FOLDER}/poetry-1-exports.json`, 'utf8'),
);

function lineOf(text: string) {
  const [body = '', ...hashes] = text.split(' --hash=');
  const [what = '', marker] = body.split(' ; ');
  return { what, marker, hashes: hashes.toSorted() };
}

function readFixture(path: string) {
  const text = readFileSync(`${FOLDER}/${path}/pyproject.toml`, 'utf8');
  const files = filesOf({ 'a/pyproject.toml': text });
  const lock = readFileSync(`${FOLDER}/${path}/poetry.lock`, 'utf8');
  expect(poetryLock.includes(fileOf(lock, 'a/poetry.lock'))).toEqual([...files.keys()]);
  return poetryLock.parse(fileOf(lock, 'a/poetry.lock'), files).definitions;
}

describe.each(Object.entries(EXPORTS))('%s', (path, exports) => {
  const definitions = readFixture(path.replace('/poetry.lock', ''));

  it.each(Object.entries(exports))('%j is what the tool exports', (suffix, written) => {
    const definition = definitions.find((candidate) => candidate.suffix === suffix);
    expect(definition?.diagnostics).toEqual([]);
    const ours = (definition?.source.python.pip ?? []).map((entry) => lineOf(String(entry)));
    const theirs = written.map(lineOf);
    expect(ours.map(({ what, hashes }) => [what, hashes])).toEqual(theirs.map(({ what, hashes }) => [what, hashes]));
    for (const environment of ENVIRONMENTS) {
      const installed = (lines: typeof ours) =>
        lines.filter(({ marker }) => evaluateMarker(marker, environment)).map(({ what }) => what);
      expect(installed(ours), JSON.stringify(environment)).toEqual(installed(theirs));
    }
  });
});

it('refuses the group whose dependency fits two packages, as the exporter does', () => {
  const definitions = readFixture('poetry-1.8');
  expect(definitions.map(({ suffix }) => suffix)).toEqual([
    '',
    '#/extras/cli-tools',
    '#/dependency-groups/dev',
    '#/dependency-groups/docs',
  ]);
  expect(definitions[2]?.diagnostics).toMatchObject([
    {
      code: 'lock-package',
      path: 'a/poetry.lock',
      message: 'the lock has 2 packages "packaging" and does not say which one is meant',
    },
  ]);
});

it('the fixtures name one public host alone', () => {
  const hosts = ['poetry-1.8', 'poetry-1.1'].flatMap((path) =>
    ['poetry.lock', 'pyproject.toml'].flatMap(
      (file) => readFileSync(`${FOLDER}/${path}/${file}`, 'utf8').match(/https?:\/\/[^/"]+/g) ?? [],
    ),
  );
  expect([...new Set(hosts)]).toEqual(['https://pypi.org']);
});
