/** Now, as records have it: UTC, in whole seconds. */
export function recordTime(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, 'Z');
}
