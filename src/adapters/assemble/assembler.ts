import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyFiles } from '../../core/assemble/copy-files.ts';
import { emptyFolder, type FolderNode, type Ids, placeNode } from '../../core/assemble/file-tree.ts';
import type { HistoryEntry, ImageChanges, LayerStep } from '../../core/assemble/image-draft.ts';
import { type BuiltLayer, imageConfiguration, imageManifest } from '../../core/assemble/image-files.ts';
import { LayerDraft } from '../../core/assemble/layer-draft.ts';
import { findOwner, isNumeric, ROOT, type UserFiles } from '../../core/assemble/owners.ts';
import { pushConfiguration } from '../../core/assemble/push-configuration.ts';
import { needsBuildKit } from '../../core/assemble/refusal.ts';
import { requireAssembled, runInstructions } from '../../core/assemble/run-instructions.ts';
import { stageChain } from '../../core/assemble/stage-chain.ts';
import type { BuildAndPublish, BuildRequest, PackageInstall } from '../../core/model/builder.ts';
import type { Digest } from '../../core/model/digest.ts';
import { isRecord } from '../../core/model/json.ts';
import { lazy } from '../../core/model/once.ts';
import type { PlatformPackages } from '../../core/model/packages.ts';
import type { Descriptor, Registry } from '../../core/model/registry.ts';
import { pushManifest } from '../../core/oci/push-manifest.ts';
import { MEDIA } from '../../core/oci/stored-image.ts';
import { listFolder } from '../checkout/folders.ts';
import { inTemporaryFolder } from '../files/temporary-folder.ts';
import type { Installation } from '../layers/install-task.ts';
import type { PackageLayer } from '../layers/lay-packages.ts';
import { requireNoArchives } from './archives.ts';
import { type BaseImage, readBaseImage } from './base-image.ts';
import type { InstallPackages } from './package-installer.ts';
import { readLayers, type WantsContent } from './read-layers.ts';
import { readUsers, wantsUserFiles } from './read-users.ts';
import { writeLayer } from './write-layer.ts';

/** Packages of images that were made, by the digest of their manifest. */
export interface Assembler {
  readonly build: BuildAndPublish;
  readonly packagesOf: (manifest: Digest) => PlatformPackages | undefined;
}

/**
 * Builds images here, without a daemon, where every instruction says what files and settings become: nothing is run. What has to be run
 * is a `TerrariumError` with code `needs-buildkit`, before anything is tagged.
 */
export function assembler(registry: Registry, install: InstallPackages): Assembler {
  const known = new Map<Digest, PlatformPackages>();
  const build: BuildAndPublish = (request) =>
    inTemporaryFolder('layers', async (folder) => {
      const { manifest, installation } = await assemble(registry, install, { request, folder });
      if (installation !== undefined) known.set(manifest.digest, installation.packages);
      return { ...manifest, checked: installation !== undefined };
    });
  return { build, packagesOf: (manifest) => known.get(manifest) };
}

interface Assembling {
  readonly request: BuildRequest;
  /** A private folder. */
  readonly folder: string;
}

interface Assembled {
  readonly manifest: Descriptor;
  /** Of the packages that were asked for. */
  readonly installation: Installation | undefined;
}

async function assemble(
  registry: Registry,
  install: InstallPackages,
  { request, folder }: Assembling,
): Promise<Assembled> {
  const { platform, labels, annotations, packages } = request;
  // Lines of a Dockerfile that nobody wrote say nothing to its reader.
  if (request.stepRuns !== undefined) throw needsBuildKit(request.stepRuns);
  const given = new Map(request.arguments);
  const text = packages?.dockerfile ?? (await readFile(request.dockerfile, 'utf8'));
  const chain = stageChain({ text, target: request.target, platform, arguments: given });
  requireAssembled(chain.stages);
  const base = await readBaseImage(registry, chain.base, platform);
  const runtime = isRecord(base.configuration.config) ? base.configuration.config : {};
  const changes = runInstructions(chain.stages, runtime, { ...chain, given });
  const installation = packages && (await installOn(base, install, { request, folder, packages }));
  const layers = await buildLayers(registry, { request, base, changes, folder });
  const installed = installation?.layers ?? [];
  const configuration = imageConfiguration({
    platform,
    base: base.configuration,
    changes: { ...changes, history: [...installed.map(historyOf), ...changes.history] },
    layers: [...installed, ...layers],
    labels,
  });
  const built = layers.filter((layer) => layer !== undefined);
  await pushLayers(registry, request, base, built);
  const config = await pushConfiguration(registry, request.repository, configuration);
  const manifest = imageManifest(config, [...base.layers, ...installed, ...built], annotations);
  return { manifest: await pushManifest(registry, request.repository, MEDIA.manifest, manifest), installation };
}

function historyOf({ title }: PackageLayer): HistoryEntry {
  return { createdBy: `terrarium: ${title}`, isEmpty: false };
}

function installOn(
  { repository: from, manifest, configuration, layers }: BaseImage,
  install: InstallPackages,
  { request, folder, packages }: Assembling & { readonly packages: PackageInstall },
): Promise<Installation> {
  const { repository, platform, compression, onLine } = request;
  if (from === undefined || manifest === undefined) throw needsBuildKit('packages are installed on scratch');
  return install({
    packages,
    base: { repository: from, manifest, configuration, layers, platform },
    repository,
    compression,
    folder,
    onLine,
  });
}

interface LayerInFile extends BuiltLayer {
  readonly file: string;
}

interface Building {
  readonly request: BuildRequest;
  readonly base: BaseImage;
  readonly changes: ImageChanges;
  readonly folder: string;
}

async function buildLayers(
  registry: Registry,
  { request: { contextDirectory, compression, onLine }, base, changes, folder }: Building,
): Promise<readonly (LayerInFile | undefined)[]> {
  const context = lazy(() => readContext(contextDirectory));
  const readAgain = (wants: WantsContent) => readBelow(registry, base, wants);
  const below = lazy(() => readAgain(wantsUserFiles()));
  const built: (LayerInFile | undefined)[] = [];
  for (const [index, step] of changes.layers.entries()) {
    onLine(`layer ${index + 1} of ${changes.layers.length}`);
    const image = await below();
    const users = lazy(() => readUsers({ image, context: contextDirectory, readAgain }));
    const owner = await ownerOf(step, users);
    const { entries } = draftLayer(step, image, { owner, context });
    await requireNoArchives(step, entries, contextDirectory);
    const file = join(folder, String(index));
    const write = () => writeLayer(entries, contextDirectory, file, compression);
    built.push(entries.length === 0 ? undefined : { ...(await write()), file });
  }
  return built;
}

async function ownerOf({ owner }: LayerStep, users: () => Promise<UserFiles>): Promise<Ids> {
  if (owner === '') return ROOT;
  return findOwner(owner, isNumeric(owner) ? { passwd: '', group: '' } : await users());
}

/** The layers of a base, of which the contents of some files are wanted. */
async function readBelow(registry: Registry, base: BaseImage, wants: WantsContent): Promise<FolderNode> {
  const { repository, layers } = base;
  return repository === undefined ? emptyFolder() : readLayers(registry, repository, layers, wants);
}

function draftLayer(step: LayerStep, image: FolderNode, { owner, context }: Drafting): LayerDraft {
  const isApart = step.kind === 'copy' && step.apart;
  const draft = new LayerDraft(isApart ? emptyFolder() : image, owner);
  if (step.kind === 'folder') draft.makeFolders(draft.follow(step.path), 0o755);
  else copyFiles(draft, { ...step, context: context() });
  if (isApart) draft.mergeInto(image);
  return draft;
}

interface Drafting {
  readonly owner: Ids;
  readonly context: () => FolderNode;
}

function readContext(folder: string): FolderNode {
  const root = emptyFolder();
  const onUnreadable = (error: unknown): never => {
    throw error;
  };
  for (const { path, kind, executable, target } of listFolder(folder, () => false, onUnreadable))
    placeNode(root, path, kind === 'link' ? { kind, target } : { kind, executable });
  return root;
}

async function pushLayers(
  registry: Registry,
  { repository }: BuildRequest,
  { repository: from, layers }: BaseImage,
  built: readonly LayerInFile[],
): Promise<void> {
  await Promise.all([
    ...layers.map((layer) => from && registry.copyBlob(repository, layer, from)),
    ...built.map(({ file, ...layer }) => registry.putBlob(repository, layer, { kind: 'file', path: file })),
  ]);
}
