import { join } from 'node:path';
import type { PythonBase } from '../../core/assemble/base-contents.ts';
import { withPython } from '../../core/assemble/installed-packages.ts';
import { optFolder } from '../../core/assemble/opt-folder.ts';
import { needsBuildKit } from '../../core/assemble/refusal.ts';
import { type KnownWheel, type LayerMemo, wheelLayerKey } from '../../core/assemble/stored-layers.ts';
import type { Compression } from '../../core/model/compression.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import { once } from '../../core/model/once.ts';
import { PREFIX } from '../../core/recipes/recipe.ts';
import { satisfiesPython } from '../../core/specifiers/python-specifier.ts';
import { newConflicts } from '../../core/wheels/check-packages.ts';
import { recordFault } from '../../core/wheels/check-record.ts';
import type { ChosenWheel } from '../../core/wheels/choose-wheel.ts';
import { indexesOf } from '../../core/wheels/index-requirements.ts';
import { type InstallScheme, siteOf } from '../../core/wheels/installed-files.ts';
import { fullVersions } from '../../core/wheels/target-markers.ts';
import { uvRequirements } from '../../core/wheels/uv-requirements.ts';
import { virtualEnvironment } from '../../core/wheels/virtual-environment.ts';
import type { Installation } from '../layers/install-task.ts';
import { type Environment, type LayerStore, type Laying, layPackages } from '../layers/lay-packages.ts';
import { type PackageLoader, packageLoader } from '../layers/loader.ts';
import { bytesEntry, folderEntry, linkEntry } from '../layers/write-packages.ts';
import { type Choice, type ChoiceRequest, chooseWheels, learnedChoice, type WheelSources } from './choose-wheels.ts';
import { loadWheel } from './load-wheel.ts';
import type { PackageIndex } from './package-index.ts';

export interface InstallRequest extends ChoiceRequest {
  /** Layers of the base. */
  readonly baseLayers: number;
  readonly store: LayerStore;
  readonly compression: Compression;
  /** Told what was learned for the next installation, as soon as it is known. */
  readonly onLearned: (learned: Partial<LayerMemo>) => void;
}

/**
 * Installs wheels as layers, without running anything. What is known of wheels, and layers that are there, is not downloaded again.
 * Throws `needs-buildkit` for packages that only an installer in the image can install, and `smoke-test-failed` for packages that do not
 * agree with each other.
 */
export async function installWheels(sources: WheelSources, request: InstallRequest): Promise<Installation> {
  const { base } = request;
  const scheme: InstallScheme = { prefix: PREFIX, version: base.python.version };
  const choices = await chooseWheels(sources, request);
  const loader = wheelLoader(sources, scheme, request);
  try {
    return await install({ request, scheme, choices, loader });
  } finally {
    await loader.stop();
  }
}

/** Loads wheels, each of which is downloaded at most once. */
function wheelLoader(
  { index }: WheelSources,
  scheme: InstallScheme,
  { wheels: { requirements }, memo, folder }: InstallRequest,
): WheelLoader {
  const indexes = indexesOf(requirements);
  const fetched = once(async (wheel: ChosenWheel) => {
    const file = join(folder, `${wheel.sha256}.whl`);
    await index.download({ ...wheel, url: wheel.url ?? (await urlOf(index, indexes, wheel)) }, file);
    return file;
  });
  return packageLoader<ChosenWheel, KnownWheel>({
    identity: ({ sha256 }) => sha256,
    told: ({ sha256 }) => memo.wheels.get(sha256),
    load: async (wheel) => loadWheel(wheel, await fetched(wheel), scheme),
  });
}

// Known from before, and not asked for until now.
async function urlOf(index: PackageIndex, indexes: readonly string[], wheel: ChosenWheel): Promise<string> {
  const listed = (await index.files(indexes, wheel)).find(({ sha256 }) => sha256 === wheel.sha256);
  if (listed === undefined) throw needsBuildKit(`no index has ${wheel.file} with its sha256`);
  return listed.url;
}

type WheelLoader = PackageLoader<ChosenWheel, KnownWheel>;

interface Installing {
  readonly request: InstallRequest;
  readonly scheme: InstallScheme;
  readonly choices: readonly Choice[];
  readonly loader: WheelLoader;
}

async function install(installing: Installing): Promise<Installation> {
  const { request, scheme, choices } = installing;
  const chosen = choices.map(({ wheel }) => wheel);
  const { layers, known } = await layPackages(layingOf(chosen, installing));
  requirePython(request.base, known);
  requireRecorded(request, chosen, known);
  if (request.wheels.checks) requireAgreement(request.base, chosen, known);
  return { layers, packages: withPython(request.base.packages, known, siteOf(scheme)) };
}

function layingOf(
  packages: readonly ChosenWheel[],
  { request, scheme, choices, loader }: Installing,
): Laying<ChosenWheel, KnownWheel> {
  const { base, memo, compression, store, folder, baseLayers, onLine, onLearned } = request;
  const keyOf = (group: readonly ChosenWheel[]) => wheelsKey(group, request, scheme);
  return {
    packages,
    loader,
    environment: environmentOf(scheme, base),
    layerBefore: (group) =>
      group.every(({ sha256 }) => memo.wheels.has(sha256)) ? memo.layers.get(keyOf(group)) : undefined,
    keyOf,
    form: { opt: optFolder(base.opt), compression, members: true },
    baseLayers,
    store,
    folder,
    onLine,
    onKnown: (known) =>
      onLearned({
        choices: new Map(choices.flatMap((choice, place) => learnedChoice(base.python, choice, known[place]))),
        wheels: new Map(packages.map(({ sha256 }, place) => [sha256, known[place] as KnownWheel])),
      }),
    onMade: async (key, layer, group) =>
      onLearned({ layers: new Map([[key, layer]]), wheels: await knownOf(group, loader) }),
  };
}

function environmentOf(scheme: InstallScheme, { python: { interpreter } }: InstallRequest['base']): Environment {
  const entries = virtualEnvironment(scheme, interpreter).map(({ path, content }) => {
    if (content.kind === 'folder') return folderEntry(path);
    if (content.kind === 'link') return linkEntry(path, content.target);
    return bytesEntry(path, 0o644, new TextEncoder().encode(content.text));
  });
  const tops = entries.filter(({ kind }) => kind !== 'folder').map(({ path }) => path);
  return { title: `virtual environment of ${interpreter}`, entries, tops };
}

function wheelsKey(
  group: readonly ChosenWheel[],
  { base, compression }: InstallRequest,
  { version: python, prefix }: InstallScheme,
): string {
  const wheels = group.map(({ sha256 }) => sha256);
  return wheelLayerKey({ python, prefix, opt: optFolder(base.opt), compression, wheels });
}

async function knownOf(group: readonly ChosenWheel[], loader: WheelLoader): Promise<ReadonlyMap<string, KnownWheel>> {
  return new Map(await Promise.all(group.map(async (wheel) => [wheel.sha256, await loader.known(wheel)] as const)));
}

// What another base had, or another interpreter did not need, only a solver finds.
function requireRecorded(
  { wheels: { requirements, recorded }, base: { python } }: InstallRequest,
  chosen: readonly ChosenWheel[],
  known: readonly KnownWheel[],
): void {
  if (uvRequirements(requirements, recorded).mode !== 'recorded') return;
  const packages = known.map((wheel, place) => ({ ...wheel, name: chosen[place]?.name ?? wheel.name }));
  const fault = recordFault(requirements, packages, python);
  if (fault !== undefined) throw needsBuildKit(fault);
}

// An index may say less than the wheel.
function requirePython({ python }: PythonBase, known: readonly KnownWheel[]): void {
  const other = known.find(({ requiresPython }) =>
    fullVersions(python).some((version) => satisfiesPython(version, requiresPython) === false),
  );
  if (other !== undefined)
    throw needsBuildKit(`${other.name} ${other.version} requires Python ${other.requiresPython}`);
}

function requireAgreement(
  { distributions, python }: PythonBase,
  chosen: readonly ChosenWheel[],
  known: readonly KnownWheel[],
): void {
  const added = known.map((wheel, place) => ({ ...wheel, extras: chosen[place]?.extras ?? [] }));
  const conflicts = newConflicts(distributions, added, python);
  if (conflicts.length > 0)
    throw new TerrariumError('smoke-test-failed', `packages do not agree: ${conflicts.slice(0, 5).join('; ')}`);
}
