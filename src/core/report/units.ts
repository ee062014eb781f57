/** `under 1 s`, `40 s`, `7 min`. */
export function formatSeconds(seconds: number): string {
  if (seconds < 1) return 'under 1 s';
  return seconds < 100 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
}

/** `800 kB`, `1.4 GB`. */
export function formatBytes(bytes: number): string {
  const [unit, name] = bytes >= 1e9 ? [1e9, 'GB'] : bytes >= 1e6 ? [1e6, 'MB'] : [1e3, 'kB'];
  return `${(bytes / unit).toFixed(bytes >= 1e9 ? 1 : 0)} ${name}`;
}

/** `+3 MB`; nothing where the difference is too small to matter. */
export function formatGrowth(bytes: number): readonly string[] {
  if (Math.abs(bytes) < 100_000) return [];
  return [`${bytes < 0 ? '-' : '+'}${formatBytes(Math.abs(bytes))}`];
}

/** `2026-11-28 19:00 UTC` of a time as records and images have it; empty where none is known. */
export function formatMinute(time: string | undefined): string {
  return time?.replace('T', ' ').replace(/:\d\d(?:\.\d+)?Z$/, ' UTC') ?? '';
}
