/** Characters of the texts whose readings are kept: some thousand definition files. */
const MAX_CHARACTERS = 8_000_000;

/**
 * Remembers what a pure reader answered: every format asks for the same text, and then each stage again. The oldest texts are
 * forgotten beyond 8 million characters.
 */
export function rememberReadings<T>(read: (text: string) => T): (text: string) => T {
  const readings = new Map<string, T>();
  let characters = 0;
  return (text) => {
    const known = readings.get(text);
    if (known !== undefined) return known;
    const reading = read(text);
    readings.set(text, reading);
    characters += text.length;
    for (const oldest of readings.keys()) {
      if (characters <= MAX_CHARACTERS) break;
      readings.delete(oldest);
      characters -= oldest.length;
    }
    return reading;
  };
}
