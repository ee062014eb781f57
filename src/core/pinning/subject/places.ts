import type { Document, HashedEnvironment } from '../../model/environment.ts';
import { lazy } from '../../model/once.ts';
import type { Part, PartKind } from '../../model/part.ts';
import { type LineIndex, offsetOf } from '../../text/line-index.ts';
import { type Place, type PlacedPart, placePart } from './place.ts';

/** Where the parts of an environment are written, in file order. */
export interface Places {
  /** All places of a package or channel by its canonical text. */
  readonly find: (kind: 'conda' | 'pip' | 'channel' | 'spark', text: string) => readonly PlacedPart[];
  /** Where the base is named, if not in a Dockerfile. */
  readonly base: () => PlacedPart | undefined;
  /** The first key or variable with a name. */
  readonly key: (kind: 'key' | 'variable', name: string) => Place | undefined;
}

/** The places of an environment; `linesOf` indexes a file. */
export function placesOf(environment: HashedEnvironment, linesOf: (document: Document) => LineIndex): Places {
  const documents = documentsOf(environment);
  const order = new Map(documents.map(({ path }, index) => [path, index]));
  const parts = lazy(() => indexParts(environment.parts, order));
  const named = (kind: PartKind, text: string) =>
    (parts().get(keyOf(kind, text)) ?? []).flatMap(({ written }) => {
      const document = documents[order.get(written.path) ?? -1];
      return document === undefined ? [] : [{ written, lines: linesOf(document) }];
    });
  const bases = environment.parts.filter(({ kind }) => kind === 'image');
  return {
    find: (kind, text) => named(kind, text).map(({ written, lines }) => placePart(lines, written)),
    base: () =>
      bases.flatMap(({ text }) => named('image', text).map(({ written, lines }) => placePart(lines, written))).at(0),
    key: (kind, name) => {
      const [first] = named(kind, name);
      if (first === undefined) return undefined;
      const start = offsetOf(first.lines, first.written.at);
      return { path: first.written.path, start, end: start + name.length };
    },
  };
}

/** The files of an environment without duplicates, and the configuration if it names the base. */
export function documentsOf({ documents, configuration }: HashedEnvironment): readonly Document[] {
  const own = configuration === undefined || documents.some(({ path }) => path === configuration.path);
  return own ? documents : [...documents, configuration];
}

// The parts of a file that several lines include are listed once for each of them.
function indexParts(parts: readonly Part[], order: ReadonlyMap<string, number>): ReadonlyMap<string, readonly Part[]> {
  const distinct = new Map(parts.map((part) => [JSON.stringify([part.kind, part.text, part.written]), part]));
  const rank = ({ written }: Part) => order.get(written.path) ?? order.size;
  const sorted = [...distinct.values()].sort((a, b) => rank(a) - rank(b));
  return Map.groupBy(sorted, ({ kind, text }) => keyOf(kind, text));
}

function keyOf(kind: PartKind, text: string): string {
  return `${kind} ${text}`;
}
