/** The answer of the system; `undefined` where it has none: for what is not there, or may not be read, and is told elsewhere. */
export function attempt<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
