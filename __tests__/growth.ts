/** What `growthOf` stays below for work in linear time: twice the size may take three times as long. */
export const LINEAR = Math.log2(3);

const STEP = 8;
/** Microseconds of work that are measured at once: some ticks of a coarse clock. */
const ENOUGH = 20_000;
/** The least of so many measurements counts: garbage is collected in some of them. */
const MEASUREMENTS = 4;
/** What does not look linear is measured again: caches that others fill slow down large inputs, and work in quadratic time never looks linear. */
const TRIES = 4;

/**
 * The power of the size that the time of `work` grows with: about 1 where it is linear, 2 where it is quadratic. `make` gives an input
 * of a size. It is CPU time of this thread, so that other processes change little.
 */
export function growthOf<T>(make: (size: number) => T, work: (input: T) => unknown, size: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES && least >= LINEAR; tries += 1) least = Math.min(least, growth(make, work, size));
  return least;
}

function growth<T>(make: (size: number) => T, work: (input: T) => unknown, size: number): number {
  const cost = (inputSize: number) => {
    const input = make(inputSize);
    return Math.min(...Array.from({ length: MEASUREMENTS }, () => costOf(() => work(input))));
  };
  // The larger one last: by then the code is compiled, and what that costs is not taken for growth.
  const small = cost(size);
  return Math.log(cost(size * STEP) / small) / Math.log(STEP);
}

/** Microseconds that one call takes, averaged over as many as last long enough to be measured. */
function costOf(work: () => unknown): number {
  const begin = process.threadCpuUsage();
  for (let calls = 1; ; calls += 1) {
    work();
    const { user, system } = process.threadCpuUsage(begin);
    if (user + system >= ENOUGH) return (user + system) / calls;
  }
}
