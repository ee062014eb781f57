/** What a proxy does to one request. docs/registries.md says what follows. */
export const FAULTS = [
  // Answers in the registry's stead.
  ...(['401', '403', '404', '408', '429', '499', '500', '502', '503', '504'] as const),
  ...([
    '429-date',
    '429-past',
    '429-huge',
    '429-garbage',
    'html',
    'redirect-loop',
    'gzip-bomb',
    'early-answer',
  ] as const),
  // The connection.
  ...(['reset-before', 'reset-after', 'request-cut', 'hang', 'delay', 'slow'] as const),
  // The registry's answer, altered.
  ...(['truncated', 'bit-flip', 'wrong-digest', 'wrong-type', 'wrong-length', 'empty'] as const),
] as const;

/**
 * `silent`: the registry does what it is asked, and nobody hears of it. `unknown-blobs`: what Debian's docker-registry 2.8 says of a
 * manifest whose layer another push links at that moment.
 */
export type Fault = (typeof FAULTS)[number] | 'silent' | 'unknown-blobs';

/** Faults by the number of the request that they befall, from 0; `of` counts only requests whose method and path begin so. */
export type Schedule = readonly { readonly at: number; readonly fault: Fault; readonly of?: string }[];

/** A small generator of equal sequences for equal seeds (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Schedules for runs of so many requests: each fault at each request once, in an order that the seed decides, then several
 * faults a run.
 */
export function schedules(requests: number, count: number, seed: number): readonly Schedule[] {
  const random = randomOf(seed);
  const single: Schedule[] = FAULTS.flatMap((fault) =>
    Array.from({ length: requests }, (_, at): Schedule => [{ at, fault }]),
  );
  const shuffled = single.map((schedule) => [random(), schedule] as const).sort(([a], [b]) => a - b);
  const chosen = shuffled.slice(0, count).map(([, schedule]) => schedule);
  const several = Array.from(
    { length: Math.max(0, count - chosen.length) },
    (): Schedule =>
      Array.from({ length: 2 + Math.floor(random() * 8) }, () => ({
        at: Math.floor(random() * requests * 1.5),
        fault: FAULTS[Math.floor(random() * FAULTS.length)] as Fault,
      })),
  );
  return [...chosen, ...several];
}
