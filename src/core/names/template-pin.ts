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
      /** With brackets, as written; empty if there are none. */
      readonly extras: string;
      readonly operator: '==' | '~=';
      /** Flags after the colon: `pre` also accepts pre-releases. */
      readonly flags: string | undefined;
    }
  | {
      readonly kind: 'image';
      readonly image: string;
      /**
       * Pattern of accepted tags; the last one in string order is used. Without a pattern, the tag that equals
       * `latest`.
       */
      readonly pattern: string | undefined;
    };

const PACKAGE = /^([^"'\s[\]={}~]+)(\[[^\]\s]+\])?([=~]=)\{\{latest-pypi-version(?::(.+))?\}\}$/;
const IMAGE_START = ':{{latest-image-tag';
const PIN_START = '{{latest-';

/** Parses a text that is exactly one pin; `undefined` otherwise. */
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

/** The text form of this pin. */
export function formatTemplatePin(pin: TemplatePin): string {
  const behind = (text: string | undefined) => (text === undefined ? '' : `:${text}`);
  if (pin.kind === 'image') return `${pin.image}${IMAGE_START}${behind(pin.pattern)}}}`;
  return `${pin.name}${pin.extras}${pin.operator}{{latest-pypi-version${behind(pin.flags)}}}`;
}

/** The repository of a base that is an image pin; `undefined` for any other text. */
export function templateBase(text: string): Repository | undefined {
  const pin = parseTemplatePin(text);
  return pin?.kind === 'image' ? parseRepository(pin.image) : undefined;
}

/** A pin in a text, and its position; offsets count from 0. */
export interface FoundPin {
  readonly pin: TemplatePin;
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** Every pin in a text, line by line, except in `#` comments. A pin is a word up to its last brace, without quotes. */
export function findTemplatePins(text: string): readonly FoundPin[] {
  return text.split('\n').flatMap((line, index) => (line.includes(PIN_START) ? pinsOfLine(line, index + 1) : []));
}

function pinsOfLine(line: string, number: number): readonly FoundPin[] {
  const comment = line.search(/(?:^|\s)#/);
  const code = comment < 0 ? line : line.slice(0, comment);
  return [...code.matchAll(/[^"'\s]+/g)].flatMap(({ 0: word, index }): readonly FoundPin[] => {
    if (!word.includes(PIN_START)) return [];
    // Text after the last brace is not part of the pin: `numpy=={{latest-pypi-version}};`.
    const text = word.slice(0, word.lastIndexOf('}}') + 2);
    const pin = parseTemplatePin(text);
    return pin === undefined ? [] : [{ pin, text, line: number, column: index + 1 }];
  });
}
