import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BaseContents } from '../../core/assemble/base-contents.ts';
import { type BuiltLayer, LAYER_MEDIA } from '../../core/assemble/image-files.ts';
import { withPython } from '../../core/assemble/installed-packages.ts';
import { optFolder } from '../../core/assemble/opt-folder.ts';
import { needsBuildKit } from '../../core/assemble/refusal.ts';
import { type KnownWheel, type LayerMemo, layerKey } from '../../core/assemble/stored-layers.ts';
import type { Compression } from '../../core/model/compression.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import { limit } from '../../core/model/limit.ts';
import type { PlatformPackages } from '../../core/model/packages.ts';
import { satisfiesPython } from '../../core/names/python-specifier.ts';
import { PREFIX } from '../../core/recipes/recipe.ts';
import { newConflicts } from '../../core/wheels/check-packages.ts';
import { recordFault } from '../../core/wheels/check-record.ts';
import type { ChosenWheel } from '../../core/wheels/choose-wheel.ts';
import { indexesOf } from '../../core/wheels/index-requirements.ts';
import { type InstallScheme, siteOf } from '../../core/wheels/installed-files.ts';
import { joinFiles, mayMeet } from '../../core/wheels/layer-files.ts';
import { layerGroups } from '../../core/wheels/layer-groups.ts';
import { fullVersions } from '../../core/wheels/target-markers.ts';
import { uvRequirements } from '../../core/wheels/uv-requirements.ts';
import { virtualEnvironment } from '../../core/wheels/virtual-environment.ts';
import { type Choice, type ChoiceRequest, chooseWheels, learnedChoice, type WheelSources } from './choose-wheels.ts';
import { type WheelLoader, wheelLoader } from './wheel-loader.ts';
import { bytesEntry, folderEntry, linkEntry, type WheelEntry, writeWheelLayer } from './write-wheel-layer.ts';

/** A layer that packages are installed in. */
export interface WheelLayer extends BuiltLayer {
  /** What the history of the image says of it. */
  readonly title: string;
}

/** What installing wheels on a base came to. */
export interface Installation {
  readonly layers: readonly WheelLayer[];
  /** What the image holds with them. */
  readonly packages: PlatformPackages;
}

/** Where layers go. */
export interface LayerStore {
  /** True if the layer is there. */
  readonly has: (layer: BuiltLayer) => Promise<boolean>;
  readonly put: (layer: BuiltLayer, file: string) => Promise<void>;
}

export interface InstallRequest extends ChoiceRequest {
  /** Layers of the base. */
  readonly baseLayers: number;
  readonly store: LayerStore;
  readonly compression: Compression;
  /** Told what was learned for the next installation, as soon as it is known. */
  readonly onLearned: (learned: Partial<LayerMemo>) => void;
}

/** Layers that are made at a time: more take more memory, and no less time on two cores. */
const AT_A_TIME = 2;
/** Wheels that are looked into at a time. */
const LOOKED_INTO = 16;

/**
 * Installs wheels as layers, without running anything. What is known of wheels, and layers that are there, is not downloaded again.
 * Throws `needs-buildkit` for packages that only an installer in the image can install, and `smoke-test-failed` for packages that do not
 * agree with each other.
 */
export async function installWheels(sources: WheelSources, request: InstallRequest): Promise<Installation> {
  const { base, folder } = request;
  const scheme: InstallScheme = { prefix: PREFIX, version: base.python.version };
  const choices = await chooseWheels(sources, request);
  const loader = wheelLoader(
    { index: sources.index, indexes: indexesOf(request.wheels.requirements) },
    scheme,
    folder,
    request.memo,
  );
  try {
    return await install({ request, scheme, choices, loader });
  } finally {
    await loader.stop();
  }
}

interface Installing {
  readonly request: InstallRequest;
  readonly scheme: InstallScheme;
  readonly choices: readonly Choice[];
  readonly loader: WheelLoader;
}

async function install(installing: Installing): Promise<Installation> {
  const { request, scheme, choices, loader } = installing;
  const chosen = choices.map(({ wheel }) => wheel);
  const { base } = request;
  const knowing = limit(LOOKED_INTO);
  const sized = await knowing.map(chosen, async (wheel) => ({
    ...wheel,
    size: wheel.size ?? (await loader.known(wheel)).bytes,
    wheel,
  }));
  const groups = layerGroups(sized, request.baseLayers).map((group) => group.map(({ wheel }) => wheel));
  const first = await environmentLayer(installing);
  const found = await knowing.map(groups, async (group) => ({ group, before: await layerBefore(group, installing) }));
  const made = await limit(AT_A_TIME).map(found, async ({ group, before }) => before ?? makeLayer(group, installing));
  const known = await knowing.map(chosen, loader.known);
  request.onLearned({
    choices: new Map(choices.flatMap((choice, place) => learnedChoice(base.python, choice, known[place]))),
    wheels: new Map(chosen.map(({ sha256 }, place) => [sha256, known[place] as KnownWheel])),
  });
  await refuseMeeting(groups, known, installing);
  requirePython(base, known);
  requireRecorded(request, chosen, known);
  if (request.wheels.checks) requireAgreement(base, chosen, known);
  const layers = [first, ...made];
  return { layers, packages: withPython(base.packages, known, siteOf(scheme)) };
}

async function environmentLayer({ request, scheme }: Installing): Promise<WheelLayer> {
  const { base, store, folder, compression } = request;
  const file = join(folder, 'environment');
  const form = { opt: optFolder(base.opt), compression };
  const layer = await writeWheelLayer(environmentEntries(scheme, base), form, file);
  await store.put(layer, file);
  return { ...layer, title: `virtual environment of ${base.python.interpreter}` };
}

function environmentEntries(scheme: InstallScheme, { python }: BaseContents): readonly WheelEntry[] {
  return virtualEnvironment(scheme, python.interpreter).map(({ path, content }) => {
    if (content.kind === 'folder') return folderEntry(path);
    if (content.kind === 'link') return linkEntry(path, content.target);
    return bytesEntry(path, 0o644, new TextEncoder().encode(content.text));
  });
}

/** The layer of some wheels that was made before, where the repository has it still. */
async function layerBefore(
  group: readonly ChosenWheel[],
  { request, scheme }: Installing,
): Promise<WheelLayer | undefined> {
  const { memo, store, compression } = request;
  const known = memo.layers.get(keyOf(group, request, scheme));
  if (known === undefined || !group.every(({ sha256 }) => memo.wheels.has(sha256))) return undefined;
  const layer = { ...known, mediaType: LAYER_MEDIA[compression] };
  return (await store.has(layer)) ? { ...layer, title: titleOf(group) } : undefined;
}

async function makeLayer(group: readonly ChosenWheel[], { request, scheme, loader }: Installing): Promise<WheelLayer> {
  const { base, store, folder, compression, onLine } = request;
  const key = keyOf(group, request, scheme);
  const title = titleOf(group);
  const file = join(folder, key);
  const layer = await loader.use(group, (wheels) => {
    const joined = joinFiles(wheels);
    if (!joined.ok) throw needsBuildKit(joined.reason);
    const entries = joined.files.map(({ content }) => content);
    return writeWheelLayer(entries, { opt: optFolder(base.opt), compression }, file);
  });
  onLine(`installed ${title}`);
  await store.put(layer, file);
  await rm(file);
  const { digest, size, diffId } = layer;
  request.onLearned({ layers: new Map([[key, { digest, size, diffId }]]), wheels: await knownOf(group, loader) });
  return { ...layer, title };
}

function keyOf(
  group: readonly ChosenWheel[],
  { base, compression }: InstallRequest,
  { version: python, prefix }: InstallScheme,
): string {
  const wheels = group.map(({ sha256 }) => sha256);
  return layerKey({ python, prefix, opt: optFolder(base.opt), compression, wheels });
}

function titleOf(group: readonly ChosenWheel[]): string {
  return group.map(({ name, version }) => `${name} ${version}`).join(', ');
}

async function knownOf(group: readonly ChosenWheel[], loader: WheelLoader): Promise<ReadonlyMap<string, KnownWheel>> {
  return new Map(await Promise.all(group.map(async (wheel) => [wheel.sha256, await loader.known(wheel)] as const)));
}

/** Refuses wheels of different layers that have different files of one path. */
async function refuseMeeting(
  groups: readonly (readonly ChosenWheel[])[],
  known: readonly KnownWheel[],
  { request: { base }, scheme, loader }: Installing,
): Promise<void> {
  const environment = environmentEntries(scheme, base).filter(({ kind }) => kind !== 'folder');
  const own = { name: 'the environment', tops: environment.map(({ path }) => path) };
  const meeting = mayMeet([...known, own]);
  const together = groups.map((group) => group.filter(({ name }) => meeting.has(name)));
  if (together.filter((group) => group.length > 0).length < 2 && !meeting.has(own.name)) return;
  await loader.use(together.flat(), async (wheels) => {
    const files = environment.map((entry) => ({
      path: entry.path,
      mode: entry.mode,
      content: entry,
      fingerprint: 'own',
    }));
    const joined = joinFiles([{ name: own.name, files }, ...wheels]);
    if (!joined.ok) throw needsBuildKit(joined.reason);
  });
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
function requirePython({ python }: BaseContents, known: readonly KnownWheel[]): void {
  const other = known.find(({ requiresPython }) =>
    fullVersions(python).some((version) => satisfiesPython(version, requiresPython) === false),
  );
  if (other !== undefined)
    throw needsBuildKit(`${other.name} ${other.version} requires Python ${other.requiresPython}`);
}

function requireAgreement(
  { distributions, python }: BaseContents,
  chosen: readonly ChosenWheel[],
  known: readonly KnownWheel[],
): void {
  const added = known.map((wheel, place) => ({ ...wheel, extras: chosen[place]?.extras ?? [] }));
  const conflicts = newConflicts(distributions, added, python);
  if (conflicts.length > 0)
    throw new TerrariumError('smoke-test-failed', `packages do not agree: ${conflicts.slice(0, 5).join('; ')}`);
}
