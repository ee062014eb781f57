/** A value that is computed on first use. */
export function lazy<T>(make: () => T): () => T {
  const made: T[] = [];
  return () => {
    if (made.length === 0) made.push(make());
    return made[0] as T;
  };
}

/** Caches the results of a function by key, for as long as the returned function lives. */
export function remember<K extends WeakKey, T>(answer: (key: K) => T): (key: K) => T {
  const answers = new WeakMap<K, () => T>();
  return (key) => {
    const known = answers.get(key) ?? lazy(() => answer(key));
    answers.set(key, known);
    return known();
  };
}
