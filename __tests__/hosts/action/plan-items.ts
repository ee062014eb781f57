import type { DefinitionHash, ImageKey } from '../../../src/core/model/definition.ts';
import { sha256Hex } from '../../../src/core/names/sha256.ts';
import { slugOf } from '../../../src/core/names/slug.ts';
import type { Plan, PlanItem } from '../../../src/core/plan/item.ts';
import { image } from '../../fakes/images.ts';

export const hashOf = (id: string) => sha256Hex(`definition of ${id}`) as DefinitionHash;
export const keyOf = (id: string) => sha256Hex(`key of ${id}`) as ImageKey;
export const digestOf = (id: string) => `sha256:${sha256Hex(`image of ${id}`)}`;

/** A plan's item for one id, to be built unless said otherwise. */
export function item(id: string, over: Partial<PlanItem> = {}): PlanItem {
  return {
    hash: hashOf(id),
    key: keyOf(id),
    replaces: false,
    refresh: false,
    presumed: null,
    estimate: null,
    effectiveKey: null,
    ids: [id],
    slug: slugOf(id),
    title: id,
    action: 'build',
    reason: 'new',
    detail: 'first build of this environment',
    image: null,
    strength: null,
    bases: [],
    installers: [],
    parents: [],
    platforms: ['linux/amd64'],
    runsOn: [],
    owners: [],
    recipe: null,
    sections: { base: '', steps: '', context: '', python: '', spark: '', platforms: '' },
    ...over,
  };
}

/** A verified hit. */
export function reused(id: string, over: Partial<PlanItem> = {}): PlanItem {
  return item(id, {
    action: 'reuse',
    reason: null,
    detail: 'verified in the registry',
    image: image(`ghcr.io/acme/environments@${digestOf(id)}`),
    strength: 'verified',
    effectiveKey: keyOf(id),
    ...over,
  });
}

export function planOf(items: readonly PlanItem[], components: readonly (readonly string[])[] = []): Plan {
  return {
    formatVersion: 1,
    repository: 'ghcr.io/acme/environments',
    items,
    failed: [],
    components: components.map((ids) => ids.map(hashOf)),
    diagnostics: [],
  };
}
