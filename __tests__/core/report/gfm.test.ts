import fc from 'fast-check';
import { marked } from 'marked';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it, vi } from 'vitest';
import { codeBlock, codeSpan, htmlText, isPlainText, suggestionBlock } from '../../../src/core/text/safe-text.ts';
import { dedent } from '../../dedent.ts';
import { propertyRuns } from '../../test-size.ts';

// Two engines, 20,000 payloads a sink at the size of CI.
vi.setConfig({ testTimeout: 3_600_000 });

const ENGINES: readonly (readonly [string, (markdown: string) => string])[] = [
  [
    'micromark with GFM',
    (text) => micromark(text, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] }),
  ],
  ['marked with GFM', (text) => marked.parse(text, { gfm: true, async: false })],
];

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        ...['`', '``', '```', '~~~', '|', '\\', '\\|', '\n', '\r\n', '\n\n', ' ', '\t', '\u2028', '\u0000'],
        ...['<b>', '</code>', '</details>', '<img src=x onerror=y>', '<!--', '-->', '&lt;', '&#96;', '<http://a.b>'],
        ...['[a](javascript:b)', '![x](http://x)', 'http://a.b', 'www.a.b', 'a@b.co', '@all', '#1', '^[note]', '[^1]'],
        ...['*', '_', '**', '~~', '# ', '> ', '- ', '1. ', '---', '| a | b |', ':x:', '$a$', 'word', 'a', '1'],
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

// Our own words around the text, as reports put them.
const SINKS: readonly (readonly [string, (text: string) => string, (html: string) => boolean])[] = [
  [
    'a code span in a table',
    (text) => `| a | b |\n| --- | --- |\n| ${codeSpan(text)} | end |`,
    // White space differs between the engines.
    (html) =>
      /^<table>\s*<thead>\s*<tr>\s*<th>a<\/th>\s*<th>b<\/th>\s*<\/tr>\s*<\/thead>\s*<tbody>\s*<tr>\s*<td><code>[^<]*<\/code><\/td>\s*<td>end<\/td>\s*<\/tr>\s*<\/tbody>\s*<\/table>\s*$/.test(
        html,
      ),
  ],
  [
    'a code span in a list',
    (text) => `- ${codeSpan(text)} (${codeSpan(text)})`,
    (html) => /^<ul>\s*<li><code>[^<]*<\/code> \(<code>[^<]*<\/code>\)<\/li>\s*<\/ul>\s*$/.test(html),
  ],
  [
    'a code block',
    (text) => codeBlock(text.split('\n')),
    (html) => /^<pre><code class="language-text">[^<]*<\/code><\/pre>\s*$/.test(html),
  ],
  [
    'a suggestion',
    (text) => {
      // Other text is never suggested.
      fc.pre(isPlainText(text));
      return suggestionBlock(text);
    },
    (html) => /^<pre><code class="language-suggestion">[^<]*<\/code><\/pre>\s*$/.test(html),
  ],
  [
    'text in HTML',
    (text) => dedent`
      <details><summary><code>${htmlText(text)}</code>: 1</summary>

      body

      </details>`,
    (html) =>
      /^<details><summary><code>(?:[A-Za-z0-9 ]|&#\d+;)*<\/code>: 1<\/summary>\s*<p>body<\/p>\s*<\/details>\s*$/.test(
        html,
      ),
  ],
];

describe.each(ENGINES)('%s', (_engine, render) => {
  it.each(SINKS)('finds nothing of a stranger in %s', (_sink, write, isSound) => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = render(write(text));
        expect(isSound(html), html).toBe(true);
      }),
      { numRuns: propertyRuns().numRuns * 10 },
    );
  });

  it('would find it if it were there', () => {
    for (const [sink, write, isSound] of SINKS) {
      expect(isSound(render(write('word'))), sink).toBe(true);
      // As it would be if the text were not made safe.
      const smuggled = write('word').replaceAll('word', 'word`\n```\n<img src=x>');
      expect(isSound(render(smuggled)), sink).toBe(false);
    }
    expect(SINKS[0]?.[2](render('| a | b |\n| --- | --- |\n| `a|b` | end |'))).toBe(false);
  });
});
