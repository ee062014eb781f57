import type { HashedEnvironment } from '../model/environment.ts';
import { TerrariumError } from '../model/errors.ts';
import type { Limit } from '../model/limit.ts';
import type { ImageRef } from '../model/reference.ts';
import { expandEntries, type TemplateEntry } from '../names/image-templates.ts';
import { findResolution, isFrozen } from '../packages/freeze.ts';
import { requireAcrPlatforms } from '../plan/acr-limits.ts';
import type { PlanItem } from '../plan/item.ts';
import { checksOf } from '../recipes/checks.ts';
import { announcement } from './announcement.ts';
import { imageMaker } from './make-image.ts';
import type { Outcome } from './outcome.ts';
import { type AddedMetadata, type ImageTask, NOTHING_ADDED } from './platform-build.ts';
import type { BuildScope, ItemTask, ProvideImage } from './scope.ts';

/** Builds the images of items from the definitions of this checkout. */
export function building(scope: BuildScope): ProvideImage {
  const { ports, environments } = scope;
  const make = imageMaker(scope);
  return async (task) => {
    const { item, onLine } = task;
    const { key } = item;
    const ids = new Set(item.ids);
    const members = (environments.get(item.hash) ?? []).filter(({ id }) => ids.has(id));
    const [environment, ...others] = members;
    if (environment === undefined || key === null)
      throw new TerrariumError('plan-mismatch', `${item.title} is not in this tree`);
    onLine(announcement(item));
    requireSecrets(item, environment, scope.secrets ?? []);
    if (scope.config.builder === 'acr' && ports.engine === undefined) requireAcrPlatforms(environment.image.platforms);
    await ports.makeRoom?.(onLine);
    const began = ports.now();
    const recorded = await recordedPackages(task, environment, scope);
    const added = addedTo(environment, scope);
    const image = await make({ ...imageTask(task, [environment, ...others], scope), key, recorded, added });
    return { status: 'built', image, key, seconds: ports.now() - began };
  };
}

/** At most so many at a time. */
export function limited(jobs: Limit, provide: ProvideImage): ProvideImage {
  return (task) => jobs.run(() => provide(task));
}

function imageTask(
  { item, parents, onLine }: ItemTask,
  members: readonly [HashedEnvironment, ...HashedEnvironment[]],
  { config: { compression } }: BuildScope,
): Omit<ImageTask, 'key' | 'recorded' | 'added'> {
  const [environment] = members;
  return {
    environment,
    parents: parentImages(environment, parents),
    parentKeys: parents.flatMap((parent) => ('key' in parent ? (parent.key ?? []) : [])),
    followed: item.bases,
    checks: [...new Set(members.flatMap(checksOf))],
    tests: [...new Set(members.flatMap(({ test }) => test ?? []))],
    compression,
    replaces: item.replaces,
    fresh: item.refresh,
    onLine,
  };
}

function addedTo(environment: HashedEnvironment, { templates }: BuildScope): AddedMetadata {
  if (templates === undefined) return NOTHING_ADDED;
  const expand = (entries: readonly TemplateEntry[]) => expandEntries(entries, environment, templates);
  return { labels: expand(templates.labels), annotations: expand(templates.annotations) };
}

async function recordedPackages(
  { item, onLine }: ItemTask,
  environment: HashedEnvironment,
  { ports, order }: Pick<BuildScope, 'ports' | 'order'>,
): Promise<ImageTask['recorded']> {
  if (!isFrozen(environment.image) || item.refresh) return undefined;
  // Whoever pushes nothing cannot write a record either, but installs what is recorded where that can be read.
  const readable = ports.engine === undefined ? order : { ...order, target: undefined };
  return findResolution(ports.registry, readable, item.hash, onLine);
}

function requireSecrets({ title }: PlanItem, { image }: HashedEnvironment, given: readonly string[]): void {
  const missing = image.python.secrets?.find((id) => !given.includes(id));
  if (missing === undefined) return;
  const hint = `pass it: --secret id=${missing},src=<file>, or input secret-files: ${missing}=<file>`;
  throw new TerrariumError('secret-missing', `${title} needs the secret ${missing}`, { hint });
}

function parentImages(environment: HashedEnvironment, parents: readonly Outcome[]): ReadonlyMap<string, ImageRef> {
  const images = new Map<string, ImageRef>();
  const byId = new Map(parents.flatMap((parent) => parent.item.ids.map((id) => [id, parent] as const)));
  for (const id of environment.parents) {
    const parent = byId.get(id);
    if (parent !== undefined && 'image' in parent) images.set(id, parent.image);
  }
  return images;
}
