import type { Config } from '../config/config.ts';
import type { ApplyPorts } from '../model/builder.ts';
import type { DefinitionHash, ImageKey } from '../model/definition.ts';
import { TerrariumError } from '../model/errors.ts';
import type { Repository } from '../model/reference.ts';
import type { VerifyAttestation } from '../model/registry.ts';
import { imageKey, type ResolvedImage } from '../names/image-key.ts';
import { formatRepository } from '../names/reference.ts';
import { attestationFault } from '../oci/attestation.ts';
import { formatImage, keyTag } from '../oci/lookup.ts';
import type { RepositoryOrder } from '../oci/repository-order.ts';
import type { BaseResolver } from '../resolve/bases.ts';
import type { Lookups } from '../resolve/repositories.ts';
import { buildImage } from './image.ts';
import { buildLocally } from './local-build.ts';
import type { ImageTask } from './platform-build.ts';
import { twoSteps } from './shared-docker-image.ts';
import { type Tagging, tagImage } from './tag-image.ts';

/** What all builds of a run share. */
export interface Workplace {
  readonly ports: ApplyPorts;
  readonly bases: BaseResolver;
  readonly lookups: Lookups;
  readonly config: Config;
  readonly order: RepositoryOrder;
  /** Hashes that this run works on; `undefined` for all. */
  readonly only: ReadonlySet<DefinitionHash> | undefined;
  readonly verifyAttestation?: VerifyAttestation | undefined;
  /** Ids of the secrets that the builder was given. */
  readonly secrets?: readonly string[] | undefined;
  /** Images of Docker steps that several definitions of this run stand on, by key and by how they are to be made. */
  readonly firstSteps: Map<string, Promise<string>>;
  /** Commands of the tree's environments of a definition, which the image of Docker steps alone must pass as well. */
  readonly testsOf: (hash: DefinitionHash) => readonly string[];
}

/** One image to make. */
export interface Making extends ImageTask {
  /** Followed bases as the plan resolved them. */
  readonly followed: readonly ResolvedImage[];
  /** Keys of what it stands on. */
  readonly parentKeys: readonly ImageKey[];
  /** True where what the key's tag holds is to be replaced. */
  readonly replaces: boolean;
}

/** Builds an image, in two steps where it has two, checks it and gives it its tags. Answers what it is called from now on. */
export async function makeImage(making: Making, place: Workplace): Promise<string> {
  const steps = twoSteps(making.environment);
  if (steps === undefined) return makeOne(making, place);
  const first = await makeFirst(
    { ...making, environment: steps.first, tests: place.testsOf(steps.first.hash), recorded: undefined },
    place,
  );
  return makeOne({ ...making, environment: steps.second, parents: steps.parents(first) }, place);
}

// Found by its own key, also in another run and on a builder with an empty cache.
function makeFirst(making: Making, place: Workplace): Promise<string> {
  const { environment, followed, parentKeys, onLine } = making;
  const { hash } = environment;
  const inputs = { definition: hash, recipe: undefined, bases: followed, installers: [], parents: parentKeys };
  const key = imageKey(inputs);
  const make = async () => {
    const expected = { hash, key, platforms: environment.image.platforms };
    const { lookup } = await place.lookups.find(keyTag(key), expected);
    if (lookup.status === 'unknown') throw lookup.error;
    if (lookup.status === 'hit' && !making.replaces) return formatImage(lookup.image);
    onLine('building its Docker steps, for every definition that has the same');
    return makeOne({ ...making, key }, place);
  };
  const name = JSON.stringify([key, making.replaces, making.fresh]);
  const known = place.firstSteps.get(name) ?? make();
  place.firstSteps.set(name, known);
  return known;
}

async function makeOne(making: Making, place: Workplace): Promise<string> {
  const { environment, key, replaces, onLine } = making;
  const { ports, bases, config, order } = place;
  if (ports.engine !== undefined) return buildLocally(making, ports.engine, ports, bases, config);
  const repository = order.target;
  if (repository === undefined)
    throw new TerrariumError('repository-missing', 'no repository is configured', {
      hint: 'set repository in terrarium.yml',
    });
  const image = await buildImage(making, repository, ports, bases, config);
  const expected = { hash: environment.hash, key, platforms: environment.image.platforms };
  const adopts = adoption(place, repository);
  const digest = await tagImage(ports.registry, repository, { image, expected, replaces, adopts, onNote: onLine });
  return `${formatRepository(repository)}@${digest}`;
}

/** Who must not reuse an image without attestation must not adopt one either. */
export function adoption(
  { ports, verifyAttestation }: Pick<Workplace, 'ports' | 'verifyAttestation'>,
  repository: Repository,
): Tagging['adopts'] {
  if (verifyAttestation === undefined) return async () => true;
  return async (digest) =>
    (await attestationFault(ports.registry, repository, digest, verifyAttestation)) === undefined;
}
