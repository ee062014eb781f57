import type { Spark } from '../../model/definition.ts';
import { quote } from '../../model/diagnostic.ts';
import type { Findings } from '../../model/findings.ts';
import type { Part } from '../../model/part.ts';
import { formatMavenCoordinate, parseMavenCoordinate, parseMavenRepository } from '../../specifiers/maven.ts';
import { checkKeys, decodeBoolean, decodeList, decodeMap, decodeOptional, decodeString } from '../../text/decode.ts';
import type { DataNode } from '../../text/node.ts';
import { NO_SPARK } from '../contract/format.ts';
import { sourceText } from '../contract/parts.ts';

/** Keys of `spark` in an in-place environment. */
export const SPARK_KEYS = ['packages', 'repositories', 'precache'] as const;

/** The Spark part of an in-place environment, and where its packages are listed. */
export interface SparkContent {
  readonly spark: Spark;
  readonly parts: readonly Part[];
}

const NOTHING: SparkContent = { spark: NO_SPARK, parts: [] };

/**
 * Reads `spark`: coordinates, URLs and whether the image contains the packages. Without packages nothing is installed.
 */
export function decodeSpark(findings: Findings, node: DataNode | undefined): SparkContent {
  const map = node === undefined ? undefined : decodeMap(findings, node, 'spark');
  if (map === undefined) return NOTHING;
  checkKeys(findings, map, SPARK_KEYS, 'spark');
  const parts = decodeOptional(findings, map, 'packages', decodePackages) ?? [];
  const packages = parts.map(({ text }) => text);
  const repositories = decodeOptional(findings, map, 'repositories', decodeRepositories) ?? [];
  const precache = decodeOptional(findings, map, 'precache', decodeBoolean) ?? true;
  return packages.length === 0 ? NOTHING : { spark: { packages, precache, repositories }, parts };
}

function decodePackages(findings: Findings, node: DataNode, what: string): readonly Part[] | undefined {
  return decodeList(findings, node, what)?.flatMap((item): readonly Part[] => {
    const text = decodeString(findings, item, 'a Spark package');
    const reading = text === undefined ? undefined : parseMavenCoordinate(text);
    if (text === undefined || reading === undefined) return [];
    if (reading.ok) {
      const { coordinate } = reading;
      const written = sourceText(findings.path, item);
      return [{ kind: 'spark', text: formatMavenCoordinate(coordinate), coordinate, written }];
    }
    findings.error('maven-syntax', `Spark package ${quote(text)}: ${reading.reason}`, { at: item.at });
    return [];
  });
}

function decodeRepositories(findings: Findings, node: DataNode, what: string): readonly string[] | undefined {
  return decodeList(findings, node, what)?.flatMap((item) => {
    const text = decodeString(findings, item, 'a Spark repository');
    const reading = text === undefined ? undefined : parseMavenRepository(text);
    if (reading === undefined) return [];
    if (reading.ok) return [reading.url];
    const hint = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
    if (reading.secret)
      findings.error('credentials-in-url', 'a Spark repository carries credentials', { at: item.at, hint });
    else findings.error('maven-syntax', 'expected the URL of a Maven repository', { at: item.at });
    return [];
  });
}
