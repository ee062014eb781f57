import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { OUTPUT_NAMES, type Outputs } from '../../../src/hosts/action/outputs.ts';
import { loadToolkit } from '../../../src/hosts/action/toolkit.ts';
import { propertyRuns } from '../../test-size.ts';

const folder = mkdtempSync(join(tmpdir(), 'terrarium-files-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'output');

/**
 * Port of the runner's reader of file commands: `NAME=value`, and `NAME<<DELIMITER` with lines until the delimiter.
 * https://github.com/actions/runner/blob/v2.328.0/src/Runner.Worker/FileCommandManager.cs
 */
function readFileCommands(text: string): readonly (readonly [string, string])[] {
  const found: [string, string][] = [];
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) found.push([line.slice(0, equals), line.slice(equals + 1)]);
    else if (heredoc >= 0) {
      const delimiter = line.slice(heredoc + 2);
      const end = lines.indexOf(delimiter, at + 1);
      if (delimiter === '' || end < 0) throw new Error(`no end of ${line}`);
      found.push([line.slice(0, heredoc), lines.slice(at + 1, end).join('\n')]);
      at = end;
    } else throw new Error(`invalid format ${JSON.stringify(line)}`);
  }
  return found;
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }).filter((text) => text.isWellFormed()),
  fc
    .array(
      fc.constantFrom(
        '\n',
        '\r\n',
        'image=evil',
        'x<<EOF',
        'EOF',
        'ghadelimiter_',
        '=',
        '<<',
        ' ',
        '::set-output name=a::b',
      ),
      {
        maxLength: 8,
      },
    )
    .map((parts) => parts.join('')),
);

describe('outputs in files of the runner', () => {
  it('are those that were set, whatever they hold', async () => {
    writeFileSync(file, '');
    process.env.GITHUB_OUTPUT = file;
    const toolkit = await loadToolkit({});
    fc.assert(
      fc.property(fc.constantFrom(...OUTPUT_NAMES), hostile, hostile, (name, one, two) => {
        truncateSync(file);
        const outputs: Outputs = { [name]: one, image: two };
        toolkit.setOutputs(outputs);
        const expected = OUTPUT_NAMES.flatMap((key) => (outputs[key] === undefined ? [] : [[key, outputs[key]]]));
        expect(readFileCommands(readFileSync(file, 'utf8'))).toEqual(expected);
      }),
      { numRuns: propertyRuns().numRuns * 10 },
    );
    delete process.env.GITHUB_OUTPUT;
  });

  it('would not be if a delimiter could be guessed', () => {
    expect(readFileCommands('a<<EOF\nx\nEOF\nimage=evil\nEOF\n'.replace(/EOF\n$/, ''))).toEqual([
      ['a', 'x'],
      ['image', 'evil'],
    ]);
  });
});
