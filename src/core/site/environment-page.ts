import { formatChange } from '../diff/diff.ts';
import { diffKnownDefinitions } from '../diff/known-definitions.ts';
import { diffPackages, formatPackageChange } from '../packages/diff-packages.ts';
import { describeAging } from '../report/describe-aging.ts';
import { describeDefinition } from '../report/describe-definition.ts';
import { formatBytes, formatSeconds } from '../report/units.ts';
import { type ChartPoint, layerChart, sizeChart } from './chart.ts';
import { heldPackages } from './held-packages.ts';
import { dataBlock, type Fragment, type Html, html, webLink } from './html.ts';
import { shownVersion } from './overview-page.ts';
import { badge, renderPage, shortHash, shownTime, table } from './page.ts';
import type { SiteDefinition, SiteEnvironment, SiteFacts, SiteVersion } from './site.ts';
import { packVersions } from './version-data.ts';

/** Where the pages of environments lie below the root, and the way back. */
const ROOT = '../';

/** One environment: its versions, how any two differ, what it weighs, what it leaves open. */
export function environmentPage(
  environment: SiteEnvironment,
  pathOf: (name: string) => string | undefined,
  facts: SiteFacts,
): string {
  const { name, versions, definitions } = environment;
  const newest = versions.find(({ isLatest }) => isLatest) ?? versions[0];
  const content = html`<h1>${name}</h1>
${factsOf(environment, newest, pathOf)}
${definitions.length === 0 ? undefined : html`<h2>To look at</h2>${definitions.map(toLookAt)}`}
${versions.length === 0 ? html`<p>No version is registered.</p>` : undefined}
${versions.length < 2 ? undefined : comparison(versions)}
${charts(versions)}
${versions.length === 0 ? undefined : versionTable(environment)}
${newest === undefined ? undefined : definitionOf(newest)}
${newest?.image?.packages === undefined ? undefined : heldPackages(newest.image.packages, shownVersion(newest.version))}
${versions.length < 2 ? undefined : dataBlock('versions', packVersions(versions.map(comparedOf)))}`;
  return renderPage({ title: name, root: ROOT, content }, facts);
}

function comparedOf({ definition, image }: SiteVersion) {
  return { definition, packages: image?.packages };
}

function factsOf(
  { repository, state, definitions }: SiteEnvironment,
  newest: SiteVersion | undefined,
  pathOf: (name: string) => string | undefined,
): Html {
  const parents = [...new Set(definitions.flatMap((one) => one.parents))];
  const bases = newest?.image?.base ? [newest.image.base] : definitions.flatMap((one) => one.bases);
  const descriptions = [state?.description, ...definitions.map((one) => one.description)];
  const described = [...new Set(descriptions.filter((text) => text !== undefined))];
  const rows: readonly (readonly [string, Fragment])[] = [
    ['Description', described.map((text) => html`<div>${text}</div>`)],
    ['Tags', tagList(state?.tags)],
    ['Defined in', definitions.map(({ id, kind }) => html`<div><code>${id}</code> ${kind}</div>`)],
    ['Built on', [...bases.map((base) => html`<div>${base}</div>`), ...parents.map((one) => parentLink(one, pathOf))]],
    ['Image', newest && repository ? html`<code>${repository}@${newest.digest}</code>` : ''],
    ['Platforms', newest?.image?.platforms.join(', ') ?? ''],
  ];
  const known = rows.filter(([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0));
  return html`<dl class="facts">${known.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function tagList(tags: ReadonlyMap<string, string> = new Map()): readonly Html[] {
  return [...tags].map(([key, value]) => badge('plain', `${key}: ${value}`));
}

function parentLink(name: string, pathOf: (name: string) => string | undefined): Html {
  const path = pathOf(name);
  return path === undefined ? html`<div>${name}</div>` : html`<div><a href="${ROOT}${path}">${name}</a></div>`;
}

function toLookAt({ id, findings, aging }: SiteDefinition): Html {
  const aged = aging.map(
    (one) => html`<li>${badge(one.kind === 'vulnerable' ? 'bad' : 'open', one.kind)}${describeAging(one)}</li>`,
  );
  const open = findings.map(
    ({ severity, code, message, path, line }) =>
      html`<li>${badge(severity === 'error' ? 'bad' : 'open', code)}${message} <small>${path}${line === undefined ? '' : `:${line}`}</small></li>`,
  );
  if (aged.length + open.length === 0) return html`<p>Nothing has aged or is left open in <code>${id}</code>.</p>`;
  return html`<h3><code>${id}</code></h3><ul class="findings">${aged}${open}</ul>`;
}

function comparison(versions: readonly SiteVersion[]): Html {
  const options = versions.map(
    ({ version, created }, place) =>
      html`<option value="${place}">${shownVersion(version)} ${shownTime(created)}</option>`,
  );
  return html`<h2 id="compare">Compare</h2>
<form class="compare" data-compare>
<label for="from">From</label> <select id="from">${options}</select>
<label for="to">to</label> <select id="to">${options}</select>
</form>
<div role="status" class="difference" data-difference><noscript>Two versions are compared by a script. The table of versions has what changed from each to the next.</noscript></div>`;
}

function charts(versions: readonly SiteVersion[]): Html | undefined {
  const points = versions.toReversed().flatMap(({ version, image }): readonly ChartPoint[] => {
    const { bytes, layers = [] } = image ?? {};
    return bytes === undefined ? [] : [{ label: shownVersion(version), layers, bytes }];
  });
  const labels = new Set(points.map(({ label }) => label));
  if (points.length < 2 || labels.size < points.length) return undefined;
  return html`<h2>Size</h2><div class="charts"><figure><figcaption>Compressed, all platforms</figcaption>${sizeChart(points)}</figure><figure><figcaption>Layers, from the base on</figcaption>${layerChart(points)}</figure></div>`;
}

function versionTable({ versions, left }: SiteEnvironment): Html {
  const rows = versions.map((version, place) => versionRow(version, versions[place + 1]));
  const rest = left > 0 ? html`<p>${left} older versions are not shown.</p>` : undefined;
  return html`<h2>Versions</h2>${table('Versions', ['Version', 'Registered', 'Hash', 'Image', 'Size', 'Commit', 'Changes'], rows)}${rest}`;
}

function versionRow(version: SiteVersion, before: SiteVersion | undefined): Html {
  const { created, hash, digest, commit, dirty, run, image } = version;
  const { bytes, seconds } = image ?? {};
  const built = seconds === undefined ? undefined : html` <small>in ${formatSeconds(seconds)}</small>`;
  const size = bytes === undefined ? undefined : html`${formatBytes(bytes)}${built}`;
  return html`<tr><th scope="row">${shownVersion(version.version)} ${marksOf(version)}</th><td>${shownTime(created)}</td><td>${shortHash(hash)}</td><td>${shortHash(digest)} ${image === undefined ? badge('bad', 'gone') : undefined}</td><td>${size}</td><td>${commit === '' ? undefined : shortHash(commit)}${dirty ? ' (dirty)' : ''}${run === '' ? undefined : html`<div><small>${webLink(run, 'run')}</small></div>`}</td><td>${changesSince(version, before)}</td></tr>
`;
}

function marksOf({ isLatest, state }: SiteVersion): Html {
  const labels = state.labels.map((label) => badge('good', label));
  const archived = state.archived ? badge('plain', 'archived') : undefined;
  const described = state.description === undefined ? undefined : html`<div><small>${state.description}</small></div>`;
  return html`${isLatest ? badge('good', 'latest') : undefined}${labels}${archived}${tagList(state.tags)}${described}`;
}

const MOST_CHANGES = 200;

function changesSince(version: SiteVersion, before: SiteVersion | undefined): Html | undefined {
  if (before === undefined) return undefined;
  const defined = (diffKnownDefinitions(before, version) ?? []).map(formatChange);
  const [old, current] = [before.image?.packages, version.image?.packages];
  const held = old && current ? diffPackages(old, current).map(formatPackageChange) : [];
  const lines = [...defined, ...held];
  if (lines.length === 0) return html`<small>none that is known</small>`;
  const shown = lines.slice(0, MOST_CHANGES).map((line) => html`<li>${line}</li>`);
  const left = lines.length - shown.length;
  const more = left > 0 ? html`<li>and ${left} more</li>` : undefined;
  return html`<details><summary>${defined.length} in the definition, ${held.length} packages</summary><ul>${shown}${more}</ul></details>`;
}

function definitionOf({ version, definition }: SiteVersion): Html {
  const lines = describeDefinition(definition);
  return html`<h2>Definition of ${shownVersion(version)}</h2><div class="scroll" tabindex="0" role="region" aria-label="Definition"><pre>${lines.map(
    (line) => html`${line}
`,
  )}</pre></div>`;
}
