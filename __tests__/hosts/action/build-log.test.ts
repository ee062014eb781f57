import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProgressEvent } from '../../../src/core/model/builder.ts';
import { createBuildLog } from '../../../src/hosts/action/build-log.ts';

const started = (id: string): ProgressEvent => ({ kind: 'started', id, title: id });
const line = (id: string, text: string): ProgressEvent => ({ kind: 'line', id, line: text });
const finished = (id: string, status = 'built'): ProgressEvent => ({
  kind: 'finished',
  id,
  status,
  seconds: 1.25,
  message: 'ok',
});

function logOf(events: readonly ProgressEvent[], close = true): readonly string[] {
  const lines: string[] = [];
  const log = createBuildLog((text) => lines.push(text));
  for (const event of events) log.report(event);
  if (close) log.close();
  return lines;
}

/** Lines with the tokens replaced, and what the runner would carry out. */
function readAsRunner(lines: readonly string[]): {
  readonly shown: readonly string[];
  readonly commands: readonly string[];
} {
  let token: string | undefined;
  const commands: string[] = [];
  const shown = lines.map((text) => {
    const stop = /^::stop-commands::(.*)$/.exec(text);
    if (token === undefined && stop !== null) {
      token = stop[1];
      return 'STOP';
    }
    if (token !== undefined && text === `::${token}::`) {
      token = undefined;
      return 'RESUME';
    }
    if (token === undefined && /^\s*::|##\[/.test(text)) commands.push(text);
    return text;
  });
  return { shown: [...shown, ...(token === undefined ? [] : ['STILL STOPPED'])], commands };
}

describe('the log of builds', () => {
  it('has one group for each image, also of builds that ran at the same time', () => {
    const events = [
      started('a'),
      started('b'),
      line('a', '1'),
      line('b', '2'),
      line('a', '3'),
      finished('b'),
      line('a', '4'),
      finished('a'),
    ];
    expect(readAsRunner(logOf(events)).shown).toEqual([
      ...['::group::a', 'STOP', '1', '3', '4', 'RESUME', '::endgroup::', 'built a in 1.3 s: ok'],
      ...['::group::b', 'STOP', '2', 'RESUME', '::endgroup::', 'built b in 1.3 s: ok'],
    ]);
  });

  it('shows the next one as it runs', () => {
    const lines = logOf([started('a'), started('b'), line('b', '1'), finished('a'), line('b', '2')], false);
    expect(readAsRunner(lines).shown.slice(-4)).toEqual(['::group::b', 'STOP', '1', '2', 'STILL STOPPED'].slice(-4));
  });

  it('lets commands through again when the run breaks off', () => {
    const { shown } = readAsRunner(logOf([started('a'), started('b'), line('b', 'late')]));
    expect(shown).toEqual([
      '::group::a',
      'STOP',
      'RESUME',
      '::endgroup::',
      '::group::b',
      'STOP',
      'late',
      'RESUME',
      '::endgroup::',
    ]);
  });

  it('tells the failure of what never started, and says nothing of what was there', () => {
    expect(logOf([finished('a', 'failed'), finished('b', 'reused')])).toEqual(['failed a in 1.3 s: ok']);
  });

  it('has another token each time', () => {
    const lines = logOf([started('a'), finished('a'), started('b'), finished('b')]);
    const tokens = lines.filter((text) => text.startsWith('::stop-commands::'));
    expect(new Set(tokens).size).toBe(2);
    expect(tokens[0]).toMatch(/^::stop-commands::[0-9a-f]{32}$/);
  });

  it('carries out nothing that a build prints', () => {
    const hostile = fc.oneof(
      fc.constantFrom(
        '::add-mask::x',
        '##[add-mask]x',
        ' ::set-output name=a::b',
        '::endgroup::',
        '\r::error::x',
        '::stop-commands::x',
        '\u2028::x::',
        '\u0085::warning::y',
      ),
      fc.string({ unit: 'binary' }),
    );
    const event = fc
      .tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('started', 'line', 'finished'), hostile)
      .map(([id, kind, text]) => {
        if (kind === 'line') return line(id, text);
        return kind === 'started'
          ? ({ kind, id, title: text } as const)
          : ({ ...finished(id), message: text } as const);
      });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        const lines = logOf(events);
        const { commands, shown } = readAsRunner(lines);
        for (const command of commands) expect(command).toMatch(/^::(?:group::.*|endgroup::)$/);
        expect(shown).not.toContain('STILL STOPPED');
        expect(lines.every((text) => !/[\r\n\u2028\u2029\u0085]/.test(text))).toBe(true);
      }),
    );
  });
});
