import { describe, expect, it } from 'vitest';
import { createPinChecker } from '../../../src/core/pinning/check.ts';
import { dedent } from '../../dedent.ts';
import { environmentOf, type Workspace } from '../../fakes/memory-tree.ts';

const DEBIAN = `debian:12@sha256:${'a'.repeat(64)}`;

/** `code path:line:column` of every finding, with the texts that its fixes replace. */
async function placed(files: Workspace['files'], id: string, config?: string): Promise<readonly string[]> {
  const environment = await environmentOf({ files, ...(config === undefined ? {} : { config }) }, id);
  return createPinChecker()
    .find(environment)
    .map(({ diagnostic: { code, path, line, column }, fixes }) => {
      const texts = fixes.map(({ place }) => JSON.stringify(files[place.path]?.slice(place.start, place.end)));
      return [`${code} ${path}:${line}:${column}`, ...texts].join(' ');
    });
}

const based = (path: string) => `environments: [{path: "${path}", base: "${DEBIAN}"}]`;

describe('a finding stands where its package is written', () => {
  it('in a group that another includes', async () => {
    const text = dedent`
      [dependency-groups]
      lint = ["ruff"]
      dev = [{include-group = "lint"}, "pytest>=8"]
    `;
    const id = 'pyproject.toml#/dependency-groups/dev';
    expect(await placed({ 'pyproject.toml': text }, id, based(id))).toEqual([
      'pip-unpinned pyproject.toml:2:10 "ruff"',
      'pip-range pyproject.toml:3:35 "pytest>=8"',
    ]);
  });

  it('in the feature of a pixi environment, and not in another of the same name', async () => {
    const text = [
      '[workspace]',
      'channels = ["conda-forge"]',
      'platforms = ["linux-64"]',
      '[feature.other.dependencies]',
      'numpy = ">=1"',
      '[feature.test.dependencies]',
      'numpy = ">=2"',
      '[environments]',
      'test = {features = ["test"], no-default-feature = true}',
    ].join('\n');
    const id = 'pixi.toml#/environments/test';
    expect(await placed({ 'pixi.toml': text }, id, based(id))).toEqual(['conda-range pixi.toml:7:10']);
  });

  it('in place, where a matrix gives the version', async () => {
    const text = [
      'environments:',
      '  - name: e-${{ matrix.n }}',
      '    matrix: {n: ["13"]}',
      '    base: python:3.${{ matrix.n }}',
      '    pip: ["a>=${{ matrix.n }}", b]',
    ].join('\n');
    expect(await placed({ 'terrarium.yml': text }, 'terrarium.yml#/environments/e-n?n=13', text)).toEqual([
      'base-no-digest terrarium.yml:4:11',
      'pip-unpinned terrarium.yml:5:33 "b"',
      'pip-range terrarium.yml:5:12',
    ]);
  });

  it('with the line that has no hash, where another is the same', async () => {
    const text = `six==1.17.0 --hash=sha256:${'a'.repeat(64)}\nsix==1.17.0\n`;
    const files = { 'requirements.txt': text };
    expect(await placed(files, 'requirements.txt', based('requirements.txt'))).toEqual([
      'pip-no-hash requirements.txt:2:1',
    ]);
  });

  it('once, where several files include it, and first in the file that defines', async () => {
    const files = {
      'requirements.txt': dedent`
        -r a.txt
        -r b.txt
        six
      `,
      'a.txt': '-r c.txt\nsix\n',
      'b.txt': '-r c.txt\n',
      'c.txt': 'numpy\n',
    };
    expect(await placed(files, 'requirements.txt', based('requirements.txt'))).toEqual([
      'pip-unpinned c.txt:1:1 "numpy"',
      'pip-unpinned requirements.txt:3:1 "six" "six"',
    ]);
  });

  it('as the base of an asset', async () => {
    const files = {
      'asset.yaml': dedent`
        name: a
        type: environment
        spec: spec.yaml
        extra_config: environment.yaml
      `,
      'spec.yaml': 'name: a\n',
      'environment.yaml': dedent`
        image:
          name: ghcr.io/acme/a:1
          os: linux
      `,
    };
    expect(await placed(files, 'asset.yaml')).toEqual(['base-no-digest environment.yaml:2:9 ""']);
  });
});

describe('a checker', () => {
  it('answers from memory', async () => {
    const environment = await environmentOf({ files: { Dockerfile: 'FROM python\n' } }, 'Dockerfile');
    const checker = createPinChecker();
    expect(checker.find(environment)).toHaveLength(1);
    expect(checker.find(environment)).toBe(checker.find(environment));
  });
});
