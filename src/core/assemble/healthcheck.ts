import { parseJsonForm } from '../dockerfile/json.ts';
import type { ParsedInstruction } from '../dockerfile/syntax.ts';
import { parseDuration } from '../dockerfile/values.ts';

/** A health check as configurations have it: durations are nanoseconds. https://github.com/moby/docker-image-spec/blob/v1.3.1/spec.md */
export function parseHealthcheck({ text, flags }: ParsedInstruction): Readonly<Record<string, unknown>> {
  const [, type = '', rest = ''] = /^(\S+)\s*(.*)$/s.exec(text) ?? [];
  if (type.toUpperCase() === 'NONE') return { Test: ['NONE'] };
  const json = parseJsonForm(rest);
  const test = json === undefined || json === 'mixed' ? ['CMD-SHELL', rest] : ['CMD', ...json];
  const values = new Map(flags.map(({ name, value = '' }) => [name, value]));
  const durations = DURATIONS.flatMap(([flag, member]) => {
    const nanoseconds = parseDuration(values.get(flag) ?? '');
    return nanoseconds > 0 ? [[member, nanoseconds] as const] : [];
  });
  const retries = Number(values.get('retries') ?? '');
  return { Test: test, ...Object.fromEntries(durations), ...(retries > 0 ? { Retries: retries } : {}) };
}

const DURATIONS = [
  ['interval', 'Interval'],
  ['timeout', 'Timeout'],
  ['start-period', 'StartPeriod'],
  ['start-interval', 'StartInterval'],
] as const;
