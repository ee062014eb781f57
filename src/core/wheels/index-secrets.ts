/** Secrets that indexes are asked with here as well. */
export const INDEX_SECRETS = ['netrc', 'pip.conf'] as const;

/** Secrets that channels of conda are asked with. */
export const CHANNEL_SECRETS = ['netrc'] as const;

export type IndexSecret = (typeof INDEX_SECRETS)[number];

/** Those of the secrets of an installation that indexes are asked with. */
export function indexSecrets(ids: readonly string[] = []): readonly IndexSecret[] {
  return INDEX_SECRETS.filter((id) => ids.includes(id));
}

/** A secret that only an installer in a container can use, of those that an installation needs. */
export function otherSecret(ids: readonly string[] = [], known: readonly string[] = INDEX_SECRETS): string | undefined {
  return ids.find((id) => !known.includes(id));
}
