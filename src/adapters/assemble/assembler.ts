import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyFiles } from '../../core/assemble/copy-files.ts';
import { emptyFolder, type FolderNode, type Ids, placeNode } from '../../core/assemble/file-tree.ts';
import type { ImageChanges, LayerStep } from '../../core/assemble/image-draft.ts';
import {
  type BuiltLayer,
  CONFIG_MEDIA,
  type Configuration,
  imageConfiguration,
  imageManifest,
} from '../../core/assemble/image-files.ts';
import { LayerDraft } from '../../core/assemble/layer-draft.ts';
import { findOwner, isNumeric, ROOT, type UserFiles } from '../../core/assemble/owners.ts';
import { requireAssembled, runInstructions } from '../../core/assemble/run-instructions.ts';
import { stageChain } from '../../core/assemble/stage-chain.ts';
import type { BuildAndPublish, BuildRequest } from '../../core/model/builder.ts';
import { isRecord } from '../../core/model/json.ts';
import { lazy } from '../../core/model/once.ts';
import type { Descriptor, Registry } from '../../core/model/registry.ts';
import { describeBytes } from '../../core/oci/describe-bytes.ts';
import { MEDIA } from '../../core/oci/stored-image.ts';
import { listFolder } from '../checkout/folders.ts';
import { inTemporaryFolder } from '../files/temporary-folder.ts';
import { requireNoArchives } from './archives.ts';
import { type BaseImage, readBaseImage } from './base-image.ts';
import { readLayers, type WantsContent } from './read-layers.ts';
import { readUsers, wantsUserFiles } from './read-users.ts';
import { writeLayer } from './write-layer.ts';

/**
 * Builds images here, without a daemon, where every instruction says what files and settings become: nothing is run. What has to be run
 * is a `TerrariumError` with code `needs-buildkit`, before anything is written.
 */
export function assembler(registry: Registry): BuildAndPublish {
  return (request) => inTemporaryFolder('layers', (folder) => assemble(registry, request, folder));
}

async function assemble(registry: Registry, request: BuildRequest, folder: string): Promise<Descriptor> {
  const { platform, labels, annotations } = request;
  const given = new Map(request.arguments);
  const text = await readFile(request.dockerfile, 'utf8');
  const chain = stageChain({ text, target: request.target, platform, arguments: given });
  requireAssembled(chain.stages);
  const base = await readBaseImage(registry, chain.base, platform);
  const runtime = isRecord(base.configuration.config) ? base.configuration.config : {};
  const changes = runInstructions(chain.stages, runtime, { ...chain, given });
  const layers = await buildLayers(registry, { request, base, changes, folder });
  const configuration = imageConfiguration({ platform, base: base.configuration, changes, layers, labels });
  const built = layers.filter((layer) => layer !== undefined);
  await pushLayers(registry, request, base, built);
  const config = await pushConfiguration(registry, request, configuration);
  return pushManifest(registry, request, imageManifest(config, [...base.layers, ...built], annotations));
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
  { request: { contextDirectory, onLine }, base, changes, folder }: Building,
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
    built.push(entries.length === 0 ? undefined : { ...(await writeLayer(entries, contextDirectory, file)), file });
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

async function pushConfiguration(
  registry: Registry,
  { repository }: BuildRequest,
  configuration: Configuration,
): Promise<Descriptor> {
  const bytes = encode(configuration);
  const descriptor = describeBytes(CONFIG_MEDIA, bytes);
  await registry.putBlob(repository, descriptor, { kind: 'bytes', bytes });
  return descriptor;
}

async function pushManifest(
  registry: Registry,
  { repository }: BuildRequest,
  manifest: Configuration,
): Promise<Descriptor> {
  const bytes = encode(manifest);
  const descriptor = describeBytes(MEDIA.manifest, bytes);
  await registry.putManifest(repository, descriptor.digest, { mediaType: MEDIA.manifest, bytes });
  return descriptor;
}

function encode(value: Configuration): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
