import { DockerfileParser } from 'dockerfile-ast';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../../test-size.ts';
import { lex, read } from './reading.ts';
import { dockerfileText } from './texts.ts';

/** Where dockerfile-ast 0.7.1 is known to read something else than BuildKit. */
const KNOWN: readonly (readonly [why: string, text: RegExp])[] = [
  ['a no-break space is a word, not a blank', /\u00a0/],
  ['a carriage return ends a line', /\r(?!\n)/],
  [
    'a here-document with a file descriptor, white space, quotes, or a line end of its own',
    /\d<<|<<-?[\t "'$]|<<[^\n]*(?:<<|\\)|<<[\s\S]*\r/,
  ],
  ['an escaped escape character continues the line', /\\\\|``/],
  ['a directive is read behind a comment that looks like one', /#[^\n]*=[^\n]*\n#\s*escape/],
  ['an escape character in front of blanks hides the one behind them', /\\[ \t]+\\[ \t]*\r?\n/],
];

describe('keywords and lines of a Dockerfile', () => {
  it('are those that dockerfile-ast finds', () => {
    const { numRuns } = propertyRuns();
    let compared = 0;
    const unknown: unknown[] = [];
    for (const text of fc.sample(dockerfileText, { numRuns, seed: 31 })) {
      if (read(text).found.length > 0) continue;
      const theirs = DockerfileParser.parse(text)
        .getInstructions()
        .map((step) => [step.getKeyword(), step.getRange().start.line + 1]);
      const ours = lex(text).instructions.map(({ keyword, line }) => [keyword, line]);
      compared += 1;
      if (JSON.stringify(theirs) === JSON.stringify(ours)) continue;
      if (!KNOWN.some(([, pattern]) => pattern.test(text))) unknown.push([text, theirs]);
    }
    expect(unknown).toEqual([]);
    expect(compared).toBeGreaterThan(numRuns / 10);
  });
});
