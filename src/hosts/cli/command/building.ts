import { performance } from 'node:perf_hooks';
import type { ApplyPorts } from '../../../core/model/builder.ts';
import { TerrariumError } from '../../../core/model/errors.ts';
import type { ImageTemplates } from '../../../core/names/image-templates.ts';
import type { Plan } from '../../../core/plan/item.ts';
import type { Naming } from '../../../core/register/naming.ts';
import { estimateOf } from '../../../core/report/report.ts';
import { logLine } from '../../../core/text/safe-text.ts';
import { apply } from '../../../pipeline.ts';
import {
  type BuilderOptions,
  keepFailed,
  materializer,
  openBuilder,
  openStores,
  type Publishing,
} from '../../composition.ts';
import type { Arguments } from './arguments.ts';
import { hostOptions } from './load.ts';
import { emit, printNote, showLive } from './output.ts';
import { builderOptions, type Planned } from './planning.ts';
import { createProgress } from './progress.ts';

/** A plan with what its images are to be named and labelled. */
export interface NamedPlan extends Planned {
  readonly naming: Naming | undefined;
  readonly templates: ImageTemplates | undefined;
  /** Opens BuildKit for what needs it. */
  readonly openBuildKit: (options: BuilderOptions) => Promise<Publishing>;
}

/** Builds what a plan says, as the flags say. */
export async function buildPlanned(args: Arguments, planned: NamedPlan, signal: AbortSignal) {
  const { head, plan, registry, local, order, verifyAttestation, naming, templates } = planned;
  if (order.target === undefined && local === undefined) {
    throw new TerrariumError('repository-missing', 'no repository is configured', {
      hint: 'set repository in terrarium.yml, pass --repository, or build into the local engine with --load',
    });
  }
  const options = hostOptions(args, signal);
  const now = () => performance.now() / 1000;
  const progress = createProgress({
    ...{ total: plan.items.length, estimate: estimateOf(plan), verbose: args.flag('verbose') },
    ...{ write: printNote, show: showLive, now },
  });
  const builder = builderOpener(args, planned, signal);
  const keeping = args.flag('keep-failed') ? keepFailed(builderOptions(args, signal), tell) : unkept;
  const ports: ApplyPorts = {
    registry,
    materialize: materializer(options.root, signal),
    openBuilder: async () => {
      if (local === undefined) await builder();
    },
    build: keeping(async (request) => (await builder()).build(request)),
    smokeTest: async (test) => (await builder()).smokeTest(test),
    readImageFiles: async (request) => (await builder()).readImageFiles(request),
    knownPackages: async (manifest) => (await builder()).knownPackages(manifest),
    makeRoom: async (onLine) => (await builder()).makeRoom(onLine),
    ...(local === undefined ? {} : { ...local, engine: { ...local.engine, build: keeping(local.engine.build) } }),
    onProgress: progress.report,
    now,
  };
  const limits = { jobs: args.count('jobs', 2), maxBuilds: args.count('max-builds', 20) };
  try {
    const secrets = builderOptions(args, signal).request.secrets.ids;
    const names = { provenance: naming?.provenance, history: naming?.history };
    const stores = naming === undefined ? [] : await openStores(options, head.config);
    const shared = {
      order,
      only: undefined,
      ...names,
      stores,
      hints: new Map(),
      verifyAttestation,
      secrets,
      templates,
      loads: loadsAll(plan, limits.maxBuilds),
    };
    return await apply(plan, head, ports, { ...shared, ...limits });
  } finally {
    progress.stop();
  }
}

// What was asked for is told however quiet the run is.
function tell(line: string): void {
  emit(['err', `${logLine(line)}\n`]);
}

function unkept<T>(build: T): T {
  return build;
}

/** Whether to load what registries have: a run that names many environments would fetch all of their images. */
function loadsAll({ items }: Plan, most: number): boolean {
  if (items.length <= most) return true;
  printNote(
    `${items.length} images are more than --max-builds (${most}): those in a registry are not loaded. Name environments.`,
  );
  return false;
}

function builderOpener(
  args: Arguments,
  { registry, head, openBuildKit }: NamedPlan,
  signal: AbortSignal,
): () => Promise<Publishing> {
  let opened: Promise<Publishing> | undefined;
  return () => {
    const options = builderOptions(args, signal);
    opened ??= openBuilder(options, head.config, registry, () => openBuildKit(options));
    return opened;
  };
}
