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
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Texts whose answers are kept. */
const MOST_TEXTS = 20_000;
/** Characters of a text whose answer is kept: longer ones are not met again. */
const MOST_CHARACTERS = 200;

/**
 * A pure function of a text that keeps its last answers: the files of a tree name the same packages again and again. Answers are
 * shared, so that they have to be immutable.
 */
export function remember<T>(answer: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    if (text.length > MOST_CHARACTERS) return answer(text);
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= MOST_TEXTS) answers.clear();
    const made = answer(text);
    answers.set(text, made);
    return made;
  };
}
