const GLOB = /^[A-Za-z0-9_.*+]+$/;
// The syntax that Python, C++ and Rust read the same way: no sets, no look-around, no back references.
const PATTERN = /^\^(?:[A-Za-z0-9_.*+?|()-]|\\[dDwWsS.*+?|()^$\\])*\$$/;

/** True for a build string: exact or with wildcards (`py311*`), or a regular expression (`^py3.*$`). */
export function isBuild(text: string): boolean {
  return GLOB.test(text) || (isBuildPattern(text) && compiles(text));
}

/** A regular expression must be in brackets: outside them conda gives parentheses and dashes another meaning. */
export function isBuildPattern(text: string): boolean {
  return PATTERN.test(text);
}

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') !== undefined;
  } catch {
    return false;
  }
}
