import type { PlatformPackages, ResolvedPackages } from '../model/packages.ts';
import { condaPurl, pythonPurl, systemPurl } from './purl.ts';

interface Component {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly digest?: string;
}

/**
 * The packages of an image as a CycloneDX document. It has no times or serial numbers, so equal images give equal
 * documents. https://cyclonedx.org/docs/1.6/json/
 */
export function cycloneDx(
  packages: ResolvedPackages,
  image: { readonly name: string; readonly digest: string },
): string {
  return JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'container',
        'bom-ref': `${image.name}@${image.digest}`,
        name: image.name,
        version: image.digest,
      },
    },
    components: packages.platforms.flatMap((part) => componentsOf(part).map((component) => write(component, part))),
  });
}

function componentsOf({ conda, python, system, distribution }: PlatformPackages): readonly Component[] {
  const all: readonly Component[] = [
    ...conda.map((found) => ({ ...found, purl: condaPurl(found) })),
    ...python.map(({ name, version, ...rest }) => ({ name, version, purl: pythonPurl({ name, version, ...rest }) })),
    ...system.map((found) => ({ ...found, purl: systemPurl(found, distribution) })),
  ];
  // A package may be installed in several places, but references must be unique.
  return [...new Map(all.map((component) => [component.purl, component])).values()];
}

function write({ name, version, purl, digest = '' }: Component, { platform }: PlatformPackages) {
  const alg = { 64: 'SHA-256', 32: 'MD5' }[digest.length];
  return {
    type: 'library',
    'bom-ref': `${platform} ${purl}`,
    name,
    version,
    purl,
    ...(alg === undefined ? {} : { hashes: [{ alg, content: digest }] }),
    properties: [{ name: 'io.terrarium.platform', value: platform }],
  };
}
