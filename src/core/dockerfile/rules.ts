import { quote } from '../model/diagnostic.ts';
import type { Flag } from './flags.ts';
import { parseHeredocWord } from './heredocs.ts';
import { parseJsonForm } from './json.ts';
import type { LexedInstruction } from './lexer.ts';
import { splitBlanks, splitWords } from './shell-words.ts';
import { checkDevice, checkInterval, isOneOf, isRetries } from './values.ts';

/** An error in an instruction or in one of its flags. */
export interface Mistake {
  readonly why: string;
  readonly flag?: Flag;
  readonly hint?: string;
}

const KEYWORDS = new Set(
  'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(
    ' ',
  ),
);

type FlagRule = 'boolean' | 'text' | 'texts' | ((value: string) => string | undefined);
type FlagRules = Readonly<Record<string, FlagRule>>;

const COPY: FlagRules = { chown: 'text', chmod: 'text', link: 'boolean', exclude: 'texts' };
/** Flags that BuildKit supports; `texts` and RUN's own may be repeated. */
const FLAGS: Readonly<Record<string, FlagRules>> = {
  ADD: { ...COPY, checksum: 'text', 'keep-git-dir': 'boolean', unpack: 'boolean' },
  COPY: { ...COPY, from: 'text', parents: 'boolean' },
  FROM: { platform: 'text' },
  HEALTHCHECK: {
    interval: checkInterval,
    timeout: checkInterval,
    'start-period': checkInterval,
    'start-interval': checkInterval,
    retries: isRetries,
  },
  RUN: {
    mount: 'texts',
    device: 'texts',
    network: isOneOf(['default', 'none', 'host']),
    security: isOneOf(['sandbox', 'insecure']),
  },
};

/**
 * Errors for which BuildKit refuses an instruction regardless of its context. Same as `ParseInstruction` in
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/instructions/parse.go
 */
export function findMistake(instruction: LexedInstruction, escapeChar: string): Mistake | undefined {
  const { keyword, text, json } = instruction;
  if (!KEYWORDS.has(keyword)) {
    const hint = 'correct the instruction; a line that continues the one above needs a trailing \\ there';
    return { why: `unknown instruction ${quote(keyword)}`, hint };
  }
  if (text === '') return { why: `${keyword} needs an argument` };
  if (json === 'mixed') return { why: `the JSON form of ${keyword} holds strings only` };
  const why = checkArguments(instruction, escapeChar);
  return why === undefined ? findFlagMistake(instruction) : { why };
}

function checkArguments(instruction: LexedInstruction, escapeChar: string): string | undefined {
  const { keyword, text, json } = instruction;
  if (keyword === 'FROM') return checkFrom(text);
  if (keyword === 'COPY' || keyword === 'ADD') return checkTransfer(instruction);
  if (keyword === 'ENV' || keyword === 'LABEL') return checkPairs(keyword, text, escapeChar);
  if (keyword === 'ARG') return checkNames(text, escapeChar);
  if (keyword === 'HEALTHCHECK') return checkHealthcheck(text);
  if (keyword === 'RUN' && json?.length === 0) return 'RUN needs an argument';
  if (keyword === 'SHELL' && (json === undefined || json.length === 0)) return 'SHELL needs a JSON array of strings';
  if (keyword !== 'VOLUME' || json === undefined) return undefined;
  if (json.length === 0) return 'VOLUME needs an argument';
  return json !== 'mixed' && json.some((path) => path.trim() === '') ? 'a VOLUME needs a path' : undefined;
}

function checkFrom(text: string): string | undefined {
  const [, as, name] = splitBlanks(text).map((word) => word.text);
  const words = splitBlanks(text).length;
  if (words !== 1 && !(words === 3 && as?.toLowerCase() === 'as')) return 'expected FROM image or FROM image AS name';
  if (name === undefined || /^[A-Za-z][A-Za-z0-9._-]*$/.test(name)) return undefined;
  return `expected a name of letters, digits, dots, dashes and underscores, a letter first, received ${quote(name)}`;
}

/** Sources and destination of COPY and ADD, in either form. */
export function transferWords({ json, text }: Pick<LexedInstruction, 'json' | 'text'>): readonly string[] {
  return json === undefined || json === 'mixed' ? splitBlanks(text).map((word) => word.text) : json;
}

function checkTransfer(instruction: LexedInstruction): string | undefined {
  const { keyword, heredocs } = instruction;
  const words = transferWords(instruction);
  const last = words.at(-1) ?? '';
  if (words.length < 2) return `${keyword} needs a source and a destination`;
  if (parseHeredocWord(last) !== undefined) return `a here-document is no destination of ${keyword}`;
  const sources = words.flatMap((word) => parseHeredocWord(word)?.name ?? []);
  if (heredocs.every(({ name }) => sources.includes(name))) return undefined;
  return `a here-document of ${keyword} is a word of its own: write << and its end word without a space`;
}

// The old form has one name, and everything after it is the value: https://docs.docker.com/reference/dockerfile/#env
function checkPairs(keyword: string, text: string, escapeChar: string): string | undefined {
  const words = splitWords(text, escapeChar).map((word) => word.text);
  if (!words[0]?.includes('='))
    return /[\t\v\f\r ]/.test(text) ? undefined : `${keyword} needs a name and a value: ${keyword} NAME=value`;
  const wrong = words.find((word) => !word.includes('=') || word.startsWith('='));
  return wrong === undefined ? undefined : `expected NAME=value in ${keyword}, received ${quote(wrong)}`;
}

function checkNames(text: string, escapeChar: string): string | undefined {
  const words = splitWords(text, escapeChar).map((word) => word.text);
  if (words.length === 0) return 'ARG needs an argument';
  const wrong = words.find((word) => word.startsWith('='));
  return wrong === undefined ? undefined : `expected NAME or NAME=value in ARG, received ${quote(wrong)}`;
}

function checkHealthcheck(text: string): string | undefined {
  const [type = ''] = text.split(/[\t\v\f\r ]/, 1);
  const command = text.slice(type.length).trim();
  const json = parseJsonForm(command);
  const empty = command === '' || json?.length === 0;
  if (json === 'mixed') return 'the JSON form of HEALTHCHECK holds strings only';
  if (type.toUpperCase() === 'NONE') return empty ? undefined : 'HEALTHCHECK NONE takes no arguments';
  if (type.toUpperCase() !== 'CMD') return `expected HEALTHCHECK CMD or NONE, received ${quote(type)}`;
  return empty ? 'HEALTHCHECK CMD needs a command' : undefined;
}

// BuildKit ignores the flags of these instructions.
function takesAnyFlag({ keyword, text }: LexedInstruction): boolean {
  return (
    keyword === 'ARG' || keyword === 'STOPSIGNAL' || (keyword === 'HEALTHCHECK' && /^NONE(?:[\t\v\f\r ]|$)/i.test(text))
  );
}

function findFlagMistake(instruction: LexedInstruction): Mistake | undefined {
  if (takesAnyFlag(instruction)) return undefined;
  const { keyword, flags } = instruction;
  const rules = FLAGS[keyword] ?? {};
  const seen = new Set<string>();
  for (const flag of flags) {
    const rule = Object.hasOwn(rules, flag.name) ? rules[flag.name] : undefined;
    if (rule === undefined) return { why: `unknown flag ${quote(flag.text)} of ${keyword}`, flag };
    if (rule !== 'texts' && seen.has(flag.name)) return { why: `flag --${flag.name} is given twice`, flag };
    seen.add(flag.name);
    const why = checkValue(rule, flag);
    if (why !== undefined) return { why, flag };
  }
  return undefined;
}

function checkValue(rule: FlagRule, { name, value }: Flag): string | undefined {
  if (rule === 'boolean') {
    if (value === undefined || /^(?:true|false)$/i.test(value)) return undefined;
    return `expected true or false for --${name}, received ${quote(value)}`;
  }
  if (value === undefined) return `flag --${name} needs a value`;
  if (name === 'device') return checkDevice(value);
  const expected = typeof rule === 'string' ? undefined : rule(value);
  return expected && `expected ${expected} for --${name}, received ${quote(value)}`;
}
