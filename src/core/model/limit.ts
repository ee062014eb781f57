/** Runs tasks with limited concurrency. */
export interface Limit {
  readonly run: <T>(work: () => Promise<T>) => Promise<T>;
  /** Processes every element; the results are in the order of the elements. */
  readonly map: <A, T>(elements: readonly A[], work: (element: A) => Promise<T>) => Promise<T[]>;
}

/** Runs at most `most` functions at a time, in the order in which they were submitted. */
export function limit(most: number): Limit {
  const waiting: (() => void)[] = [];
  let running = 0;
  const run = async <T>(work: () => Promise<T>): Promise<T> => {
    // A slot is handed directly to the next waiting function, so that a new arrival cannot take it too.
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
  return { run, map: (elements, work) => Promise.all(elements.map((element) => run(() => work(element)))) };
}
