import type { Config } from '../config/config.ts';
import type { Repository } from '../model/reference.ts';
import { formatRepository } from '../names/reference.ts';

/** The order of repositories for lookups, and the push target. docs/lookup.md */
export interface RepositoryOrder {
  /** Where this run pushes; `undefined` if none is configured. */
  readonly target: Repository | undefined;
  /** All repositories in order, including the target. */
  readonly order: readonly Repository[];
}

/** The target, staging if this run pushes there, and the read-only repositories. */
export function repositoryOrder(config: Config, staging: boolean): RepositoryOrder {
  const { repository, stagingRepository, lookupRepositories } = config;
  const staged = staging && stagingRepository !== undefined;
  const target = staged ? stagingRepository : repository;
  const order = [repository, staged ? stagingRepository : undefined, ...lookupRepositories];
  const named = order.filter((entry) => entry !== undefined);
  const names = named.map(formatRepository);
  return { target, order: named.filter((_, index) => names.indexOf(names[index] as string) === index) };
}
