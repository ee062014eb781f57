import { basePage } from './base-page.ts';
import { graphPage } from './graph-page.ts';
import { overviewPage } from './overview-page.ts';
import { packagePage, packageScript } from './package-page.ts';
import { SITE_SCRIPT } from './script.ts';
import type { SiteFacts } from './site.ts';
import { STYLE } from './style.ts';
import type { Summary } from './summary.ts';

/** Every file of a site but the pages of its environments, by path. */
export function sharedPages(
  summaries: readonly Summary[],
  notes: readonly string[],
  facts: SiteFacts,
): ReadonlyMap<string, string> {
  return new Map([
    ['index.html', overviewPage(summaries, notes, facts)],
    ['bases.html', basePage(summaries, facts)],
    ['packages.html', packagePage(facts)],
    ['packages.js', packageScript(summaries)],
    ['graph.html', graphPage(summaries, facts)],
    ['style.css', STYLE],
    ['terrarium.js', SITE_SCRIPT],
    // GitHub Pages would look for a site of Jekyll, and leave files out.
    ['.nojekyll', ''],
  ]);
}
