import { parseBaseline } from '../../src/core/config/baseline.ts';
import { parseConfig } from '../../src/core/config/config.ts';
import { parseDockerfile } from '../../src/core/dockerfile/parse.ts';
import { redact } from '../../src/core/model/errors.ts';
import { Findings } from '../../src/core/model/findings.ts';
import { parseDockerignore } from '../../src/core/snapshot/dockerignore.ts';
import { parseGlob } from '../../src/core/text/glob.ts';
import { readToml } from '../../src/core/text/toml.ts';
import { readYaml } from '../../src/core/text/yaml.ts';
import { fill, type HostileCase, inPlaces, lines, type Places } from './case.ts';

const quoted = JSON.stringify;

/** What reads text below the formats, and beside them. */
export const TEXT_CASES: readonly HostileCase[] = [
  ...textCases('YAML', (text) => readYaml(text, 'a.yml'), {
    'a text': (hostile) => hostile,
    'a value': (hostile) => `a: ${hostile}`,
    'a key': (hostile) => `${hostile}: a`,
    'a list': (hostile) => `a: [${hostile}`,
    'a quoted text': (hostile) => `a: "${hostile}`,
    'a block': (hostile) => `a: |\n  ${hostile}`,
    'a tag': (hostile) => `a: !${hostile} b`,
    'an anchor': (hostile) => `a: &${hostile} b`,
  }),
  ...sizedCases('YAML', (text) => readYaml(text, 'a.yml'), {
    'closing brackets': (size) => fill(size, ']'),
    'closing braces': (size) => `a: ${fill(size, '}')}`,
    'keys of a map': (size) => lines(size, (index) => `k${index}: v\n`),
    'items of a list': (size) => `[${fill(size, 'a,')}]`,
    aliases: (size) => `a: &a b\nc: [${fill(size, '*a,')}]`,
    anchors: (size) => lines(size, (index) => `k${index}: &a${index} v\n`),
    merges: (size) => `a: &a {b: c}\n${lines(size, (index) => `k${index}: {<<: *a}\n`)}`,
    documents: (size) => fill(size, '---\na\n'),
    directives: (size) => fill(size, '%YAML 1.2\n'),
    'blank lines': (size) => fill(size, '\n'),
    'lines of blanks': (size) => `a:\n${fill(size, ' \n')}`,
    'deeper and deeper': (size) => lines(size, (index) => `${' '.repeat(index % 60)}a:\n`),
  }),
  ...textCases('TOML', (text) => readToml(text, 'a.toml'), {
    'a text': (hostile) => hostile,
    'a value': (hostile) => `a = ${hostile}`,
    'a key': (hostile) => `${hostile} = 1`,
    'a table': (hostile) => `[${hostile}]`,
    'a list': (hostile) => `a = [${hostile}`,
    'a quoted text': (hostile) => `a = "${hostile}`,
    'a long text': (hostile) => `a = """${hostile}`,
  }),
  ...sizedCases('TOML', (text) => readToml(text, 'a.toml'), {
    'keys of a table': (size) => lines(size, (index) => `k${index} = 1\n`),
    tables: (size) => lines(size, (index) => `[k${index}]\n`),
    'tables of a list': (size) => fill(size, '[[a]]\n'),
    'tables below a list': (size) => fill(size, '[[a]]\n[a.b]\n'),
    'dotted keys': (size) => lines(size, (index) => `a.b.k${index} = 1\n`),
    'a long dotted key': (size) => `${fill(size, 'a.')}b = 1`,
    'lists in lists': (size) => `a = ${fill(size, '[')}`,
    'tables in tables': (size) => `a = ${fill(size, '{a=')}`,
    'blank lines': (size) => fill(size, '\n'),
    comments: (size) => fill(size, '#\n'),
  }),
  ...sizedCases('JSON', (text) => readYaml(text, 'a.json'), {
    'lists in lists': (size) => `${fill(size / 2, '[')}${fill(size / 2, ']')}`,
    'members of an object': (size) => `{${lines(size, (index) => `"k${index}": 1,`)}"a": 1}`,
    'a long text': (size) => quoted(fill(size / 2, '\\')),
  }),
  ...textCases('terrarium.yml', (text) => parseConfig(text, 'terrarium.yml'), {
    'a path': (hostile) => `environments: [{path: ${quoted(hostile)}}]`,
    'a name': (hostile) => `environments: [{path: a, name: ${quoted(hostile)}}]`,
    'a base': (hostile) => `environments: [{path: a, base: ${quoted(hostile)}}]`,
    'a repository': (hostile) => `repository: ${quoted(hostile)}`,
    'a value of an axis': (hostile) =>
      `environments: [{path: a, matrix: {b: [${quoted(hostile)}]}, name: "\${{ matrix.b }}"}]`,
    'a placeholder': (hostile) => `environments: [{path: a, matrix: {b: [c]}, name: ${quoted(`\${{ ${hostile}`)}}]`,
    'an unknown key': (hostile) => `${quoted(hostile.slice(0, 1000))}: a`,
  }),
  ...textCases('baseline', parseBaseline, {
    'a text': (hostile) => hostile,
    'a path': (hostile) => quoted({ formatVersion: 1, accepted: [{ path: hostile, code: 'a', subject: 'b' }] }),
  }),
  ...textCases('Dockerfile', (text) => parseDockerfile(new Findings('Dockerfile'), text), {
    'a text': (hostile) => hostile,
  }),
  ...textCases('ignore file', (text) => parseDockerignore(text).ignores('a'.repeat(1000)), {
    'a pattern': (hostile) => hostile,
    'a pattern that is taken back': (hostile) => `*\n!${hostile}`,
  }),
  ...sizedCases('ignore file', (text) => parseDockerignore(text).ignores('a/b'), {
    patterns: (size) => lines(size, (index) => `a${index}/**\n`),
  }),
  ...textCases('redaction', redact, {
    'a text': (hostile) => hostile,
    'a URL': (hostile) => `https://${hostile}@h/?token=${hostile}`,
    'a header': (hostile) => `authorization: bearer ${hostile}`,
  }),
  {
    subject: 'glob',
    name: 'stars',
    prepare: (size) => () => parseGlob(`${'*a'.repeat(20)}b`)?.('a'.repeat(size / 20)),
  },
  { subject: 'glob', name: 'braces', prepare: (size) => () => parseGlob(fill(size, '{a,b}')) },
  {
    subject: 'ignore file',
    name: 'a path of many stars',
    prepare: (size) => () => parseDockerignore('*a'.repeat(20)).ignores('a'.repeat(size / 20)),
  },
];

function textCases(subject: string, read: (text: string) => unknown, places: Places): readonly HostileCase[] {
  return inPlaces(places).map(({ name, make }) => ({
    subject,
    name,
    prepare: (size) => {
      const text = make(size);
      return () => read(text);
    },
  }));
}

function sizedCases(
  subject: string,
  read: (text: string) => unknown,
  texts: Readonly<Record<string, (size: number) => string>>,
): readonly HostileCase[] {
  return Object.entries(texts).map(([name, make]) => ({
    subject,
    name,
    prepare: (size) => {
      const text = make(size);
      return () => read(text);
    },
  }));
}
