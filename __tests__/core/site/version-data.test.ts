import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImageDefinition } from '../../../src/core/model/definition.ts';
import type { ResolvedPackages } from '../../../src/core/model/packages.ts';
import { diffPackages } from '../../../src/core/packages/diff-packages.ts';
import { packVersions, unpackVersion } from '../../../src/core/site/version-data.ts';
import { propertyRuns } from '../../test-size.ts';

const word = fc.constantFrom('a', 'b', 'c', 'numpy');
const number = fc.constantFrom('1', '2', '3');
const unknown = { channel: '', url: '', digest: '', subdir: '' };
const conda = fc.record({ name: word, version: number, build: number, prefix: fc.constantFrom('/opt', '/env') });
const python = fc.record({
  ...{ name: word, version: number, installer: fc.constantFrom('pip', 'conda', '') },
  ...{ location: fc.constantFrom('/a', '/b'), source: fc.constantFrom('', 'https://host/x.whl') },
});
const system = fc.record({
  ...{
    type: fc.constantFrom('deb', 'apk', 'rpm'),
    name: word,
    version: number,
    architecture: fc.constantFrom('amd64', 'all'),
  },
});
const platform = fc.record({
  ...{ platform: fc.constantFrom('linux/amd64', 'linux/arm64'), distribution: fc.constant('debian 12') },
  conda: fc.array(conda.map((one) => ({ ...one, ...unknown }))),
  ...{ python: fc.array(python), system: fc.array(system) },
});
const packages = fc
  .uniqueArray(platform, { selector: (one) => one.platform, maxLength: 2 })
  .map((platforms) => ({ formatVersion: '1', definitionHash: '', platforms }) as ResolvedPackages);

function definitionOf(name: string): ImageDefinition {
  const steps = { arguments: [], contexts: [], escape: '\\', secrets: [], stages: [], syntax: '' };
  const spark = { packages: [], precache: false, repositories: [] };
  return { bases: [], context: [], platforms: [], python: { channels: [], conda: [name], pip: [] }, spark, steps };
}

const versions = fc.array(
  fc.record({ definition: word.map(definitionOf), packages: fc.option(packages, { nil: undefined }) }),
  { maxLength: 5 },
);

describe('versions for a page', () => {
  it('are read again as they were, in as far as a difference shows them', () => {
    fc.assert(
      fc.property(versions, (all) => {
        const data = JSON.parse(JSON.stringify(packVersions(all)));
        expect(all.map((_, place) => unpackVersion(data, place))).toEqual(all);
        expect(unpackVersion(data, all.length)).toBeUndefined();
      }),
      propertyRuns(),
    );
  });

  it('differ as the versions do', () => {
    fc.assert(
      fc.property(packages, packages, (before, after) => {
        const definition = definitionOf('a');
        const data = packVersions([before, after].map((one) => ({ definition, packages: one })));
        const [old, current] = [unpackVersion(data, 0)?.packages, unpackVersion(data, 1)?.packages];
        expect(old && current && diffPackages(old, current)).toEqual(diffPackages(before, after));
      }),
      propertyRuns(),
    );
  });

  it('hold what they have in common once', () => {
    const one = { platform: 'linux/amd64', distribution: '', conda: [], system: [] };
    const python = Array.from({ length: 500 }, (_, at) => ({
      ...{ name: `package-${at}`, version: '1', installer: 'pip', location: '/site', source: '' },
    }));
    const packagesOf = (version: string): ResolvedPackages => {
      const changed = python.map((own, at) => (at === 250 ? { ...own, version } : own));
      return { formatVersion: '1', definitionHash: '', platforms: [{ ...one, python: changed }] };
    };
    const definition = definitionOf('a');
    const sizes = [1, 20].map((count) => {
      const all = Array.from({ length: count }, (_, at) => ({ definition, packages: packagesOf(`${at}`) }));
      return JSON.stringify(packVersions(all)).length;
    });
    expect(sizes[1]).toBeLessThan((sizes[0] ?? 0) * 1.2);
  });
});
