import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { codeBlock, codeSpan, htmlText, logLine } from '../../../src/core/text/safe-text.ts';
import { propertyRuns } from '../../test-size.ts';

// The nightly size takes minutes.
vi.setConfig({ testTimeout: 600_000 });

// char.IsWhiteSpace of .NET, by which TrimStart() trims.
const WHITE = /^[\p{Zs}\p{Zl}\p{Zp}\t-\r\u0085]+/u;
// StartsWith(string) and IndexOf(string) compare by culture: characters without weight count as absent.
const WEIGHTLESS = /[\p{Cc}\p{Cf}\p{Mn}\u115F\u1160\u3164\uFFA0]/gu;

// Port of TryParse and TryParseV2 of the runner's ActionCommand.cs; every command name counts as registered.
function isCommand(line: string): boolean {
  const weighty = line.replace(WEIGHTLESS, '');
  const prefix = weighty.indexOf('##[');
  if (prefix >= 0 && weighty.indexOf(']', prefix) >= 0) return true;
  const trimmed = line.replace(WHITE, '').replace(WEIGHTLESS, '').replace(WHITE, '');
  return trimmed.startsWith('::') && trimmed.indexOf('::', 2) >= 0;
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '::',
          ':',
          '##[',
          '#',
          '##',
          '[',
          ']',
          ' ',
          '\t',
          '\r',
          '\n',
          '\u0085',
          '\u00a0',
          '\u2028',
          '\u200b',
          '\u202e',
          '\ufeff',
        ],
        ...[
          '\u001b[31m',
          '\u009b',
          '\0',
          'add-mask',
          'error file=x',
          'a',
          '1',
          '`',
          '``',
          '|',
          '\\',
          '$',
          '<b>',
          '@all',
          '\u0301',
        ],
        ...[
          '![x](http://x)',
          '#1',
          '\ud800',
          '\u{1f600}',
          '\ufe0f',
          '\\u{',
          '}',
          '-->',
          '&#96;',
          '*',
          '_',
          'http://a.b',
          '\u3000',
        ],
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

// What neither output may hold: controls, format characters, separators of lines, halves of surrogate pairs.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u;

describe('logLine', () => {
  it.each([
    ['plain', 'numpy 1.26.4', 'numpy 1.26.4'],
    ['a channel stays legible', 'conda-forge::numpy', 'conda-forge::numpy'],
    ['version 2', '::add-mask::x', '\\u{3a}:add-mask::x'],
    ['version 2 behind spaces', '  ::error::x', '  \\u{3a}:error::x'],
    ['version 2 behind white space that is no space', '\u00a0::error::', '\\u{a0}\\u{3a}:error::'],
    ['version 2 behind a zero-width space', '\u200b::error::', '\\u{200b}\\u{3a}:error::'],
    ['a colon that a prefix could complete', ':x::', '\\u{3a}x::'],
    ['version 1 in the middle', 'x ##[add-mask]y', 'x ##\\u{5b}add-mask]y'],
    ['version 1 with a character without weight', '#\u0301#\u0302[error]', '#\u0301#\u0302\\u{5b}error]'],
    [
      'a command of Azure Pipelines',
      'x ##vso[task.setvariable variable=PATH]y',
      'x ##vso\\u{5b}task.setvariable variable=PATH]y',
    ],
    ['the same in capitals', '##VSO[a] ##vSo[b]', '##VSO\\u{5b}a] ##vSo\\u{5b}b]'],
    ['line ends', 'a\r\nb\u0085c\u2028d\u2029e', 'a\\u{d}\\u{a}b\\u{85}c\\u{2028}d\\u{2029}e'],
    ['ANSI', '\u001b[31mred\u001b[0m', '\\u{1b}[31mred\\u{1b}[0m'],
    ['bidi', 'num\u202epy', 'num\\u{202e}py'],
    ['a lone surrogate', 'a\ud83d', 'a\\u{d83d}'],
    ['other scripts', 'données 数据 😀', 'données 数据 😀'],
    ['empty', '', ''],
  ])('%s', (_name, text, expected) => {
    expect(logLine(text)).toBe(expected);
  });

  it('gives one line in which the runner recognises no command', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = logLine(text);
        expect(isCommand(line)).toBe(false);
        expect(isCommand(`   ${line}`)).toBe(false);
        expect(line).not.toMatch(UNSEEN);
      }),
      { numRuns: propertyRuns().numRuns * 10 },
    );
  });

  it('knows a command when it sees one', () => {
    const commands = ['::a::', '\t\u00a0::a b=c::d', 'x##[a]', '\u200b::a::', '#\u200d#[a b=c]'];
    expect(commands.map(isCommand)).toEqual(commands.map(() => true));
    expect(['a::b::', '## [a]', ': :a::', '##[a'].map(isCommand)).toEqual([false, false, false, false]);
  });

  it('cuts at 2,000 characters, never inside an escape or a surrogate pair', () => {
    expect(logLine('x'.repeat(2000))).toHaveLength(2000);
    expect(logLine('x'.repeat(2001))).toBe(`${'x'.repeat(1997)}...`);
    fc.assert(
      fc.property(fc.nat(12), fc.constantFrom('\u0001', '\u{1f600}', '\u2028'), (shift, unit) => {
        const line = logLine('x'.repeat(shift) + unit.repeat(2000));
        expect(line.length).toBeLessThanOrEqual(2000);
        expect(line.isWellFormed()).toBe(true);
        expect(line).toMatch(/^x*(?:\\u\{[0-9a-f]+\}|\u{1f600})*\.\.\.$/u);
      }),
    );
  });
});

describe('codeSpan', () => {
  it.each([
    ['numpy', '`numpy`'],
    ['', '`(empty)`'],
    [' ', '`\\u{20}`'],
    [' a b ', '`\\u{20}a b\\u{20}`'],
    ['a`b``c', '`a\\u{60}b\\u{60}\\u{60}c`'],
    ['a|b', '`a\\u{7c}b`'],
    ['a\\|b', '`a\\u{5c}\\u{7c}b`'],
    ['a\\', '`a\\u{5c}`'],
    ['a\r\nb', '`a\\u{d}\\u{a}b`'],
    ['<img src=x>@all #1 $x$', '`<img src=x>@all #1 $x$`'],
    ['\\u{a}', '`\\u{5c}u{a}`'],
  ])('%j', (text, expected) => {
    expect(codeSpan(text)).toBe(expected);
  });

  it('is exactly one code span and one table cell', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 10, max: 60 }), (text, max) => {
        const span = codeSpan(text, max);
        expect(span).toMatch(/^`[^`|]+`$/);
        expect(span).not.toMatch(UNSEEN);
        expect(span).not.toMatch(/^` | `$/);
        // A backslash stands only in our own escapes.
        expect(span.replace(/\\u\{[0-9a-f]+\}/g, '')).not.toContain('\\');
        expect(span.length).toBeLessThanOrEqual(max + 2);
      }),
      { numRuns: propertyRuns().numRuns * 10 },
    );
  });
});

describe('htmlText and codeBlock', () => {
  it('leaves no sign that HTML or Markdown could read', () => {
    expect(htmlText('</code><b>a@b.c')).toBe('&#60;&#47;code&#62;&#60;b&#62;a&#64;b&#46;c');
    fc.assert(
      fc.property(hostile, (text) => {
        expect(htmlText(text)).toMatch(/^(?:[A-Za-z0-9 ]|&#\d+;)*$/);
      }),
    );
  });

  it('has a fence that no line can close', () => {
    expect(codeBlock(['a', '````', '~~~'])).toBe('`````text\na\n````\n~~~\n`````');
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 8 }), (lines) => {
        const [first = '', ...rest] = codeBlock(lines).split('\n');
        const fence = /^`{3,}/.exec(first)?.[0] ?? '';
        expect(rest).toHaveLength(lines.length + 1);
        expect(rest.pop()).toBe(fence);
        expect(rest.filter((line) => line.includes(fence))).toEqual([]);
      }),
      propertyRuns(),
    );
  });
});
