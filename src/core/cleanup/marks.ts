import { type KeptDocument, readKept, writeKept } from '../assemble/kept-document.ts';
import type { Digest } from '../model/digest.ts';
import { isRecord, membersOf } from '../model/json.ts';
import type { Repository } from '../model/reference.ts';
import type { Registry, RegistryReader } from '../model/registry.ts';
import { parseDigest } from '../names/digest.ts';

/** Since when images are not needed, in milliseconds since 1970: registries do not say how old an image is. */
export type Marks = ReadonlyMap<Digest, number>;

const MARKS: KeptDocument = { tag: 'gc-1', mediaType: 'application/vnd.terrarium.unneeded.v1+json' };

/** The marks of earlier runs. What cannot be read is none: images wait longer then. */
export async function readMarks(registry: RegistryReader, repository: Repository): Promise<Marks> {
  const { since } = membersOf(await readKept(registry, repository, MARKS));
  return new Map(
    Object.entries(isRecord(since) ? since : {}).flatMap(([text, time]) => {
      const digest = parseDigest(text);
      const at = typeof time === 'string' ? Date.parse(time) : Number.NaN;
      return digest === undefined || Number.isNaN(at) ? [] : [[digest, at] as const];
    }),
  );
}

export async function writeMarks(
  registry: Registry,
  repository: Repository,
  marks: Marks,
  onNote: (text: string) => void,
): Promise<void> {
  const since = Object.fromEntries([...marks].sort().map(([digest, at]) => [digest, new Date(at).toISOString()]));
  await writeKept(registry, repository, MARKS, { value: { formatVersion: '1', since }, onNote });
}
