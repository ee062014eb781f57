/** Tells how long a named step took; on stderr, so that stdout stays for what a command answers. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  process.stderr.write(`rig: ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)\n`);
  return result;
}
