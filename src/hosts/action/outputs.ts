import type { HashedEnvironment } from '../../core/model/environment.ts';
import type { ImageRef } from '../../core/model/reference.ts';
import { formatImage } from '../../core/names/reference.ts';
import type { Plan } from '../../core/plan/item.ts';
import { matrixOf, wavesOf } from '../../core/plan/matrix.ts';
import type { Report } from '../../core/report/report.ts';
import type { ReportRow } from '../../core/report/row.ts';
import type { Inputs } from './inputs.ts';

/** Every output of action.yml, in its order; a test keeps the two in step. */
export const OUTPUT_NAMES = [
  'has-changes',
  'matrix',
  'waves',
  'plan',
  'images',
  'digests',
  'environments',
  'report',
  'built',
  'reused',
  'used',
  'failed',
  'candidates',
  'hash',
  'key',
  'digest',
  'image',
] as const;
export type OutputName = (typeof OUTPUT_NAMES)[number];
export type Outputs = Readonly<Partial<Record<OutputName, string>>>;

/** Outputs beyond this are left out, for GitHub refuses more than 1 MB of a job's outputs. */
const MAX_OUTPUT = 500_000;

/** What later jobs need of a plan. */
export function planOutputs(
  plan: Plan,
  path: string,
  { matrixSize, waves }: Pick<Inputs, 'matrixSize' | 'waves'>,
): Outputs {
  return {
    'has-changes': String(plan.components.length > 0),
    matrix: JSON.stringify(matrixOf(plan, matrixSize)),
    waves: waves ? JSON.stringify(wavesOf(plan, matrixSize)) : '',
    plan: path,
  };
}

/** An environment as other steps see it. */
interface EnvironmentOutput {
  readonly id: string;
  readonly slug: string;
  readonly name: string | null;
  readonly version: string | null;
  readonly hash: string;
  readonly key: string | null;
  readonly status: ReportRow['status'];
  readonly image: string | null;
  readonly digest: string | null;
  readonly platforms: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
}

export interface ResultInputs {
  readonly plan: Plan;
  readonly report: Report;
  /** Empty when it could not be written. */
  readonly reportPath: string;
  readonly environments: readonly HashedEnvironment[];
  /** Images that may be handed on, by definition hash. */
  readonly images: ReadonlyMap<string, ImageRef>;
}

/** What became of it all. Outputs that are too large are empty, and named in `dropped`. */
export function resultOutputs(inputs: ResultInputs): {
  readonly outputs: Outputs;
  readonly dropped: readonly OutputName[];
} {
  const environments = environmentOutputs(inputs);
  const { counts } = inputs.report;
  const large: Outputs = {
    images: JSON.stringify(imagesByName(environments, ({ image }) => image)),
    digests: JSON.stringify(imagesByName(environments, ({ digest }) => digest)),
    environments: JSON.stringify(environments),
  };
  const dropped = OUTPUT_NAMES.filter((name) => Buffer.byteLength(large[name] ?? '') > MAX_OUTPUT);
  return {
    dropped,
    outputs: {
      ...large,
      ...Object.fromEntries(dropped.map((name) => [name, ''])),
      report: inputs.reportPath,
      built: String(counts.built),
      reused: String(counts.reused),
      used: String(counts.used),
      failed: String(counts.failed),
      candidates: String(counts.candidates),
      ...singleOutputs(environments),
    },
  };
}

function environmentOutputs(inputs: ResultInputs): readonly EnvironmentOutput[] {
  const items = new Map(inputs.plan.items.flatMap((item) => item.ids.map((id) => [id, item])));
  const environments = new Map(inputs.environments.map((environment) => [environment.id, environment]));
  const listed = inputs.report.rows.flatMap((row) => {
    const item = items.get(row.id);
    const environment = environments.get(row.id);
    if (item === undefined || environment === undefined) return [];
    const found = inputs.images.get(item.hash);
    const image = found === undefined ? null : formatImage(found);
    const { id, slug, name = null, version = null, hash, variables } = environment;
    const digest = found?.kind === 'pushed' ? found.digest : null;
    const key = item.effectiveKey ?? item.key;
    return [
      { id, slug, name, version, hash, key, status: row.status, image, digest, platforms: item.platforms, variables },
    ];
  });
  // By id, so that equal images give equal outputs whatever was built.
  return listed.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Values by id, and by name where no other environment has it. */
function imagesByName(
  environments: readonly EnvironmentOutput[],
  read: (environment: EnvironmentOutput) => string | null,
): Readonly<Record<string, string>> {
  const names = Map.groupBy(environments, ({ name }) => name);
  const ids = new Set(environments.map(({ id }) => id));
  const entries = environments.flatMap((environment) => {
    const { id, name } = environment;
    const value = read(environment);
    if (value === null) return [];
    const unique = name !== null && names.get(name)?.length === 1 && !ids.has(name);
    return unique ? [[id, value] as const, [name, value] as const] : [[id, value] as const];
  });
  return Object.fromEntries(entries);
}

function singleOutputs(environments: readonly EnvironmentOutput[]): Outputs {
  const [only] = environments;
  if (only === undefined || environments.length > 1) return { hash: '', key: '', digest: '', image: '' };
  return { hash: only.hash, key: only.key ?? '', digest: only.digest ?? '', image: only.image ?? '' };
}
