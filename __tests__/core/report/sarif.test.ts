import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/core/model/diagnostic.ts';
import { formatSarif } from '../../../src/core/report/sarif.ts';
import { propertyRuns } from '../../test-size.ts';
import { finding } from './values.ts';

const schema = JSON.parse(readFileSync(new URL('../../fixtures/sarif/sarif-2.1.0.json', import.meta.url), 'utf8'));
const { $schema: _, ...draft } = schema;
const validate = new Ajv({ strict: false, validateFormats: false }).compile(draft);

function sarif(diagnostics: readonly Diagnostic[], prefix = '') {
  const text = formatSarif(diagnostics, { version: '1.2.3', prefix });
  const log = JSON.parse(text);
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  return log.runs[0];
}

describe('SARIF', () => {
  it('has findings with their places, rules and pages', () => {
    const run = sarif(
      [
        finding({ severity: 'note', code: 'base-no-digest', path: 'a b/Dockerfile', line: 3, column: 6, hint: 'do' }),
        finding({ code: 'yaml-syntax' }),
        finding({ path: '.' }),
      ],
      'ml/',
    );
    expect(run.results.map((result: { ruleId: string }) => result.ruleId)).toEqual(['yaml-syntax', 'base-no-digest']);
    expect(run.results[1]).toMatchObject({
      level: 'note',
      message: { text: 'wrong. do' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'ml/a%20b/Dockerfile' },
            region: { startLine: 3, startColumn: 6 },
          },
        },
      ],
    });
    expect(run.tool.driver.rules).toMatchObject([
      { id: 'base-no-digest', helpUri: expect.stringMatching(/docs\/pinning\.md#base-no-digest$/) },
      { id: 'yaml-syntax', helpUri: expect.stringMatching(/docs\/errors\.md/) },
    ]);
    expect(run.results[1].ruleIndex).toBe(0);
  });

  it('keeps a fingerprint when a line moves', () => {
    const prints = [finding({ line: 1 }), finding({ line: 9 }), finding({ message: 'other' })].map(
      (one) => sarif([one]).results[0].partialFingerprints['terrarium/v1'],
    );
    expect(prints[0]).toBe(prints[1]);
    expect(prints[0]).not.toBe(prints[2]);
  });

  it('has at most 5,000 results, errors first', () => {
    const notes = Array.from({ length: 6000 }, (_note, at) => finding({ severity: 'note', path: `${at}.yml` }));
    const run = sarif([...notes, finding({ severity: 'error' })]);
    expect(run.results).toHaveLength(5000);
    expect(run.results[0].level).toBe('error');
  });

  it.each([
    ['[docs](https://evil.example)', String.raw`\[docs\](https://evil.example)`],
    [String.raw`\[docs](https://evil.example)`, String.raw`\\\[docs\](https://evil.example)`],
    [String.raw`[docs\](https://evil.example)`, String.raw`\[docs\\\](https://evil.example)`],
    ['[a [b](1)](2)', String.raw`\[a \[b\](1)\](2)`],
    ['torch[cuda]==2', String.raw`torch\[cuda\]==2`],
  ])('escapes the brackets of %s, wherever a message is', (text, expected) => {
    const run = sarif([finding({ message: text }), finding({ message: 'a', hint: text }), finding({ code: text })]);
    const texts = run.results.map((result: { message: { text: string } }) => result.message.text);
    expect(texts).toEqual(expect.arrayContaining([expected, `a. ${expected}`]));
    const descriptions = run.tool.driver.rules.map(
      (rule: { shortDescription: { text: string } }) => rule.shortDescription.text,
    );
    expect(descriptions).toContain(expected);
  });

  it('has no link in it, whatever the files say, also where a message is cut', () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      '\\',
      '(',
      ')',
      'a',
      '](https://evil.example)',
      '\\\\',
      '😀',
      'x'.repeat(991),
    );
    const text = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, (message, hint) => {
        const [result] = sarif([finding({ message, hint })]).results;
        // What is left without its escapes: a bracket there would begin or end a link.
        expect(result.message.text.replace(/\\[[\]\\]/g, '')).not.toMatch(/[[\]\\]/);
        expect(result.message.text.length).toBeLessThanOrEqual(1000);
      }),
      propertyRuns(),
    );
  });

  it('is valid whatever the files say', () => {
    const text = fc.string({ unit: 'binary', maxLength: 2000 });
    const diagnostic = fc.record({
      severity: fc.constantFrom('error', 'warning', 'note'),
      code: text,
      message: text,
      path: fc.string({ maxLength: 50 }).filter((path) => path.isWellFormed()),
      line: fc.integer({ min: 1, max: 9999 }),
      column: fc.integer({ min: 1, max: 9999 }),
      hint: text,
    }) as fc.Arbitrary<Diagnostic>;
    fc.assert(
      fc.property(fc.array(diagnostic, { maxLength: 3 }), (diagnostics) => {
        for (const result of sarif(diagnostics).results) expect(result.message.text.length).toBeLessThanOrEqual(1000);
      }),
      propertyRuns(),
    );
  });
});
