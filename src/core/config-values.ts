import { decodeList, decodeString, decodeStrings, type Findings, quote, report } from './decode.ts';
import { canonicalPlatforms } from './names/platform.ts';
import { parseReference, parseRepository, type Repository } from './names/reference.ts';
import type { YamlNode } from './yaml.ts';

export function decodeReferences(findings: Findings, node: YamlNode, what: string): readonly string[] | undefined {
  return decodeList(findings, node, what)?.flatMap((item) => decodeReference(findings, item, what) ?? []);
}

export function decodePlatforms(findings: Findings, node: YamlNode, what: string): readonly string[] | undefined {
  const texts = decodeStrings(findings, node, what);
  if (texts === undefined) return undefined;
  const { platforms, invalid } = canonicalPlatforms(texts);
  if (invalid === undefined && platforms.length > 0) return platforms;
  const received = invalid === undefined ? 'an empty list' : quote(invalid);
  report(findings, 'error', 'platform-syntax', `expected platforms such as linux/amd64, received ${received}`, node.at);
  return undefined;
}

export function decodeRepository(findings: Findings, node: YamlNode, what: string): Repository | undefined {
  const text = decodeString(findings, node, what);
  const repository = text === undefined ? undefined : parseRepository(text);
  if (text !== undefined && repository === undefined) {
    const message = `expected a repository such as ghcr.io/acme/environments for ${what}, received ${quote(text)}`;
    report(findings, 'error', 'reference-syntax', message, node.at);
  }
  return repository;
}

export function decodeRepositories(
  findings: Findings,
  node: YamlNode,
  what: string,
): readonly Repository[] | undefined {
  return decodeList(findings, node, what)?.flatMap((item) => decodeRepository(findings, item, what) ?? []);
}

export function decodeReference(findings: Findings, node: YamlNode, what: string): string | undefined {
  const text = decodeString(findings, node, what);
  if (text === undefined || parseReference(text) !== undefined) return text;
  report(
    findings,
    'error',
    'reference-syntax',
    `expected an image reference for ${what}, received ${quote(text)}`,
    node.at,
  );
  return undefined;
}

export function oneOf<const T extends string>(values: readonly T[]) {
  return (findings: Findings, node: YamlNode, what: string): T | undefined => {
    const text = decodeString(findings, node, what);
    const value = values.find((candidate) => candidate === text);
    if (text !== undefined && value === undefined) {
      report(
        findings,
        'error',
        'wrong-value',
        `expected one of ${values.join(', ')} for ${what}, received ${quote(text)}`,
        node.at,
      );
    }
    return value;
  };
}
