import type { Repository } from '../model/reference.ts';
import type { RegistryReader } from '../model/registry.ts';
import { type ImageRecords, readImageRecords } from '../oci/image-records.ts';
import { unlessWrong } from '../oci/records.ts';
import { type KnownDefinition, readStored } from '../packages/find-definition.ts';

/** An image by its digest, or by a tag that names it. */
export interface ImageName {
  /** Where it is; `undefined` where only repositories of ours are asked. */
  readonly repository: Repository | undefined;
  readonly reference: string;
}

/** What an image is: its definition and packages, and what was registered of it. */
export interface Identified extends ImageRecords {
  readonly known: KnownDefinition;
}

/** Finds an image by the first of some names under which a repository has it, and what is recorded of it. */
export async function identifyImage(
  registry: RegistryReader,
  order: readonly Repository[],
  names: readonly ImageName[],
): Promise<Identified | undefined> {
  for (const { repository, reference } of names) {
    const places = repository === undefined ? order : [repository];
    const known = await unlessWrong(readStored(registry, places, reference, reference));
    if (known?.image === undefined) continue;
    const { repository: found, digest } = known.image.image;
    return { known, ...(await readImageRecords(registry, found, digest)) };
  }
  return undefined;
}
