/** A text as one word of a POSIX shell, quoted whatever it is. */
export function shellQuote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** The same, as it is where a shell reads nothing into it. */
export function shellWord(text: string): string {
  return /^[A-Za-z0-9_./:=,@%+#-]+$/.test(text) && !text.startsWith('#') ? text : shellQuote(text);
}
