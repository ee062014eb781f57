import { type MarkerValues, markerValue } from '../specifiers/marker-value.ts';
import type { PythonTarget } from './python-target.ts';

/**
 * What a marker comes to for an interpreter, with one of the extras or without; `undefined` where that depends on what its image does
 * not say.
 */
export function holdsFor(
  marker: string | undefined,
  target: PythonTarget,
  extras: readonly string[] = [],
): boolean | undefined {
  if (marker === undefined) return true;
  const answers = ['', ...extras].map((extra) => {
    const [one, ...others] = fullVersions(target).map((full) =>
      markerValue(marker, { ...valuesOf(target, full), extra }),
    );
    return others.every((other) => other === one) ? one : undefined;
  });
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

/** Versions that an interpreter may have: its own, or the first and a late one of its series. */
export function fullVersions({ version, fullVersion }: PythonTarget): readonly string[] {
  return fullVersion === undefined ? [`${version}.0`, `${version}.99`] : [fullVersion];
}

function valuesOf({ version, machine }: PythonTarget, full: string): MarkerValues {
  return {
    python_version: version,
    python_full_version: full,
    implementation_version: full,
    implementation_name: 'cpython',
    platform_python_implementation: 'CPython',
    os_name: 'posix',
    sys_platform: 'linux',
    platform_system: 'Linux',
    platform_machine: machine,
  };
}
