import { HOSTILE_TEXTS, HOSTILE_VALUES } from './hostile.ts';
import { mutateJson } from './json-mutations.ts';
import { below, pick, type Random } from './random.ts';

/** Bytes of an input, at most. */
const MAX_BYTES = 64 * 1024;

/** What inputs are made from: texts that are read without complaint, and the words in them. */
export interface Seeds {
  readonly samples: readonly Uint8Array[];
  readonly words: readonly string[];
}

export function seedsOf(samples: readonly (string | Uint8Array)[]): Seeds {
  const bytes = samples.map((sample) => (typeof sample === 'string' ? Buffer.from(sample) : sample));
  const words = bytes.flatMap(
    (sample) =>
      Buffer.from(sample)
        .toString()
        .match(/[A-Za-z_$@-][\w.$/:@-]{1,40}/g) ?? [],
  );
  return { samples: bytes, words: [...new Set(words), ...HOSTILE_TEXTS] };
}

/** Makes an input of a sample: one change as a rule, sometimes several, also with parts of the other samples. */
export function mutate(random: Random, sample: Uint8Array, seeds: Seeds): Uint8Array {
  let bytes = sample;
  const changes = 1 + below(random, random() < 0.5 ? 1 : 5);
  for (let change = 0; change < changes; change += 1) {
    const text = random() < 0.7 ? mutateText(random, Buffer.from(bytes).toString(), seeds) : undefined;
    const changed =
      text === undefined ? pick(random, BYTE_CHANGES)(random, bytes, pick(random, seeds.samples)) : Buffer.from(text);
    // Each time: what is repeated again and again would fill the memory.
    bytes = changed.subarray(0, MAX_BYTES);
  }
  return bytes;
}

function mutateText(random: Random, text: string, seeds: Seeds): string | undefined {
  if (/^\s*[[{]/.test(text) && random() < 0.7) return mutateJson(random, text);
  return pick(random, TEXT_CHANGES)(random, text, seeds);
}

/** Two places of a text or of bytes, in order, rarely far from each other. */
function slice(random: Random, length: number): readonly [number, number] {
  const start = below(random, length + 1);
  return [start, Math.min(length, start + below(random, random() < 0.8 ? 20 : length + 1))];
}

type ByteChange = (random: Random, bytes: Uint8Array, other: Uint8Array) => Uint8Array;

const BYTE_CHANGES: readonly ByteChange[] = [
  (random, bytes) => {
    const changed = Uint8Array.from(bytes);
    const at = below(random, bytes.length);
    if (at < bytes.length) changed[at] = (changed[at] ?? 0) ^ (1 << below(random, 8));
    return changed;
  },
  (random, bytes) => spliced(bytes, slice(random, bytes.length), Uint8Array.of(below(random, 256))),
  (random, bytes) => spliced(bytes, slice(random, bytes.length), new Uint8Array()),
  (random, bytes) => {
    const [start, end] = slice(random, bytes.length);
    const part = bytes.subarray(start, end);
    return spliced(bytes, [end, end], Buffer.concat(Array.from({ length: 1 + below(random, 100) }, () => part)));
  },
  (random, bytes, other) => {
    const [start, end] = slice(random, other.length);
    return spliced(bytes, slice(random, bytes.length), other.subarray(start, end));
  },
  (random, bytes, other) =>
    Buffer.concat([bytes.subarray(0, below(random, bytes.length)), other.subarray(below(random, other.length))]),
  (random, bytes) => bytes.subarray(0, below(random, bytes.length)),
];

function spliced(bytes: Uint8Array, [start, end]: readonly [number, number], inserted: Uint8Array): Uint8Array {
  return Buffer.concat([bytes.subarray(0, start), inserted, bytes.subarray(end)]);
}

type TextChange = (random: Random, text: string, seeds: Seeds) => string;

const TEXT_CHANGES: readonly TextChange[] = [
  inLines((_, lines, at) => lines.splice(at, 0, lines[at] ?? '')),
  inLines((random, lines, at) => lines.splice(at, 1 + below(random, 3))),
  inLines((random, lines, at) => lines.splice(below(random, lines.length), 0, ...lines.splice(at, 1))),
  inLines((random, lines, at) => {
    lines[at] = `${' '.repeat(below(random, 6))}${(lines[at] ?? '').trimStart()}`;
  }),
  inLines((random, lines, at) => {
    lines[at] =
      `${lines[at] ?? ''}${pick(random, ['\r', '\\', ' \\', '  # x', ' ', ',', ':', ' |', ' &a', '\u2028', ' ^'])}`;
  }),
  inLines((random, lines, at) => lines.splice(at, 0, ...Array<string>(below(random, 200)).fill(lines[at] ?? ''))),
  (random, text) => text.replaceAll('\n', pick(random, ['\r\n', '\r', '\n\n', ' '])),
  (random, text) => `${pick(random, ['\ufeff', '---\n', '#\n', '\n', '...\n', '%YAML 1.1\n---\n'])}${text}`,
  overMatch(/[A-Za-z_$@-][\w.$/:@-]*/g, (random, _, { words }) => pick(random, words)),
  overMatch(/[A-Za-z_$@-][\w.$/:@-]*/g, (random, word) => `${word}${pick(random, HOSTILE_TEXTS)}`),
  overMatch(/[0-9]+/g, (random) => pick(random, HOSTILE_TEXTS)),
  overMatch(/(?<=[:=]\s*)[^\s:=,][^\n,]*/g, (random) => pick(random, HOSTILE_VALUES)),
  overMatch(/(?<=^\s*-\s+)\S[^\n]*/gm, (random) => pick(random, HOSTILE_VALUES)),
  overMatch(/"[^"\n]*"|'[^'\n]*'/g, (random, quoted) =>
    pick(random, [JSON.stringify(pick(random, HOSTILE_TEXTS)), quoted.slice(1, -1)]),
  ),
  overMatch(/[[\]{}"'#:=,@;<>()|&*!%~-]/g, (random) =>
    pick(random, ['', '[', ']', '{', '}', '"', "'", '#', ':', ',', '@', ';', '(', ')', '\\', '$']),
  ),
];

function inLines(change: (random: Random, lines: string[], at: number) => unknown): TextChange {
  return (random, text) => {
    const lines = text.split('\n');
    change(random, lines, below(random, lines.length));
    return lines.join('\n');
  };
}

function overMatch(pattern: RegExp, replace: (random: Random, found: string, seeds: Seeds) => string): TextChange {
  return (random, text, seeds) => {
    const found = [...text.matchAll(pattern)];
    if (found.length === 0) return `${text}${pick(random, HOSTILE_TEXTS)}`;
    const { 0: match, index } = pick(random, found);
    return `${text.slice(0, index)}${replace(random, match, seeds)}${text.slice(index + match.length)}`;
  };
}
