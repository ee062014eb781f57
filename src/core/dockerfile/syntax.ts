import type { BaseImage } from '../model/reference.ts';
import type { FlagPart, Lexeme } from './flags.ts';
import type { LexedInstruction } from './lexer.ts';
import type { Mount } from './mounts.ts';

export interface StepOptions {
  readonly buildArgs: Readonly<Record<string, string>>;
  /** Those of them that some stage has to declare: all, if absent. */
  readonly expectedArgs?: readonly string[];
  /** Build contexts by name, as configured. */
  readonly contexts: Readonly<Record<string, string>>;
  readonly target: string | undefined;
  readonly platforms: readonly string[];
  /**
   * ONBUILD instructions of an image that FROM names, if it is an environment of this tree; one list per environment.
   */
  readonly triggers: (from: string) => readonly ParsedInstruction[];
}

/** An image that the steps name: its reference for each platform, and the platform required. */
export interface BaseSlot {
  /** Name of a build context; `undefined` for a reference. */
  readonly context: string | undefined;
  /**
   * One per platform of the environment: the platform of the image, and the image, which a build context does not have.
   */
  readonly images: readonly { readonly platform: string; readonly image: BaseImage | undefined }[];
}

/** The structure of a Dockerfile: global arguments, then stages. https://docs.docker.com/reference/dockerfile/ */
export interface Dockerfile {
  readonly syntax: string;
  readonly escape: string;
  /** Arguments declared by ARG before the first FROM; defaults are unexpanded. */
  readonly globals: readonly GlobalArgument[];
  readonly stages: readonly DockerfileStage[];
}

/** `name` and the unexpanded value; `undefined` if there is none. */
export interface Assignment {
  readonly name: string;
  readonly value: string | undefined;
}

/** A global argument with its line. */
export interface GlobalArgument extends Assignment {
  readonly line: number;
}

export interface DockerfileStage {
  /** The image or stage named by FROM, unexpanded. */
  readonly from: Lexeme;
  /** Text of `--platform`, or `undefined`. */
  readonly platform: string | undefined;
  /** Lower case, or `undefined`. */
  readonly name: string | undefined;
  readonly line: number;
  readonly instructions: readonly ParsedInstruction[];
}

export interface ParsedInstruction extends Omit<LexedInstruction, 'trigger'> {
  /** Words of COPY and ADD in either form; otherwise the text. */
  readonly words: readonly string[];
  /** Names and values declared by ARG, ENV and LABEL. */
  readonly assignments: readonly Assignment[];
  readonly mounts: readonly Mount[];
  /** References to stages, images or contexts in `--from` and `--mount ...,from=`. */
  readonly references: readonly FlagPart[];
  /** The instruction after ONBUILD. */
  readonly trigger: ParsedInstruction | undefined;
}
