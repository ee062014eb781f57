import type { PlatformPackages } from '../model/packages.ts';
import { isNoConda } from '../model/packages.ts';
import { type Html, html } from './html.ts';
import { table } from './page.ts';
import type { SiteImage } from './site.ts';

/** What an image holds, a list for each platform that can be searched. */
export function heldPackages(packages: SiteImage['packages'], version: string): Html {
  const held =
    packages === 'not-written'
      ? html`<p>They are not written down.</p>`
      : packages === 'not-read'
        ? html`<p>They are too many to be shown.</p>`
        : packages.platforms.map(platformPackages);
  return html`<h2>Packages of ${version}</h2>${held}`;
}

function platformPackages(part: PlatformPackages, place: number): Html {
  const { platform, distribution } = part;
  const rows = [
    ...part.conda.map(({ name, version, build, channel }) => row('conda', name, version, `${build} ${channel}`.trim())),
    ...part.python.filter(isNoConda).map(({ name, version, source }) => row('pip', name, version, source)),
    ...part.system.map(({ type, name, version }) => row(type, name, version, '')),
  ];
  const id = `packages-${place}`;
  const name = `Packages on ${platform}`;
  return html`<details class="packages"><summary>${rows.length} on ${platform}${distribution === '' ? '' : `, ${distribution}`}</summary><form class="search" data-filter="packages"><label for="${id}">Search packages</label><input id="${id}" type="search" autocomplete="off" spellcheck="false"><p role="status" data-count>${rows.length} packages</p></form>${table(name, ['Kind', 'Name', 'Version', 'From'], rows)}</details>`;
}

function row(kind: string, name: string, version: string, from: string): Html {
  return html`<tr><td>${kind}</td><th scope="row">${name}</th><td>${version}</td><td>${from}</td></tr>
`;
}
