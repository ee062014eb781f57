import type { Repository } from '../model/reference.ts';
import { parseRepository } from './reference.ts';

/**
 * A version that a release script fills in: `numpy=={{latest-pypi-version}}`, `image:{{latest-image-tag:regex}}`.
 * https://github.com/Azure/azureml-assets/tree/main/scripts/azureml-assets/azureml/assets/environment
 */
export type TemplatePin =
  | {
      readonly kind: 'package';
      readonly name: string;
      /** With brackets, as written; empty without. */
      readonly extras: string;
      readonly operator: '==' | '~=';
      /** Flags behind the colon: `pre` takes pre-releases too. */
      readonly flags: string | undefined;
    }
  | {
      readonly kind: 'image';
      readonly image: string;
      /** Which tags count; the newest one by reverse order of strings is taken. Without it, the tag that equals `latest`. */
      readonly pattern: string | undefined;
    };

const PACKAGE = /^([^"'\s[\]={}~]+)(\[[^\]\s]+\])?([=~]=)\{\{latest-pypi-version(?::(.+))?\}\}$/;
const IMAGE_START = ':{{latest-image-tag';
const PIN_START = '{{latest-';

/** Reads one pin and nothing else; `undefined` when the text is none. */
export function parseTemplatePin(text: string): TemplatePin | undefined {
  const found = PACKAGE.exec(text);
  if (found !== null) {
    const [, name = '', extras = '', operator, flags] = found;
    return { kind: 'package', name, extras, operator: operator === '~=' ? '~=' : '==', flags };
  }
  const start = text.indexOf(IMAGE_START);
  if (start <= 0 || !text.endsWith('}}') || /["'\s]/.test(text.slice(0, start))) return undefined;
  const inside = text.slice(start + IMAGE_START.length, -'}}'.length);
  if (inside !== '' && (!inside.startsWith(':') || inside === ':')) return undefined;
  return { kind: 'image', image: text.slice(0, start), pattern: inside === '' ? undefined : inside.slice(1) };
}

/** The text that reads as this pin. */
export function formatTemplatePin(pin: TemplatePin): string {
  const behind = (text: string | undefined) => (text === undefined ? '' : `:${text}`);
  if (pin.kind === 'image') return `${pin.image}${IMAGE_START}${behind(pin.pattern)}}}`;
  return `${pin.name}${pin.extras}${pin.operator}{{latest-pypi-version${behind(pin.flags)}}}`;
}

/** The repository of a base that is an image pin; `undefined` for every other text. */
export function templateBase(text: string): Repository | undefined {
  const pin = parseTemplatePin(text);
  return pin?.kind === 'image' ? parseRepository(pin.image) : undefined;
}

/** A pin of a text, and where it stands; offsets count from 0. */
export interface FoundPin {
  readonly pin: TemplatePin;
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** Every pin of a text but those behind `#`, line by line: a word that ends in a pin, quotes around it left out. */
export function findTemplatePins(text: string): readonly FoundPin[] {
  return text.split('\n').flatMap((line, index) => (line.includes(PIN_START) ? pinsOfLine(line, index + 1) : []));
}

function pinsOfLine(line: string, number: number): readonly FoundPin[] {
  const comment = line.search(/(?:^|\s)#/);
  const code = comment < 0 ? line : line.slice(0, comment);
  return [...code.matchAll(/[^"'\s]+/g)].flatMap(({ 0: word, index }): readonly FoundPin[] => {
    if (!word.includes(PIN_START)) return [];
    // What stands behind the last brace is no part of the pin: `numpy=={{latest-pypi-version}};`.
    const text = word.slice(0, word.lastIndexOf('}}') + 2);
    const pin = parseTemplatePin(text);
    return pin === undefined ? [] : [{ pin, text, line: number, column: index + 1 }];
  });
}
