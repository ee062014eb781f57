import { type BuildFile, continuedAs, renderBuildFile } from '../build/file.ts';
import { type SplitEnvironment, splitDockerSteps } from '../build/shared-docker-image.ts';
import { parseDockerfile } from '../dockerfile/parse.ts';
import { type TargetStage, targetStage } from '../dockerfile/target-stage.ts';
import type { DockerfileSource } from '../model/definition.ts';
import { TerrariumError } from '../model/errors.ts';
import { Findings } from '../model/findings.ts';
import { DEFINITION_MOUNT, UV_CONTEXT } from '../recipes/recipe.ts';
import { type GivenToBuilder, notesOf } from './dockerfile-notes.ts';
import { factsOf, imageNames, namedParents, type OnePlatform, type Tree } from './image-names.ts';

/** What BuildKit runs for an environment, as one Dockerfile, and what it is given with it. */
export interface WholeDockerfile extends GivenToBuilder {
  readonly text: string;
}

/** The Dockerfile of both steps, for one platform: what a build makes in two images or in one. No registry is asked. */
export function wholeDockerfile(one: OnePlatform, tree: Tree): WholeDockerfile {
  const { definition, image } = one.environment;
  const split = splitDockerSteps(one.environment);
  const { text, usesUv } = split === undefined ? aloneText(one, tree) : joinedText(one, split, tree);
  const { python, dockerfile } = image;
  const given: GivenToBuilder = {
    context: image.context?.directory ?? '.',
    target: split === undefined ? (dockerfile?.target ?? '') : '',
    arguments: [...definition.steps.arguments, ...(dockerfile?.builderArguments ?? [])],
    secrets: [...new Set([...(python.secrets ?? []), ...definition.steps.secrets])],
    parents: namedParents(one, tree),
  };
  return { ...given, text: withNotes(text, notesOf(one, tree, given, { usesUv, isSplit: split !== undefined })) };
}

type RenderedText = Pick<BuildFile, 'text' | 'usesUv'>;

/** One image: Docker steps, a step of ours, or both where the first have triggers for what is built on them. */
function aloneText(one: OnePlatform, tree: Tree): RenderedText {
  const { dockerfile } = one.environment.image;
  const file = renderBuildFile(one.environment, one.platform, imageNames(one, tree));
  const { usesUv } = file;
  if (file.files.size === 0) return { text: file.text, usesUv };
  const text = mountingStage(file.text);
  if (dockerfile === undefined) return { text: `${fileStages(file)}${text}`, usesUv };
  // Stages that have numbers stay before ours, and the last one stays the last.
  const { start } = stageOf(dockerfile, text);
  return { text: `${text.slice(0, start)}${fileStages(file)}${text.slice(start)}`, usesUv };
}

/** Two images: the second one is built on a stage of the first one's Dockerfile. */
function joinedText({ environment, platform }: OnePlatform, split: SplitEnvironment, tree: Tree): RenderedText {
  const first = { environment: split.docker, platform };
  const names = imageNames(first, tree);
  const { text, stage } = namingTarget(split.dockerfile, renderBuildFile(first.environment, platform, names).text);
  const second = { ...names, slots: new Map([[0, { stage }]]), base: factsOf(first, tree) };
  const file = renderBuildFile(split.ours, platform, second);
  const end = text.endsWith('\n') ? '' : '\n';
  const ours = continuedAs(environment.image.steps, mountingStage(file.text));
  return { text: `${text}${end}${fileStages(file)}${ours}`, usesUv: file.usesUv };
}

/** Name of the stage that the second step is built on, where it has none. */
const STEPS_STAGE = 'terrarium-steps';
/** Name of the stage with the files that a builder gets beside the Dockerfile. */
const FILES_STAGE = 'terrarium-definition';

function mountingStage(text: string): string {
  return text.replaceAll(DEFINITION_MOUNT, DEFINITION_MOUNT.replace('type=bind,', `type=bind,from=${FILES_STAGE},`));
}

/** Stages for what a builder gets as files and contexts. */
function fileStages({ files, usesUv }: BuildFile): string {
  const copies = [...files].map(([path, text]) => {
    const word = delimiterOf(text);
    return `COPY <<'${word}' /${path}\n${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${word}\n`;
  });
  return `FROM scratch AS ${FILES_STAGE}\n${copies.join('')}${usesUv ? `FROM scratch AS ${UV_CONTEXT}\n` : ''}`;
}

/** A word that a text does not have. */
function delimiterOf(text: string): string {
  let word = 'END';
  while (text.includes(word)) word += '_';
  return word;
}

function namingTarget(dockerfile: DockerfileSource, text: string) {
  const { name, from } = stageOf(dockerfile, text);
  if (name !== undefined) return { text, stage: name };
  return { text: `${text.slice(0, from.end)} AS ${STEPS_STAGE}${text.slice(from.end)}`, stage: STEPS_STAGE };
}

/** The stage that is built, in a text where no stage is called as ours are. */
function stageOf({ path, target }: DockerfileSource, text: string): TargetStage {
  const { stages } = parseDockerfile(new Findings(path), text);
  const taken = stages.find(({ name }) => name?.startsWith('terrarium-'))?.name;
  if (taken !== undefined)
    throw new TerrariumError('usage', `${path} has a stage ${taken}, as stages of ours are called`, {
      hint: 'rename the stage: names with terrarium- are for what is generated',
    });
  const stage = targetStage(text, target);
  if (stage === undefined) throw new Error(`${path} has no target`);
  return stage;
}

// Before the first comment that is none, directives would no longer be read as such.
function withNotes(text: string, notes: readonly string[]): string {
  const head = /^(?:\uFEFF)?(?:#[^\n]*\n)*/.exec(text)?.[0] ?? '';
  return `${head}${notes.map((note) => `# ${note}\n`).join('')}${text.slice(head.length)}`;
}
