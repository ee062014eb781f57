import { formatChange } from '../diff/diff.ts';
import { diffKnownDefinitions } from '../diff/known-definitions.ts';
import { diffPackages, formatPackageChange } from '../packages/diff-packages.ts';
import { formatBytes, formatMinute, formatSeconds } from '../report/units.ts';
import { type Html, html, webLink } from './html.ts';
import { badge, shortHash, shownVersion, table, tagList } from './page.ts';
import { imageOf, packagesOf, type SiteEnvironment, type SiteVersion } from './site.ts';

const HEADS = ['Version', 'Registered', 'Hash', 'Image', 'Size', 'Commit', 'Changes'];

/** Every version with its image and commit, and what changed since the one before it. */
export function versionTable({ versions, left }: SiteEnvironment): Html {
  const rows = versions.map((version, place) => versionRow(version, versions[place + 1]));
  const rest = left > 0 ? html`<p>${left} older versions are not shown.</p>` : undefined;
  return html`<h2>Versions</h2>${table('Versions', HEADS, rows)}${rest}`;
}

const MISSING = { gone: 'gone', other: 'another definition', unread: 'could not be read' } as const;

function versionRow(version: SiteVersion, before: SiteVersion | undefined): Html {
  const { created, hash, digest, commit, dirty, run, image } = version;
  const { bytes, seconds } = imageOf(version) ?? {};
  const built = seconds === undefined ? undefined : html` <small>in ${formatSeconds(seconds)}</small>`;
  const size = bytes === undefined ? undefined : html`${formatBytes(bytes)}${built}`;
  const missing = typeof image === 'object' ? undefined : badge('bad', MISSING[image]);
  return html`<tr><th scope="row">${shownVersion(version.version)} ${marksOf(version)}</th><td>${formatMinute(created)}</td><td>${shortHash(hash)}</td><td>${shortHash(digest)} ${missing}</td><td>${size}</td><td>${commit === '' ? undefined : shortHash(commit)}${dirty ? ' (dirty)' : ''}${run === '' ? undefined : html`<div><small>${webLink(run, 'run')}</small></div>`}</td><td>${detailsOf(version, before)}</td></tr>
`;
}

function marksOf({ isLatest, state }: SiteVersion): Html {
  const labels = state.labels.map((label) => badge('good', label));
  const archived = state.archived ? badge('plain', 'archived') : undefined;
  const described = state.description === undefined ? undefined : html`<div><small>${state.description}</small></div>`;
  return html`${isLatest ? badge('good', 'latest') : undefined}${labels}${archived}${tagList(state.tags)}${described}`;
}

/** What a row shows cut off, for who copies it, and what changed. */
function detailsOf(version: SiteVersion, before: SiteVersion | undefined): Html {
  const { hash, key, digest, commit, source } = version;
  const whole = [
    ['hash', hash],
    ['key', key],
    ['image', digest],
    ['commit', commit],
    ['from', source],
  ] as const;
  const facts = whole
    .filter(([, value]) => value !== '')
    .map(([name, value]) => html`<div><dt>${name}</dt><dd><code>${value}</code></dd></div>`);
  const { summary, lines } = before === undefined ? FIRST : changesSince(version, before);
  return html`<details><summary>${summary}</summary><dl class="facts">${facts}</dl>${listOf(lines)}</details>`;
}

interface Changes {
  readonly summary: string;
  readonly lines: readonly string[];
}

const FIRST: Changes = { summary: 'details', lines: [] };

function changesSince(version: SiteVersion, before: SiteVersion): Changes {
  const defined = (diffKnownDefinitions(before, version) ?? []).map(formatChange);
  const [old, current] = [packagesOf(before), packagesOf(version)];
  const held = old && current ? diffPackages(old, current).map(formatPackageChange) : undefined;
  const packages = held === undefined ? 'packages are not known' : `${held.length} packages`;
  return { summary: `${defined.length} in the definition, ${packages}`, lines: [...defined, ...(held ?? [])] };
}

const MOST_LINES = 200;

function listOf(lines: readonly string[]): Html | undefined {
  if (lines.length === 0) return undefined;
  const shown = lines.slice(0, MOST_LINES).map((line) => html`<li>${line}</li>`);
  const left = lines.length - shown.length;
  return html`<ul>${shown}${left > 0 ? html`<li>and ${left} more</li>` : undefined}</ul>`;
}
