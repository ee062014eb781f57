/** A function that calls `answer` once per name. Later calls get the same answer, also while the first is pending. */
export function once<A, T>(answer: (asked: A) => T, nameOf: (asked: A) => unknown = (asked) => asked): (asked: A) => T {
  const answers = new Map<unknown, T>();
  return (asked) => {
    const name = nameOf(asked);
    if (!answers.has(name)) answers.set(name, answer(asked));
    return answers.get(name) as T;
  };
}

/** A value that is computed on first use. */
export function lazy<T>(make: () => T): () => T {
  const made = once((_: undefined) => make());
  return () => made(undefined);
}
