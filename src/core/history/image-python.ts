import type { PlatformPackages } from '../model/packages.ts';
import { parsePlatform } from '../names/platform.ts';
import { PREFIX } from '../recipes/recipe.ts';
import { type Libc, machineOf, type PythonTarget } from '../wheels/python-target.ts';

/** The Python that the packages of a definition are installed for in an image, or what is not recorded of it. */
export type ImagePython =
  | { readonly ok: true; readonly python: PythonTarget }
  | { readonly ok: false; readonly why: string };

/** Finds it in the packages of an image; `env` is that of its configuration, `NAME=value`. */
export function pythonOfImage(packages: PlatformPackages, env: readonly string[]): ImagePython {
  const machine = machineOf(parsePlatform(packages.platform)?.architecture ?? '');
  if (machine === undefined) return { ok: false, why: `wheels are not chosen for ${packages.platform}` };
  const version = versionIn(packages);
  if (version === undefined) return { ok: false, why: 'the Python of its image is not known' };
  const libc = libcIn(packages);
  if (libc === undefined) return { ok: false, why: 'the C library of its image is not known' };
  return { ok: true, python: { version, fullVersion: fullVersionIn(packages, version, env), machine, libc } };
}

const SITE = new RegExp(`^${PREFIX}/lib(?:64)?/python(3\\.\\d{1,2})/site-packages$`);

function versionIn({ python }: PlatformPackages): string | undefined {
  const versions = new Set(python.flatMap(({ location }) => SITE.exec(location)?.[1] ?? []));
  return versions.size === 1 ? [...versions][0] : undefined;
}

// As official images of Python say it, and those of conda.
function fullVersionIn({ conda }: PlatformPackages, version: string, env: readonly string[]): string | undefined {
  const own = conda.find(({ name, prefix }) => name === 'python' && prefix === PREFIX)?.version;
  const said = env.findLast((variable) => variable.startsWith('PYTHON_VERSION='))?.split('=')[1];
  return [own, said].find((text = '') => text.startsWith(`${version}.`) && /^\d[\d.]*\d$/.test(text));
}

const LIBRARIES: readonly (readonly [string, Libc['kind']])[] = [
  ['deb libc6', 'glibc'],
  ['rpm glibc', 'glibc'],
  ['apk musl', 'musl'],
];

function libcIn({ system }: PlatformPackages): Libc | undefined {
  for (const { type, name, version } of system) {
    const kind = LIBRARIES.find(([what]) => what === `${type} ${name}`)?.[1];
    const [, major, minor] = /^(?:\d+:)?(\d{1,2})\.(\d{1,2})(?!\d)/.exec(version) ?? [];
    if (kind !== undefined && major !== undefined) return { kind, major: Number(major), minor: Number(minor) };
  }
  return undefined;
}
