/** A value that is made when it is first asked for. */
export function lazy<T>(make: () => T): () => T {
  const made: T[] = [];
  return () => {
    if (made.length === 0) made.push(make());
    return made[0] as T;
  };
}

/** A function that answers the same question once: what it remembers lives as long as it does. */
export function remember<K extends WeakKey, T>(answer: (key: K) => T): (key: K) => T {
  const answers = new WeakMap<K, () => T>();
  return (key) => {
    const known = answers.get(key) ?? lazy(() => answer(key));
    answers.set(key, known);
    return known();
  };
}
