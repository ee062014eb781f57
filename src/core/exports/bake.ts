import type { HashedEnvironment } from '../model/environment.ts';
import { TerrariumError } from '../model/errors.ts';
import { nameStem } from '../oci/records.ts';
import { withAncestors } from '../resolve/group-by-hash.ts';
import { wholeDockerfile } from './dockerfile.ts';
import type { NamedParent, OnePlatform, Tree } from './image-names.ts';

/** A file of bake: https://docs.docker.com/build/bake/reference/ */
interface BakeFile {
  readonly group: Readonly<Record<string, { readonly targets: readonly string[] }>>;
  readonly target: Readonly<Record<string, BakeTarget>>;
}

interface BakeTarget {
  readonly context: string;
  readonly 'dockerfile-inline': string;
  readonly platforms: readonly [string];
  readonly target?: string;
  readonly args?: Readonly<Record<string, string>>;
  readonly contexts?: Readonly<Record<string, string>>;
  readonly secret?: readonly string[];
}

/**
 * `docker-bake.json` of environments and of those that they are built on, to be used in the root. A target is an environment for one platform, because
 * its Dockerfile is; one of several platforms is a group of them.
 */
export function bakeFile(environments: readonly HashedEnvironment[], tree: Tree): string {
  const all = withParents(environments, tree);
  const names = bakeNames(all);
  const nameOf = (environment: HashedEnvironment) => names.get(environment.id) ?? '';
  const parts = all.map((environment) => ({
    name: nameOf(environment),
    targets: platformsOf(environment).map(
      (one) => [targetName(one, nameOf(environment)), targetOf(one, tree, nameOf)] as const,
    ),
  }));
  const groups = parts
    .filter(({ targets }) => targets.length > 1)
    .map(({ name, targets }) => [name, { targets: targets.map(([target]) => target) }] as const);
  const file: BakeFile = {
    group: { [DEFAULT]: { targets: environments.map(nameOf) }, ...Object.fromEntries(groups) },
    target: Object.fromEntries(parts.flatMap(({ targets }) => targets)),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** What bake builds without a name. */
const DEFAULT = 'default';

type NameOf = (environment: HashedEnvironment) => string;

function targetOf(one: OnePlatform, tree: Tree, nameOf: NameOf): BakeTarget {
  const { text, context, target, arguments: values, secrets, parents } = wholeDockerfile(one, tree);
  const args = values.map(([name, value]) => [name, literal(value)] as const);
  const contexts = contextsOf(one, parents, nameOf);
  return {
    context: literal(context),
    'dockerfile-inline': literal(text),
    platforms: [one.platform],
    ...(target === '' ? {} : { target: literal(target) }),
    ...(args.length === 0 ? {} : { args: Object.fromEntries(args) }),
    ...(contexts.length === 0 ? {} : { contexts: Object.fromEntries(contexts) }),
    ...(secrets.length === 0 ? {} : { secret: secrets.map((id) => literal(`id=${id}`)) }),
  };
}

/** Parents as targets by name, without `:latest`, as BuildKit looks for them. Under one name it cannot tell two platforms apart. */
function contextsOf(
  { environment: { id } }: OnePlatform,
  parents: readonly NamedParent[],
  nameOf: NameOf,
): readonly (readonly [string, string])[] {
  const contexts = new Map<string, string>();
  for (const parent of parents) {
    const name = parent.name.replace(/:latest$/, '');
    const target = `target:${targetName(parent, nameOf(parent.environment))}`;
    if ((contexts.get(name) ?? target) !== target) throw usesTwoPlatforms(id, parent.environment.id);
    contexts.set(name, target);
  }
  return [...contexts];
}

function usesTwoPlatforms(id: string, parent: string): TerrariumError {
  return new TerrariumError('usage', `${id} uses ${parent} of two platforms, which bake cannot tell apart`, {
    hint: 'name other environments: terrarium list shows them',
  });
}

/** Texts of bake are templates of HCL: https://github.com/hashicorp/hcl/blob/v2.23.0/json/spec.md#strings */
function literal(text: string): string {
  return text.replaceAll(/[$%](?=\{)/g, '$&$&');
}

/** The environments and everything that they are built on, by id. */
function withParents(environments: readonly HashedEnvironment[], tree: Tree): readonly HashedEnvironment[] {
  const ids = withAncestors(tree.environments, new Set(environments.map(({ id }) => id)));
  return [...ids].sort().flatMap((id) => tree.environments.get(id) ?? []);
}

function platformsOf(environment: HashedEnvironment): readonly OnePlatform[] {
  return environment.image.platforms.map((platform) => ({ environment, platform }));
}

function targetName({ environment, platform }: OnePlatform, name: string): string {
  return environment.image.platforms.length > 1 ? `${name}-${platform.replaceAll('/', '-')}` : name;
}

/** Names of targets and groups by id: those of tags, in the characters of bake. */
function bakeNames(environments: readonly HashedEnvironment[]): ReadonlyMap<string, string> {
  const taken = new Set([DEFAULT]);
  const names = new Map<string, string>();
  for (const environment of environments) {
    let name = nameStem(environment).replace(/[^A-Za-z0-9_-]/g, '-');
    const all = () => [name, ...platformsOf(environment).map((one) => targetName(one, name))];
    while (all().some((own) => taken.has(own))) name += '_';
    for (const own of all()) taken.add(own);
    names.set(environment.id, name);
  }
  return names;
}
