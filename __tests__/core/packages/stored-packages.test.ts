import { afterEach, describe, expect, it } from 'vitest';
import { putArtifact } from '../../../src/core/oci/artifact.ts';
import { parsePackages } from '../../../src/core/packages/parse-packages.ts';
import { PACKAGES, PACKAGES_TYPE, packagesTag, readCost } from '../../../src/core/packages/stored-packages.ts';
import { openWorkshop, pushImage, type Workshop } from '../../fakes/fake-builder.ts';

const SYSTEM = { type: 'deb', name: 'bash', version: '5', architecture: 'amd64' };
const PYTHON = { name: 'six', version: '1', installer: 'pip', location: '/a', source: '' };
const PLATFORM = { platform: 'linux/amd64', distribution: 'debian 12', conda: [], python: [PYTHON], system: [SYSTEM] };
const DOCUMENT = { formatVersion: '1', definitionHash: 'h', platforms: [PLATFORM] };
const parse = (value: unknown) => parsePackages(new TextEncoder().encode(JSON.stringify(value)), 'h');

describe('packages that somebody wrote into a registry', () => {
  it('are read where they have the shape of packages', () => {
    expect(parse(DOCUMENT)).toEqual(DOCUMENT);
    expect(parse({ ...DOCUMENT, more: [] })).toEqual(DOCUMENT);
    const conda = { name: 'a', version: '1', build: '', subdir: '', channel: '', url: '', digest: 'd', prefix: '/e' };
    for (const one of [conda, { ...conda, md5: 'm' }]) {
      const document = { ...DOCUMENT, platforms: [{ ...PLATFORM, conda: [one] }] };
      expect(parse(document)).toEqual(document);
    }
    expect(parse({ ...DOCUMENT, platforms: [{ ...PLATFORM, conda: [{ ...conda, md5: 1 }] }] })).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ['of another definition', { ...DOCUMENT, definitionHash: 'g' }],
    ['of a later format', { ...DOCUMENT, formatVersion: '2' }],
    ['a list', [DOCUMENT]],
    ['without platforms', { ...DOCUMENT, platforms: {} }],
    ['of a platform that is null', { ...DOCUMENT, platforms: [null] }],
    ['with a number for a version', { ...DOCUMENT, platforms: [{ ...PLATFORM, python: [{ ...PYTHON, version: 1 }] }] }],
    ['with a missing member', { ...DOCUMENT, platforms: [{ ...PLATFORM, python: [{ name: 'six' }] }] }],
    ['with half a character', { ...DOCUMENT, platforms: [{ ...PLATFORM, system: [{ ...SYSTEM, name: '\ud800' }] }] }],
    ['of another kind', { ...DOCUMENT, platforms: [{ ...PLATFORM, system: [{ ...SYSTEM, type: 'constructor' }] }] }],
    ['with endless names', { ...DOCUMENT, platforms: [{ ...PLATFORM, distribution: 'a'.repeat(10_000) }] }],
    ['with members of the prototype', { ...DOCUMENT, platforms: [JSON.parse('{"__proto__":{"platform":"x"}}')] }],
  ])('are none: %s', (_, value) => {
    expect(parse(value)).toBeUndefined();
  });

  it('are none where they are nested without an end', () => {
    const text = JSON.stringify(DOCUMENT).replace('"h"', `"h","more":${'['.repeat(99_999)}${']'.repeat(99_999)}`);
    expect(parsePackages(new TextEncoder().encode(text), 'h')).toBeUndefined();
  });
});

describe('what a build took', () => {
  let opened: Workshop | undefined;
  afterEach(async () => {
    await opened?.close();
    opened = undefined;
  });

  it.each([
    ['12.5', '1000', { seconds: 12.5, bytes: 1000 }],
    ['1e999', '1000', undefined],
    ['12.5', '1e308', undefined],
    ['-1', '1000', undefined],
    ['', '1000', undefined],
    ['0x10', '1000', undefined],
    ['9'.repeat(400), '1000', undefined],
  ])('is a finite number: %s seconds, %s bytes', async (seconds, bytes, cost) => {
    opened = await openWorkshop({});
    const { registry, repository } = opened;
    const subject = await pushImage(registry, repository, {});
    await putArtifact(registry, repository, packagesTag(subject.digest), {
      kind: PACKAGES,
      layers: [{ mediaType: PACKAGES_TYPE, bytes: new Uint8Array(2) }],
      subject,
      annotations: { 'io.terrarium.build-seconds': seconds, 'io.terrarium.compressed-bytes': bytes },
    });
    expect(await readCost(registry, repository, subject.digest)).toEqual(cost);
  });
});
