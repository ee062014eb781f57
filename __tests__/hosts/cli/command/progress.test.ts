import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProgressEvent } from '../../../../src/core/model/builder.ts';
import { createProgress } from '../../../../src/hosts/cli/command/progress.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start(more: { readonly estimate?: number; readonly verbose?: boolean } = {}) {
  const [written, shown]: [string[], string[]] = [[], []];
  const progress = createProgress({
    ...{ total: 3, estimate: more.estimate, verbose: more.verbose ?? false },
    ...{ write: (line) => written.push(line), show: (line) => shown.push(line), now: () => Date.now() / 1000 },
  });
  return { written, shown, progress };
}

const started = (id: string): ProgressEvent => ({ kind: 'started', id, title: id });
const line = (id: string, text: string): ProgressEvent => ({ kind: 'line', id, line: text });
const finished = (id: string, status: string): ProgressEvent => ({
  ...{ kind: 'finished', id, status },
  ...{ seconds: 2, message: 'r@sha256:1' },
});

describe('the progress of a build', () => {
  it('shows counts, time, the estimate and the current step', () => {
    const { shown, progress } = start({ estimate: 40 });
    progress.report(finished('c', 'reused'));
    progress.report(started('a'));
    progress.report(line('a', '#7 RUN \u001b[2Jpip'));
    expect(shown.at(-1)).toBe('1 of 3 done, under 1 s of about 40 s: a: #7 RUN \\u{1b}[2Jpip');
    progress.report(started('b'));
    vi.advanceTimersByTime(12_000);
    expect(shown.at(-1)).toBe('1 of 3 done, 12 s of about 40 s: b and 1 more');
    progress.report(finished('b', 'built'));
    expect(shown.at(-1)).toMatch(/^2 of 3 done, 12 s of about 40 s: a: /);
    progress.report(finished('a', 'failed'));
    expect(shown.at(-1)).toBe('');
  });

  it('writes a line for each start and end, and output where it is asked for', () => {
    for (const verbose of [false, true]) {
      const { written, progress } = start({ verbose });
      for (const event of [started('a'), line('a', 'x'), finished('a', 'built'), finished('b', 'reused')])
        progress.report(event);
      expect(written).toEqual(['building a', ...(verbose ? ['a | x'] : []), 'built a in 2.0 s: r@sha256:1']);
    }
  });

  it('takes its line away at the end, and draws it no more', () => {
    const { shown, progress } = start();
    progress.report(started('a'));
    progress.stop();
    expect(shown.at(-1)).toBe('');
    const { length } = shown;
    vi.advanceTimersByTime(5000);
    expect(shown).toHaveLength(length);
  });
});
