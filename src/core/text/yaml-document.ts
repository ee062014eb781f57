import { Composer, type CST, type Document, type LineCounter, Parser } from 'yaml';

/** The document of a text, or its first mistake: an offset and what is wrong there. */
export type DocumentReading =
  | { readonly kind: 'document'; readonly document: Document.Parsed }
  | { readonly kind: 'empty' }
  | { readonly kind: 'several'; readonly offset: number }
  | { readonly kind: 'refused'; readonly offset: number; readonly message: string; readonly isTag: boolean };

type Mistake = Extract<DocumentReading, { kind: 'refused' }>;

// Duplicate keys are found during conversion, because the library compares every key with every other.
const OPTIONS = { schema: 'failsafe', prettyErrors: false, uniqueKeys: false, logLevel: 'silent' } as const;

/**
 * Reads one document and stops at the first mistake, or at a second document. The library's own functions go on to the end and make
 * an error with a stack for each mistake: a text of quotes would take gigabytes.
 */
export function readOneDocument(text: string, lines: LineCounter): DocumentReading {
  try {
    return compose(new Parser(lines.addNewLine).parse(text));
  } catch (error) {
    if (error instanceof Stop) return error.mistake;
    throw error;
  }
}

class Stop extends Error {
  readonly mistake: Mistake;

  constructor(mistake: Mistake) {
    super(mistake.message);
    this.mistake = mistake;
  }
}

function compose(tokens: Iterable<CST.Token>): DocumentReading {
  let warning: Mistake | undefined;
  let isFirst = true;
  const composer = composerOf((mistake) => {
    warning ??= mistake;
  });
  for (const token of tokens) {
    if (token.type === 'error') return refused(token.offset, sourced(token));
    if (token.type === 'doc-end' && isFirst) return refused(token.offset, 'expected a document before its end');
    if (token.type === 'document' && !isFirst) return warning ?? { kind: 'several', offset: token.offset };
    // It gives a document only when the next one follows.
    for (const _ of composer.next(token));
    isFirst &&= token.type !== 'document';
  }
  const [document] = composer.end();
  if (document === undefined) return { kind: 'empty' };
  return warning ?? { kind: 'document', document };
}

/** A composer that throws `Stop` at the first error. */
function composerOf(onWarning: (mistake: Mistake) => void): Composer {
  let first: Stop | undefined;
  const onError: ComposeErrorHandler = (source, code, message, isWarning = false) => {
    const mistake = { ...refused(offsetOf(source), message), isTag: code === 'TAG_RESOLVE_FAILED' };
    if (isWarning) return onWarning(mistake);
    // Each level above catches what is thrown, and reports it here as a mistake of its own.
    first ??= new Stop(mistake);
    throw first;
  };
  // The member that the composer hands to whatever reads a node.
  return Object.assign(new Composer(OPTIONS), { onError });
}

type ComposeErrorHandler = (source: ErrorSource, code: string, message: string, isWarning?: boolean) => void;
type ErrorSource = number | readonly number[] | { readonly offset: number };

function offsetOf(source: ErrorSource): number {
  if (typeof source === 'number') return source;
  return 'offset' in source ? source.offset : (source[0] ?? 0);
}

function sourced({ message, source }: Extract<CST.Token, { type: 'error' }>): string {
  return source ? `${message}: ${JSON.stringify(source)}` : message;
}

function refused(offset: number, message: string): Mistake {
  return { kind: 'refused', offset, message, isTag: false };
}
