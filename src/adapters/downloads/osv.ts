import { readFile } from 'node:fs/promises';
import {
  type FindVulnerabilities,
  type InstalledVersion,
  parseAdvisories,
  type Vulnerability,
  vulnerabilitiesOf,
  withoutLocal,
} from '../../core/history/vulnerabilities.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import { encodeJson, isRecord, membersOf, parseJson } from '../../core/model/json.ts';
import { type HostOptions, packageHosts } from './package-hosts.ts';

/** https://google.github.io/osv.dev/post-v1-querybatch/ */
const PUBLIC = 'https://api.osv.dev';
const BATCH = 1000;
const MAX_PAGES = 100;
/** The API answers no more over HTTP/1.1. */
const MAX_REPLY = 32 * 1024 * 1024;

/** Where advisories are: `osv.dev`, the URL of another service with its API, or a file of them. */
export async function openVulnerabilities(where: string, options: HostOptions): Promise<FindVulnerabilities> {
  if (where === 'osv.dev' || /^https?:\/\//.test(where))
    return askService(where === 'osv.dev' ? PUBLIC : where, options);
  const bytes = await readFile(where).catch((cause: unknown) => {
    throw new TerrariumError('usage', `${JSON.stringify(where)} cannot be read`, { cause, hint: HINT });
  });
  const advisories = parseAdvisories(bytes);
  if (advisories === undefined)
    throw new TerrariumError('usage', `${JSON.stringify(where)} holds no advisories of OSV`, { hint: HINT });
  return async (packages) => packages.flatMap((one) => vulnerabilitiesOf(advisories, one));
}

const HINT = 'expected osv.dev, or a file of JSON in the OSV schema: one advisory, a list, or one a line';

function askService(base: string, options: HostOptions): FindVulnerabilities {
  const { send } = packageHosts(options);
  const text = `${base.replace(/\/$/, '')}/v1/querybatch`;
  if (!URL.canParse(text)) throw new TerrariumError('usage', `${JSON.stringify(base)} is no URL`, { hint: HINT });
  const url = new URL(text);
  const ask = async (queries: readonly Query[]): Promise<readonly Answer[]> => {
    const bytes = encodeJson({ queries: queries.map(formatQuery) });
    const body = { kind: 'bytes', bytes, size: bytes.byteLength } as const;
    const headers = { 'content-type': 'application/json', 'content-length': String(bytes.byteLength) };
    const reply = await send({ method: 'POST', url, headers, body, limit: MAX_REPLY });
    if (reply.status !== 200) throw new TerrariumError('osv-failed', `${url.host} answered ${reply.status}`);
    return answersIn(reply.body, queries.length);
  };
  // Environments are asked about side by side, and share most packages: a batch that is on its way is an answer.
  const known = new Map<string, Promise<ReadonlyMap<string, readonly Vulnerability[]>>>();
  const nameOf = ({ name, version }: InstalledVersion) => `${name} ${version}`;
  return async (packages) => {
    const unknown = packages.filter((one) => !known.has(nameOf(one)));
    const asked = askAll(ask, unknown).catch((error: unknown) => {
      // The next one asks again.
      for (const one of unknown) known.delete(nameOf(one));
      return asOwn(error);
    });
    const batch = asked.then((found) => Map.groupBy(found, nameOf));
    for (const one of unknown) known.set(nameOf(one), batch);
    const answers = await Promise.all(
      packages.map(async (one) => (await known.get(nameOf(one)))?.get(nameOf(one)) ?? []),
    );
    return answers.flat();
  };
}

/** A package to ask about, from a page on. */
interface Query extends InstalledVersion {
  readonly page: string | undefined;
}

interface Answer {
  readonly ids: readonly string[];
  readonly next: string | undefined;
}

function formatQuery({ name, version, page }: Query) {
  const query = { package: { ecosystem: 'PyPI', name }, version: withoutLocal(version) };
  return page === undefined ? query : { ...query, page_token: page };
}

/** In batches, and page after page. The service tells ids, not which version has a fix. */
async function askAll(
  ask: (queries: readonly Query[]) => Promise<readonly Answer[]>,
  packages: readonly InstalledVersion[],
): Promise<readonly Vulnerability[]> {
  const found: Vulnerability[] = [];
  let open: readonly Query[] = packages.map((one) => ({ ...one, page: undefined }));
  for (let pages = 0; open.length > 0 && pages < MAX_PAGES; pages += 1) {
    const [now, later] = [open.slice(0, BATCH), open.slice(BATCH)];
    const answers = await ask(now);
    const next = now.flatMap(({ name, version }, place): readonly Query[] => {
      const answer = answers[place];
      found.push(...(answer?.ids ?? []).map((id) => ({ id, name, version, fixed: undefined })));
      return answer?.next === undefined ? [] : [{ name, version, page: answer.next }];
    });
    open = [...later, ...next];
  }
  if (open.length > 0)
    throw new TerrariumError('osv-failed', `the service of advisories has more than ${MAX_PAGES} pages`);
  return found;
}

/** One answer a query, in their order. */
function answersIn(body: Uint8Array, count: number): readonly Answer[] {
  const { results } = membersOf(parseJson(body));
  if (!Array.isArray(results) || results.length !== count)
    throw new TerrariumError(
      'osv-failed',
      `expected ${count} results of the service of advisories, received none or others`,
    );
  return results.map((result) => {
    const { vulns, next_page_token: next } = membersOf(result);
    const listed = Array.isArray(vulns) ? vulns.filter(isRecord) : [];
    return {
      ids: listed.flatMap(({ id }) => (typeof id === 'string' ? [id] : [])),
      next: typeof next === 'string' && next !== '' ? next : undefined,
    };
  });
}

function asOwn(error: unknown): never {
  if (!(error instanceof TerrariumError) || error.code !== 'index-failed') throw error;
  throw new TerrariumError('osv-failed', error.message, { cause: error, hint: 'or name a file of advisories' });
}
