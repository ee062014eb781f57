import { parseDockerfile } from '../../dockerfile/parse.ts';
import { quote, START } from '../../model/diagnostic.ts';
import { Findings } from '../../model/findings.ts';
import { directoryOf, resolvePath } from '../../names/path.ts';
import { checkKeys, decodeMap, decodeOptional, decodeString, entryOf } from '../../text/decode.ts';
import type { DataEntry, DataMap, DataNode } from '../../text/node.ts';
import type { Files } from '../../text/source-file.ts';
import type { DockerfilePart } from '../contract/format.ts';
import { localPath, reachedFile } from '../contract/named-file.ts';

/** Size limit of the service: https://learn.microsoft.com/azure/machine-learning/how-to-troubleshoot-environments */
const MAX_DOCKERFILE = 100 * 1024;

/** Reads `build:` of an Azure ML environment: a context directory and the Dockerfile in it. */
export function parseBuild(findings: Findings, entry: DataEntry, files: Files): DockerfilePart | undefined {
  const build = decodeMap(findings, entry.value, 'build');
  if (build === undefined) return undefined;
  checkKeys(findings, build, ['path', 'dockerfile_path'], 'build');
  const directory = entryOf(build, 'path')?.value;
  if (directory === undefined) {
    const hint = 'add "path: ." for the folder of this file';
    findings.error('field-missing', 'expected build.path', { at: entry.at, hint });
    return undefined;
  }
  const text = decodeString(findings, directory, 'build.path');
  if (text === undefined || isRemote(findings, text, directory)) return undefined;
  const context = localPath(findings, 'build.path', text, directoryOf(findings.path), entry.value);
  // The service treats an empty string as absent.
  const named = decodeOptional(findings, build, 'dockerfile_path', (_, node) =>
    decodeString(findings, node, 'build.dockerfile_path'),
  );
  if (context === undefined) return undefined;
  return parseDockerfilePart(findings, 'build.dockerfile_path', context, named || 'Dockerfile', files, entry.value);
}

/** Reads a Dockerfile in a context. The context path is relative to the root, the Dockerfile path to the context. */
export function parseDockerfilePart(
  findings: Findings,
  field: string,
  context: string,
  name: string,
  files: Files,
  node: DataNode,
): DockerfilePart | undefined {
  const path = localPath(findings, field, name, context, node);
  const text = path === undefined ? undefined : reachedFile(findings, field, path, files, node)?.text;
  if (path === undefined || text === undefined) return undefined;
  const inner = new Findings(path);
  const part = { path, text, dockerfile: parseDockerfile(inner, text), context };
  checkSize(inner, text);
  findings.add(...inner.diagnostics);
  return part;
}

/** The path of the Dockerfile that `build:` names, relative to the root; `undefined` if it names none. */
export function dockerfilePath(build: DataMap, path: string): string | undefined {
  const directory = entryOf(build, 'path')?.value;
  const named = entryOf(build, 'dockerfile_path')?.value;
  const context = directory?.kind === 'scalar' ? resolvePath(directoryOf(path), directory.text) : undefined;
  if (!context?.ok) return undefined;
  const file = resolvePath(context.path, (named?.kind === 'scalar' && named.text) || 'Dockerfile');
  return file.ok ? file.path : undefined;
}

function isRemote(findings: Findings, text: string, node: DataNode): boolean {
  if (!isRemoteLocation(text)) return false;
  const message = `build.path ${quote(text)} is remote: it can change while this file stays the same, so that no hash can stand for it`;
  const hint = 'check the build context in, and name its folder';
  findings.error('remote-context', message, { at: node.at, hint });
  return true;
}

function checkSize(findings: Findings, text: string): void {
  const size = new TextEncoder().encode(text).length;
  if (size <= MAX_DOCKERFILE) return;
  const message = `Azure ML takes Dockerfiles of at most ${MAX_DOCKERFILE} bytes, this one has ${size}`;
  findings.warning('service-limit', message, { at: START, hint: 'move steps into a script that it copies' });
}

/** True for a URL and for a git remote in ssh form: `user@host:path`. */
function isRemoteLocation(text: string): boolean {
  if (/^[a-z][a-z0-9+.-]+:/i.test(text)) return true;
  const [host = ''] = text.split(/[/\\]/, 1);
  const at = host.indexOf('@', 1);
  return at > 0 && host.lastIndexOf(':') >= at + 2;
}
