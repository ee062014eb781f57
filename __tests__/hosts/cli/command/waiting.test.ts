import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tellWaiting } from '../../../../src/hosts/cli/command/waiting.ts';

describe('a command that waits for registries', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const open = () => {
    const lines: string[] = [];
    return { lines, waiting: tellWaiting((line) => lines.push(line)) };
  };
  const ask = (url: string) => ['GET', new URL(url)] as const;

  it('says so after a moment, then now and again, until it ends', () => {
    const { lines, waiting } = open();
    waiting.onRequest(...ask('https://ghcr.io/v2/a/tags/list'));
    vi.advanceTimersByTime(2900);
    expect(lines).toEqual([]);
    waiting.onRequest(...ask('https://ghcr.io/v2/b/tags/list'));
    waiting.onRequest(...ask('http://127.0.0.1:5000/v2/'));
    vi.advanceTimersByTime(200);
    expect(lines).toEqual(['waiting for ghcr.io (2 requests), 127.0.0.1:5000 (1 request)']);
    vi.advanceTimersByTime(20_000);
    expect(lines).toHaveLength(3);
    waiting.end();
    vi.advanceTimersByTime(60_000);
    expect(lines).toHaveLength(3);
  });

  it('redraws a line on a terminal, with the step, the time and what is asked, and takes it away', () => {
    const shown: string[] = [];
    const waiting = tellWaiting(
      () => expect.unreachable(),
      (line) => shown.push(line),
    );
    waiting.step('reading definitions');
    vi.advanceTimersByTime(249);
    expect(shown).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(shown).toEqual(['reading definitions, under 1 s']);
    waiting.step('asking registries');
    waiting.onRequest(...ask('https://ghcr.io/v2/a/tags/list'));
    vi.advanceTimersByTime(20_000);
    expect(shown.at(-1)).toBe('asking registries, 20 s: ghcr.io (1 request)');
    waiting.end();
    expect(shown.at(-1)).toBe('');
    const { length } = shown;
    vi.advanceTimersByTime(20_000);
    expect(shown).toHaveLength(length);
  });

  it('says nothing where no registry was asked', () => {
    const { lines } = open();
    vi.advanceTimersByTime(60_000);
    expect(lines).toEqual([]);
  });
});
