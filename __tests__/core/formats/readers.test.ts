import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { conda } from '../../../src/core/formats/conda/environment.ts';
import type { FormatReader } from '../../../src/core/formats/contract/format.ts';
import { factsOf, READERS } from '../../../src/core/formats/readers.ts';
import type { Format } from '../../../src/core/model/environment.ts';
import { dedent } from '../../dedent.ts';
import { fileOf, filesOf } from './reading.ts';

function parse(reader: FormatReader, text: string, path: string, files: Record<string, string> = {}) {
  const [definition] = reader.parse(fileOf(text, path), filesOf(files)).definitions;
  if (definition === undefined) throw new Error('there is no definition');
  return definition;
}

type Bad = readonly [text: string, code: string, line: number | undefined, column: number | undefined];

function firstError(reader: FormatReader, text: string, path: string): Bad {
  const found = parse(reader, text, path).diagnostics.find(({ severity }) => severity === 'error');
  return [text, found?.code ?? 'none', found?.line, found?.column];
}

describe('conda environments', () => {
  it.each<[string, boolean]>([
    ['dependencies: [python]\n', true],
    ['channels: [a]\ndependencies: [python]\nunknown: 1\n', true],
    ['dependencies: [python]\nunknown: 1\n', false],
    ['dependencies: {a: b}\n', false],
    ['dependencies: [{name: a}]\n', false],
    ['build_dependencies: [a]\ndependencies: [b]\n', false],
    ['# dependencies: [a]\n', false],
  ])('%j: %s', (text, expected) => {
    expect(conda.recognizes(fileOf(text, 'x.yml'))).toBe(expected);
  });

  it('include the requirements of their pip section', () => {
    const text = dedent`
      dependencies:
        - pip:
            - -r ../r.txt
            - --constraint=c.txt
            - a
    `;
    expect(conda.includes(fileOf(text, 'x/conda.yml'))).toEqual(['r.txt', 'x/c.txt']);
    expect(parse(conda, text, 'x/conda.yml', { 'r.txt': 'b\n', 'x/c.txt': 'd<2\n' }).source.python.pip).toEqual([
      ['-r', ['b']],
      ['-c', ['d<2']],
      'a',
    ]);
  });

  it.each<Bad>([
    ['dependencies:\n  - python 3 1 2\n', 'match-spec-syntax', 2, 5],
    ['dependencies:\n  - 3.10\n', 'yaml-type', 2, 5],
    ['dependencies:\n  - pip: [a=1]\n', 'requirement-syntax', 2, 11],
    ['dependencies:\n  - pip: a\n', 'wrong-type', 2, 10],
    ['dependencies:\n  - pip: [a]\n  - pip: [b]\n', 'duplicate-pip', 3, 5],
    ['dependencies:\n  - npm: [a]\n', 'unknown-field', 2, 5],
    ['channels: [https://u:p@h/c]\ndependencies: [a]\n', 'credentials-in-url', 1, 12],
    ['channels: ["a b"]\ndependencies: [a]\n', 'channel-syntax', 1, 12],
    ['channels: a\ndependencies: [a]\n', 'wrong-type', 1, 11],
    ['channels: [a]\n', 'field-missing', 1, 1],
    ['dependencies: [a]\nplatforms: [x]\n', 'wrong-value', 2, 13],
    ['dependencies:\n  - pip: [-r none.txt]\n', 'file-missing', 2, 11],
    ['dependencies:\n  - pip: ["--index-url https://u:p@h/s"]\n', 'credentials-in-url', 2, 11],
  ])('%j is %s', (...bad) => {
    expect(firstError(conda, bad[0], 'conda.yml')).toEqual(bad);
  });
});

describe('a part whose versions are filled in', () => {
  const PIN = 'a=={{latest-pypi-version}}\n';
  const FROM = 'FROM h/a:{{latest-image-tag}}\n';
  it.each<[Format, string, boolean]>([
    ['requirements', PIN, true],
    ['conda', PIN, true],
    ['azureml', PIN, false],
    ['dockerfile', PIN, false],
    ['requirements', 'a==1\n', false],
    ['requirements', '{{latest-x}}\n', false],
    ['requirements', `# ${PIN}`, false],
    ['conda', 'a: {{latest-x}}\n', false],
    ['dockerfile', FROM, true],
    ['dockerfile', `ARG A\n  from\th/a:{{latest-image-tag}}\n`, true],
    ['dockerfile', `RUN x ${FROM}`, false],
    ['dockerfile', `FROM a\nRUN pip install ${PIN}`, false],
    ['dockerfile', 'FROM {{latest-x}}\n', false],
    ['azureml', FROM, false],
  ])('%s %j: %s', (format, text, expected) => {
    expect(factsOf(format).hasTemplatePins?.(text) ?? false).toBe(expected);
  });
});

describe('every format', () => {
  const formats = [...new Set(READERS.map(({ format }) => format)), 'terrarium'];
  const root = join(import.meta.dirname, '../../..');

  it('is in the published schema of hashes', () => {
    const schema = JSON.parse(readFileSync(join(root, 'schemas/hash.schema.json'), 'utf8'));
    const known = schema.$defs.environment.properties.format.enum;
    expect(known.toSorted()).toEqual([...formats, 'unknown'].sort());
  });

  it('has a row in docs/formats.md', () => {
    const rows = readFileSync(join(root, 'docs/formats.md'), 'utf8').split('\n');
    const named = rows.flatMap((row) => [...(/^\|([^|]*)\|/.exec(row)?.[1] ?? '').matchAll(/`([^`]+)`/g)]);
    expect(named.map(([, name]) => name).filter((name) => formats.includes(name ?? ''))).toHaveLength(formats.length);
  });
});
