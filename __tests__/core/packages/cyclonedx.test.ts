import { describe, expect, it } from 'vitest';
import { cycloneDx } from '../../../src/core/packages/cyclonedx.ts';
import { condaPurl, pythonPurl, systemPurl } from '../../../src/core/packages/purl.ts';
import { conda, pip, platform, resolved } from './values.ts';

const IMAGE = { name: 'ghcr.io/acme/env', digest: `sha256:${'a'.repeat(64)}` };

// https://github.com/package-url/purl-spec/tree/v1.0.0/types
describe('package URLs', () => {
  it.each([
    [
      condaPurl(conda('absl-py', '0.4.1', { build: 'py36h06a4308_0', channel: 'main' })),
      'pkg:conda/absl-py@0.4.1?build=py36h06a4308_0&channel=main&subdir=linux-64',
    ],
    [
      condaPurl(conda('a', '1!2', { channel: 'https://conda.anaconda.org/conda-forge/linux-64' })),
      'pkg:conda/a@1%212?build=0&channel=conda-forge&subdir=linux-64',
    ],
    [pythonPurl(pip('torch', '2.4.0+cu118')), 'pkg:pypi/torch@2.4.0%2Bcu118'],
    [
      systemPurl({ type: 'deb', name: 'curl', version: '7.50.3-1', architecture: 'i386' }, 'debian 12'),
      'pkg:deb/debian/curl@7.50.3-1?arch=i386&distro=debian-12',
    ],
    [
      systemPurl({ type: 'rpm', name: 'curl', version: '1:7.50.3-1.fc25', architecture: 'i386' }, 'fedora 25'),
      'pkg:rpm/fedora/curl@7.50.3-1.fc25?arch=i386&distro=fedora-25&epoch=1',
    ],
    [
      systemPurl({ type: 'apk', name: 'curl', version: '7.83.0-r0', architecture: 'x86' }, ''),
      'pkg:apk/curl@7.83.0-r0?arch=x86',
    ],
  ])('%s', (purl, expected) => {
    expect(purl).toBe(expected);
  });
});

describe('the CycloneDX document', () => {
  const packages = resolved(
    platform({
      conda: [conda('a', '1', { digest: 'b'.repeat(64) })],
      python: [pip('six', '1'), pip('six', '1', { location: '/x' })],
    }),
    platform({ platform: 'linux/arm64', python: [pip('six', '1')] }),
  );

  it('is equal for equal images, and names each component once', () => {
    const text = cycloneDx(packages, IMAGE);
    expect(cycloneDx(structuredClone(packages), IMAGE)).toBe(text);
    const { components, metadata } = JSON.parse(text);
    expect(metadata.component).toMatchObject({ type: 'container', version: IMAGE.digest });
    const references = components.map((component: { 'bom-ref': string }) => component['bom-ref']);
    expect(new Set(references).size).toBe(references.length);
    expect(components).toHaveLength(3);
    expect(components[0]).toMatchObject({ name: 'a', hashes: [{ alg: 'SHA-256', content: 'b'.repeat(64) }] });
  });
});
