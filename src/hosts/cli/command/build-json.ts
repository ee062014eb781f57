import type { Outcome } from '../../../core/build/outcome.ts';
import { diagnosticJson } from '../../../core/model/diagnostic.ts';
import { shownFindings } from '../../../core/model/findings.ts';
import { formatRepository } from '../../../core/names/reference.ts';
import type { Report } from '../../../core/report/report.ts';

/** What `build --json` prints: schemas/build.schema.json. `seconds`: what the run took. */
export function buildJson(report: Report, outcomes: readonly Outcome[], seconds: number) {
  const byId = new Map(outcomes.flatMap((outcome) => outcome.item.ids.map((id) => [id, outcome] as const)));
  return {
    formatVersion: 1,
    repository: report.repository ?? null,
    seconds,
    environments: report.rows.map(({ pins: _, changes: __, packages: ___, ...row }) => ({
      ...row,
      ...imageFacts(byId.get(row.id)),
      error: errorOf(byId.get(row.id)),
    })),
    versions: report.versions,
    failed: report.failed,
    diagnostics: shownFindings(report.diagnostics).map(diagnosticJson),
  };
}

/** Where an image is; `digest` and `repository` are null for one in the local engine, and where there is none. */
function imageFacts(outcome: Outcome | undefined) {
  const image = outcome !== undefined && 'image' in outcome ? outcome.image : undefined;
  const key = outcome !== undefined && 'key' in outcome ? outcome.key : outcome?.item.key;
  return {
    key: key ?? null,
    platforms: outcome?.item.platforms ?? [],
    repository: image === undefined || image.kind === 'local' ? null : formatRepository(image.repository),
    digest: image?.kind === 'pushed' ? image.digest : null,
  };
}

function errorOf(outcome: Outcome | undefined) {
  if (outcome?.status !== 'failed') return null;
  const { code, message, hint } = outcome.error;
  return { code, message, hint: hint ?? null };
}
