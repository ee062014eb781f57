import type { Repository } from '../../core/model/reference.ts';
import { formatRepository } from '../../core/names/reference.ts';

/** What a client wrote, or was told of: a registry that does not show it has not caught up yet. */
export interface OwnWrites {
  readonly add: (repository: Repository, ...references: readonly string[]) => void;
  readonly has: (repository: Repository, reference: string) => boolean;
  /** What was removed is not late. */
  readonly forget: (repository: Repository) => void;
}

export function createOwnWrites(): OwnWrites {
  const written = new Set<string>();
  const key = (repository: Repository, reference: string) => `${formatRepository(repository)} ${reference}`;
  return {
    add: (repository, ...references) => {
      for (const reference of references) written.add(key(repository, reference));
    },
    has: (repository, reference) => written.has(key(repository, reference)),
    forget: (repository) => {
      for (const one of written) if (one.startsWith(key(repository, ''))) written.delete(one);
    },
  };
}
