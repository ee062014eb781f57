import { describeAging } from '../report/describe-aging.ts';
import { describeDefinition } from '../report/describe-definition.ts';
import { formatBytes, formatMinute } from '../report/units.ts';
import { type ChartPoint, layerChart, sizeChart } from './chart.ts';
import { heldPackages } from './held-packages.ts';
import { dataBlock, type Fragment, type Html, html } from './html.ts';
import { newestOf } from './newest.ts';
import { badge, renderPage, shownVersion, table, tagList } from './page.ts';
import {
  imageOf,
  packagesOf,
  type SiteDefinition,
  type SiteEnvironment,
  type SiteFacts,
  type SiteVersion,
} from './site.ts';
import { packVersions } from './version-data.ts';
import { versionTable } from './version-table.ts';

/** Where the pages of environments lie below the root, and the way back. */
const ROOT = '../';

type PathOf = (name: string) => string | undefined;

/** One environment: its versions, how any two differ, what it weighs, what it leaves open. */
export function environmentPage(environment: SiteEnvironment, pathOf: PathOf, facts: SiteFacts): string {
  const { name, versions, unread, definitions } = environment;
  const newest = newestOf(versions);
  const packages = newest && imageOf(newest)?.packages;
  const content = html`<h1>${name}</h1>
${unread === undefined ? undefined : html`<p class="notes">${unread}</p>`}
${factsOf(environment, newest, pathOf)}
${definitions.length === 0 ? undefined : html`<h2>To look at</h2>${definitions.map(toLookAt)}`}
${versions.length === 0 && unread === undefined ? html`<p>No version is registered.</p>` : undefined}
${versions.length < 2 ? undefined : comparison(versions)}
${charts(versions)}
${versions.length === 0 ? undefined : versionTable(environment)}
${newest === undefined ? undefined : definitionOf(newest)}
${newest === undefined || packages === undefined ? undefined : heldPackages(packages, shownVersion(newest.version))}
${versions.length < 2 ? undefined : dataBlock('versions', packVersions(versions.map(comparedOf)))}`;
  return renderPage({ title: name, root: ROOT, content }, facts);
}

function comparedOf(version: SiteVersion) {
  return { definition: version.definition, packages: packagesOf(version) };
}

function factsOf(
  { repository, state, definitions }: SiteEnvironment,
  newest: SiteVersion | undefined,
  pathOf: PathOf,
): Html {
  const image = newest && imageOf(newest);
  const parents = [...new Set(definitions.flatMap((one) => one.parents))];
  const bases = image?.base ? [image.base] : definitions.flatMap((one) => one.bases);
  const descriptions = [state?.description, ...definitions.map((one) => one.description)];
  const described = [...new Set(descriptions.filter((text) => text !== undefined))];
  const rows: readonly (readonly [string, Fragment])[] = [
    ['Description', described.map((text) => html`<div>${text}</div>`)],
    ['Tags', tagList(state?.tags)],
    ['Defined in', definitions.map(({ id, kind }) => html`<div><code>${id}</code> ${kind}</div>`)],
    ['Built on', [...bases.map((base) => html`<div>${base}</div>`), ...parents.map((one) => parentLink(one, pathOf))]],
    ['Image', newest && repository ? html`<code>${repository}@${newest.digest}</code>` : ''],
    ['Platforms', image?.platforms.join(', ') ?? ''],
  ];
  const known = rows.filter(([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0));
  return html`<dl class="facts">${known.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function parentLink(name: string, pathOf: PathOf): Html {
  const path = pathOf(name);
  return path === undefined ? html`<div>${name}</div>` : html`<div><a href="${ROOT}${path}">${name}</a></div>`;
}

function toLookAt({ id, findings, aging }: SiteDefinition): Html {
  const aged = (aging ?? []).map(
    (one) => html`<li>${badge(one.kind === 'vulnerable' ? 'bad' : 'open', one.kind)}${describeAging(one)}</li>`,
  );
  const open = findings.map(
    ({ severity, code, message, path, line }) =>
      html`<li>${badge(severity === 'error' ? 'bad' : 'open', code)}${message} <small>${path}${line === undefined ? '' : `:${line}`}</small></li>`,
  );
  const unasked = aging === undefined ? html`<p><small>What has aged was not looked at.</small></p>` : undefined;
  if (aged.length + open.length > 0)
    return html`<h3><code>${id}</code></h3><ul class="findings">${aged}${open}</ul>${unasked}`;
  const nothing = aging === undefined ? 'Nothing is left open in' : 'Nothing has aged or is left open in';
  return html`<p>${nothing} <code>${id}</code>.</p>${unasked}`;
}

function comparison(versions: readonly SiteVersion[]): Html {
  const options = versions.map(
    ({ version, created }, place) =>
      html`<option value="${place}">${shownVersion(version)} ${formatMinute(created)}</option>`,
  );
  return html`<h2 id="compare">Compare</h2>
<form class="compare" data-compare>
<label for="from">From</label> <select id="from">${options}</select>
<label for="to">to</label> <select id="to">${options}</select>
<p role="status" data-count></p>
</form>
<div class="difference" data-difference><noscript>Two versions are compared by a script. The table of versions has what changed from each to the next.</noscript></div>`;
}

function charts(versions: readonly SiteVersion[]): Html | undefined {
  const points = versions.toReversed().flatMap((version): readonly ChartPoint[] => {
    const { bytes, layers = [] } = imageOf(version) ?? {};
    return bytes === undefined ? [] : [{ label: shownVersion(version.version), layers, bytes }];
  });
  if (points.length < 2) return undefined;
  const rows = points
    .toReversed()
    .map(
      ({ label, layers }) =>
        html`<tr><th scope="row">${label}</th><td>${layers.map((bytes) => formatBytes(bytes)).join(', ')}</td></tr>`,
    );
  const listed = html`<details><summary>Layers as a table</summary>${table('Layers', ['Version', 'From the base on'], rows)}</details>`;
  return html`<h2>Size</h2><div class="charts"><figure><figcaption>Compressed, all platforms</figcaption>${sizeChart(points)}</figure><figure><figcaption>Layers of the first platform, from the base on</figcaption>${layerChart(points)}</figure></div>${listed}`;
}

function definitionOf({ version, definition }: SiteVersion): Html {
  const lines = describeDefinition(definition);
  return html`<h2>Definition of ${shownVersion(version)}</h2><div class="scroll" tabindex="0" role="region" aria-label="Definition"><pre>${lines.map(
    (line) => html`${line}
`,
  )}</pre></div>`;
}
