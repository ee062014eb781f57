import { formatMinute } from '../report/units.ts';
import { type Fragment, type Html, html } from './html.ts';
import type { SiteFacts } from './site.ts';

/** A page of the site. */
export interface Page {
  readonly title: string;
  /** The way to the root of the site, `''` or `../`. */
  readonly root: string;
  /** Which of the links above is this page. */
  readonly current?: string;
  /** Scripts beside that of every page, relative to the root. */
  readonly scripts?: readonly string[];
  readonly content: Fragment;
}

const LINKS = [
  ['index.html', 'Environments'],
  ['bases.html', 'Bases'],
  ['packages.html', 'Packages'],
  ['graph.html', 'Graph'],
] as const;

// Nothing is loaded from elsewhere, and nothing runs that is not a file of the site.
const POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'";

/** The whole text of a page. */
export function renderPage({ title, root, current, scripts = [], content }: Page, facts: SiteFacts): string {
  const links = LINKS.map(([path, name]) => {
    const here = html`<a href="${root}${path}" aria-current="page">${name}</a>`;
    return path === current ? here : html`<a href="${root}${path}">${name}</a>`;
  });
  const loaded = [...scripts, 'terrarium.js'].map((path) => html`<script src="${root}${path}" defer></script>`);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · ${facts.title}</title>
<link rel="stylesheet" href="${root}style.css">
${loaded}
</head>
<body>
<a class="skip" href="#content">Skip to content</a>
<header><div class="wide"><a class="brand" href="${root}index.html">${facts.title}</a><nav aria-label="Pages">${links}</nav></div></header>
<main id="content" class="wide" tabindex="-1">
${content}
</main>
<footer class="wide">Made by Terrarium on <time datetime="${facts.made}">${formatMinute(facts.made)}</time> from the repository and its registry.</footer>
</body>
</html>
`;
  return page.html;
}

/** The day of a time. */
export function shownDay(time: string | undefined): string {
  return time?.slice(0, 10) ?? '';
}

/** A table that scrolls on its own where it is wider than the page. */
export function table(name: string, heads: readonly Fragment[], rows: readonly Html[]): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${name}"><table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** A mark with a meaning that its colour only repeats. */
export function badge(kind: 'good' | 'bad' | 'open' | 'plain', text: string): Html {
  return html`<span class="badge ${kind}">${text}</span> `;
}

const SHORT = 12;

/** The first digits of a hash or a digest, all of them on pointing at it. */
export function shortHash(hash: string): Html {
  const digits = hash.startsWith('sha256:') ? hash.slice('sha256:'.length) : hash;
  return html`<code title="${hash}">${digits.slice(0, SHORT)}</code>`;
}

/** A version; of an environment without one, the first digits of its hash. */
export function shownVersion(version = ''): string {
  return /^[0-9a-f]{64}$/.test(version) ? version.slice(0, SHORT) : version;
}

/** Tags that are shown of a name or a version: whoever may push may write many. */
const MOST_TAGS = 64;

/** Tags of a name or a version. */
export function tagList(tags: ReadonlyMap<string, string> = new Map()): readonly Html[] {
  return [...tags].slice(0, MOST_TAGS).map(([key, value]) => badge('plain', `${key}: ${value}`));
}
