import { parseDockerfile } from '../../dockerfile/parse.ts';
import type { Position } from '../../model/diagnostic.ts';
import { Findings } from '../../model/findings.ts';
import type { Part } from '../../model/part.ts';
import { parseReference, parseRepository } from '../../names/reference.ts';
import type { DockerfilePart } from '../contract/format.ts';
import { imageParts, sourcePlace } from '../contract/parts.ts';
import { entryIn, readSection, readText, type Section, subsection } from './keys.ts';

const KEYS = [
  'baseImage',
  'baseDockerfile',
  'buildContext',
  'baseImageRegistry',
  'platform',
  'enabled',
  'sharedVolumes',
  'shmSize',
  'arguments',
  'gpuSupport',
  'preparation',
];
const CONTEXT_KEYS = ['locationType', 'location', 'dockerfilePath'];
const REGISTRY_KEYS = ['address', 'username', 'password', 'registryIdentity'];

/** What an environment is built on. */
export interface V1Docker {
  readonly base: string | undefined;
  /** Where the base image is named. */
  readonly parts: readonly Part[];
  readonly dockerfile: DockerfilePart | undefined;
}

/** A `BaseDockerfile` next to the definition: it is used as `docker.baseDockerfile`. */
export interface DockerfileSidecar {
  readonly path: string;
  readonly text: string;
}

/**
 * Reads the `docker` section: one of baseImage, baseDockerfile and buildContext. How a container is run (arguments,
 * shmSize, sharedVolumes, ...) is not part of the image. `at` is the position of the environment.
 */
export function readDocker(findings: Findings, environment: Section, sidecar: DockerfileSidecar | undefined): V1Docker {
  const entry = entryIn(environment, 'docker');
  const section = entry === undefined ? undefined : readSection(findings, entry.value, 'docker', KEYS);
  checkPlatform(findings, section);
  checkChoice(findings, section, sidecar, entry?.at ?? environment.at);
  checkContext(findings, section);
  const base = readBase(findings, section);
  return {
    base,
    parts: baseParts(findings.path, section, base),
    dockerfile: readDockerfile(findings, section, sidecar),
  };
}

// https://learn.microsoft.com/python/api/azureml-core/azureml.core.environment.dockersection
const DEFAULT_IMAGE =
  'write docker.baseImage: the SDK put mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu20.04 there, with the tag of its own release';

function checkChoice(
  findings: Findings,
  section: Section | undefined,
  sidecar: DockerfileSidecar | undefined,
  at: Position,
): void {
  const image = entryIn(section, 'baseImage');
  const context = entryIn(section, 'buildContext');
  const dockerfile = sidecar ?? entryIn(section, 'baseDockerfile');
  const given = [image, dockerfile, context].filter((choice) => choice !== undefined).length;
  if (given > 1) {
    const message =
      'expected one of baseImage, baseDockerfile (or the file BaseDockerfile) and buildContext, received several';
    findings.error('image-and-build', message, { at, hint: 'keep one of them' });
  }
  if (given > 0) return;
  findings.error('no-image', 'expected baseImage or baseDockerfile, received neither', { at, hint: DEFAULT_IMAGE });
}

function checkPlatform(findings: Findings, section: Section | undefined): void {
  const platform = subsection(findings, section, 'platform', ['os', 'architecture']);
  for (const [key, only] of [
    ['os', 'linux'],
    ['architecture', 'amd64'],
  ] as const) {
    const text = readText(findings, platform, key);
    if (text === undefined || text.toLowerCase() === only) continue;
    const message = `expected ${only} for docker.platform.${key}, received another one`;
    const hint = 'images are built for Linux; platforms are set in terrarium.yml';
    findings.error('os-not-supported', message, { at: entryIn(platform, key)?.value.at, hint });
  }
}

// The location may be a signed URL, so it is not shown.
function checkContext(findings: Findings, section: Section | undefined): void {
  const context = subsection(findings, section, 'buildContext', CONTEXT_KEYS);
  if (context === undefined) return;
  const type = readText(findings, context, 'locationType')?.toLowerCase();
  const where = type === 'git' ? 'in another git repository' : 'in a storage account';
  const hint =
    'check the content in, and name its Dockerfile as a definition of its own: what changes elsewhere cannot be hashed';
  findings.error('path-refused', `docker.buildContext lies ${where}`, { at: context.at, hint });
}

function readBase(findings: Findings, section: Section | undefined): string | undefined {
  const image = readText(findings, section, 'baseImage');
  const registry = subsection(findings, section, 'baseImageRegistry', REGISTRY_KEYS);
  const address = readText(findings, registry, 'address');
  if (image === undefined) return undefined;
  const at = entryIn(section, 'baseImage')?.value.at;
  const reference = parseReference(image);
  if (reference === undefined) {
    const message = 'expected an image reference such as python:3.12-slim for docker.baseImage';
    findings.error('reference-syntax', message, { at });
    return undefined;
  }
  return address === undefined ? image : onRegistry(findings, image, address, entryIn(registry, 'address')?.value.at);
}

// If a registry address is given as well, the image field holds only part of the reference.
function baseParts(path: string, section: Section | undefined, base: string | undefined): readonly Part[] {
  const node = entryIn(section, 'baseImage')?.value;
  if (node?.kind !== 'scalar' || node.text === base) return imageParts(path, node);
  return imageParts(path, node).map((part) => ({ ...part, written: sourcePlace(path, node) }));
}

/** The image, prefixed with the registry that the definition names separately, unless the image already names one. */
function onRegistry(findings: Findings, image: string, written: string, at: Position | undefined): string | undefined {
  const address = written.replace(/^https?:\/\//, '').replace(/\/$/, '');
  const registry = isHost(address) ? parseRepository(`${address}/x`)?.registry : undefined;
  const own = parseReference(image)?.registry;
  if (registry === undefined) {
    const message = 'expected the name of a registry such as example.azurecr.io for docker.baseImageRegistry.address';
    findings.error('reference-syntax', message, { at });
    return undefined;
  }
  const [first = '', ...path] = image.split('/');
  if (path.length === 0 || !isHost(first)) return `${address}/${image}`;
  if (own === registry) return image;
  const message = 'docker.baseImage names another registry than docker.baseImageRegistry.address';
  findings.error('wrong-value', message, { at, hint: 'remove the address' });
  return undefined;
}

// The part before the first slash of a reference is a host if it cannot be a folder of the default registry.
// https://github.com/distribution/reference/blob/v0.6.0/normalize.go
function isHost(text: string): boolean {
  return !text.includes('/') && (/[.:]/.test(text) || text === 'localhost');
}

function readDockerfile(
  findings: Findings,
  section: Section | undefined,
  sidecar: DockerfileSidecar | undefined,
): DockerfilePart | undefined {
  const inline = sidecar === undefined ? readText(findings, section, 'baseDockerfile') : undefined;
  const text = sidecar?.text ?? inline;
  if (text === undefined) return undefined;
  // Line numbers refer to the Dockerfile text, which has no file of its own here.
  const path = sidecar?.path ?? `${findings.path}#docker.baseDockerfile`;
  const inner = new Findings(path);
  const dockerfile = parseDockerfile(inner, text);
  findings.add(...inner.diagnostics);
  return { path, text, dockerfile, context: undefined };
}
