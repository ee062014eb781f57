import { minorOf, type PythonTarget } from './python-target.ts';
import type { WheelName } from './wheel-name.ts';

/**
 * Tags of the wheels that a CPython accepts, the best first, as pip asks `packaging` for them.
 * https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/
 * https://github.com/pypa/packaging/blob/25.0/src/packaging/tags.py
 */
export function supportedTags(target: PythonTarget): ReadonlyMap<string, number> {
  const minor = minorOf(target.version);
  const own = `cp3${minor}`;
  const platforms = platformsOf(target);
  const behind = (prefix: string) => platforms.map((platform) => `${prefix}-${platform}`);
  const older = Array.from({ length: Math.max(minor - 2, 0) }, (_, index) => `cp3${minor - 1 - index}`);
  const generic = [`py3${minor}`, 'py3', ...Array.from({ length: minor }, (_, index) => `py3${minor - 1 - index}`)];
  const tags = [
    ...behind(`${own}-${own}`),
    ...behind(`${own}-abi3`),
    ...behind(`${own}-none`),
    ...older.flatMap((python) => behind(`${python}-abi3`)),
    ...generic.flatMap((python) => behind(`${python}-none`)),
    `${own}-none-any`,
    ...generic.map((python) => `${python}-none-any`),
  ];
  return new Map(tags.map((tag, rank) => [tag, rank]));
}

function platformsOf({ machine, libc }: PythonTarget): readonly string[] {
  const names = libc.kind === 'glibc' ? manylinux(machine, libc.major, libc.minor) : musllinux(machine, libc);
  return [...names, `linux_${machine}`];
}

/** Names of glibc's versions before PEP 600. */
const LEGACY: Readonly<Record<string, string>> = {
  '2.17': 'manylinux2014',
  '2.12': 'manylinux2010',
  '2.5': 'manylinux1',
};

function manylinux(machine: string, major: number, minor: number): readonly string[] {
  // Nothing older was ever a platform of these machines.
  const oldest = machine === 'x86_64' ? 5 : 17;
  if (major !== 2 || minor < oldest) return [];
  return Array.from({ length: minor - oldest + 1 }, (_, index) => minor - index).flatMap((version) => {
    const legacy = LEGACY[`2.${version}`];
    return [`manylinux_2_${version}_${machine}`, ...(legacy === undefined ? [] : [`${legacy}_${machine}`])];
  });
}

function musllinux(
  machine: string,
  { major, minor }: { readonly major: number; readonly minor: number },
): readonly string[] {
  return Array.from({ length: minor + 1 }, (_, index) => `musllinux_${major}_${minor - index}_${machine}`);
}

/** Where a wheel stands among those that are accepted; `undefined` for one that is not. Less is better. */
export function rankOf({ tags }: WheelName, supported: ReadonlyMap<string, number>): number | undefined {
  const ranks = tags.flatMap((tag) => supported.get(tag) ?? []);
  return ranks.length === 0 ? undefined : Math.min(...ranks);
}
