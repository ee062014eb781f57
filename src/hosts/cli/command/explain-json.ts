import { diagnosticJson } from '../../../core/model/diagnostic.ts';
import type { HashedEnvironment } from '../../../core/model/environment.ts';
import { shownFindings } from '../../../core/model/findings.ts';
import type { Definition } from '../../../core/normalize/definitions.ts';
import { explainRow } from '../../../core/report/explain-row.ts';
import type { ReportRow } from '../../../core/report/row.ts';

/** What is said of one environment. */
export interface Explained {
  readonly found: Definition;
  /** What a build would do; `undefined` for a definition with errors. */
  readonly row: ReportRow | undefined;
  /** Other environments with the same image. */
  readonly sharers: readonly HashedEnvironment[];
  /** What it needs BuildKit for; `undefined` where it needs none. */
  readonly whyBuildKit: string | undefined;
}

/** What `explain --json` prints: schemas/explain.schema.json. */
export function explainJson({ found: { origin, item }, row, sharers, whyBuildKit }: Explained) {
  const { id, source, format, kind, selection } = origin;
  const value = item.ok ? item.value : undefined;
  return {
    formatVersion: 1,
    ...{ id, source, format, kind, selection },
    name: value?.name ?? null,
    version: value?.version ?? null,
    owners: value?.owners ?? [],
    runsOn: value?.runsOn ?? [],
    policies: value?.policies ?? {},
    hash: value?.hash ?? null,
    sections: value?.sections ?? null,
    definition: value?.definition ?? null,
    whyBuildKit: whyBuildKit ?? null,
    sameImage: sharers.map((other) => other.id),
    failed: item.ok ? null : { stage: item.stage, cause: item.cause },
    plan: row === undefined ? null : planJson(row),
    diagnostics: shownFindings([...item.diagnostics, ...(row?.pins ?? [])]).map(diagnosticJson),
  };
}

function planJson(row: ReportRow) {
  const { status, reason, detail, image } = row;
  return { status, reason: reason ?? null, detail, image: image ?? null, why: explainRow(row) };
}
