import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HashedEnvironment } from '../../../src/core/model/environment.ts';
import { createPinChecker } from '../../../src/core/pinning/check.ts';
import type { PlanItem } from '../../../src/core/plan/item.ts';
import { matrixOf, wavesOf } from '../../../src/core/plan/matrix.ts';
import { createReport } from '../../../src/core/report/report.ts';
import { planOutputs, resultOutputs } from '../../../src/hosts/action/outputs.ts';
import { environmentOf } from '../../fakes/memory-tree.ts';
import { growthOf, LINEAR } from '../../growth.ts';
import { propertyRuns } from '../../test-size.ts';
import { digestOf, hashOf, item, keyOf, planOf, reused } from './plan-items.ts';

const SAFE = /^[A-Za-z0-9._/,@:#?=-]*$/;
const template = await environmentOf(
  { files: { 'a/Dockerfile': 'FROM scratch\n' }, config: 'environments: [{ path: a/Dockerfile }]' },
  'a/Dockerfile',
);

describe('waves', () => {
  const ids = (plan: Parameters<typeof wavesOf>[0], size = 20) =>
    wavesOf(plan, size).map((wave) => wave.map((row) => row.ids));

  it('have what is depended on before what depends on it', () => {
    const items = [
      item('base'),
      item('left', { parents: [hashOf('base')] }),
      item('right', { parents: [hashOf('base')] }),
      item('top', { parents: [hashOf('left'), hashOf('right')] }),
      item('alone'),
    ];
    expect(ids(planOf(items, [['base', 'left', 'right', 'top'], ['alone']]))).toEqual([
      ['base', 'alone'],
      ['left', 'right'],
      ['top'],
    ]);
    expect(ids(planOf(items, [['base', 'left', 'right', 'top'], ['alone']]), 1)).toEqual([
      ['base,alone'],
      ['left,right'],
      ['top'],
    ]);
  });

  it('count only what is to be built', () => {
    const items = [
      reused('base'),
      item('child', { parents: [hashOf('base')] }),
      item('top', { parents: [hashOf('child')] }),
    ];
    expect(ids(planOf(items, [['child', 'top']]))).toEqual([['child'], ['top']]);
    expect(ids(planOf([reused('base')], []))).toEqual([]);
  });

  it('of a long chain take linear time', () => {
    const make = (size: number) => {
      const names = Array.from({ length: size }, (_, index) => `e${index}`);
      const items = names.map((name, index) => item(name, { parents: index === 0 ? [] : [hashOf(`e${index - 1}`)] }));
      return planOf(items, [names]);
    };
    expect(growthOf(make, (plan) => wavesOf(plan, 256), 200)).toBeLessThan(LINEAR);
  });
});

describe('the matrix', () => {
  it('has a row for each component, parents first', () => {
    const items = [
      item('base/Dockerfile'),
      item('child/Dockerfile'),
      item('other/conda.yml', { title: 'other' }),
      reused('done/Dockerfile'),
    ];
    const plan = planOf(items, [['base/Dockerfile', 'child/Dockerfile'], ['other/conda.yml']]);
    expect(matrixOf(plan, 20)).toEqual([
      {
        slug: items[0]?.slug,
        ids: 'base/Dockerfile,child/Dockerfile',
        title: 'base/Dockerfile-and-1-more',
        'runs-on': 'ubuntu-latest',
        platforms: 'linux/amd64',
      },
      {
        slug: items[2]?.slug,
        ids: 'other/conda.yml',
        title: 'other',
        'runs-on': 'ubuntu-latest',
        platforms: 'linux/amd64',
      },
    ]);
  });

  it('spreads what does not fit over its rows', () => {
    const ids = Array.from({ length: 500 }, (_, n) => `e${n}/Dockerfile`);
    const rows = matrixOf(
      planOf(
        ids.map((id) => item(id)),
        ids.map((id) => [id]),
      ),
      20,
    );
    expect(rows).toHaveLength(20);
    expect(rows.map((row) => row.ids.split(',').length)).toEqual(Array(20).fill(25));
    expect(new Set(rows.flatMap((row) => row.ids.split(',')))).toEqual(new Set(ids));
  });

  it('sends each component to the runner that is named', () => {
    const items = [
      item('a', { runsOn: ['big'] }),
      item('b', { runsOn: ['self-hosted', 'gpu:a100'] }),
      item('c', { runsOn: ['big'], platforms: ['linux/arm64'] }),
      item('d'),
      item('e', { runsOn: ['gpu'] }),
    ];
    const plan = planOf(items, [['a'], ['b'], ['c'], ['d', 'e']]);
    const rows = (size: number) => matrixOf(plan, size).map((row) => [row.ids, row['runs-on']]);
    const gpu = '["self-hosted","gpu:a100"]';
    expect(rows(20)).toEqual([
      ['a', 'big'],
      ['b', gpu],
      ['c', 'big'],
      ['d,e', 'gpu'],
    ]);
    expect(rows(1)).toEqual([
      ['a,c', 'big'],
      ['b', gpu],
      ['d,e', 'gpu'],
    ]);
  });

  it('believes no label of another job that is more than text', () => {
    const labels = (runsOn: readonly string[]) => matrixOf(planOf([item('a', { runsOn })], [['a']]), 1)[0]?.['runs-on'];
    expect(labels(['a b', '$(id)'])).toBe('ubuntu-latest');
    expect(labels(['a"b', 'c'])).toBe('c');
  });

  it('sends arm images to arm runners', () => {
    const arm = item('a', { platforms: ['linux/arm64'] });
    const both = item('b', { platforms: ['linux/amd64', 'linux/arm64'] });
    expect(matrixOf(planOf([arm, both], [['a'], ['b']]), 20)).toMatchObject([
      { 'runs-on': 'ubuntu-24.04-arm', platforms: 'linux/arm64' },
      { 'runs-on': 'ubuntu-latest', platforms: 'linux/amd64,linux/arm64' },
    ]);
  });

  it('names what cannot stand in an expression by its slug', () => {
    const hostile = ['a b/Dockerfile', 'x,y', '$(id)', '`id`', '--all', 'ü/conda.yml', "'; rm -rf /"];
    for (const id of hostile) {
      const [row] = matrixOf(planOf([item(id)], [[id]]), 20);
      expect(row).toMatchObject({ ids: item(id).slug, title: id === 'x,y' || id === '--all' ? id : item(id).slug });
    }
  });

  it('has leafs of harmless characters only, whatever ids and names are', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('${{ secrets.X }}', '"}],[{', '\u202e'),
    );
    fc.assert(
      fc.property(text, text, text, (id, title, platform) => {
        for (const row of matrixOf(planOf([item(id, { title, platforms: [platform] })], [[id]]), 20)) {
          for (const leaf of Object.values(row)) expect(leaf).toMatch(SAFE);
        }
      }),
      { numRuns: propertyRuns().numRuns * 10 },
    );
  });
});

describe('outputs of a plan', () => {
  it('are texts', () => {
    const plan = planOf([item('a')], [['a']]);
    expect(planOutputs(plan, '/tmp/plan.json', { matrixSize: 20, waves: false })).toEqual({
      waves: '',
      'has-changes': 'true',
      matrix: JSON.stringify(matrixOf(plan, 20)),
      plan: '/tmp/plan.json',
    });
    expect(planOutputs(planOf([reused('a')]), '/tmp/plan.json', { matrixSize: 20, waves: false })).toMatchObject({
      'has-changes': 'false',
      matrix: '[]',
    });
  });
});

describe('outputs of a run', () => {
  const environment = (id: string, name?: string): HashedEnvironment => ({
    ...template,
    id,
    name,
    slug: item(id).slug,
    hash: hashOf(id),
    variables: { A: '1' },
  });
  const outputsOf = (items: readonly PlanItem[], environments: readonly HashedEnvironment[]) => {
    const plan = planOf(items);
    const origins = environments.map(
      ({ id, source }) =>
        ({ id, source, format: 'dockerfile', kind: 'user-managed', selection: 'configured' }) as const,
    );
    const report = createReport({
      plan,
      outcomes: undefined,
      origins,
      head: environments,
      before: undefined,
      diagnostics: [],
      checker: createPinChecker(),
    });
    const images = new Map(
      items.flatMap(({ hash, image }) => (image === null ? [] : [[hash as string, image] as const])),
    );
    return resultOutputs({ plan, report, reportPath: '/tmp/report.json', environments, images });
  };

  it('give images by id, and by name where it is unique', () => {
    const ids = ['a', 'b', 'c'];
    const { outputs, dropped } = outputsOf(
      ids.map((id) => reused(id)),
      [environment('a', 'train'), environment('b', 'serve'), environment('c', 'serve')],
    );
    expect(JSON.parse(outputs.digests ?? '')).toEqual({
      a: digestOf('a'),
      train: digestOf('a'),
      b: digestOf('b'),
      c: digestOf('c'),
    });
    expect(JSON.parse(outputs.images ?? '')).toMatchObject({ train: `ghcr.io/acme/environments@${digestOf('a')}` });
    expect(outputs).toMatchObject({
      reused: '3',
      built: '0',
      used: '0',
      failed: '0',
      candidates: '0',
      report: '/tmp/report.json',
    });
    expect(outputs).toMatchObject({ hash: '', key: '', digest: '', image: '' });
    expect(dropped).toEqual([]);
  });

  it('never give an id another image because a name equals it', () => {
    const { outputs } = outputsOf([reused('a'), reused('b')], [environment('a', 'b'), environment('b')]);
    expect(JSON.parse(outputs.digests ?? '')).toEqual({ a: digestOf('a'), b: digestOf('b') });
  });

  it('describe a single environment', () => {
    const { outputs } = outputsOf([reused('a')], [environment('a')]);
    expect(outputs).toMatchObject({
      hash: hashOf('a'),
      key: keyOf('a'),
      digest: digestOf('a'),
      image: `ghcr.io/acme/environments@${digestOf('a')}`,
    });
  });

  it('hand on no image that is not known to be good', () => {
    const { outputs } = outputsOf([item('a')], [environment('a')]);
    expect(outputs).toMatchObject({ images: '{}', digests: '{}', digest: '', image: '', key: keyOf('a') });
    expect(JSON.parse(outputs.environments ?? '')).toMatchObject([
      { id: 'a', status: 'build', image: null, variables: { A: '1' } },
    ]);
  });

  it('are empty where they would be refused for their size', () => {
    const ids = Array.from({ length: 2500 }, (_, n) => `${'x'.repeat(60)}/${n}`);
    const { outputs, dropped } = outputsOf(
      ids.map((id) => reused(id)),
      ids.map((id) => environment(id)),
    );
    expect(dropped).toContain('environments');
    expect(outputs.environments).toBe('');
    expect(outputs.reused).toBe('2500');
  });
});
