import { type Position, quote } from '../../model/diagnostic.ts';
import type { Findings } from '../../model/findings.ts';
import type { SourceText } from '../../model/part.ts';
import type { Requirement } from '../../model/requirement.ts';
import { parseRequirement } from '../../specifiers/requirement.ts';
import type { DataEntry, DataMap, DataNode } from '../../text/node.ts';
import { stringFrom } from '../../text/toml-fields.ts';
import { sourcePlace, sourceText } from '../contract/parts.ts';

export type NamedRequirement = Extract<Requirement, { kind: 'named' }>;

/** A requirement of a project and its position. */
export interface Wanted {
  readonly requirement: NamedRequirement;
  /** A local package, as a path relative to the file: `./path`. */
  readonly path?: string;
  readonly at: Position;
  readonly written: SourceText;
}

/** A definition of a file during reading. */
export interface ProjectReading {
  readonly findings: Findings;
  readonly root: DataMap;
  /**
   * Number of requirements that may still be added in all definitions of the file: extras and groups that name each
   * other multiply.
   */
  readonly budget: { left: number };
  /** Extras and dependency groups by normalized name; several with the same name are a mistake. */
  readonly extras: ReadonlyMap<string, readonly DataEntry[]>;
  readonly groups: ReadonlyMap<string, readonly DataEntry[]>;
}

/** Maximum depth to which extras and groups may name each other. */
export const MAX_NESTING = 64;

const MAX_WANTED = 100_000;

export function wantedBudget(): ProjectReading['budget'] {
  return { left: MAX_WANTED };
}

/** Takes a requirement from the budget; false, and reported once for each definition, if none is left. */
export function mayAdd({ findings, budget }: ProjectReading, at: Position): boolean {
  budget.left -= 1;
  if (budget.left >= 0) return true;
  const message = `expected at most ${MAX_WANTED} requirements in all definitions of the file`;
  if (findings.diagnostics.every(({ code }) => code !== 'include-limit'))
    findings.error('include-limit', message, { at, hint: 'name each extra and each group once' });
  return false;
}

/** Reads a requirement (PEP 508), including its name. */
export function readWanted(reading: ProjectReading, node: DataNode): readonly Wanted[] {
  const { findings } = reading;
  if (!mayAdd(reading, node.at)) return [];
  const text = stringFrom(findings, node, 'a requirement');
  const written = sourceText(findings.path, node);
  return text === undefined ? [] : wantedFrom(findings, text, node.at).map((wanted) => ({ ...wanted, written }));
}

/** Reads a requirement and reports it at the given position; `version` is the position of its version constraint. */
export function wantedFrom(
  findings: Findings,
  text: string,
  at: Position,
  version: Pick<DataNode, 'at'> = { at },
): readonly Wanted[] {
  const reading = parseRequirement(text);
  const written = sourcePlace(findings.path, version);
  if (reading.ok && reading.requirement.kind === 'named') return [{ requirement: reading.requirement, at, written }];
  const reason = reading.ok ? 'expected a name before the URL' : reading.reason;
  const hint = reading.ok ? 'write name @ URL' : reading.hint;
  findings.error('requirement-syntax', `requirement ${quote(text)}: ${reason}`, { at, hint });
  return [];
}

/** The requirement with an additional marker. */
export function under(findings: Findings, wanted: Wanted, marker: string | undefined): readonly Wanted[] {
  const own = wanted.requirement.marker;
  if (marker === undefined || own === marker) return [wanted];
  const joined = own === undefined ? marker : `(${marker}) and (${own})`;
  const reading = parseRequirement(`x ; ${joined}`);
  if (reading.ok) return [{ ...wanted, requirement: { ...wanted.requirement, marker: reading.requirement.marker } }];
  findings.error('requirement-syntax', `marker ${quote(joined)}: ${reading.reason}`, { at: wanted.at });
  return [];
}
