import { type Diagnostic, distinct } from '../model/diagnostic.ts';
import type { Digest } from '../model/digest.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import { TerrariumError } from '../model/errors.ts';
import { finding } from '../model/findings.ts';
import type { Repository } from '../model/reference.ts';
import type { RegistryReader } from '../model/registry.ts';
import { formatReference } from '../names/reference.ts';
import { findPackages } from '../packages/find-definition.ts';
import type { BaseResolver } from '../resolve/bases.ts';
import type { Pin, PinChecker } from './check.ts';
import { type Edit, editsOf, mergeEdits, replacementsOf } from './edits.ts';
import { replacementsFrom } from './replacements.ts';

/** The possible corrections, and why the rest cannot be corrected. */
export interface ProposedEdits {
  readonly edits: readonly Edit[];
  /** Edits of the same place with different texts: none is written. */
  readonly disputed: readonly Edit[];
  readonly notes: readonly Diagnostic[];
}

export interface EditSources {
  readonly registry: RegistryReader;
  readonly order: readonly Repository[];
  readonly bases: Pick<BaseResolver, 'resolveWhole'>;
  readonly checker: PinChecker;
}

/** Edits for the findings that have a fix: versions from the last image of an environment, and current digests. */
export async function proposeEdits(
  environments: readonly HashedEnvironment[],
  sources: EditSources,
): Promise<ProposedEdits> {
  const notes: Diagnostic[] = [];
  const digests = new Map<string, Digest>();
  const edits: Edit[] = [];
  for (const environment of environments) {
    const pins = sources.checker.find(environment);
    await addDigests(digests, pins, sources.bases, notes);
    const needsPackages = replacementsOf(pins).some(({ kind }) => kind !== 'digest');
    const packages = needsPackages ? await packagesOf(environment, sources, notes) : undefined;
    edits.push(...editsOf(pins, replacementsFrom(packages, digests)));
  }
  return { ...mergeEdits(edits), notes: distinct(notes) };
}

async function packagesOf(environment: HashedEnvironment, { registry, order }: EditSources, notes: Diagnostic[]) {
  const { id, source: path } = environment;
  try {
    const packages = await findPackages(registry, order, environment);
    const hint = 'build it once, or pin by hand';
    const message = `no image of ${id} is known: its packages have no version to be pinned to`;
    if (packages === undefined) notes.push(finding('note', 'not-resolved', message, { path, hint }));
    return packages;
  } catch (error) {
    if (!(error instanceof TerrariumError)) throw error;
    notes.push(unanswered(path, error));
    return undefined;
  }
}

async function addDigests(
  digests: Map<string, Digest>,
  pins: readonly Pin[],
  bases: EditSources['bases'],
  notes: Diagnostic[],
): Promise<void> {
  for (const replacement of replacementsOf(pins)) {
    if (replacement.kind !== 'digest' || digests.has(formatReference(replacement.reference))) continue;
    const resolution = await bases.resolveWhole(replacement.reference);
    if (resolution.ok) digests.set(formatReference(replacement.reference), resolution.digest);
    else notes.push(unanswered(pins[0]?.diagnostic.path ?? '.', resolution.error));
  }
}

function unanswered(path: string, { message, hint }: TerrariumError): Diagnostic {
  return finding('note', 'not-resolved', message, { path, hint });
}
