import type { Spark } from '../../model/definition.ts';
import { quote } from '../../model/diagnostic.ts';
import { Findings } from '../../model/findings.ts';
import type { Part } from '../../model/part.ts';
import { formatMavenCoordinate, parseMavenCoordinate, parseMavenRepository } from '../../specifiers/maven.ts';
import type { DataNode } from '../../text/node.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { readYaml } from '../../text/yaml.ts';
import { NO_SPARK } from '../contract/format.ts';
import { sourcePlace } from '../contract/parts.ts';
import { entryIn, readFlag, readList, readSection, readText, type Section, wrongType } from './keys.ts';

const KEYS = ['repositories', 'packages', 'precachePackages'];

/** The Spark part of a definition, and where its packages are listed. */
export interface V1Spark {
  readonly spark: Spark;
  readonly parts: readonly Part[];
}

const NOTHING: V1Spark = { spark: NO_SPARK, parts: [] };

/** Reads the `spark` section of an environment. Without packages nothing is installed, whatever other keys it has. */
export function readSpark(findings: Findings, node: DataNode | undefined): V1Spark {
  const section = node === undefined ? undefined : readSection(findings, node, 'spark', KEYS);
  return sparkOf(findings, section);
}

/** Reads a `spark_dependencies.yml`: the same keys, plus session configuration, which is not part of an image. */
export function readSparkFile({ path, read }: SourceFile, outer: Findings): V1Spark {
  const reading = read(readYaml);
  if (!reading.ok) {
    outer.add(reading.diagnostic);
    return NOTHING;
  }
  const findings = new Findings(path);
  const section = readSection(findings, reading.root, 'a Spark dependencies file', [...KEYS, 'configuration']);
  checkSparkConfiguration(findings, entryIn(section, 'configuration')?.value);
  const spark = sparkOf(findings, section);
  outer.add(...findings.diagnostics);
  return spark;
}

// https://spark.apache.org/docs/latest/configuration.html#runtime-environment
const INSTALLS =
  /^spark\.(?:jars(?:$|\.(?:packages|excludes|repositories|ivy|ivySettings)$)|submit\.pyFiles$|files$|archives$)/;

/** Rejects session settings that would install packages: nobody expects packages there. */
export function checkSparkConfiguration(findings: Findings, node: DataNode | undefined): void {
  if (node?.kind !== 'map') return;
  for (const { key, at, value } of node.entries) {
    if (key === 'configuration') checkSparkConfiguration(findings, value);
    if (!INSTALLS.test(key)) continue;
    const hint = 'name packages under "packages" and repositories under "repositories"';
    findings.error('spark-configuration', `${key} would install what the definition does not name`, { at, hint });
  }
}

function sparkOf(findings: Findings, section: Section | undefined): V1Spark {
  const parts = readList(findings, section, 'packages').flatMap((node) => readPackage(findings, node));
  const packages = parts.map(({ text }) => text);
  const repositories = readList(findings, section, 'repositories').flatMap((node) => readRepository(findings, node));
  const precache = readFlag(findings, section, 'precachePackages', true);
  return packages.length === 0 ? NOTHING : { spark: { packages, precache, repositories }, parts };
}

const PARTS = ['group', 'artifact', 'version'];

function readPackage(findings: Findings, node: DataNode): readonly Part[] {
  const section = node.kind === 'map' ? readSection(findings, node, 'a Spark package', PARTS) : undefined;
  if (section === undefined) {
    wrongType(findings, node, { what: 'a Spark package', expected: 'a map with group, artifact and version' });
    return [];
  }
  const missing = PARTS.find((key) => entryIn(section, key) === undefined);
  if (missing !== undefined) {
    findings.error('field-missing', `expected ${missing} of a Spark package`, {
      at: node.at,
      hint: `add "${missing}"`,
    });
    return [];
  }
  const texts = PARTS.flatMap((key) => readText(findings, section, key) ?? []);
  if (texts.length < PARTS.length) return [];
  const written = texts.join(':');
  const reading = parseMavenCoordinate(written);
  if (reading.ok && texts.every((text) => !text.includes(':'))) {
    const { coordinate } = reading;
    const at = sourcePlace(findings.path, node);
    return [{ kind: 'spark', text: formatMavenCoordinate(coordinate), coordinate, written: at }];
  }
  const reason = reading.ok ? 'a colon separates group, artifact and version' : reading.reason;
  findings.error('maven-syntax', `Spark package ${quote(written)}: ${reason}`, { at: node.at });
  return [];
}

function readRepository(findings: Findings, node: DataNode): readonly string[] {
  if (node.kind !== 'scalar') {
    wrongType(findings, node, { what: 'a Spark repository', expected: 'a URL' });
    return [];
  }
  const reading = parseMavenRepository(node.text);
  if (reading.ok) return [reading.url];
  const hint = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
  if (reading.secret)
    findings.error('credentials-in-url', 'a Spark repository carries credentials', { at: node.at, hint });
  else
    findings.error('maven-syntax', 'expected the URL of a Maven repository', {
      at: node.at,
      hint: 'write https://host/path',
    });
  return [];
}
