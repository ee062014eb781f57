import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LexedInstruction, lexDockerfile } from '../../../../src/core/dockerfile/lexer.ts';
import { parseDockerfile } from '../../../../src/core/dockerfile/parse.ts';
import { transferWords } from '../../../../src/core/dockerfile/rules.ts';
import { splitWords } from '../../../../src/core/dockerfile/shell-words.ts';
import type { Dockerfile, ParsedInstruction } from '../../../../src/core/dockerfile/syntax.ts';
import { isDockerfileName } from '../../../../src/core/formats/dockerfile/dockerfile.ts';
import type { Diagnostic } from '../../../../src/core/model/diagnostic.ts';
import { Findings } from '../../../../src/core/model/findings.ts';
import { askGo, oracleCases, oracles } from '../../../oracle/oracle.ts';
import { reasonOf, STRUCTURE } from '../../dockerfile/reasons.ts';
import { dockerfileText } from '../../dockerfile/texts.ts';

interface Node {
  readonly keyword: string;
  readonly line: number;
  readonly flags: readonly string[] | null;
  readonly args: readonly string[] | null;
  readonly heredocs: readonly { readonly name: string; readonly content: string }[] | null;
}
interface Answer {
  readonly ok: boolean;
  readonly error?: string;
  readonly escape: string;
  readonly syntax: string;
  readonly nodes: readonly Node[];
  readonly stages: readonly {
    readonly base: string;
    readonly name: string;
    readonly platform: string;
    readonly instructions: number;
  }[];
  readonly globals: readonly (readonly [string, string | null])[] | null;
}

function errorsOf(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === 'error');
}

/** Arguments as BuildKit's parser keeps them. */
function argumentsOf(step: LexedInstruction, escapeChar: string): readonly string[] {
  const { keyword, text, json, trigger } = step;
  if (trigger !== undefined) return [trigger.keyword, ...argumentsOf(trigger, escapeChar)];
  if (json !== undefined && json !== 'mixed') return json;
  if (['COPY', 'ADD', 'VOLUME', 'EXPOSE', 'FROM'].includes(keyword)) return transferWords(step);
  if (keyword === 'ARG') return splitWords(text, escapeChar).map((word) => word.text);
  if (keyword !== 'HEALTHCHECK') return [text];
  const [type = ''] = text.split(/[\t\v\f\r ]/, 1);
  const command = text.slice(type.length).trim();
  if (command === '') return [type];
  return [type, ...(command.startsWith('[') && isJson(command) ? (JSON.parse(command) as string[]) : [command])];
}

function isJson(text: string): boolean {
  try {
    return Array.isArray(JSON.parse(text));
  } catch {
    return false;
  }
}

function ours(text: string, file: Dockerfile) {
  const lexed = lexDockerfile(new Findings('Dockerfile'), text);
  const steps = file.stages.flatMap((stage) => stage.instructions);
  return {
    escape: file.escape,
    syntax: file.syntax,
    nodes: lexed.instructions.map((step) => ({
      keyword: step.keyword,
      line: step.line,
      flags: [step, step.trigger].flatMap((part) => part?.flags ?? []).map((flag) => flag.text),
      args: pairsOf(step, steps, file.escape) ?? argumentsOf(step, file.escape),
      heredocs: step.heredocs.map(({ name, body }) => ({ name, content: body })),
    })),
    stages: file.stages.map(({ from, name, platform, instructions }) => ({
      base: from.text,
      name: name ?? '',
      platform: platform ?? '',
      instructions: instructions.length,
    })),
    globals: file.globals.map(({ name, value }) => [name, value ?? null]),
  };
}

/** Names and values of ENV and LABEL, each with the sign between them. */
function pairsOf(
  step: LexedInstruction,
  steps: readonly ParsedInstruction[],
  escapeChar: string,
): readonly string[] | undefined {
  const parsed = steps.find(({ line }) => line === step.line);
  const inner = parsed?.trigger ?? parsed;
  if (inner?.keyword !== 'ENV' && inner?.keyword !== 'LABEL') return undefined;
  const sign = splitWords(inner.text, escapeChar)[0]?.text.includes('=') ? '=' : '';
  const pairs = inner.assignments.flatMap(({ name, value }) => [name, value ?? '', sign]);
  return parsed?.trigger === undefined ? pairs : [inner.keyword, ...pairs];
}

function theirs({ escape: escapeChar, syntax, nodes, stages, globals }: Answer) {
  return {
    escape: escapeChar,
    syntax,
    nodes: nodes.map(({ keyword, line, flags, args, heredocs }) => ({
      keyword,
      line,
      flags: flags ?? [],
      args: args ?? [],
      heredocs: (heredocs ?? []).map(({ name, content }) => ({ name, content })),
    })),
    stages,
    globals: globals ?? [],
  };
}

/** Compares texts; answers how many were accepted, and why the others were not. */
function compare(texts: readonly string[]) {
  const answers = askGo<Answer>(
    'dockerfile',
    texts.map((text) => ({ kind: 'parse', text })),
  );
  let accepted = 0;
  const stricter = new Map<string, number>();
  for (const [index, text] of texts.entries()) {
    const answer = answers[index] as Answer;
    const findings = new Findings('Dockerfile');
    const file = parseDockerfile(findings, text);
    const [error] = errorsOf(findings.diagnostics);
    if (error !== undefined) {
      expect(error.line, text).toBeGreaterThan(0);
      if (!answer.ok) continue;
      const known = reasonOf(STRUCTURE, error, text);
      stricter.set(known, (stricter.get(known) ?? 0) + 1);
      continue;
    }
    accepted += 1;
    expect(answer.ok ? '' : `${answer.error}: ${text}`).toBe('');
    expect({ text, ...ours(text, file) }).toEqual({ text, ...theirs(answer) });
  }
  return { accepted, stricter };
}

function corpusFiles(): readonly string[] {
  const corpus = process.env.TERRARIUM_CORPUS;
  if (corpus === undefined) return [];
  return readdirSync(corpus, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isDockerfileName(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

describe.skipIf(oracles === undefined)('Dockerfiles, against the parser of BuildKit', () => {
  it('have the same structure where both read them', () => {
    const texts = fc.sample(dockerfileText, { numRuns: oracleCases, seed: 11 });
    const { accepted, stricter } = compare(texts);
    console.log(`Dockerfiles: ${texts.length} texts, ${accepted} read alike, stricter`, Object.fromEntries(stricter));
    expect([...stricter.keys()].filter((reason) => reason.startsWith('none'))).toEqual([]);
    expect(accepted).toBeGreaterThan(texts.length / 4);
  });

  it('of real repositories are all read alike', () => {
    const texts = corpusFiles();
    const { accepted, stricter } = compare(texts);
    console.log(
      `Dockerfiles of the corpus: ${texts.length}, ${accepted} read alike, stricter`,
      Object.fromEntries(stricter),
    );
    expect([...stricter.keys()].filter((reason) => reason.startsWith('none'))).toEqual([]);
    expect(accepted).toBeGreaterThanOrEqual(texts.length * 0.9);
  });

  it('of the tests of BuildKit itself', () => {
    const [files = []] = askGo<readonly { readonly name: string; readonly text: string }[]>('dockerfile', [
      { kind: 'testfiles' },
    ]);
    const { accepted, stricter } = compare(files.map(({ text }) => text));
    console.log(
      `Dockerfiles of BuildKit: ${files.length}, ${accepted} read alike, stricter`,
      Object.fromEntries(stricter),
    );
    expect([...stricter.keys()].filter((reason) => reason.startsWith('none'))).toEqual([]);
  });
});
