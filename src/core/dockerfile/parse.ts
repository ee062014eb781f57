import { type Position, quote, START } from '../model/diagnostic.ts';
import type { Findings } from '../model/findings.ts';
import { type FlagPart, partOfFlag } from './flags.ts';
import { type LexedDockerfile, type LexedInstruction, lexDockerfile } from './lexer.ts';
import { type Mount, parseMount } from './mounts.ts';
import { findMistake, transferWords } from './rules.ts';
import { splitBlanks, splitWords } from './shell-words.ts';
import type { Assignment, Dockerfile, DockerfileStage, GlobalArgument, ParsedInstruction } from './syntax.ts';

/** Parses the structure of a Dockerfile; errors are added to the findings. */
export function parseDockerfile(findings: Findings, text: string): Dockerfile {
  const lexed = lexDockerfile(findings, text);
  const globals: GlobalArgument[] = [];
  const stages: {
    -readonly [K in keyof DockerfileStage]: DockerfileStage[K] extends readonly (infer E)[] ? E[] : DockerfileStage[K];
  }[] = [];
  for (const instruction of lexed.instructions) {
    const step = parseInstruction({ findings, ...lexed }, instruction, lexed.escape);
    const stage = stages.at(-1);
    if (step.keyword === 'FROM') stages.push({ ...parseFrom(step), instructions: [] });
    else if (stage !== undefined) stage.instructions.push(step);
    else if (step.keyword === 'ARG')
      globals.push(...step.assignments.map((declared) => ({ ...declared, line: step.line })));
    else findings.error('dockerfile-syntax', `expected FROM before ${step.keyword}`, { at: lineOf(step) });
  }
  if (stages.length === 0) findings.error('dockerfile-syntax', 'expected a FROM instruction', { at: START });
  return { syntax: lexed.syntax, escape: lexed.escape, globals, stages };
}

interface Reading extends LexedDockerfile {
  readonly findings: Findings;
}

function lineOf({ line }: { readonly line: number }): Position {
  return { line, column: 1 };
}

function parseInstruction(reading: Reading, instruction: LexedInstruction, escapeChar: string): ParsedInstruction {
  const { findings, positionOf } = reading;
  const mistake = findMistake(instruction, escapeChar);
  if (mistake !== undefined) {
    const code = mistake.flag === undefined ? 'dockerfile-syntax' : 'dockerfile-flag';
    const at = mistake.flag === undefined ? lineOf(instruction) : positionOf(mistake.flag.start);
    findings.error(code, mistake.why, { at, hint: mistake.hint });
  }
  const { keyword, text } = instruction;
  const transfers = keyword === 'COPY' || keyword === 'ADD';
  const mounts = keyword === 'RUN' ? parseMounts(reading, instruction) : [];
  return {
    ...instruction,
    words: transfers ? transferWords(instruction) : [text],
    assignments: assignmentsOf(instruction, escapeChar),
    mounts,
    references: keyword === 'COPY' ? copyReference(reading, instruction) : mounts.flatMap(({ from }) => from ?? []),
    trigger: parseTrigger(reading, instruction),
  };
}

/**
 * `NAME=value NAME2="a b"` of ARG, ENV and LABEL, and the old form `NAME value` of ENV and LABEL. A word without `=`
 * has no value.
 */
function assignmentsOf({ keyword, text }: LexedInstruction, escapeChar: string): readonly Assignment[] {
  if (keyword !== 'ARG' && keyword !== 'ENV' && keyword !== 'LABEL') return [];
  const words = splitWords(text, escapeChar);
  if (keyword !== 'ARG' && words[0]?.text.includes('=') === false) {
    const [name = ''] = text.split(/[\t\v\f\r ]/, 1);
    return [{ name, value: text.slice(name.length).replace(/^[\t\v\f\r ]+/, '') }];
  }
  return words.map(({ text: word }) => {
    const equals = word.indexOf('=');
    if (equals < 0) return { name: word, value: undefined };
    return { name: word.slice(0, equals), value: word.slice(equals + 1) };
  });
}

function parseFrom(step: ParsedInstruction): Omit<DockerfileStage, 'instructions'> {
  const [image, , name] = splitBlanks(step.text);
  const { text, start } = image ?? { text: '', start: 0 };
  const [first = 0, last = 0] = [step.offsets[start], step.offsets[start + text.length - 1]];
  return {
    from: { text, start: first, end: last + 1 },
    platform: step.flags.find((flag) => flag.name === 'platform')?.value,
    name: name?.text.toLowerCase(),
    line: step.line,
  };
}

function parseMounts({ findings, positionOf }: Reading, { flags, whole }: LexedInstruction): readonly Mount[] {
  return flags.flatMap((flag) => {
    if (flag.name !== 'mount' || flag.value === undefined) return [];
    const reading = parseMount(flag, whole.offsets);
    if (reading.ok) return [reading.mount];
    findings.error('dockerfile-flag', `${quote(flag.text)}: ${reading.why}`, { at: positionOf(flag.start) });
    return [];
  });
}

const NO_EXPANSION = 'write FROM with this argument AS a name before the first stage that needs it, and --from=<name>';

// https://docs.docker.com/reference/dockerfile/#copy---from
function copyReference({ findings, positionOf }: Reading, { flags, whole }: LexedInstruction): readonly FlagPart[] {
  const flag = flags.find(({ name, value }) => name === 'from' && value !== undefined && value !== '');
  if (flag === undefined) return [];
  const at = positionOf(flag.start);
  if (/["'$\\`]/.test(flag.value ?? '')) {
    const message = `${quote(flag.text)}: BuildKit expands nothing in --from`;
    findings.error('dockerfile-argument', message, { at, hint: NO_EXPANSION });
    return [];
  }
  const reference = partOfFlag(flag, '--from='.length, flag.text.length, whole.offsets);
  if (reference !== undefined) return [reference];
  const message = `${quote(flag.text)}: quotes inside the name behind --from are not read`;
  findings.error('dockerfile-flag', message, { at, hint: 'write it without quotes' });
  return [];
}

const NO_TRIGGERS = ['ONBUILD', 'FROM', 'MAINTAINER'];

// https://docs.docker.com/reference/dockerfile/#onbuild
function parseTrigger(reading: Reading, step: LexedInstruction): ParsedInstruction | undefined {
  const { trigger, flags, line } = step;
  if (trigger === undefined) return undefined;
  const why = whyNoTrigger(reading, step, trigger);
  if (why !== undefined) reading.findings.error('dockerfile-onbuild', why, { at: { line, column: 1 } });
  return why === undefined && flags.length === 0 ? parseInstruction(reading, trigger, '\\') : undefined;
}

function whyNoTrigger(
  { escape: escapeChar }: Reading,
  { text, whole }: LexedInstruction,
  { keyword }: LexedInstruction,
): string | undefined {
  if (NO_TRIGGERS.includes(keyword)) return `${keyword} is not allowed behind ONBUILD`;
  if (escapeChar === '`' && /[\\`]/.test(text))
    return 'ONBUILD keeps its instruction without the escape directive, so that \\ and ` change their meaning';
  // An image stores the trigger's text after the keyword.
  return /^\s*ONBUILD\s+--\s/i.test(whole.text) ? 'expected an instruction behind ONBUILD' : undefined;
}
