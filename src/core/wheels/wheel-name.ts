import { normalizeName } from '../specifiers/requirement.ts';

/** What the name of a wheel says. */
export interface WheelName {
  readonly file: string;
  /** Normalized (PEP 503). */
  readonly name: string;
  readonly version: string;
  /** Number and rest; `[-1, '']` if there is none. */
  readonly build: readonly [number, string];
  /** `cp312-abi3-manylinux_2_17_x86_64`, every combination that the name stands for. */
  readonly tags: readonly string[];
}

/** More combinations than any wheel has. */
const MAX_TAGS = 1000;
const NAME =
  /^([A-Za-z0-9](?:[A-Za-z0-9._]*[A-Za-z0-9])?)-([A-Za-z0-9._!+]+)(?:-([0-9][A-Za-z0-9_.]*))?-([A-Za-z0-9_.]+)-([A-Za-z0-9_.]+)-([A-Za-z0-9_.]+)\.whl$/;

/** Parses the name of a wheel. https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention */
export function parseWheelName(file: string): WheelName | undefined {
  const [, name, version, build, pythons, abis, platforms] = file.length > 500 ? [] : (NAME.exec(file) ?? []);
  if (name === undefined || version === undefined || pythons === undefined) return undefined;
  const [first, second, third] = [pythons, abis ?? '', platforms ?? ''].map((tags) => tags.split('.'));
  const tags = (first ?? []).flatMap((python) =>
    (second ?? []).flatMap((abi) => (third ?? []).map((platform) => `${python}-${abi}-${platform}`)),
  );
  if (tags.length > MAX_TAGS) return undefined;
  return { file, name: normalizeName(name), version: version.replaceAll('_', '-'), build: parseBuild(build), tags };
}

function parseBuild(text: string | undefined): readonly [number, string] {
  const digits = /^[0-9]+/.exec(text ?? '')?.[0];
  return digits === undefined ? [-1, ''] : [Number(digits), (text ?? '').slice(digits.length)];
}
