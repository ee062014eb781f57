import { gunzipSync } from 'node:zlib';
import { TerrariumError } from '../../core/model/errors.ts';
import { limit } from '../../core/model/limit.ts';
import { once } from '../../core/model/once.ts';
import { withoutTrailing } from '../../core/names/affixes.ts';
import { satisfiesPython } from '../../core/specifiers/python-specifier.ts';
import type { ChosenWheel } from '../../core/wheels/choose-wheel.ts';
import { type IndexFile, parseIndexPage } from '../../core/wheels/index-page.ts';
import { parseWheelName } from '../../core/wheels/wheel-name.ts';
import { type HostOptions, packageHosts, refusedBy, type Send } from '../downloads/package-hosts.ts';
import type { HttpReply } from '../registry/transport.ts';

/** Where wheels come from. */
export interface PackageIndex {
  /** Wheels of a version on all of the indexes; those of one that does not have it are none. An empty URL is the default index. */
  readonly files: (indexes: readonly string[], wanted: WantedVersion) => Promise<readonly IndexFile[]>;
  /** Downloads a wheel into a file that is not there yet, and checks its sha256. */
  readonly download: (wheel: LocatedWheel, file: string) => Promise<void>;
}

/** A wheel, and where it is. */
export interface LocatedWheel extends Pick<ChosenWheel, 'file' | 'sha256' | 'size'> {
  readonly url: string;
}

/** A version of a project, as `==` accepts it. */
export type WantedVersion = Pick<ChosenWheel, 'name' | 'version'>;

const DEFAULT_INDEX = 'https://pypi.org/simple';
const PAGES = 4;
const MAX_PAGE = 64 * 1024 * 1024;
const ACCEPT = 'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01';

/**
 * Asks package indexes, through the proxies of the environment. An index that wants other credentials is `needs-buildkit`.
 * https://packaging.python.org/en/latest/specifications/simple-repository-api/
 */
export function packageIndex(options: HostOptions): PackageIndex {
  const { env } = options;
  const { send, name, download } = packageHosts(options);
  const reading = limit(PAGES);
  // Pages have megabytes: what is kept of one is what a version has.
  const page = once(
    ({ url, wanted }: { readonly url: string; readonly wanted: WantedVersion }) =>
      reading.run(async () => (await readPage(send, new URL(url))).filter(isOf(wanted))),
    ({ url, wanted }) => `${url} ${wanted.version}`,
  );
  return {
    files: async (indexes, wanted) => {
      const urls = indexUrls(indexes, env);
      for (const url of urls) name(new URL(url));
      const pages = urls.map((url) => page({ url: `${withoutTrailing(url, '/')}/${wanted.name}/`, wanted }));
      return (await Promise.all(pages)).flat();
    },
    download: async (wheel, file) => {
      await download({ ...wheel, url: new URL(wheel.url), digest: { algorithm: 'sha256', hex: wheel.sha256 } }, file);
    },
  };
}

/** URLs of the indexes that a definition names; an empty one, and none, is that of the machine. */
export function indexUrls(indexes: readonly string[], env: NodeJS.ProcessEnv): readonly string[] {
  const usual = machineIndex(env) ?? DEFAULT_INDEX;
  const urls = (indexes.length === 0 ? [''] : indexes).map((url) => url || usual);
  const broken = urls.find((url) => !/^https?:\/\//.test(url) || !URL.canParse(url));
  if (broken === undefined) return urls;
  throw new TerrariumError('index-failed', 'the URL of a package index is none of http or https', {
    hint: 'correct PIP_INDEX_URL or UV_DEFAULT_INDEX, or build with BuildKit: builder: buildkit',
  });
}

/** The index that a machine names for everything; `undefined` for the usual one. */
export function machineIndex(env: NodeJS.ProcessEnv): string | undefined {
  return env.PIP_INDEX_URL || env.UV_DEFAULT_INDEX || env.UV_INDEX_URL || undefined;
}

function isOf({ name, version }: WantedVersion): (file: IndexFile) => boolean {
  return ({ file }) => {
    const wheel = parseWheelName(file);
    return wheel?.name === name && satisfiesPython(wheel.version, `==${version}`) === true;
  };
}

async function readPage(send: Send, url: URL): Promise<readonly IndexFile[]> {
  const headers = { accept: ACCEPT, 'accept-encoding': 'gzip' };
  const reply = await send({ method: 'GET', url, headers, limit: MAX_PAGE });
  if (reply.status === 404) return [];
  if (reply.status !== 200) throw refusedBy(url, reply);
  const files = parseIndexPage(bodyOf(reply), String(reply.headers['content-type'] ?? ''), reply.url);
  if (files === undefined)
    throw new TerrariumError('index-failed', `the page ${url.pathname} of ${url.host} cannot be read`);
  return files;
}

function bodyOf({ headers, body, url }: HttpReply): Uint8Array {
  if (headers['content-encoding'] !== 'gzip') return body;
  try {
    return gunzipSync(body, { maxOutputLength: MAX_PAGE });
  } catch (cause) {
    throw new TerrariumError('index-failed', `the page ${url.pathname} of ${url.host} cannot be read`, { cause });
  }
}
