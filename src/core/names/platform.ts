import { closest } from './closest.ts';

/** `os/architecture[/variant]` in canonical form. */
export interface Platform {
  readonly os: string;
  readonly architecture: string;
  readonly variant: string | undefined;
}

export const DEFAULT_PLATFORM = 'linux/amd64';

// https://github.com/containerd/platforms/blob/v0.2.1/database.go#L75
const ALIASES = new Map([
  ['x86_64', 'amd64'],
  ['x86-64', 'amd64'],
  ['aarch64', 'arm64'],
]);
const PLATFORM = /^(linux)\/([a-z0-9_-]+)(?:\/(v[0-9]+))?$/;

/** Architectures that images for Linux have: https://go.dev/doc/install/source#environment, and those that containerd knows. */
const KNOWN_ARCHITECTURES = [
  ...['386', 'amd64', 'arm', 'arm64', 'loong64', 'mips', 'mips64', 'mips64le', 'mipsle', 'ppc64', 'ppc64le'],
  ...['riscv64', 's390x', 'i386', 'armhf', 'armel', 'wasm'],
];

/** Architectures as they may be written. */
export const WRITTEN_ARCHITECTURES: readonly string[] = [...KNOWN_ARCHITECTURES, ...ALIASES.keys()];

/**
 * Parses a Linux platform; `undefined` if it is not valid, or no image has its architecture. `linux/aarch64` and `linux/arm64/v8` are
 * `linux/arm64`.
 */
export function parsePlatform(text: string): Platform | undefined {
  const match = PLATFORM.exec(text.trim().toLowerCase());
  if (match === null) return undefined;
  const [, os = '', written = '', variant] = match;
  const architecture = ALIASES.get(written) ?? written;
  if (!KNOWN_ARCHITECTURES.includes(architecture)) return undefined;
  const implied = (architecture === 'arm64' && variant === 'v8') || (architecture === 'amd64' && variant === 'v1');
  return { os, architecture, variant: implied ? undefined : variant };
}

export function formatPlatform(platform: Platform): string {
  return [platform.os, platform.architecture, platform.variant].filter((part) => part !== undefined).join('/');
}

/** The line to write for a text that is no platform, where it is a slip of one. */
export function platformHint(text: string): string | undefined {
  const meant = closest(text.replace(/^linux\//, ''), KNOWN_ARCHITECTURES);
  return meant === undefined ? undefined : `write linux/${meant}`;
}

/** Sorted set in canonical form, or the first text that is not a valid platform. */
export function canonicalPlatforms(texts: readonly string[]): {
  readonly platforms: readonly string[];
  readonly invalid?: string;
} {
  const parsed = texts.map((text) => [text, parsePlatform(text)] as const);
  const invalid = parsed.find(([, platform]) => platform === undefined)?.[0];
  const platforms = [...new Set(parsed.flatMap(([, platform]) => (platform ? [formatPlatform(platform)] : [])))].sort();
  return invalid === undefined ? { platforms } : { platforms, invalid };
}

/** Canonical platform text of a config or descriptor. */
export function platformText(os: string, architecture: string, variant: string | undefined): string {
  const text = [os, architecture, variant].filter((part) => part !== undefined && part !== '').join('/');
  const parsed = parsePlatform(text);
  return parsed === undefined ? text : formatPlatform(parsed);
}
