import { formatChange } from '../../../core/diff/diff.ts';
import type { Affected } from '../../../core/graph/affected.ts';
import type { GraphNode } from '../../../core/graph/dependency-graph.ts';
import type { InputGlobs } from '../../../core/graph/input-globs.ts';
import { type Diagnostic, diagnosticJson } from '../../../core/model/diagnostic.ts';
import { isSelected } from '../../../core/model/environment.ts';
import { shownFindings } from '../../../core/model/findings.ts';

/** What `graph --json` prints: schemas/graph.schema.json. */
export function graphJson(nodes: readonly GraphNode[], diagnostics: readonly Diagnostic[]) {
  return {
    formatVersion: 1,
    environments: nodes.map(({ origin, environment, parents, bases, inputs }) => ({
      id: origin.id,
      name: environment?.name ?? null,
      source: origin.source,
      format: origin.format,
      selected: isSelected(origin),
      ok: environment !== undefined,
      parents,
      bases,
      inputs,
    })),
    diagnostics: shownFindings(diagnostics).map(diagnosticJson),
  };
}

export interface AffectedDocument extends Affected {
  /** The merge base, as git names the commit. */
  readonly base: string;
  readonly inputs: ReadonlyMap<string, InputGlobs>;
  readonly diagnostics: readonly Diagnostic[];
}

/** What `affected --json` prints: schemas/affected.schema.json. */
export function affectedJson({ base, environments, removed, failed, inputs, diagnostics }: AffectedDocument) {
  return {
    formatVersion: 1,
    base,
    environments: environments.map(({ environment, reason, before, changes }) => ({
      id: environment.id,
      name: environment.name ?? null,
      source: environment.source,
      reason,
      changes: changes.map(formatChange),
      hash: environment.hash,
      formerHash: before?.hash ?? null,
      parents: environment.parents,
      inputs: inputs.get(environment.id) ?? [],
    })),
    removed: removed.map(({ id, why }) => ({ id, why })),
    failed: failed.map(({ origin, cause }) => ({ id: origin.id, source: origin.source, cause })),
    diagnostics: shownFindings(diagnostics).map(diagnosticJson),
  };
}
