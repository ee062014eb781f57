import { type KeptDocument, readKept, writeKept } from '../assemble/kept-document.ts';
import type { Digest } from '../model/digest.ts';
import { isRecord, membersOf } from '../model/json.ts';
import type { Repository } from '../model/reference.ts';
import type { Registry, RegistryReader } from '../model/registry.ts';
import { parseDigest } from '../names/digest.ts';

/** What a run remembers for the next one: registries do not say how old an image is, and list no manifest without a tag. */
export interface Marks {
  /** Since when images are not needed, in milliseconds since 1970. */
  readonly since: ReadonlyMap<Digest, number>;
  /** Manifests of indexes that go: a run that was killed left them. */
  readonly parts: ReadonlySet<Digest>;
}

const MARKS: KeptDocument = { tag: 'gc-1', mediaType: 'application/vnd.terrarium.unneeded.v1+json' };

/** The marks of earlier runs. What cannot be read is none: images wait longer then. */
export async function readMarks(registry: RegistryReader, repository: Repository): Promise<Marks> {
  const { since, parts } = membersOf(await readKept(registry, repository, MARKS));
  const times = Object.entries(isRecord(since) ? since : {}).flatMap(([text, time]) => {
    const digest = parseDigest(text);
    const at = typeof time === 'string' ? Date.parse(time) : Number.NaN;
    return digest === undefined || Number.isNaN(at) ? [] : [[digest, at] as const];
  });
  const left = Array.isArray(parts) ? parts.flatMap((text) => parseDigest(String(text)) ?? []) : [];
  return { since: new Map(times), parts: new Set(left) };
}

export async function writeMarks(
  registry: Registry,
  repository: Repository,
  marks: Marks,
  onNote: (text: string) => void,
): Promise<void> {
  const since = Object.fromEntries([...marks.since].sort().map(([digest, at]) => [digest, new Date(at).toISOString()]));
  const parts = [...marks.parts].sort();
  await writeKept(registry, repository, MARKS, { value: { formatVersion: '1', since, parts }, onNote });
}
