/** Secrets that indexes are asked with here as well. */
export const INDEX_SECRETS = ['netrc', 'pip.conf'] as const;

export type IndexSecret = (typeof INDEX_SECRETS)[number];

/** Those of the secrets of an installation that indexes are asked with. */
export function indexSecrets(ids: readonly string[] = []): readonly IndexSecret[] {
  return INDEX_SECRETS.filter((id) => ids.includes(id));
}

/** A secret that only an installer in a container can use, of those that an installation needs. */
export function otherSecret(ids: readonly string[] = []): string | undefined {
  return ids.find((id) => !INDEX_SECRETS.some((known) => known === id));
}
