import type {
  BuildStage,
  ContextFile,
  ImageDefinition,
  Instruction,
  LocalPip,
  LockedPackages,
  NestedPip,
  PipEntry,
  Python,
  Spark,
  Steps,
} from '../model/definition.ts';
import { listOf, objectOf, oneOf, type Parse, parseBoolean, parseText, tupleOf } from '../model/shape.ts';
import { isCanonical } from '../names/canonical.ts';
import { definitionHash } from '../names/definition-hash.ts';

/**
 * Parses a definition from untrusted JSON; `undefined` if it is none, or has another hash. Anyone who can write tags can
 * write any content.
 */
export function parseDefinition(value: unknown, hash: unknown): ImageDefinition | undefined {
  const definition = isCanonical(value) ? parseShape(value) : undefined;
  return definition !== undefined && definitionHash(definition) === hash ? definition : undefined;
}

const parseTexts = listOf(parseText);
const parseTextPair = tupleOf<readonly [string, string]>(parseText, parseText);

const parseInstruction = objectOf<Instruction>({
  keyword: parseText,
  flags: parseTexts,
  words: parseTexts,
  heredocs: listOf(parseTextPair),
});

const parseSteps = objectOf<Steps>({
  arguments: listOf(parseTextPair),
  contexts: listOf(parseTextPair),
  escape: parseText,
  secrets: parseTexts,
  stages: listOf(objectOf<BuildStage>({ from: parseText, instructions: listOf(parseInstruction) })),
  syntax: parseText,
});

// JSON of strangers has a limited depth.
const parsePip: Parse<PipEntry> = (value) => parseText(value) ?? parseLocalPip(value) ?? parseNestedPip(value);
const parseLocalPip = tupleOf<LocalPip>(oneOf('-e', 'path'), parseText, parseText);
const parseNestedPip = tupleOf<NestedPip>(oneOf('-r', '-c'), listOf(parsePip));

const parseLocked = objectOf<LockedPackages>({ conda: parseTexts, pip: parseTexts, subdir: parseText });

const parseTrue: Parse<true> = (value) => (value === true ? value : undefined);

const parsePython = objectOf<Python>(
  {
    apart: parseTrue,
    bytecode: parseTrue,
    channels: parseTexts,
    conda: parseTexts,
    locked: listOf(parseLocked),
    pip: listOf(parsePip),
    secrets: parseTexts,
  },
  ['apart', 'bytecode', 'locked', 'secrets'],
);

const parseContextFile = objectOf<ContextFile>({
  digest: parseText,
  executable: parseBoolean,
  path: parseText,
  target: parseText,
});

const parseShape = objectOf<ImageDefinition>({
  bases: listOf(objectOf({ parent: parseText, platform: parseText, reference: parseText })),
  context: listOf(parseContextFile),
  platforms: parseTexts,
  python: parsePython,
  spark: objectOf<Spark>({ packages: parseTexts, precache: parseBoolean, repositories: parseTexts }),
  steps: parseSteps,
});
