import type { BuildStage, ImageDefinition, Instruction } from '../model/definition.ts';

/** A Dockerfile of a definition's steps, and what its entry has to say beside it. */
export interface RestoredDockerfile {
  readonly text: string;
  readonly given: Readonly<Record<string, string>>;
  readonly target: string | undefined;
}

/** The name that BuildKit gives the target stage. https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope */
const TARGET_STAGE = 'TARGETSTAGE';

/** Writes canonical steps as a Dockerfile again. Stages get names of their own, which do not count. */
export function dockerfileText({ bases, platforms, steps }: ImageDefinition): RestoredDockerfile {
  const { syntax, escape: character, stages } = steps;
  const target = new Map(steps.arguments).get(TARGET_STAGE);
  const names = stages.map((_, place) => (place === stages.length - 1 && target ? target : `stage-${place}`));
  const images = slotsOf(bases, platforms);
  const writing = { names, images };
  const directives = [
    ...(syntax === '' ? [] : [`# syntax=${syntax}`]),
    ...(character === '' || character === '\\' ? [] : [`# escape=${character}`]),
  ];
  const lines = stages.map((stage, place) => stageText(stage, names[place] ?? '', writing));
  return {
    text: `${[...directives, ...lines].join('\n')}\n`,
    given: Object.fromEntries(steps.arguments.filter(([name]) => name !== TARGET_STAGE)),
    target,
  };
}

/** An image that stages name, and the platform where it is not that of the environment. */
interface SlotImage {
  readonly reference: string;
  readonly platform: string | undefined;
}

/** A slot has an element for each platform. */
function slotsOf(bases: ImageDefinition['bases'], platforms: readonly string[]): readonly SlotImage[] {
  const count = Math.floor(bases.length / Math.max(platforms.length, 1));
  return Array.from({ length: count }, (_, slot) => {
    const own = bases.slice(slot * platforms.length, (slot + 1) * platforms.length);
    const isOwn = own.every(({ platform }, place) => platform === platforms[place]);
    return { reference: own[0]?.reference ?? '', platform: isOwn ? undefined : own[0]?.platform };
  });
}

interface Writing {
  readonly names: readonly string[];
  readonly images: readonly SlotImage[];
}

function stageText({ from, instructions }: BuildStage, name: string, writing: Writing): string {
  const slot = /^base:(\d+)$/.exec(from)?.[1];
  const platform = slot === undefined ? undefined : writing.images[Number(slot)]?.platform;
  const flag = platform === undefined ? '' : `--platform=${platform} `;
  return [
    `FROM ${flag}${imageName(from, writing)} AS ${name}`,
    ...instructions.map((one) => stepText(one, writing)),
  ].join('\n');
}

function imageName(name: string, { names, images }: Writing): string {
  const [kind, number = ''] = name.split(':');
  if (kind === 'base') return images[Number(number)]?.reference ?? '';
  return kind === 'stage' ? (names[Number(number)] ?? '') : name;
}

/** What `--from` and mounts name. */
const NAMED = /((?:^--from=|^--mount=(?:.*,)?from=))((?:base|stage):\d+)/;

function stepText({ keyword, flags, words, heredocs }: Instruction, writing: Writing): string {
  const named = flags.map((flag) =>
    flag.replace(NAMED, (_, before: string, name: string) => `${before}${imageName(name, writing)}`),
  );
  const copies = keyword === 'COPY' || keyword === 'ADD';
  const plain = !copies || (words.every((word) => /^\S+$/.test(word)) && words[0]?.startsWith('[') !== true);
  const rest = plain ? words.join(' ') : JSON.stringify(words);
  const bodies = heredocs.map(([word, body]) => `\n${body}${delimiterOf(word)}`);
  return `${[keyword, ...named, rest].join(' ')}${bodies.join('')}`;
}

/** `<<-"EOF"` ends with `EOF`. */
function delimiterOf(word: string): string {
  return word.replace(/^(?:<<)?-?/, '').replaceAll(/["']/g, '');
}
