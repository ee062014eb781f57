import { targetStage } from '../dockerfile/target-stage.ts';
import type { PackageInstall } from '../model/builder.ts';
import type { Steps } from '../model/definition.ts';
import type { Digest } from '../model/digest.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import type { PinnedReference, Reference } from '../model/reference.ts';
import { formatReference } from '../names/reference.ts';
import { recipeFor } from '../recipes/choose.ts';
import { layeredDockerfile } from '../recipes/layers.ts';
import { lockedPart } from '../recipes/locked-parts.ts';
import { SOURCES } from '../recipes/pip.ts';
import { indexPipRecipe } from '../recipes/pip-index.ts';
import { type FrozenPackages, isUser } from '../recipes/recipe.ts';
import { stepInstalls, whyStepRuns } from '../recipes/why-step-runs.ts';
import { indexSecrets } from '../wheels/index-secrets.ts';

/** What a Dockerfile needs to know about the images under it, for one platform. */
export interface ImageNames {
  /** What FROM names for each slot. */
  readonly slots: ReadonlyMap<number, Reference | StageName>;
  /** The image under our own step. */
  readonly base: BaseFacts;
  readonly installer: Reference | undefined;
  /** The frontend of `# syntax`; `undefined` when there is no directive, or it is kept. */
  readonly syntax: Reference | undefined;
}

/** The same for a build. */
export interface Pins extends ImageNames {
  /** By digest, or by tag what only the engine of this machine has. */
  readonly slots: ReadonlyMap<number, Reference>;
  readonly installer: PinnedReference | undefined;
  readonly syntax: PinnedReference | undefined;
}

/** An earlier stage of the same Dockerfile. */
export interface StageName {
  readonly stage: string;
}

export interface BaseFacts {
  readonly digest: Digest;
  readonly user: string;
  /** True where an earlier step of ours filled the prefix. */
  readonly hasPrefix: boolean;
}

/** What the builder gets: a Dockerfile, and files to lay into the context. */
export interface BuildFile {
  readonly text: string;
  readonly files: ReadonlyMap<string, string>;
  /** True if the builder brings uv for the step. */
  readonly usesUv: boolean;
  /** What the step installs, where that is known without running it. */
  readonly packages?: PackageInstall | undefined;
  /** Why a step of ours has to run; absent where none does. */
  readonly stepRuns?: string;
}

/** The Dockerfile of an environment for one platform: references pinned in place, our own steps behind it. */
export function renderBuildFile(
  environment: HashedEnvironment,
  platform: string,
  pins: ImageNames,
  frozen?: FrozenPackages,
): BuildFile {
  const { dockerfile, python, spark, steps } = environment.image;
  const text = dockerfile === undefined ? `FROM ${slotText(pins, 0)}\n` : pinDockerfile(environment, pins);
  const recipe = recipeFor(python, spark);
  if (recipe === undefined) return { text, files: new Map(), usesUv: false };
  // Layers are copied over what is there: where a parent filled the prefix, they could not take anything away.
  const layered = dockerfile === undefined && !pins.base.hasPrefix && !/^spark\//.test(recipe.name);
  // A parent may have local packages too.
  const sources = `${SOURCES}/${environment.hash.slice(0, 12)}`;
  const installer = pins.installer && formatReference(pins.installer);
  const inputs = { python, sources, platform, baseDigest: pins.base.digest, installer, frozen, layered };
  const { install, settle, files, usesUv = false } = recipe.render(inputs);
  const restore = restoreUser(userOf(steps), pins.base.user);
  const stepRuns = whyStepRuns(recipe, python) ?? stepInstalls(recipe);
  if (!layered) {
    const lines = ['USER root', ...install, ...settle, ...restore].join('\n');
    return { text: append(text, dockerfile?.target ?? '', continuedAs(steps, lines)), files, usesUv, stepRuns };
  }
  const lines = layeredDockerfile(slotText(pins, 0), install, [...settle, ...restore]);
  const without = [`FROM ${slotText(pins, 0)}`, 'USER root', ...settle, ...restore];
  const packages = packagesOf(environment, platform, frozen, without);
  const common = { text: `${lines.join('\n')}\n`, files, usesUv };
  return packages === undefined ? { ...common, stepRuns } : { ...common, packages };
}

function packagesOf(
  { image: { python, spark }, pipCheck: checks }: HashedEnvironment,
  platform: string,
  frozen: FrozenPackages | undefined,
  lines: readonly string[],
): BuildFile['packages'] {
  const { pip: requirements, secrets = [], locked = [] } = python;
  const recipe = recipeFor(python, spark);
  if (recipe === undefined || whyStepRuns(recipe, python) !== undefined) return undefined;
  const dockerfile = `${lines.join('\n')}\n`;
  if (recipe === indexPipRecipe)
    return { kind: 'wheels', dockerfile, requirements, recorded: frozen?.pip, checks, secrets: indexSecrets(secrets) };
  const packages = lockedPart(locked, platform).flatMap(({ conda }) => conda);
  return { kind: 'conda', dockerfile, packages, secrets };
}

function slotText({ slots }: ImageNames, slot: number): string {
  const name = slots.get(slot);
  if (name === undefined) return '';
  return 'stage' in name ? name.stage : formatReference(name);
}

// Our steps run as root. The user of the steps is theirs as written; that of the base is text of a registry.
function restoreUser(ofSteps: string | undefined, ofBase: string): readonly string[] {
  if (ofSteps !== undefined) return [`USER ${ofSteps}`];
  return isUser(ofBase) && ofBase !== 'root' && ofBase !== '0' ? [`USER ${ofBase}`] : [];
}

/** Lines behind those of the stage that is built, which need not be the last one. */
function append(text: string, target: string, lines: string): string {
  const end = targetStage(text, target)?.end ?? text.length;
  const before = text.slice(0, end);
  return `${before}${before.endsWith('\n') ? '' : '\n'}${lines}\n${text.slice(end)}`;
}

/** Our own lines, continued as the directive of a Dockerfile says. */
export function continuedAs({ escape: character }: Pick<Steps, 'escape'>, lines: string): string {
  return lines.replaceAll('\\\n', character === '`' ? '`\n' : '\\\n');
}

/** The user that the steps end with, as the last of them says it; `undefined` leaves the base image's. */
export function userOf({ stages }: Steps): string | undefined {
  let stage = stages.at(-1);
  while (stage !== undefined) {
    const user = stage.instructions.findLast(({ keyword }) => keyword === 'USER');
    if (user !== undefined) return user.words.join(' ');
    stage = stage.from.startsWith('stage:') ? stages[Number(stage.from.slice('stage:'.length))] : undefined;
  }
  return undefined;
}

function pinDockerfile(environment: HashedEnvironment, pins: ImageNames): string {
  const dockerfile = environment.image.dockerfile;
  if (dockerfile === undefined) return '';
  let text = dockerfile.text;
  // From the end, so that the offsets before stay true.
  for (const { slot, start, end } of dockerfile.images.toSorted((a, b) => b.start - a.start)) {
    text = `${text.slice(0, start)}${slotText(pins, slot)}${text.slice(end)}`;
  }
  if (pins.syntax !== undefined)
    text = text.replace(/^(\uFEFF?(?:#[^\n]*\n)*?#\s*syntax\s*=\s*)\S+/i, `$1${formatReference(pins.syntax)}`);
  return text;
}
