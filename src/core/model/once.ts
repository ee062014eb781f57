/** A function that calls `answer` once per name. Later calls get the same answer, also while the first is pending. */
export function once<A, T>(answer: (asked: A) => T, nameOf: (asked: A) => unknown): (asked: A) => T {
  const answers = new Map<unknown, T>();
  return (asked) => {
    const name = nameOf(asked);
    if (!answers.has(name)) answers.set(name, answer(asked));
    return answers.get(name) as T;
  };
}
