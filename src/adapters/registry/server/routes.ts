import type { IncomingMessage, ServerResponse } from 'node:http';
import { parseRepository } from '../../../core/names/reference.ts';
import { diskFull } from '../../files/disk-full.ts';
import { handleBlob } from './blobs.ts';
import { handleReferrers, handleTags } from './discovery.ts';
import { Refused } from './errors.ts';
import { answer, type Exchange } from './exchange.ts';
import { type OwnAddress, requireOwn } from './guard.ts';
import type { Layout } from './layout.ts';
import { handleManifest } from './manifests.ts';
import { type Busy, handleUpload } from './uploads.ts';

// The raw path: nothing is resolved, so that `..` is only a name that is invalid.
const ROUTE =
  /^\/v2\/(.+)\/(?:(tags)\/list|(manifests|referrers)\/([^/]+)|blobs\/uploads(?:\/([^/]*))?|blobs\/([^/]+))$/;

/** Answers every request of the registry's API that is meant for it; whatever is refused or fails becomes an error body. */
export function createRoutes(
  layout: Layout,
  own: () => OwnAddress,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const busy: Busy = new Set();
  return async (request, response) => {
    try {
      const target = requireOwn(request, own());
      await dispatch({ layout, busy, target }, request, response);
    } catch (error) {
      answerError(response, error);
    }
    // What was not read would be taken for the next request on this connection.
    request.resume();
  };
}

interface Served {
  readonly layout: Layout;
  readonly busy: Busy;
  readonly target: string;
}

async function dispatch(
  { layout, busy, target }: Served,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader('Docker-Distribution-API-Version', 'registry/2.0');
  const [raw = '', search = ''] = target.split('?', 2);
  if (raw === '/v2/' || raw === '/v2') return answer(response, 200, {}, {});
  const [, path = '', tags, kind, reference = '', upload, blob] = ROUTE.exec(decoded(raw)) ?? [];
  if (path === '') throw new Refused(404, 'UNSUPPORTED', 'there is no such endpoint');
  const name = parseRepository(`localhost/${path}`)?.path;
  if (name === undefined) throw new Refused(400, 'NAME_INVALID', 'the name of the repository is invalid');
  const { method = '' } = request;
  const exchange: Exchange = {
    ...{ layout, method, name, request, response },
    rest: blob ?? upload ?? reference,
    query: new URLSearchParams(search),
  };
  if (tags !== undefined) return await handleTags(exchange);
  if (kind === 'manifests') return await handleManifest(exchange);
  if (kind === 'referrers') return await handleReferrers(exchange);
  return await (blob === undefined ? handleUpload(exchange, busy) : handleBlob(exchange));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}

function answerError(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const known = error instanceof Refused ? error : undefined;
  const code = known?.code ?? 'UNKNOWN';
  const full = diskFull(error);
  const cause = full ?? error;
  const message = known?.message ?? `the registry failed: ${cause instanceof Error ? cause.message : 'unknown'}`;
  // 507 Insufficient Storage: another try does not help. https://www.rfc-editor.org/rfc/rfc4918#section-11.5
  const status = full === undefined ? 500 : 507;
  answer(response, known?.status ?? status, known?.headers, { errors: [{ code, message }] });
}
