/** True for a name of 1 to 255 letters, digits, dots, dashes and underscores that starts with a letter or digit. */
export function isEnvironmentName(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,254}$/.test(text);
}
