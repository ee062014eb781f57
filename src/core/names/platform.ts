/** `os/architecture[/variant]` in canonical form. */
export interface Platform {
  readonly os: string;
  readonly architecture: string;
  readonly variant: string | undefined;
}

export const DEFAULT_PLATFORM = 'linux/amd64';

// https://github.com/containerd/platforms/blob/v0.2.1/database.go#L75
const ARCHITECTURES = new Map([
  ['x86_64', 'amd64'],
  ['x86-64', 'amd64'],
  ['aarch64', 'arm64'],
]);
const PLATFORM = /^(linux)\/([a-z0-9_-]+)(?:\/(v[0-9]+))?$/;

/** Architectures that images for Linux have: https://go.dev/doc/install/source#environment, and those that containerd knows. */
export const KNOWN_ARCHITECTURES = [
  ...['386', 'amd64', 'arm', 'arm64', 'loong64', 'mips', 'mips64', 'mips64le', 'mipsle', 'ppc64', 'ppc64le'],
  ...['riscv64', 's390x', 'i386', 'armhf', 'armel', 'wasm'],
];

/** Parses a Linux platform; `undefined` if it is not valid. `linux/aarch64` and `linux/arm64/v8` are `linux/arm64`. */
export function parsePlatform(text: string): Platform | undefined {
  const match = PLATFORM.exec(text.trim().toLowerCase());
  if (match === null) return undefined;
  const [, os = '', written = '', variant] = match;
  const architecture = ARCHITECTURES.get(written) ?? written;
  const implied = (architecture === 'arm64' && variant === 'v8') || (architecture === 'amd64' && variant === 'v1');
  return { os, architecture, variant: implied ? undefined : variant };
}

export function formatPlatform(platform: Platform): string {
  return [platform.os, platform.architecture, platform.variant].filter((part) => part !== undefined).join('/');
}

function isKnown(platform: Platform | undefined): boolean {
  return platform !== undefined && KNOWN_ARCHITECTURES.includes(platform.architecture);
}

/** Sorted set in canonical form, or the first text that is not a valid platform, or one that no image has. */
export function canonicalPlatforms(texts: readonly string[]): {
  readonly platforms: readonly string[];
  readonly invalid?: string;
} {
  const parsed = texts.map((text) => [text, parsePlatform(text)] as const);
  const invalid = parsed.find(([, platform]) => !isKnown(platform))?.[0];
  const platforms = [...new Set(parsed.flatMap(([, platform]) => (platform ? [formatPlatform(platform)] : [])))].sort();
  return invalid === undefined ? { platforms } : { platforms, invalid };
}

/** Canonical platform text of a config or descriptor. */
export function platformText(os: string, architecture: string, variant: string | undefined): string {
  const text = [os, architecture, variant].filter((part) => part !== undefined && part !== '').join('/');
  const parsed = parsePlatform(text);
  return parsed === undefined ? text : formatPlatform(parsed);
}
