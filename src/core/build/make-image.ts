import type { LocalEngine } from '../model/builder.ts';
import type { DefinitionHash, ImageKey } from '../model/definition.ts';
import { TerrariumError } from '../model/errors.ts';
import { once } from '../model/once.ts';
import type { ImageRef, Repository } from '../model/reference.ts';
import { imageKey } from '../names/image-key.ts';
import { attestationFault } from '../oci/attestation.ts';
import { keyTag } from '../oci/lookup.ts';
import type { Lookups } from '../resolve/repositories.ts';
import { buildImage } from './image.ts';
import { buildLocally } from './local-build.ts';
import { type ImageTask, NOTHING_ADDED } from './platform-build.ts';
import type { BuildScope } from './scope.ts';
import { splitDockerSteps } from './shared-docker-image.ts';
import { type Tagging, tagImage } from './tag-image.ts';

/** Builds an image, checks it and gives it its tags. Answers where it is. */
export type MakeImage = (task: ImageTask) => Promise<ImageRef>;

/** Makes images where a run keeps them: in the local engine, else in the target repository. */
export function imageMaker(scope: BuildScope): MakeImage {
  const { engine } = scope.ports;
  return sharing(scope, engine === undefined ? inRepository(scope) : inEngine(scope, engine));
}

function inEngine(scope: BuildScope, engine: LocalEngine): MakeImage {
  return (task) => buildLocally(task, engine, scope);
}

function inRepository(scope: BuildScope): MakeImage {
  const { ports, order } = scope;
  return async (task) => {
    const { environment, key, replaces, onLine } = task;
    const repository = order.target;
    if (repository === undefined)
      throw new TerrariumError('repository-missing', 'no repository is configured', {
        hint: 'set repository in terrarium.yml',
      });
    const image = await buildImage(task, repository, scope);
    const expected = { hash: environment.hash, key, platforms: environment.image.platforms };
    const tagging = { image, expected, replaces, adopts: adoption(scope, repository), onNote: onLine };
    return { kind: 'pushed', repository, digest: await tagImage(ports.registry, repository, tagging) };
  };
}

/** Makes the image of Docker steps first, once for all definitions that have the same, and the rest on top of it. */
function sharing({ lookups, environments }: BuildScope, make: MakeImage): MakeImage {
  const makeShared = once(reusingShared(lookups, make), sharedName);
  // Also those of the tree's environments that are nothing but these steps.
  const testsOf = (hash: DefinitionHash) => (environments.get(hash) ?? []).flatMap(({ test }) => test ?? []);
  return async (task) => {
    const split = splitDockerSteps(task.environment);
    if (split === undefined) return make(task);
    const { docker, ours } = split;
    const key = sharedKey(task, docker.hash);
    const shared = {
      ...task,
      key,
      environment: docker,
      checks: [],
      tests: testsOf(docker.hash),
      recorded: undefined,
      added: NOTHING_ADDED,
    };
    return make({ ...task, environment: ours, parents: split.parents(await makeShared(shared)) });
  };
}

function sharedKey({ followed, parentKeys }: ImageTask, definition: DefinitionHash): ImageKey {
  return imageKey({ definition, recipe: undefined, bases: followed, installers: [], parents: parentKeys });
}

function sharedName({ key, replaces, fresh }: ImageTask): string {
  return JSON.stringify([key, replaces, fresh]);
}

// Found by its own key, also in another run and on a builder with an empty cache.
function reusingShared(lookups: Lookups, make: MakeImage): MakeImage {
  return async (task) => {
    const { environment, key, replaces, onLine } = task;
    const expected = { hash: environment.hash, key, platforms: environment.image.platforms };
    const { lookup } = await lookups.find(keyTag(key), expected);
    if (lookup.status === 'unknown') throw lookup.error;
    if (lookup.status === 'hit' && !replaces) return lookup.image;
    onLine('building its Docker steps, for every definition that has the same');
    return make(task);
  };
}

/** Who must not reuse an image without attestation must not adopt one either. */
export function adoption(
  { ports, verifyAttestation }: Pick<BuildScope, 'ports' | 'verifyAttestation'>,
  repository: Repository,
): Tagging['adopts'] {
  if (verifyAttestation === undefined) return async () => true;
  return async (digest) =>
    (await attestationFault(ports.registry, repository, digest, verifyAttestation)) === undefined;
}
