import { type AgingScope, findAging } from '../../core/history/outdated.ts';
import type { FindVulnerabilities } from '../../core/history/vulnerabilities.ts';
import { isSelected } from '../../core/model/environment.ts';
import { limit } from '../../core/model/limit.ts';
import type { Definitions } from '../../core/normalize/definitions.ts';
import { createPinChecker } from '../../core/pinning/check.ts';
import { baseResolver } from '../../core/resolve/bases.ts';
import { definitionsByName } from '../../core/site/gather.ts';
import type { SiteDefinition } from '../../core/site/site.ts';
import { unlessUnread } from './read-environments.ts';

/** What asks how the definitions have aged; no repository, and nothing is asked. */
export interface SiteAging extends Pick<AgingScope, 'registry' | 'order' | 'now' | 'oldDays'> {
  readonly findVulnerabilities: FindVulnerabilities | undefined;
}

/** What applies where a run does not say. */
export const DEFAULT_SITE = { folder: 'site', title: 'Environments', versions: 50, oldDays: 14 } as const;

const AT_A_TIME = 8;

/** The definitions of a checkout by name, with what they leave open and how they have aged. */
export async function siteDefinitions(
  { config, definitions }: Definitions,
  aging: SiteAging,
): Promise<ReadonlyMap<string, readonly SiteDefinition[]>> {
  const checker = createPinChecker();
  const scope = { ...aging, config, bases: baseResolver(aging.registry, config) };
  const asked = aging.order.length === 0 ? [] : definitions.filter(({ origin }) => isSelected(origin));
  const found = await limit(AT_A_TIME).map(asked, async ({ origin, item }) => {
    const read = item.ok ? await unlessUnread(findAging(item.value, scope)) : undefined;
    return [origin.id, read?.ok === true ? read.value.aging : undefined] as const;
  });
  const byId = new Map(found);
  return definitionsByName(definitions, { pins: checker.check, aging: ({ id }) => byId.get(id) });
}
