import { isRecord, parseJson } from '../model/json.ts';
import type { ResolvedPackages } from './packages.ts';

/** Parses resolved packages from a registry. The JSON is untrusted until validated. `undefined` if it is not valid. */
export function parsePackages(bytes: Uint8Array, definitionHash: string): ResolvedPackages | undefined {
  const value = parseJson(bytes);
  const valid =
    isRecord(value) &&
    value.formatVersion === '1' &&
    value.definitionHash === definitionHash &&
    Array.isArray(value.platforms) &&
    value.platforms.every(isPlatform);
  return valid ? (value as unknown as ResolvedPackages) : undefined;
}

const TEXTS = {
  conda: ['name', 'version', 'build', 'subdir', 'channel', 'url', 'digest', 'prefix'],
  python: ['name', 'version', 'installer', 'location', 'source'],
  system: ['type', 'name', 'version', 'architecture'],
} as const;

function isPlatform(value: unknown): boolean {
  if (!isRecord(value) || !hasTexts(value, ['platform', 'distribution'])) return false;
  return Object.entries(TEXTS).every(([key, texts]) => {
    const list = value[key];
    return Array.isArray(list) && list.every((entry) => isRecord(entry) && hasTexts(entry, texts));
  });
}

function hasTexts(value: Record<string, unknown>, keys: readonly string[]): boolean {
  return keys.every((key) => typeof value[key] === 'string');
}
