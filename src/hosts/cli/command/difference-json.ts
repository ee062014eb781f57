import { diffKnownDefinitions } from '../../../core/diff/known-definitions.ts';
import { environmentAt, type Side, type SideChanges, type Sides } from '../../../core/history/environment-sides.ts';
import { formatImage } from '../../../core/names/reference.ts';
import { diffPackages } from '../../../core/packages/diff-packages.ts';
import type { KnownDefinition } from '../../../core/packages/find-definition.ts';
import { diffBaseImages } from '../../../core/report/describe-packages.ts';
import type { KnownSides } from '../../../core/report/describe-sides.ts';

/** What differs between two definitions, as `diff --json` shows it. */
export function differenceJson(before: KnownDefinition, after: KnownDefinition) {
  const { base, packages } = imagesJson(before, after);
  return { formatVersion: 1, base, definition: diffKnownDefinitions(before, after) ?? null, packages };
}

/** What one environment is at two points, as `diff --from --json` shows it. */
export function sidesJson({ before, after }: Sides, changes: SideChanges | undefined, known: KnownSides | undefined) {
  const { base, packages } = known === undefined ? UNKNOWN : imagesJson(known.before, known.after);
  return {
    formatVersion: 1,
    from: sideJson(before, known?.before),
    to: sideJson(after, known?.after),
    metadata: changes?.metadata ?? null,
    base,
    definition: changes?.definition ?? null,
    packages,
  };
}

const UNKNOWN = { base: null, packages: null } as const;

function imagesJson(before: KnownDefinition, after: KnownDefinition) {
  const base = before.image && after.image && diffBaseImages(before.image.base, after.image.base);
  const packages = before.packages && after.packages && diffPackages(before.packages, after.packages);
  return { base: base ?? null, packages: packages ?? null };
}

function sideJson(side: Side, known: KnownDefinition | undefined) {
  const { point, found } = side;
  const environment = environmentAt(side);
  return {
    commit: point ?? null,
    state: found === undefined ? 'absent' : found.item.ok ? 'present' : 'broken',
    id: found?.origin.id ?? null,
    name: environment?.name ?? null,
    version: environment?.version ?? null,
    hash: environment?.hash ?? null,
    image: known?.image === undefined ? null : formatImage(known.image.image),
  };
}
