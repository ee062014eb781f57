import {
  createServer,
  request as forward,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Fault, Schedule } from './fault.ts';

// A proxy before a registry that does to some requests what networks and registries do. It runs in a process of its own, so that
// a test that keeps its own busy does not slow it down. Messages: a schedule in, which starts the count again; the port out first,
// then the number of requests since the last schedule, as an answer to `count`.

const upstream = Number(process.argv[2]);
let schedule: Schedule = [];
/** How many requests each entry of the schedule has counted. */
let counted: number[] = [];
let requests = 0;

interface Answer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

const server = createServer((incoming, outgoing) => {
  const number = requests;
  requests += 1;
  process.send?.({ request: number });
  const fault = faultOf(`${incoming.method} ${incoming.url}`);
  incoming.on('error', () => undefined);
  outgoing.on('error', () => undefined);
  const answered = fault === undefined ? relay(incoming, outgoing) : befall(fault, incoming, outgoing);
  answered.catch(() => outgoing.destroy());
});

function faultOf(request: string): Fault | undefined {
  const due = schedule.filter(({ at, of = '' }, index) => {
    if (!request.startsWith(of)) return false;
    const number = counted[index] ?? 0;
    counted[index] = number + 1;
    return number === at;
  });
  return due[0]?.fault;
}

async function relay(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  if (incoming.url?.includes('loop=1')) redirect(incoming, outgoing);
  else send(outgoing, await pass(incoming));
}

async function befall(fault: Fault, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  if (fault === 'hang') incoming.resume();
  else if (fault === 'silent') await pass(incoming);
  else if (fault === 'early-answer') send(outgoing, refusal(500));
  else if (fault === 'redirect-loop') redirect(incoming, outgoing);
  else if (fault === 'reset-before') incoming.socket.resetAndDestroy();
  else if (fault === 'reset-after') await pass(incoming).finally(() => incoming.socket.resetAndDestroy());
  else if (fault === 'request-cut') await cut(incoming).finally(() => incoming.socket.resetAndDestroy());
  else if (fault === 'slow') trickle(outgoing, await pass(incoming));
  else {
    const instead = insteadOf(fault);
    const answer =
      instead === undefined ? altered(fault, await pass(incoming)) : await collect(incoming).then(() => instead);
    if (fault === 'delay') await new Promise((resolve) => setTimeout(resolve, 150));
    send(outgoing, answer);
  }
}

const HOUR = 3_600_000;

function insteadOf(fault: Fault): Answer | undefined {
  if (/^[0-9]+$/.test(fault)) return refusal(Number(fault));
  const limited = (after: string) => refusal(429, { 'retry-after': after });
  switch (fault) {
    case '429-date':
      return limited(new Date(Date.now() + 2000).toUTCString());
    case '429-past':
      return limited(new Date(Date.now() - HOUR).toUTCString());
    case '429-huge':
      return limited('999999');
    case '429-garbage':
      return limited('soon, -1, 1e9');
    case 'html':
      return {
        status: 200,
        headers: { 'content-type': 'text/html' },
        body: Buffer.from('<html>Sign in to the network</html>'),
      };
    case 'unknown-blobs':
      return refused(400, [
        { code: 'DIGEST_INVALID', message: 'provided digest did not match uploaded content' },
        { code: 'MANIFEST_BLOB_UNKNOWN', message: 'blob unknown to registry' },
      ]);
    case 'gzip-bomb':
      return { status: 200, headers: { 'content-encoding': 'gzip' }, body: gzipSync(Buffer.alloc(50_000_000)) };
    default:
      return undefined;
  }
}

// https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#error-codes
const CODES: Readonly<Record<number, string>> = {
  401: 'UNAUTHORIZED',
  403: 'DENIED',
  404: 'MANIFEST_UNKNOWN',
  429: 'TOOMANYREQUESTS',
};

function refusal(status: number, headers: OutgoingHttpHeaders = {}): Answer {
  const code = CODES[status] ?? 'UNKNOWN';
  return refused(status, [{ code, message: `fault ${status}` }], headers);
}

function refused(status: number, errors: readonly object[], headers: OutgoingHttpHeaders = {}): Answer {
  const body = Buffer.from(JSON.stringify({ errors }));
  return { status, headers: { 'content-type': 'application/json', ...headers }, body };
}

function redirect({ url = '' }: IncomingMessage, outgoing: ServerResponse): void {
  const location = url.includes('loop=1') ? url : `${url}${url.includes('?') ? '&' : '?'}loop=1`;
  send(outgoing, { status: 307, headers: { location }, body: Buffer.alloc(0) });
}

function altered(fault: Fault, answer: Answer): Answer {
  const { headers, body } = answer;
  switch (fault) {
    case 'bit-flip': {
      const flipped = Buffer.from(body);
      const at = flipped.length >> 1;
      if (flipped.length > 0) flipped[at] = (flipped[at] as number) ^ 1;
      return { ...answer, body: flipped };
    }
    case 'wrong-digest':
      return { ...answer, headers: { ...headers, 'docker-content-digest': `sha256:${'d'.repeat(64)}` } };
    case 'wrong-type':
      return { ...answer, headers: { ...headers, 'content-type': 'application/vnd.oci.image.index.v1+json' } };
    case 'wrong-length':
      return { ...answer, headers: { ...headers, 'content-length': String(body.length + 10) } };
    case 'truncated':
      return { ...answer, body: body.subarray(0, body.length >> 1) };
    case 'empty':
      return { ...answer, headers: { ...headers, 'content-length': '0' }, body: Buffer.alloc(0) };
    default:
      return answer;
  }
}

/** What the registry answers. */
async function pass(incoming: IncomingMessage): Promise<Answer> {
  const body = await collect(incoming);
  return await new Promise((resolve, reject) => {
    const { method, url: path, headers } = incoming;
    const asked = forward({ host: '127.0.0.1', port: upstream, method, path, headers }, (reply) => {
      collect(reply).then(
        (received) => resolve({ status: reply.statusCode ?? 502, headers: reply.headers, body: received }),
        reject,
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/** Half of the body arrives at the registry, then nothing. */
async function cut(incoming: IncomingMessage): Promise<void> {
  const body = await collect(incoming);
  await new Promise<void>((resolve) => {
    const { method, url: path, headers } = incoming;
    const asked = forward({ host: '127.0.0.1', port: upstream, method, path, headers }, (reply) =>
      reply.resume().on('end', resolve),
    );
    asked.on('error', () => resolve());
    if (body.length < 2) asked.end(body);
    else asked.write(body.subarray(0, body.length >> 1), () => setTimeout(() => asked.destroy(), 20));
  });
}

async function collect(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

// With a length that does not fit the body: the connection ends where the body does.
function send(outgoing: ServerResponse, { status, headers, body }: Answer): void {
  if (outgoing.destroyed) return;
  outgoing.strictContentLength = false;
  outgoing.writeHead(status, { 'content-length': String(body.length), ...headers });
  outgoing.write(body, () => undefined);
  const fits =
    outgoing.req.method === 'HEAD' || Number(outgoing.getHeader('content-length') ?? body.length) === body.length;
  if (fits) outgoing.end();
  else setTimeout(() => outgoing.destroy(), 5);
}

function trickle(outgoing: ServerResponse, { status, headers, body }: Answer): void {
  outgoing.writeHead(status, { 'content-length': String(body.length), ...headers });
  const step = Math.max(1, Math.ceil(body.length / 5));
  const next = (from: number) => {
    if (outgoing.destroyed) return;
    if (from >= body.length) outgoing.end();
    else outgoing.write(body.subarray(from, from + step), () => setTimeout(() => next(from + step), 20));
  };
  next(0);
}

process.on('message', (message: { readonly schedule: Schedule }) => {
  schedule = message.schedule;
  counted = [];
  requests = 0;
  process.send?.({ ready: true });
});
process.on('disconnect', () => process.exit());
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.({ port: typeof address === 'object' ? address?.port : 0 });
});
