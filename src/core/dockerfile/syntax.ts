import type { BaseImage } from '../model/reference.ts';
import type { FlagPart, Lexeme } from './flags.ts';
import type { LexedInstruction } from './lexer.ts';
import type { Mount } from './mounts.ts';

export interface StepOptions {
  readonly buildArgs: Readonly<Record<string, string>>;
  /** Build contexts by name, as they are configured. */
  readonly contexts: Readonly<Record<string, string>>;
  readonly target: string | undefined;
  readonly platforms: readonly string[];
  /** What an image that FROM names has behind ONBUILD, where it is an environment of this tree; one list an environment. */
  readonly triggers: (from: string) => readonly ParsedInstruction[];
}

/** An image that the steps name: what it is called for each platform, and for which platform it is wanted. */
export interface BaseSlot {
  /** Name of a build context, or `undefined` for a reference. */
  readonly context: string | undefined;
  /** One a platform of the environment: the platform of the image, and the image, which a build context does not have. */
  readonly images: readonly { readonly platform: string; readonly image: BaseImage | undefined }[];
}

/** A Dockerfile in structure: global arguments, then stages. https://docs.docker.com/reference/dockerfile/ */
export interface Dockerfile {
  readonly syntax: string;
  readonly escape: string;
  /** What ARG instructions before the first FROM declare; defaults are unexpanded. */
  readonly globals: readonly GlobalArgument[];
  readonly stages: readonly DockerfileStage[];
}

/** `name` and the unexpanded value, `undefined` where there is none. */
export interface Assignment {
  readonly name: string;
  readonly value: string | undefined;
}

/** A global argument with its line. */
export interface GlobalArgument extends Assignment {
  readonly line: number;
}

export interface DockerfileStage {
  /** The image or stage behind FROM, unexpanded. */
  readonly from: Lexeme;
  /** Text of `--platform`, or `undefined`. */
  readonly platform: string | undefined;
  /** Lower case, or `undefined`. */
  readonly name: string | undefined;
  readonly line: number;
  readonly instructions: readonly ParsedInstruction[];
}

export interface ParsedInstruction extends Omit<LexedInstruction, 'trigger'> {
  /** Words of COPY and ADD in either form; else the text. */
  readonly words: readonly string[];
  /** What ARG, ENV and LABEL declare. */
  readonly assignments: readonly Assignment[];
  readonly mounts: readonly Mount[];
  /** References to stages, images or contexts in `--from` and `--mount ...,from=`. */
  readonly references: readonly FlagPart[];
  /** The instruction behind ONBUILD. */
  readonly trigger: ParsedInstruction | undefined;
}
