import type { Diagnostic } from '../../../src/core/model/diagnostic.ts';
import type { Origin } from '../../../src/core/model/environment.ts';
import type { Counts, Report } from '../../../src/core/report/report.ts';
import type { ReportRow } from '../../../src/core/report/row.ts';

export const HASH = '0123456789abcdef'.repeat(4);
export const OLD = 'fedcba9876543210'.repeat(4);

export function row(part: Partial<ReportRow> = {}): ReportRow {
  const common = {
    id: 'a/Dockerfile',
    name: undefined,
    oldHash: undefined,
    hash: HASH,
    status: 'build',
    reason: 'new',
    detail: 'first build',
  } as const;
  return {
    ...common,
    image: undefined,
    seconds: undefined,
    bytes: undefined,
    bytesBefore: undefined,
    localName: undefined,
    label: part.id ?? 'a/Dockerfile',
    source: part.id ?? 'a/Dockerfile',
    owners: [],
    direct: undefined,
    ...{
      changes: [],
      packages: [],
      pins: [],
      tail: [],
      complaint: [],
      place: undefined,
      code: undefined,
      blamed: [],
      steps: [],
      unbuilt: [],
    },
    orderOnly: false,
    renamedFrom: undefined,
    ...part,
  };
}

export const NO_COUNTS: Counts = {
  build: 0,
  built: 0,
  reused: 0,
  used: 0,
  failed: 0,
  blocked: 0,
  unknown: 0,
  unverified: 0,
  candidates: 0,
  removed: 0,
};

export function report(part: Partial<Report> = {}): Report {
  return {
    counts: { ...NO_COUNTS, build: 1 },
    repository: undefined,
    rows: [],
    failed: [],
    removed: [],
    versions: [],
    diagnostics: [],
    aside: [],
    candidates: [],
    proposed: [],
    compared: true,
    estimate: undefined,
    ...part,
  };
}

export const origin = (source: string, format: Origin['format'] = 'conda'): Origin => ({
  id: source,
  source,
  format,
  kind: 'system-managed',
  selection: 'candidate',
});
export const finding = (part: Partial<Diagnostic> = {}): Diagnostic => ({
  severity: 'error',
  code: 'yaml',
  message: 'wrong',
  path: 'a.yml',
  ...part,
});
export const change = (what: string) => ({ kind: 'changed', section: 'python', what, from: '==1', to: '==2' }) as const;
