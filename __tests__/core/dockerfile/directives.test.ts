import { describe, expect, it } from 'vitest';
import { readDirectives } from '../../../src/core/dockerfile/directives.ts';
import { physicalLines } from '../../../src/core/dockerfile/lines.ts';
import { Findings } from '../../../src/core/model/findings.ts';
import { shown } from './reading.ts';

function directives(text: string) {
  const findings = new Findings('Dockerfile');
  const found = readDirectives(findings, physicalLines(findings, text));
  return [found.syntax, found.escape, ...findings.diagnostics.map(shown)];
}

describe('directives', () => {
  it.each<[string, string, string]>([
    ['', '', '\\'],
    ['FROM a\n', '', '\\'],
    ['# syntax=a/b:1\nFROM a\n', 'a/b:1', '\\'],
    ['#syntax=a', 'a', '\\'],
    ['# \t SYNTAX \t = \t a \t \nFROM a\n', 'a', '\\'],
    ['\uFEFF# syntax=a\n', 'a', '\\'],
    ['# syntax=a\r\n# escape=`\r\n', 'a', '`'],
    ['# escape=`\n', '', '`'],
    ['# escape=\\\n# syntax=x\n', 'x', '\\'],
    ['# check=skip=all\n# escape=`\n', '', '`'],
    ['# note\n# escape=`\n', '', '\\'],
    ['# unknown=1\n# escape=`\n', '', '\\'],
    ['\n# escape=`\n', '', '\\'],
    ['FROM a\n# escape=`\n', '', '\\'],
    ['#\n# escape=`\n', '', '\\'],
    ['# escape here = a note\n', '', '\\'],
    ['#!/bin/sh\nFROM a\n', '', '\\'],
    ['#!/usr/bin/env docker\n# syntax=a\n# check=error=true\n', 'a', '\\'],
  ])('of %j', (text, syntax, escapeChar) => {
    expect(directives(text)).toEqual([syntax, escapeChar]);
  });

  const unread = (line: number, text: string) =>
    `${line}:1 dockerfile-directive: ${JSON.stringify(text)} is not read as a directive (write # name=value)`;

  it.each<[string, readonly string[]]>([
    [' # escape=`\nFROM a\n', ['', '\\', unread(1, ' # escape=`')]],
    ['\u0085#escape=`', ['', '\\', unread(1, '\u0085#escape=`')]],
    ['#\u00a0escape=`\n', ['', '\\', unread(1, '#\u00a0escape=`')]],
    ['# escape\u00a0=`\n', ['', '\\', unread(1, '# escape\u00a0=`')]],
    ['# syntax=é\n', ['', '\\', unread(1, '# syntax=é')]],
    ['# syntax=\n', ['', '\\', unread(1, '# syntax=')]],
    ['# syntax: = a\n', ['', '\\', unread(1, '# syntax: = a')]],
    ['## syntax=a\n', ['', '\\', unread(1, '## syntax=a')]],
    ['// syntax=a\nFROM a\n', ['', '\\', unread(1, '// syntax=a')]],
    ['# syntax=a\n // check=x\n', ['a', '\\', unread(2, ' // check=x')]],
    ['#!/bin/sh\n # syntax=a\n', ['', '\\', unread(2, ' # syntax=a')]],
    ['# syntax=a\n# Syntax=b\n', ['b', '\\', '2:1 dockerfile-directive: directive syntax is given twice']],
    ['# escape=`\n# escape=\\\n', ['', '\\', '2:1 dockerfile-directive: directive escape is given twice']],
    ['# escape=x\n', ['', '\\', '1:1 dockerfile-directive: expected escape=\\ or escape=`, received "x"']],
    ['# syntax=a b\n', ['a b', '\\', '1:1 dockerfile-directive: expected an image for syntax, received "a b"']],
    [
      '# syntax=a\n# check=x\n',
      [
        'a',
        '\\',
        '2:1 dockerfile-directive: expected skip=..., experimental=... or error=true for check, received "x"',
      ],
    ],
    [
      '#!/bin/sh\n# escape=`\n',
      [
        '',
        '\\',
        '2:1 dockerfile-directive: BuildKit reads no escape directive behind a #! line (remove the #! line, or the directive)',
      ],
    ],
  ])('of %j are refused', (text, expected) => {
    expect(directives(text)).toEqual(expected);
  });

  it.each<[string, boolean]>([
    ['skip=all', true],
    ['skip=A,B;error=true', true],
    ['error=FALSE; experimental = all', true],
    [' skip =a', true],
    ['error=yes', false],
    ['error', false],
    ['skip', false],
    ['skip=a;', false],
    ['xskip=a', false],
    ['error=trueish', false],
    ['skip=a;nothing=b', false],
  ])('check=%s: %s', (value, valid) => {
    expect(directives(`# check=${value}\n`)).toHaveLength(valid ? 2 : 3);
  });
});
