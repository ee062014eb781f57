import { parseDockerfile } from '../../dockerfile/parse.ts';
import { Findings } from '../../model/findings.ts';
import { findTemplatePins } from '../../names/template-pin.ts';
import { emptySource, type FormatReader, isYamlName, oneDefinition } from '../contract/format.ts';

export const dockerfile: FormatReader = {
  format: 'dockerfile',
  namedBy: 'dockerfile',
  takes: ({ path, text }, isLiteral) => (isLiteral ? !isYamlName(path) && HAS_FROM.test(text) : startsWithFrom(text)),
  hasTemplatePins: (text) => text.split('\n').some((line) => FROM.test(line) && findTemplatePins(line).length > 0),
  names: isDockerfileName,
  recognizes: ({ text, path }) => isDockerfileName(path) && HAS_FROM.test(text),
  // Without FROM it is a part of others, unless it has the very name or is asked for.
  resembles: ({ text, path }, isNamed) =>
    (isNamed ? isDockerfileName(path) : /(?:^|\/)(?:Dockerfile|Containerfile)$/.test(path)) &&
    text.trim() !== '' &&
    !text.includes('{{'),
  includes: () => [],
  parse: ({ text, path }) => {
    const findings = new Findings(path);
    const parsed = parseDockerfile(findings, text);
    const part = { path, text, dockerfile: parsed, context: undefined };
    return oneDefinition({ ...emptySource('dockerfile'), dockerfile: part }, findings.diagnostics);
  },
};

// Only FROM lines are checked: elsewhere in a Dockerfile, a version placeholder is ordinary text.
const FROM = /^\s*FROM\s/i;
const HAS_FROM = /^[^\S\n\r\u2028\u2029]*FROM\s/im;
/** An instruction that may stand first, and no sentence: "From here on" is prose. */
const FIRST = /^\s*(?:ARG\s+\w+(?:=\S*)?|FROM\s+(?:--\S+\s+)*\S+(?:\s+AS\s+\S+)?)\s*$/i;

// One line after the other: a list of millions would take hundreds of megabytes.
function startsWithFrom(text: string): boolean {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? text.length : end);
    if (!/^\s*(?:#|$)/.test(line)) return FIRST.test(line);
    start = end < 0 ? text.length : end + 1;
  }
  return false;
}

/** Conventional names: `Dockerfile`, `Dockerfile.gpu`, `gpu.Dockerfile`, `gpu.dockerfile`, `Containerfile`. */
export function isDockerfileName(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/\.(?:dockerignore|md|sh|py|txt|ya?ml|json|j2|jinja2?|tmpl|tpl)$/i.test(name)) return false;
  return /^(?:Dockerfile|Containerfile)(?:[._-].*)?$/i.test(name) || /\.dockerfile$/i.test(name);
}
