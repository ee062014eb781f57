import { isTemplateOfDefinition } from '../formats/azureml/template-text.ts';
import type { FormatReader } from '../formats/contract/format.ts';
import { READERS } from '../formats/readers.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { finding } from '../model/findings.ts';
import type { SourceFile, SourceReading } from '../text/source-file.ts';
import type { Naming } from './named-files.ts';

/** What a file of the tree is: a definition, something to tell, or none of both. */
export type Classified =
  | { readonly kind: 'none' }
  | { readonly kind: 'note'; readonly diagnostic: Diagnostic }
  | { readonly kind: 'definition'; readonly reader: FormatReader | undefined };

/** True for a file that is worth reading by its name alone. */
export function isConventional(path: string): boolean {
  return READERS.some((reader) => reader.names(path));
}

/** Decides which format a file has. A file that an entry names literally is a definition in any case. */
export function classify(path: string, reading: SourceReading, naming: Naming): Classified {
  const known = classified.get(reading);
  if (known?.path === path && known.naming === naming) return known.found;
  const found = classifyReading(path, reading, naming);
  classified.set(reading, { path, naming, found });
  return found;
}

interface KnownClass {
  readonly path: string;
  readonly naming: Naming;
  readonly found: Classified;
}

/** Two trees of one run share the readings of files that are the same. */
const classified = new WeakMap<SourceReading, KnownClass>();

function classifyReading(path: string, reading: SourceReading, naming: Naming): Classified {
  const named = naming === 'literal';
  if (reading.kind === 'text') {
    const reader = readerOf(reading, naming);
    if (!named && (reader === undefined || reader.hasTemplatePins?.(reading.text) === true))
      return unrecognized(path, reading.text, reader);
    return { kind: 'definition', reader };
  }
  if (reading.kind === 'absent') return named ? { kind: 'definition', reader: undefined } : { kind: 'none' };
  if (named || !/\.ya?ml$/i.test(path)) return { kind: 'definition', reader: undefined };
  const message = `${reading.message}; not looked into for definitions`;
  return { kind: 'note', diagnostic: finding('note', reading.code, message, { path, hint: reading.hint }) };
}

// What the content says goes before what only the name of a literal entry says.
function readerOf(file: SourceFile, naming: Naming): FormatReader | undefined {
  const takenBy = (isLiteral: boolean) => READERS.find(({ takes }) => takes?.(file, isLiteral));
  return (
    READERS.find((candidate) => candidate.recognizes(file)) ??
    READERS.find(({ resembles }) => resembles?.(file, naming !== 'none')) ??
    (naming === 'none' ? undefined : takenBy(false)) ??
    (naming === 'literal' ? takenBy(true) : undefined)
  );
}

function unrecognized(path: string, text: string, reader: FormatReader | undefined): Classified {
  const template = reader !== undefined || (/\.ya?ml$/i.test(path) && isTemplateOfDefinition(text));
  if (!template) return { kind: 'none' };
  const message = 'a template of a definition, which is no definition before it is rendered';
  return { kind: 'note', diagnostic: finding('note', 'template', message, { path }) };
}
