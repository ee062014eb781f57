import { relative, resolve } from 'node:path';
import type { Diagnostic } from '../../core/model/diagnostic.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import { finding } from '../../core/model/findings.ts';
import { recordTime } from '../record-time.ts';
import { DEFAULT_SITE, siteDefinitions } from '../site/definitions.ts';
import { writeSite } from '../site/write-site.ts';
import type { RunContext } from './run-context.ts';

/**
 * Writes the site where `site` says, below the workspace, for actions/upload-pages-artifact, with what this run has registered. What keeps
 * it from being written is a warning, other than a full disk, which is thrown.
 */
export async function writeSitePages(context: RunContext): Promise<readonly Diagnostic[]> {
  const { inputs, runner } = context;
  if (inputs.site === undefined) return [];
  const folder = resolve(runner.workspace, inputs.site);
  try {
    if (!isBelow(relative(runner.workspace, folder)))
      throw new TerrariumError('usage', 'it is not below the workspace', { hint: 'name a folder of the workspace' });
    await writePages(context, folder);
    return [];
  } catch (error) {
    if (!(error instanceof TerrariumError) || error.code === 'disk-full') throw error;
    const { message, hint = 'name a new folder below the workspace' } = error;
    return [finding('warning', 'site-failed', `input site: ${message}`, { path: '.', hint })];
  }
}

function isBelow(path: string): boolean {
  return path !== '' && !path.startsWith('..') && !path.startsWith('/');
}

async function writePages({ headAndBase, registry, order, runner }: RunContext, folder: string): Promise<void> {
  const scope = { registry, order: order.order, oldDays: DEFAULT_SITE.oldDays };
  const definitions = await siteDefinitions(headAndBase.head, {
    ...scope,
    now: Date.now(),
    findVulnerabilities: undefined,
  });
  const facts = { title: `Environments of ${runner.repository}`, made: recordTime() };
  await writeSite({ ...scope, definitions, facts, mostVersions: DEFAULT_SITE.versions, folder });
}
