import { relative } from 'node:path';
import type { GitHub } from '../../adapters/github/client.ts';
import type { EnvironmentStore } from '../../core/model/environment-store.ts';
import type { TerrariumError } from '../../core/model/errors.ts';
import type { Registry, RegistryRemover, VerifyAttestation } from '../../core/model/registry.ts';
import type { OnRequestEnd } from '../../core/model/request-end.ts';
import type { ImageTemplates } from '../../core/names/image-templates.ts';
import type { Hints } from '../../core/oci/lookup.ts';
import type { RepositoryOrder } from '../../core/oci/repository-order.ts';
import type { PinChecker } from '../../core/pinning/check.ts';
import type { Plan } from '../../core/plan/item.ts';
import type { Naming } from '../../core/register/naming.ts';
import { commentScope } from '../../core/report/comment-version.ts';
import type { Applied } from '../../pipeline.ts';
import type { Local } from '../composition.ts';
import { CONFIG_PATH } from '../load-config.ts';
import type { Permitted } from './event.ts';
import type { HeadAndBase } from './head-and-base.ts';
import type { Inputs } from './inputs.ts';
import type { Runner } from './runner.ts';
import type { Toolkit } from './toolkit.ts';

/** Everything that the stages of one run share. */
export interface RunContext {
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  readonly toolkit: Toolkit;
  readonly inputs: Inputs;
  readonly runner: Runner;
  readonly permitted: Permitted;
  /** `undefined` without a token. */
  readonly github: GitHub | undefined;
  /** Another job's plan, which this one builds or reports. */
  readonly handedOn: Plan | undefined;
  readonly headAndBase: HeadAndBase;
  readonly registry: Registry & Partial<RegistryRemover>;
  /** Is told of each request, where requests are told. */
  readonly onRequestEnd: OnRequestEnd | undefined;
  /** Where images are built to when nothing is pushed. */
  readonly local: Local | undefined;
  readonly order: RepositoryOrder;
  readonly hints: Hints;
  /** Where the run may write names: what it reuses must have been attested, if the configuration says so. */
  readonly verifyAttestation: VerifyAttestation | undefined;
  /** What names say of this run; `undefined` where it writes none. */
  readonly naming: Naming | undefined;
  /** Tags, labels and annotations that the step asks for. */
  readonly templates: ImageTemplates | undefined;
  /** Workspaces and registries of Azure ML, for runs that ask them. */
  readonly openStores: () => Promise<readonly EnvironmentStore[]>;
  /** Answers what is not pinned: a plan, its report and suggestions ask for the same. */
  readonly checker: PinChecker;
}

/** What a run came to. */
export interface RunResult {
  readonly plan: Plan;
  /** `undefined` when nothing was applied. */
  readonly applied: Applied | undefined;
  /** What stopped the run before anything was built, or kept its plan from being written; the plan is reported all the same. */
  readonly stopped: TerrariumError | undefined;
}

/** What a comment or a cache entry is of: one configuration of one repository. */
export function scopeOf({ repository, root, workspace }: Runner, { config }: Inputs): string {
  return commentScope(repository, relative(workspace, root), config ?? CONFIG_PATH);
}
