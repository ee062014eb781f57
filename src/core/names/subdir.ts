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
