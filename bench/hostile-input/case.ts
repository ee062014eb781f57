import { fileOf, filesOf } from '../../__tests__/core/formats/reading.ts';
import type { FormatReader, ParsedFile } from '../../src/core/formats/contract/format.ts';
import type { PinRule } from '../../src/core/pinning/subject/rule.ts';

/** What a case is about: a reader, a rule, or the name of something else that reads text. */
export type Subject = FormatReader | PinRule | string;

/** An input that was made to be slow. */
export interface HostileCase {
  readonly subject: Subject;
  readonly name: string;
  /** Makes the input, of a size in characters; what it gives is measured. */
  readonly prepare: (size: number) => Work | Promise<Work>;
}

export type Work = () => unknown;

/** Texts by path, that of the definition first. */
export type Texts = Readonly<Record<string, string>>;

/** What is repeated, where any text may stand. */
export const PIECES: readonly string[] = [
  'a',
  ' ',
  '-',
  '.',
  '/',
  '@',
  ':@',
  '=',
  '[',
  '(',
  '}{',
  '{{',
  '${',
  '\\',
  '"',
  ',',
];
const MORE_PIECES: readonly string[] = [
  'a,',
  'a-0.',
  '!=',
  '#',
  ' #',
  "'",
  '$',
  '%',
  '*',
  ';',
  '[a]',
  '<<A ',
  '\u{1F600}',
];

/** As many pieces as give a text of the size. */
export function fill(size: number, piece: string): string {
  return piece.repeat(Math.max(1, Math.floor(size / piece.length)));
}

/** As many lines as give a text of the size; each is made from its number. */
export function lines(size: number, line: (index: number) => string): string {
  const made: string[] = [];
  for (let length = 0, index = 0; length < size; index += 1) {
    const next = line(index);
    length += next.length;
    made.push(next);
  }
  return made.join('');
}

/** Parts that each name the next one, of about a size in characters together; the last one names none. */
export function chain(size: number, part: (index: number, next: number | undefined) => string): string {
  const count = Math.max(1, Math.floor(size / part(100, 101).length));
  return times(count, (index) => part(index, index + 1 < count ? index + 1 : undefined));
}

/** A number of texts, each made from its number. */
export function times(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join('');
}

/** A place in a text, by name; the piece is written there many times. */
export type Places = Readonly<Record<string, (hostile: string) => string>>;

/** One case for each place and piece. `all` takes more pieces, for a search by hand. */
export function inPlaces(places: Places, all = process.env.TERRARIUM_HOSTILE === 'all') {
  const pieces = all ? [...PIECES, ...MORE_PIECES] : PIECES;
  return Object.entries(places).flatMap(([place, make]) =>
    pieces.map((piece) => ({
      name: `${place}: ${JSON.stringify(piece)}`,
      make: (size: number) => make(fill(size, piece)),
    })),
  );
}

/** Cases of a reader: recognised, asked for what it includes, and parsed. */
export function readerCases(
  reader: FormatReader,
  path: string,
  { places = {}, texts = {}, beside = {} }: ReaderTexts,
): readonly HostileCase[] {
  const single = inPlaces(places).map(({ name, make }) => ({
    name,
    make: (size: number): Texts => ({ [path]: make(size) }),
  }));
  const several = Object.entries(texts).map(([name, make]) => ({
    name,
    make: (size: number): Texts => {
      const made = make(size);
      return typeof made === 'string' ? { [path]: made } : made;
    },
  }));
  return [...single, ...several].map(({ name, make }) => ({
    subject: reader,
    name,
    prepare: (size) => readAll(reader, { ...make(size), ...beside }),
  }));
}

interface ReaderTexts {
  readonly places?: Places;
  readonly texts?: Readonly<Record<string, (size: number) => string | Texts>>;
  readonly beside?: Texts;
}

/** What a case of a reader gives. */
export interface ReaderResult {
  readonly isRecognized: boolean;
  readonly includes: readonly string[];
  readonly parsed: ParsedFile;
}

// A file of its own for each call: results are kept with the file.
function readAll(reader: FormatReader, texts: Texts): () => ReaderResult {
  const [path = ''] = Object.keys(texts);
  return () => {
    const file = fileOf(texts[path] ?? '', path);
    reader.hasTemplatePins?.(file.text);
    return {
      isRecognized: reader.names(path) && reader.recognizes(file),
      includes: reader.includes(file),
      parsed: reader.parse(file, filesOf(texts)),
    };
  };
}
