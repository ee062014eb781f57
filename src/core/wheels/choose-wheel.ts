import { canonicalVersion, comparePythonVersions, parsePythonVersion } from '../specifiers/pep440.ts';
import { satisfiesPython } from '../specifiers/python-specifier.ts';
import type { IndexFile } from './index-page.ts';
import type { LockedPackage } from './locked-wheels.ts';
import type { PythonTarget } from './python-target.ts';
import { fullVersions } from './target-markers.ts';
import { parseWheelName, type WheelName } from './wheel-name.ts';
import { rankOf } from './wheel-tags.ts';

/** A wheel to install, and where it is. */
export interface ChosenWheel {
  readonly name: string;
  readonly version: string;
  readonly extras: readonly string[];
  readonly file: string;
  /** `undefined` where the index was not asked: it is known from before. */
  readonly url: string | undefined;
  readonly sha256: string;
  /** Bytes; `undefined` where the index does not say. */
  readonly size: number | undefined;
}

/**
 * The wheel that pip would install of those that an index lists: accepted by the interpreter, with one of the hashes where there are some, the highest version
 * first (`==1.0` accepts `1.0+local`), then the best tag, then the highest build. `undefined` if there is none.
 * https://github.com/pypa/pip/blob/25.0/src/pip/_internal/index/package_finder.py (CandidateEvaluator._sort_key)
 */
export function chooseWheel(
  { name, version, extras, sha256 }: LockedPackage,
  files: readonly IndexFile[],
  target: PythonTarget,
  supported: ReadonlyMap<string, number>,
): ChosenWheel | undefined {
  const candidates = files.flatMap((file) => {
    const wheel = parseWheelName(file.file);
    if (wheel === undefined || wheel.name !== name || satisfiesPython(wheel.version, `==${version}`) !== true)
      return [];
    const rank = rankOf(wheel, supported);
    if (rank === undefined || file.sha256 === undefined || sha256?.includes(file.sha256) === false) return [];
    return acceptsPython(file, target) ? [{ file, wheel, rank, sha256: file.sha256 }] : [];
  });
  // Of equals the last of the page.
  const [best] = candidates
    .reverse()
    .sort(
      (a, b) =>
        Number(a.file.yanked) - Number(b.file.yanked) ||
        compareVersions(b.wheel, a.wheel) ||
        a.rank - b.rank ||
        compareBuilds(b.wheel, a.wheel),
    );
  if (best === undefined) return undefined;
  const { url, size } = best.file;
  return {
    name,
    version: canonicalVersion(best.wheel.version),
    extras,
    file: best.wheel.file,
    url,
    sha256: best.sha256,
    size,
  };
}

function acceptsPython({ requiresPython }: IndexFile, target: PythonTarget): boolean {
  // What is no specifier is ignored, as by pip.
  return fullVersions(target).every((version) => satisfiesPython(version, requiresPython) !== false);
}

function compareVersions(a: WheelName, b: WheelName): number {
  const [left, right] = [parsePythonVersion(a.version), parsePythonVersion(b.version)];
  return left === undefined || right === undefined ? 0 : comparePythonVersions(left, right);
}

function compareBuilds({ build: [a, rest] }: WheelName, { build: [b, other] }: WheelName): number {
  return a - b || (rest === other ? 0 : rest < other ? -1 : 1);
}
