interface MaybeLatest {
  readonly isLatest: boolean;
}

/** The version that counts: what the tag for the newest image names, else the newest record. Versions are the newest first. */
export function newestOf<T extends MaybeLatest>(versions: readonly T[]): T | undefined {
  return versions.find(({ isLatest }) => isLatest) ?? versions[0];
}

/** The newest ones, and the one that counts where it is older. */
export function shownVersions<T extends MaybeLatest>(versions: readonly T[], most: number): readonly T[] {
  const shown = versions.slice(0, most);
  const newest = newestOf(versions);
  return newest === undefined || shown.includes(newest) ? shown : [...shown, newest];
}
