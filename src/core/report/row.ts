import { SEE_OUTPUT } from '../build/explain-failure.ts';
import type { Outcome } from '../build/outcome.ts';
import type { Change } from '../diff/change.ts';
import { diffEnvironments, idsByShortHash } from '../diff/environments.ts';
import { diffMetadata } from '../diff/metadata.ts';
import { unifiedSteps } from '../diff/unified-steps.ts';
import type { DefinitionHash } from '../model/definition.ts';
import type { Diagnostic, Place } from '../model/diagnostic.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import type { ErrorCode } from '../model/errors.ts';
import { formatImage } from '../names/reference.ts';
import type { PackageChange } from '../packages/diff-packages.ts';
import type { PinChecker } from '../pinning/check.ts';
import type { Plan, PlanItem } from '../plan/item.ts';
import { type BlamedPlace, failurePlaces } from './failure-places.ts';
import type { Installed } from './installed.ts';
import { directPackages } from './package-rows.ts';
import { standingPins } from './standing.ts';
import { toldOnce } from './told-once.ts';

/** One environment as a reviewer sees it. */
export interface ReportRow {
  readonly id: string;
  readonly name: string | undefined;
  /** What people call it: its name where no other environment of the report has it, else its id. */
  readonly label: string;
  /** File that defines it, relative to the root. */
  readonly source: string;
  readonly owners: readonly string[];
  /** Definition hash of the merge base, where that is known and the environment was there. */
  readonly oldHash: string | undefined;
  readonly hash: string;
  /** What is planned, or what became of it. */
  readonly status:
    | 'use'
    | 'reuse'
    | 'build'
    | 'unknown'
    | 'unverified'
    | 'built'
    | 'reused'
    | 'used'
    | 'failed'
    | 'blocked';
  readonly reason: string | undefined;
  readonly detail: string;
  readonly image: string | undefined;
  /** Its name in the local engine, where that holds it. */
  readonly localName: string | undefined;
  /** What its build took, or what the last one took before it is built. */
  readonly seconds: number | undefined;
  /** Compressed bytes of the image: of what was built, else of the last build. */
  readonly bytes: number | undefined;
  /** Compressed bytes of the merge base's image. */
  readonly bytesBefore: number | undefined;
  /** What its image holds otherwise: than the merge base's, or after a refresh than what was recorded. */
  readonly packages: readonly PackageChange[];
  /** Field by field against the merge base; empty when nothing changed or nothing is known. */
  readonly changes: readonly Change[];
  /** Changed packages that it asks for itself, as `changes` and `packages` name them; `undefined` where its lock does not say. */
  readonly direct: readonly string[] | undefined;
  /** True if only the order of packages and channels changed. */
  readonly orderOnly: boolean;
  /** Docker steps as a unified diff; empty when they did not change. */
  readonly steps: readonly string[];
  /** What changed and costs no rebuild: variables, name, version, description, tags. */
  readonly unbuilt: readonly string[];
  /** Id that the merge base knows it by. */
  readonly renamedFrom: string | undefined;
  /** Pinning warnings of this environment. */
  readonly pins: readonly Diagnostic[];
  /** Last lines of a failed build's output: hostile text. */
  readonly tail: readonly string[];
  /** What is wrong with packages, in the installer's words: hostile text. */
  readonly complaint: readonly string[];
  /** What of the user's files failed, as the build says. */
  readonly place: Place | undefined;
  /** Code of a failure. */
  readonly code: ErrorCode | undefined;
  /** Where the user's files ask for what failed. */
  readonly blamed: readonly BlamedPlace[];
}

/** What rows are made of. */
export interface RowInputs {
  readonly plan: Plan;
  /** `undefined` before anything was applied. */
  readonly outcomes: readonly Outcome[] | undefined;
  readonly head: readonly HashedEnvironment[];
  /** Environments of the merge base; `undefined` when there is none to compare with. */
  readonly before: readonly HashedEnvironment[] | undefined;
  /** Former id by id. */
  readonly renamed?: ReadonlyMap<string, string> | undefined;
  /** What images hold otherwise, by id. */
  readonly installed?: ReadonlyMap<string, Installed> | undefined;
  readonly checker: PinChecker;
}

/** True for rows in which nothing happens: the image is there. */
export function isSettled({ status }: Pick<ReportRow, 'status'>): boolean {
  return RANK[status] === LAST;
}

const LAST = 4;
const RANK: Readonly<Record<ReportRow['status'], number>> = {
  failed: 0,
  build: 1,
  built: 1,
  blocked: 2,
  unknown: 3,
  use: LAST,
  unverified: LAST,
  reuse: LAST,
  used: LAST,
  reused: LAST,
};

/** A row for each environment that was planned, what is urgent first. */
export function reportRows({
  plan,
  outcomes,
  head,
  before,
  renamed,
  installed,
  checker,
}: RowInputs): readonly ReportRow[] {
  const current = new Map(head.map((environment) => [environment.id, environment]));
  const old = new Map(before?.map((environment) => [environment.id, environment]));
  const names = idsByShortHash([...(before ?? []), ...head]);
  const became = new Map<DefinitionHash, Outcome>(outcomes?.map((outcome) => [outcome.item.hash, outcome]));
  const label = labels(plan.items.flatMap(({ ids }) => ids.flatMap((id) => current.get(id) ?? [])));
  const rows = plan.items.flatMap((item) =>
    item.ids.map((id): ReportRow => {
      const [environment, former] = [current.get(id), old.get(id)];
      const outcome = became.get(item.hash);
      const state = withInstalled(stateOf(item, outcome), installed?.get(id));
      return {
        id,
        label: label(environment) ?? id,
        source: environment?.source ?? id,
        owners: environment?.owners ?? [],
        localName: outcome !== undefined && 'localNames' in outcome ? outcome.localNames?.get(id) : undefined,
        ...state,
        blamed: failurePlaces(state, environment === undefined ? [] : [environment]),
        ...compare(item, names, state.packages, environment, former),
        pins: environment === undefined ? [] : standingPins(environment, former, checker),
        renamedFrom: renamed?.get(id),
      };
    }),
  );
  return toldOnce(rows.sort((a, b) => RANK[a.status] - RANK[b.status] || (a.id < b.id ? -1 : 1)));
}

function labels(
  environments: readonly HashedEnvironment[],
): (environment: HashedEnvironment | undefined) => string | undefined {
  const counts = new Map<string, number>();
  for (const { name } of environments) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  return (environment) => {
    const { name } = environment ?? {};
    return name !== undefined && counts.get(name) === 1 ? name : undefined;
  };
}

type RowState = Pick<
  ReportRow,
  | 'status'
  | 'reason'
  | 'detail'
  | 'image'
  | 'seconds'
  | 'bytes'
  | 'bytesBefore'
  | 'packages'
  | 'tail'
  | 'complaint'
  | 'place'
  | 'code'
>;

function withInstalled(state: RowState, installed: Installed | undefined): RowState {
  if (installed === undefined) return state;
  const { packages, bytes, bytesBefore } = installed;
  return { ...state, packages, bytes: state.bytes ?? bytes, bytesBefore };
}

function stateOf(item: PlanItem, outcome: Outcome | undefined): RowState {
  const { detail } = item;
  const reason = item.reason ?? undefined;
  const none = { bytesBefore: undefined, packages: [], tail: [], complaint: [], place: undefined, code: undefined };
  if (outcome === undefined) {
    const image = item.image === null ? undefined : formatImage(item.image);
    return { status: statusOf(item), reason, detail, image, ...none, ...lastBuild(item) };
  }
  const { status, seconds } = outcome;
  const common = { status, reason, detail, image: undefined, seconds, bytes: undefined, ...none };
  switch (outcome.status) {
    case 'failed': {
      const { error, tail, complaint = [] } = outcome;
      return { ...common, detail: failureDetail(outcome), tail, complaint, place: error.place, code: error.code };
    }
    case 'blocked':
      return { ...common, detail: `it depends on ${outcome.by}, which failed` };
    default: {
      const { bytes, changes = [] } = outcome.recorded ?? {};
      return { ...common, image: formatImage(outcome.image), bytes, packages: changes };
    }
  }
}

// There may be no last lines to see.
function failureDetail({ error: { message, hint }, tail }: Extract<Outcome, { status: 'failed' }>): string {
  return hint === undefined || (hint === SEE_OUTPUT && tail.length === 0) ? message : `${message}; ${hint}`;
}

function lastBuild({ estimate }: PlanItem): Pick<RowState, 'seconds' | 'bytes'> {
  return { seconds: estimate?.seconds, bytes: estimate?.bytes };
}

// Where the registry may not be read, a reviewer sees what the diff says.
function statusOf({ action, presumed }: PlanItem): ReportRow['status'] {
  if (presumed === null) return action;
  return presumed === 'build' ? 'build' : 'unverified';
}

function compare(
  { hash }: PlanItem,
  names: ReadonlyMap<string, string>,
  packages: readonly PackageChange[],
  current: HashedEnvironment | undefined,
  old: HashedEnvironment | undefined,
) {
  const changed = current !== undefined && old !== undefined && old.hash !== current.hash;
  const changes = changed ? diffEnvironments(old, current, names) : [];
  const sides = [old, current].flatMap((side) => side ?? []);
  return {
    name: current?.name,
    hash,
    oldHash: old?.hash,
    changes,
    direct: directPackages(sides, { changes, packages }),
    orderOnly: changed && old.unorderedHash() === current.unorderedHash(),
    steps: changed ? unifiedSteps(old.definition, current.definition) : [],
    unbuilt: current !== undefined && old !== undefined ? diffMetadata(old, current) : [],
  };
}
