import { literal } from '../../core/graph/input-globs.ts';
import { directoryOf, relativeTo } from '../../core/names/path.ts';
import { sha256Hex } from '../../core/names/sha256.ts';
import { logLine } from '../../core/text/safe-text.ts';
import { VERSION } from '../version.ts';
import type { ProjectConfiguration, TargetConfiguration, TargetDependency } from './contract.ts';
import type { PluginOptions } from './options.ts';
import type { FindOwner } from './project-roots.ts';
import type { WorkspaceEnvironment } from './workspace.ts';

/** An environment in a project: its targets have a suffix where the project has several. */
export interface PlacedEnvironment {
  readonly environment: WorkspaceEnvironment;
  /** Root of the nearest project, or the folder of its file. */
  readonly root: string;
  readonly suffix: string;
}

/** Puts every environment into the nearest project; the folder of its file is one where none owns it. */
export function placeEnvironments(
  environments: readonly WorkspaceEnvironment[],
  findOwner: FindOwner,
): readonly PlacedEnvironment[] {
  const rooted = environments.map((environment) => {
    const folder = directoryOf(environment.source);
    return { environment, root: findOwner(folder) ?? folder };
  });
  return [...Map.groupBy(rooted, ({ root }) => root).values()].flatMap((members) => {
    const suffixes = suffixesOf(
      members.map(({ environment, root }) => relativeTo(root, environment.id) ?? environment.id),
    );
    return members.map((member, index) => ({ ...member, suffix: suffixes[index] ?? '' }));
  });
}

/** Nothing for one environment; otherwise its path in the project, as the name of a target may have it. */
function suffixesOf(paths: readonly string[]): readonly string[] {
  if (paths.length < 2) return paths.map(() => '');
  const plain = paths.map((path) => path.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, 60));
  const counts = Map.groupBy(plain, (text) => text);
  return paths.map((path, index) => {
    const text = plain[index] ?? '';
    const isUnique = counts.get(text)?.length === 1 && path.length <= 60;
    return isUnique ? `--${text}` : `--${text}-${sha256Hex(path).slice(0, 8)}`;
  });
}

/** The project of a folder with the targets of its environments. Nx lays the name that a `project.json` or `package.json` has over ours. */
export function projectOf(
  root: string,
  members: readonly PlacedEnvironment[],
  context: TargetContext,
): ProjectConfiguration {
  const { options } = context;
  const names = [options.hashTargetName, options.planTargetName, options.buildTargetName];
  const own = members.flatMap((member) => targetsOf(member, context));
  const groups = members.length < 2 ? [] : names.map((name) => [name, groupTarget(name, members)] as const);
  const targets = Object.fromEntries([...groups, ...own]);
  const metadata = { technologies: TECHNOLOGIES, targetGroups: { Environments: Object.keys(targets) } };
  return { root, name: projectName(root), targets, metadata };
}

/** The path of the folder. A single word is a name that other projects may have, and what is no plain text gets a digest. */
function projectName(root: string): string {
  if (root === '.') return 'root-environments';
  const path = root.includes('/') ? root : `env-${root}`;
  if (/^[A-Za-z0-9@][\w./@-]*$/.test(path)) return path;
  const plain = path.replace(/[^\w./@-]+/g, '-').replace(/^[^A-Za-z0-9@]+/, '');
  return `${plain}-${sha256Hex(root).slice(0, 8)}`;
}

const TECHNOLOGIES = ['terrarium'];

export interface TargetContext {
  readonly options: PluginOptions;
  readonly placed: ReadonlyMap<string, PlacedEnvironment>;
}

type Command = 'hash' | 'plan' | 'build';

const SAYS: Readonly<Record<Command, string>> = {
  hash: 'Prints the definition hash of',
  plan: 'Says whether there is an image of it, and what a build would do:',
  build: 'Builds and pushes the image unless it is there:',
};

function targetsOf(placed: PlacedEnvironment, { options, placed: all }: TargetContext) {
  const { environment, root, suffix } = placed;
  const inputs = environment.inputs.map((input) => inputOf(root, input));
  const target = (name: string, command: Command): readonly [string, TargetConfiguration] => [
    `${name}${suffix}`,
    {
      executor: '@terrarium-env/terrarium:run',
      options: { command, id: environment.id, config: options.config, version: VERSION },
      // Whether there is an image, its registry knows, and nobody's cache: terrarium asks it each time.
      cache: command === 'hash' && environment.isCacheable,
      inputs,
      outputs: [],
      dependsOn: command === 'build' ? environment.parents.flatMap((id) => dependencyOn(name, root, all.get(id))) : [],
      metadata: {
        technologies: TECHNOLOGIES,
        description: logLine(`${SAYS[command]} ${environment.name ?? environment.id}`),
      },
    },
  ];
  return [
    target(options.hashTargetName, 'hash'),
    target(options.planTargetName, 'plan'),
    target(options.buildTargetName, 'build'),
  ];
}

function dependencyOn(name: string, root: string, parent: PlacedEnvironment | undefined): readonly TargetDependency[] {
  if (parent === undefined) return [];
  const target = `${name}${parent.suffix}`;
  // The name of another project is in its files, and its folder is known.
  return [parent.root === root ? { target } : { target, projects: [`directory:${literal(parent.root)}`] }];
}

/** Runs the targets of every environment of a project. */
function groupTarget(name: string, members: readonly PlacedEnvironment[]): TargetConfiguration {
  return {
    executor: 'nx:noop',
    cache: false,
    inputs: [],
    outputs: [],
    dependsOn: members.map(({ suffix }) => ({ target: `${name}${suffix}` })),
    metadata: { technologies: TECHNOLOGIES, description: `${name} of every environment of the project` },
  };
}

// Nx reads the root of a project as a pattern, too: one that is none by itself is not named by its variable.
function inputOf(root: string, input: string): string {
  const not = input.startsWith('!') ? '!' : '';
  const path = input.slice(not.length);
  const inside = root === '.' || literal(root) !== root ? undefined : relativeTo(root, path);
  return inside === undefined ? `${not}{workspaceRoot}/${path}` : `${not}{projectRoot}/${inside}`;
}
