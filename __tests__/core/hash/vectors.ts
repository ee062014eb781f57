import type { Sections } from '../../../src/core/model/definition.ts';
import type { KeyInputs } from '../../../src/core/names/image-key.ts';
import { reference } from '../../fakes/images.ts';
import type { Workspace } from '../../fakes/memory-tree.ts';
import golden from '../../fixtures/hash/vectors.json' with { type: 'json' };

export interface DefinitionVector extends Workspace {
  readonly name: string;
  readonly id: string;
  readonly canonical: string;
  readonly hash: string;
  readonly sections: Sections;
  readonly unorderedHash: string;
}

export interface KeyVector {
  readonly name: string;
  readonly inputs: KeyInputs;
  readonly key: string;
}

// The file is text: its hashes and keys carry no brand.
export const definitionVectors = golden.definitions as unknown as readonly DefinitionVector[];
export const keyVectors: readonly KeyVector[] = golden.keys.map(({ name, inputs, key }) => {
  const images = (list: readonly ResolvedText[]) =>
    list.map((image) => ({ ...image, reference: reference(image.reference) }));
  return {
    name,
    inputs: { ...inputs, bases: images(inputs.bases), installers: images(inputs.installers) } as unknown as KeyInputs,
    key,
  };
});

interface ResolvedText {
  readonly reference: string;
  readonly platform: string;
  readonly digest: string;
}
