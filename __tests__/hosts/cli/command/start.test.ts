import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { COMMON, type CommandFlag, LIMITLESS } from '../../../../src/hosts/cli/command/arguments.ts';
import { startCommand } from '../../../../src/hosts/cli/command/start.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Starts a command that ends when it is told to, or when its signal aborts. */
function start(flags: readonly CommandFlag[], ...args: readonly string[]) {
  let end: (code: number) => void = () => undefined;
  const run = (_: unknown, signal: AbortSignal) =>
    new Promise<number>((resolve) => {
      end = resolve;
      signal.addEventListener('abort', () => resolve(1));
    });
  const started = startCommand(async () => ({ command: { usage: '', summary: '', flags, run } }), args);
  return { started, end: () => end(0) };
}

describe('a command', () => {
  it('with --timeout is told to stop in time', async () => {
    const { started } = start(COMMON, '--timeout=5');
    await vi.advanceTimersByTimeAsync(5 * 60_000);
    expect(await started).toBe(1);
  });

  it('that serves, or runs what a user names, has no time to stop at', async () => {
    const { started, end } = start(LIMITLESS);
    await vi.advanceTimersByTimeAsync(48 * 3_600_000);
    end();
    expect(await started).toBe(0);
  });
});
