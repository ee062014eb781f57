// https://packaging.python.org/en/latest/specifications/version-specifiers/#version-scheme
const RELEASE = 'v?(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)*';
const COMPATIBLE = 'v?(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)+';
const SUFFIX = [
  '(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?[0-9]*)?',
  '(?:-[0-9]+|[-_.]?(?:post|rev|r)[-_.]?[0-9]*)?',
  '(?:[-_.]?dev[-_.]?[0-9]*)?',
].join('');
const LOCAL = '(?:\\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?';

const VERSION = new RegExp(`^${RELEASE}${SUFFIX}${LOCAL}$`, 'i');
const EQUAL = new RegExp(`^[=!]=${RELEASE}(?:\\.\\*|${SUFFIX}${LOCAL})$`, 'i');
const COMPATIBLE_WITH = new RegExp(`^~=${COMPATIBLE}${SUFFIX}$`, 'i');
const ORDERED = new RegExp(`^[<>]=?${RELEASE}${SUFFIX}$`, 'i');
// Any text may stand here; these are the characters of versions, so that no tool ends it elsewhere.
const IDENTICAL = /^===[A-Za-z0-9._*+!-]+$/;

/** True for a version as PEP 440 knows it, normalized or not. */
export function isVersion(text: string): boolean {
  return VERSION.test(text);
}

/** True for one version specifier without white space: an operator and a version that it takes. */
export function isSpecifier(text: string): boolean {
  return [EQUAL, COMPATIBLE_WITH, ORDERED, IDENTICAL].some((form) => form.test(text));
}
