import type { LocalEngine } from '../model/builder.ts';
import type { ImageKey } from '../model/definition.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import type { LocalImage, Repository } from '../model/reference.ts';
import { formatImage, formatRepository } from '../names/reference.ts';
import { type KeyedImage, keyTag, type LookupResult, mismatch, tryLookup } from '../oci/lookup.ts';
import { nameStem } from '../oci/records.ts';

/** Where an engine keeps our images. No registry has this name, so no one can serve another image under it. */
const LOCAL: Repository = { registry: 'localhost', path: 'terrarium' };

/** True for the repository of images that an engine keeps for us. */
export function isLocal(repository: Repository): boolean {
  return formatRepository(repository) === formatRepository(LOCAL);
}

/** Looks for an image that an earlier run built into the engine. It holds one of the definition's platforms. docs/lookup.md */
export async function lookUpLocal(engine: LocalEngine, expected: KeyedImage): Promise<LookupResult> {
  return tryLookup(async () => {
    const { key } = expected;
    const image = localImage(key);
    const config = await engine.inspect(formatImage(image));
    if (config === undefined) return { status: 'miss' };
    const why = mismatch([config], { ...expected, platforms: [localPlatform(engine, expected.platforms)] });
    return why === undefined ? { status: 'hit', image, strength: 'verified', key } : { status: 'invalid', why };
  });
}

export function localImage(key: ImageKey): LocalImage {
  return { kind: 'local', repository: LOCAL, tag: keyTag(key) };
}

/** Short name of an environment's image, for people: its name, else its slug, as a tag. */
export function localName({ id, name, sharesName }: Pick<HashedEnvironment, 'id' | 'name' | 'sharesName'>): string {
  return formatImage({ kind: 'local', repository: LOCAL, tag: nameStem({ id, name, sharesName }) });
}

// An engine without containerd's store keeps one platform of an image. What it cannot run itself it may emulate.
export function localPlatform({ platform }: LocalEngine, platforms: readonly string[]): string {
  return platforms.find((own) => own === platform) ?? platforms[0] ?? platform;
}
