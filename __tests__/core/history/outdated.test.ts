import { afterEach, describe, expect, it } from 'vitest';
import { findAging } from '../../../src/core/history/outdated.ts';
import type { FindVulnerabilities } from '../../../src/core/history/vulnerabilities.ts';
import type { Digest } from '../../../src/core/model/digest.ts';
import { TerrariumError } from '../../../src/core/model/errors.ts';
import type { PlatformPackages } from '../../../src/core/model/packages.ts';
import { environmentsOf } from '../../../src/core/normalize/definitions.ts';
import { LABELS } from '../../../src/core/oci/labels.ts';
import { repositoryOrder } from '../../../src/core/oci/repository-order.ts';
import { writeImageFacts } from '../../../src/core/packages/stored-packages.ts';
import { describeAging } from '../../../src/core/report/describe-aging.ts';
import { baseResolver } from '../../../src/core/resolve/bases.ts';
import { openWorkshop, pushImage, pushIndex, type Workshop } from '../../fakes/fake-builder.ts';

let opened: Workshop | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

const NOW = Date.parse('2026-11-30T00:00:00Z');
const EMPTY: PlatformPackages = { platform: 'linux/amd64', distribution: '', conda: [], python: [], system: [] };

/** An environment on `{base}` by default, with what becomes of its base and what its image holds. */
async function open(from = '{base}', configuration = '') {
  const shop = await openWorkshop({
    'a/Dockerfile': `FROM ${from}\nRUN a\n`,
    'terrarium.yml': `${configuration}environments: [{ path: a/Dockerfile }]\n`,
  });
  opened = shop;
  const { registry, repository } = shop;
  const bases = { ...repository, path: 'base/python' };
  const head = await shop.define();
  const [environment] = environmentsOf(head);
  if (environment === undefined) throw new Error('nothing is defined');
  const base = (tag: string | undefined, created?: string) =>
    pushImage(registry, bases, {
      salt: `${tag} ${created}`,
      ...(tag === undefined ? {} : { tag }),
      ...(created === undefined ? {} : { created }),
    });
  /** Puts an image of the definition there, built on a base. */
  const build = async (on: Digest | undefined, packages: Partial<PlatformPackages> = {}) => {
    const { hash, definition } = environment;
    const labels = { [LABELS.definition]: hash, ...(on === undefined ? {} : { [LABELS.baseDigest]: on }) };
    const image = await pushImage(registry, repository, { labels, tag: `def-${hash}` });
    const held = { formatVersion: '1', definitionHash: hash, platforms: [{ ...EMPTY, ...packages }] } as const;
    await writeImageFacts(registry, repository, image, { packages: held, definition, cost: undefined });
  };
  // A test may answer otherwise.
  const asked = { ...registry };
  const aging = async (findVulnerabilities?: FindVulnerabilities) => {
    const aged = await findAging(environment, {
      findVulnerabilities,
      ...{
        registry: asked,
        order: repositoryOrder(head.config, false).order,
        config: head.config,
        now: NOW,
        oldDays: 14,
      },
      bases: baseResolver(registry, head.config),
    });
    return aged.aging;
  };
  return { ...shop, bases, base, build, aging, asked };
}

describe('what has aged', () => {
  it('is nothing of an image on the base of today', async () => {
    const { base, build, aging } = await open();
    await build((await base('3.12', '2026-11-20T00:00:00Z')).digest);
    expect(await aging()).toEqual([]);
  });

  it('is an image that is not there', async () => {
    const { aging } = await open();
    expect(await aging()).toEqual([{ kind: 'not-built' }]);
  });

  it.each([
    ['', false],
    ['follow-base: tags\n', true],
  ])('is a base that moved, followed or not: %s', async (configuration, isRebuilt) => {
    const { base, build, aging } = await open('{base}', configuration);
    const from = (await base('3.12', '2026-11-20T00:00:00Z')).digest;
    await build(from);
    const to = (await base('3.12', '2026-11-25T00:00:00Z')).digest;
    const [moved, ...others] = await aging();
    expect([moved, others]).toEqual([{ kind: 'base-moved', base: expect.any(String), from, to, isRebuilt }, []]);
    expect(moved && describeAging(moved)).toContain(`moved ${from.slice(7, 19)} -> ${to.slice(7, 19)}`);
  });

  it('is no base whose index or platform is that of today', async () => {
    const { registry, bases, base, build, aging } = await open();
    const own = await base(undefined, '2026-11-20T00:00:00Z');
    const whole = await pushIndex(registry, bases, '3.12', [{ ...own, platform: 'linux/amd64' }]);
    for (const digest of [own.digest, whole.digest]) {
      await build(digest);
      expect(await aging()).toEqual([]);
    }
  });

  it.each([
    ['by its configuration', '3.12', '2026-11-01T12:00:00Z', 28],
    ['by its tag, where it says no time', '20261101.v2', '1970-01-01T00:00:00Z', 29],
    ['by its tag alone', 'v2026-11-01', undefined, 29],
  ])('is an old base, %s', async (_, tag, created, days) => {
    const { address, base, build, aging } = await openAt(tag);
    await build((await base(tag, created)).digest);
    expect(await aging()).toEqual([{ kind: 'base-old', base: `${address}/base/python:${tag}`, days }]);
  });

  it('is also the age of a base that is pinned, and where its tag moved to', async () => {
    const old = '2026-11-01T00:00:00Z';
    const first = await open();
    const from = (await first.base('3.12', old)).digest;
    await first.close();
    const { base, build, aging } = await open(`{base}@${from}`, 'follow-base: tags\n');
    await base('3.12', old);
    await build(undefined);
    const aged = { kind: 'base-old', base: expect.any(String), days: 29 };
    expect(await aging()).toEqual([aged]);
    const to = (await base('3.12', '2026-11-29T00:00:00Z')).digest;
    const moved = { kind: 'base-moved', base: expect.stringMatching(/:3\.12$/), from, to, isRebuilt: false };
    expect(await aging()).toEqual([moved, aged]);
  });

  it('is a package with a known vulnerability, where that is asked for', async () => {
    const { base, build, aging } = await open();
    const python = (name: string, source = '') => ({ name, version: '1', installer: 'uv', location: '/opt/x', source });
    await build((await base('3.12', '2026-11-20T00:00:00Z')).digest, {
      python: [python('six'), python('six'), python('own', 'git+https://g.example/own')],
    });
    expect(await aging()).toEqual([]);
    const asked: unknown[] = [];
    const found = await aging(async (packages) => {
      asked.push(packages);
      return packages.flatMap((one) => [undefined, '2'].map((fixed) => ({ ...one, id: 'GHSA-x', fixed })));
    });
    expect(asked).toEqual([[{ name: 'six', version: '1' }]]);
    expect(found.map(describeAging)).toEqual(['six 1 has GHSA-x', 'six 1 has GHSA-x; fixed in 2']);
    expect(found[0]).toEqual({ kind: 'vulnerable', id: 'GHSA-x', name: 'six', version: '1', fixed: null });
  });

  it('is what gets no fixes any more', async () => {
    const { base, build, aging } = await open();
    const python = (folder: string) => ({ name: 'six', version: '1', installer: 'pip', location: folder, source: '' });
    const packages = {
      distribution: 'debian 10',
      python: [python('/usr/lib/python3.9/site-packages'), python('/opt/x/python3.13/site-packages')],
    };
    await build((await base('3.12', '2026-11-29T00:00:00Z')).digest, packages);
    expect(await aging()).toEqual([
      { kind: 'ended', what: 'debian 10', since: '2024-06-30' },
      { kind: 'ended', what: 'Python 3.9', since: '2025-10-31' },
    ]);
  });

  it('is asked of no registry that is not allowed, also for a digest', async () => {
    const digest = `sha256:${'0'.repeat(64)}` as Digest;
    const { build, aging } = await open(`other.example/python@${digest}`);
    await build(undefined);
    const base = 'other.example/python';
    expect(await aging()).toEqual([{ kind: 'base-unknown', base, why: expect.stringContaining('allowed-registries') }]);
  });

  it('is an image that the registry cannot serve as it says', async () => {
    const { base, build, aging, asked } = await open();
    await build((await base('3.12', '2026-11-20T00:00:00Z')).digest);
    const wrong = new TerrariumError('registry-digest-mismatch', 'other bytes');
    asked.getManifest = () => Promise.reject(wrong);
    expect(await aging()).toEqual([{ kind: 'not-built' }]);
  });

  it('is said to be unknown where a base is gone', async () => {
    const { build, aging } = await open('{address}/base/gone:1');
    await build(`sha256:${'0'.repeat(64)}` as Digest);
    expect(await aging()).toEqual([
      {
        kind: 'base-unknown',
        base: expect.stringContaining('base/gone:1'),
        why: expect.stringContaining('does not exist'),
      },
    ]);
  });
});

async function openAt(tag: string) {
  const shop = await open(`{address}/base/python:${tag}`);
  return { ...shop, address: shop.recorded.address };
}
