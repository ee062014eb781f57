import type { BuildContext, StoredVersion } from '../../core/model/environment-store.ts';
import { membersOf } from '../../core/model/json.ts';
import { mapOf, parseText } from '../../core/model/shape.ts';

/** Tags that are read of a version. */
const MAX_TAGS = 1000;

/** True for a version whose creation ended without one: it may be created again. */
export function isUnfinished(reply: unknown): boolean {
  const { provisioningState } = membersOf(membersOf(reply).properties);
  return provisioningState === 'Failed' || provisioningState === 'Canceled';
}

/** A version as Azure ML tells it, by the name that it was asked for; `undefined` for what is none. */
export function parseVersion(name: string, reply: unknown): StoredVersion | undefined {
  const { name: version, properties } = membersOf(reply);
  const own = membersOf(properties);
  if (typeof version !== 'string' || properties === undefined) return undefined;
  return {
    name,
    version,
    description: textOf(own.description),
    tags: parseTags(own.tags),
    isArchived: own.isArchived === true,
    isCurated: own.environmentType === 'Curated',
    image: textOf(own.image),
    conda: textOf(own.condaFile),
    build: parseBuild(own.build),
    routes: parseRoutes(own.inferenceConfig),
    isWindows: own.osType === 'Windows',
  };
}

/** When a version was created, in milliseconds; 0 where that is not told. */
export function createdAt(reply: unknown): number {
  const { createdAt: value } = membersOf(membersOf(reply).systemData);
  const time = value instanceof Date ? value.getTime() : typeof value === 'string' ? Date.parse(value) : 0;
  return Number.isFinite(time) ? time : 0;
}

/** The name of a listed environment; `undefined` for what has none. */
export function parseName(reply: unknown): string | undefined {
  return textOf(membersOf(reply).name);
}

// Azure says null and '' for what is not there.
function textOf(value: unknown): string | undefined {
  return parseText(value) || undefined;
}

function parseTags(value: unknown): Readonly<Record<string, string>> {
  const texts = Object.entries(membersOf(value)).filter(([, tag]) => typeof tag === 'string');
  return mapOf((key) => key.isWellFormed(), parseText, MAX_TAGS)(Object.fromEntries(texts)) ?? {};
}

const ROUTES = { livenessRoute: 'liveness_route', readinessRoute: 'readiness_route', scoringRoute: 'scoring_route' };

function parseRoutes(value: unknown): StoredVersion['routes'] {
  const told = membersOf(value);
  const routes = Object.entries(ROUTES).flatMap(([name, written]) => {
    const { port, path } = membersOf(told[name]);
    return Number.isSafeInteger(port) && typeof path === 'string' ? [[written, { port: Number(port), path }]] : [];
  });
  return Object.fromEntries(routes);
}

function parseBuild(value: unknown): BuildContext | undefined {
  const { contextUri, dockerfilePath } = membersOf(value);
  const uri = textOf(contextUri);
  return uri === undefined ? undefined : { uri, dockerfile: textOf(dockerfilePath) };
}
