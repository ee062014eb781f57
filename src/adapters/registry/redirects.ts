import { refusal } from './endpoints.ts';
import type { HttpReply, HttpRequest, Transport } from './transport.ts';

const MAX_REDIRECTS = 5;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/** A reply led somewhere we must not or cannot go. */
export class RefusedRedirect extends Error {}

/**
 * Sends a request and follows the redirects of GET and HEAD. Authorization ends at the first change of origin and does
 * not come back. https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pulling-blobs
 */
export async function sendFollowing(transport: Transport, request: HttpRequest): Promise<HttpReply> {
  let current = request;
  for (let hops = 0; ; hops += 1) {
    const reply = await transport(current);
    const { location } = reply.headers;
    const followed = current.method === 'GET' || current.method === 'HEAD';
    if (!followed || !REDIRECTS.includes(reply.status) || location === undefined) return reply;
    if (hops === MAX_REDIRECTS) throw new RefusedRedirect(`more than ${MAX_REDIRECTS} redirects`);
    current = redirected(current, location);
  }
}

function redirected(request: HttpRequest, location: string): HttpRequest {
  if (!URL.canParse(location, request.url.href)) throw new RefusedRedirect('the redirect is no URL');
  const url = new URL(location, request.url);
  const reason = refusal(request.url, url);
  if (reason !== undefined) throw new RefusedRedirect(`the redirect to ${url.host} is not followed: ${reason}`);
  if (url.origin === request.url.origin) return { ...request, url };
  const { authorization: _, ...headers } = request.headers;
  return { ...request, url, headers };
}
