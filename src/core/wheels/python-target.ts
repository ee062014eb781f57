/** The C library of an image, by which wheels are chosen. */
export interface Libc {
  readonly kind: 'glibc' | 'musl';
  readonly major: number;
  readonly minor: number;
}

/** The CPython that packages are installed for, as far as its image says. */
export interface PythonTarget {
  /** `3.12`. */
  readonly version: string;
  /** `3.12.4`; `undefined` where the image does not say. */
  readonly fullVersion: string | undefined;
  /** As `uname -m` has it: `x86_64`, `aarch64`. */
  readonly machine: string;
  readonly libc: Libc;
}

/** Machines as `uname -m` names them, by the architecture of a platform. */
const MACHINES: Readonly<Record<string, string>> = { amd64: 'x86_64', arm64: 'aarch64' };

/** The machine of an architecture; `undefined` for one that wheels are not chosen for. */
export function machineOf(architecture: string): string | undefined {
  return MACHINES[architecture];
}

/** The numbers of `3.12`. */
export function minorOf(version: string): number {
  return Number(version.split('.')[1] ?? '0');
}
