import { redact } from '../model/errors.ts';
import { remember } from '../model/once.ts';
import { visible } from '../text/safe-text.ts';

/** Text that is HTML already: only `html` makes it. */
export interface Html {
  readonly html: string;
}

/** What a template takes: HTML, or text of anybody, or lists of them. */
export type Fragment = Html | string | number | undefined | readonly Fragment[];

/**
 * HTML with untrusted values, between tags and in quoted attributes. Each value is text: whatever it holds, it ends no tag and no attribute,
 * what cannot be seen is shown as `\u{hex}`, and credentials as `***`. Not for the contents of scripts and styles, and not for addresses of strangers:
 * `dataBlock` and `webLink`.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Fragment[]): Html {
  return { html: parts.map((part, place) => `${part}${formatFragment(values[place])}`).join('') };
}

function formatFragment(value: Fragment): string {
  if (value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return escapeText(`${value}`);
  return 'html' in value ? value.html : value.map(formatFragment).join('');
}

const SPECIAL = /[&<>"'`]/g;

// Most texts are names and versions.
const PLAIN = /^[A-Za-z0-9 ._:/@+=()-]*$/;

function escapeText(text: string): string {
  const told = withoutSecrets(text);
  if (PLAIN.test(told)) return told;
  return visible(told).replace(SPECIAL, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Characters of the shortest text that could have a credential in it. */
const SHORTEST = 12;

// A site is often read by more people than the registry is.
const redacted = remember(redact);

function withoutSecrets(text: string): string {
  return text.length < SHORTEST ? text : redacted(text);
}

/** A value for the script of a page, in an element that browsers do not run. */
export function dataBlock(id: string, value: unknown): Html {
  // JSON has no other sign that could end the element.
  return { html: `<script type="application/json" id="${escapeText(id)}">${scriptJson(value)}</script>` };
}

/** JSON that ends no script element. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value, (_, part) => (typeof part === 'string' ? withoutSecrets(part) : part)).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A link with a text to what a stranger wrote, where that is an address of the web; else what was written. */
export function webLink(address: string, text: string): Html {
  const isWeb = /^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?\/[!-~]*$/.test(address);
  return isWeb ? html`<a href="${address}" rel="noreferrer nofollow">${text}</a>` : html`${address}`;
}
