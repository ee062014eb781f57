import { DEFAULT_INSTALLER } from '../build/default-installer.ts';
import { formatReference } from '../names/reference.ts';
import { isFrozen } from '../packages/freeze.ts';
import { recipeFor } from '../recipes/choose.ts';
import { UV_CONTEXT } from '../recipes/recipe.ts';
import { logLine } from '../text/safe-text.ts';
import { shellWord } from '../text/shell-word.ts';
import { type NamedParent, type OnePlatform, type Tree, userOfImage } from './image-names.ts';

/** What a builder is given beside a Dockerfile. */
export interface GivenToBuilder {
  /** Folder that COPY reads, relative to the root. */
  readonly context: string;
  /** Stage to build; empty for the last one. */
  readonly target: string;
  readonly arguments: readonly (readonly [string, string])[];
  /** Ids of secrets that steps mount. */
  readonly secrets: readonly string[];
  readonly parents: readonly NamedParent[];
}

/** What is known of the steps when they are rendered. */
export interface StepFacts {
  readonly usesUv: boolean;
  /** True where a build makes two images. */
  readonly isSplit: boolean;
}

/** A command with all arguments of a build. */
const MAX_NOTE = 100_000;

/** Lines for people: how the Dockerfile is built, and in what a build of ours differs. */
export function notesOf(one: OnePlatform, tree: Tree, given: GivenToBuilder, does: StepFacts): readonly string[] {
  const notes = [
    `What BuildKit runs for ${one.environment.id} on ${one.platform}:`,
    `  ${commandOf(one, given)}`,
    ...given.parents.map(({ name, environment }) => `${name} is ${environment.id}: terrarium build --load makes it`),
    'A build pins images by digest.',
    ...contextNotes(one),
    ...stepNotes(one, tree, does),
  ];
  return notes.map((note) => logLine(note, MAX_NOTE));
}

function commandOf({ platform }: OnePlatform, { context, target, arguments: values, secrets }: GivenToBuilder): string {
  const words = [
    `--platform=${platform}`,
    ...(target === '' ? [] : [`--target=${target}`]),
    ...values.map(([name, value]) => `--build-arg=${name}=${value}`),
    ...secrets.map((id) => `--secret=id=${id}`),
  ];
  return ['docker build --file=-', ...words.map(shellWord), '--', shellWord(context)].join(' ');
}

function contextNotes({ environment }: OnePlatform): readonly string[] {
  const count = environment.files.length;
  if (environment.image.context === undefined || count === 0) return [];
  return [`A build has ${count === 1 ? 'one file' : `${count} files`} of the context: those that are hashed.`];
}

/** In what our own step differs. */
function stepNotes(one: OnePlatform, tree: Tree, { usesUv, isSplit }: StepFacts): readonly string[] {
  const { image } = one.environment;
  const recipe = recipeFor(image.python, image.spark)?.name;
  if (recipe === undefined) return [];
  const usesDefault = /^(?:conda|locked)\//.test(recipe) && tree.config.condaInstaller === undefined;
  return [
    ...(usesDefault
      ? [`A build uses the conda tool of the base, else that of ${formatReference(DEFAULT_INSTALLER)}.`]
      : []),
    ...(usesUv
      ? [`A build gives it uv, without which pip installs: --build-context=${UV_CONTEXT}=<folder of uv>`]
      : []),
    ...(isFrozen(image) ? ['A build installs the versions that were recorded, where there are some.'] : []),
    ...(isSplit ? ['A build makes two images: the second step does not see the arguments of the first.'] : []),
    ...(userOfImage(one, tree) === undefined ? ['A build ends with the user of the base.'] : []),
  ];
}
