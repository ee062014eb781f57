import { parsePlatform } from '../names/platform.ts';

// https://github.com/conda/conda/blob/26.7.1/conda/base/constants.py#L87
const SUBDIRS: readonly string[] = [
  'noarch',
  'emscripten-wasm32',
  'wasi-wasm32',
  'freebsd-64',
  'linux-32',
  'linux-64',
  'linux-aarch64',
  'linux-armv6l',
  'linux-armv7l',
  'linux-ppc64',
  'linux-ppc64le',
  'linux-riscv64',
  'linux-s390x',
  'osx-64',
  'osx-arm64',
  'win-32',
  'win-64',
  'win-arm64',
  'zos-z',
];

/** True for the folders of a conda channel, one per platform: `linux-64`, `noarch`. */
export function isSubdir(text: string): boolean {
  return SUBDIRS.includes(text);
}

// https://github.com/conda/conda/blob/24.11.0/conda/base/constants.py#L31
const BY_ARCHITECTURE: ReadonlyMap<string, string> = new Map([
  ['386', 'linux-32'],
  ['amd64', 'linux-64'],
  ['arm', 'linux-armv7l'],
  ['arm64', 'linux-aarch64'],
  ['ppc64', 'linux-ppc64'],
  ['ppc64le', 'linux-ppc64le'],
  ['riscv64', 'linux-riscv64'],
  ['s390x', 'linux-s390x'],
]);

/** conda's name for a platform: `linux/amd64` is `linux-64`. */
export function condaSubdir(platform: string): string | undefined {
  const parsed = parsePlatform(platform);
  if (parsed?.architecture === 'arm' && parsed.variant === 'v6') return 'linux-armv6l';
  return parsed === undefined ? undefined : BY_ARCHITECTURE.get(parsed.architecture);
}

/** The platform whose packages a subdir has; `undefined` for `noarch` and for other systems. */
export function platformOfSubdir(subdir: string): string | undefined {
  const [architecture] = [...BY_ARCHITECTURE].find(([, name]) => name === subdir) ?? [];
  return architecture === undefined ? undefined : `linux/${architecture}`;
}
