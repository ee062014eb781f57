import { realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import type { Diagnostic } from '../../core/model/diagnostic.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import { finding } from '../../core/model/findings.ts';
import { recordTime } from '../record-time.ts';
import { DEFAULT_SITE, siteDefinitions } from '../site/definitions.ts';
import { type WrittenSite, writeSite } from '../site/write-site.ts';
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
    if (!(await isBelow(runner.workspace, folder)))
      throw new TerrariumError('usage', 'it is not below the workspace', { hint: 'name a folder of the workspace' });
    const [first, ...others] = (await writePages(context, folder)).notes;
    const more = others.length > 0 ? `, and ${others.length} more` : '';
    return first === undefined ? [] : [finding('warning', 'site-incomplete', `${first}${more}`, { path: '.' })];
  } catch (error) {
    if (!(error instanceof TerrariumError) || error.code === 'disk-full') throw error;
    const { message, hint = 'name a new folder below the workspace' } = error;
    return [finding('warning', 'site-failed', `input site: ${message}`, { path: '.', hint })];
  }
}

/** True for a folder below another one, also where what is there of it leads through links. */
async function isBelow(workspace: string, folder: string): Promise<boolean> {
  const path = relative(await realpath(workspace), await realpath(await nearest(dirname(folder))));
  const own = relative(workspace, folder);
  return [path, own].every((one) => !one.startsWith('..') && !isAbsolute(one)) && own !== '';
}

/** The folder, or the nearest one above it that is there. */
async function nearest(folder: string): Promise<string> {
  const isThere = await stat(folder).then(
    () => true,
    () => false,
  );
  return isThere || dirname(folder) === folder ? folder : nearest(dirname(folder));
}

async function writePages({ headAndBase, registry, order, runner }: RunContext, folder: string): Promise<WrittenSite> {
  const scope = { registry, order: order.order, oldDays: DEFAULT_SITE.oldDays };
  const definitions = await siteDefinitions(headAndBase.head, {
    ...scope,
    now: Date.now(),
    findVulnerabilities: undefined,
  });
  const facts = { title: `Environments of ${runner.repository}`, made: recordTime() };
  return writeSite({ ...scope, definitions, facts, mostVersions: DEFAULT_SITE.versions, folder });
}
