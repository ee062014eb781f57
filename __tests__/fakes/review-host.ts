import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Ajv } from 'ajv';

/** One operation of an API, as far as we use it: what is published of its request. */
export interface Operation {
  readonly method: string;
  /** With groups for what stands in the path. */
  readonly path: RegExp;
  /** Names of parameters that it takes, with their values; a required one ends in `!`. */
  readonly query?: Readonly<Record<string, RegExp>>;
  /** JSON Schema. */
  readonly body?: object;
  readonly act: (call: Call) => Answer;
}

export interface Call {
  readonly values: readonly string[];
  readonly url: URL;
  readonly body: Readonly<Record<string, unknown>>;
}

export type Answer = readonly [status: number, content?: unknown];

/** A fault: answers the next requests that match instead of carrying them out, or carries them out and says nothing. */
export interface Fault {
  readonly method: string;
  readonly answer:
    | 'lost-reply'
    | { readonly status: number; readonly text?: string; readonly headers?: Record<string, string> };
  times: number;
}

/** A host of pull requests on loopback. */
export interface ReviewHost {
  readonly url: string;
  /** `METHOD /path` of every request. */
  readonly requests: string[];
  /** What of requests is not as the API is published. */
  readonly wrong: string[];
  readonly faults: Fault[];
  /** Waits before each request is carried out: tests interleave runs with it. */
  gate: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Serves operations, each request checked against what is published of it; `isLogin` tells a token that is known. */
export async function serveReviewHost(
  operations: readonly Operation[],
  isLogin: (headers: IncomingMessage['headers']) => boolean,
): Promise<ReviewHost> {
  const ajv = new Ajv({ strict: false });
  const host = { requests: [] as string[], wrong: [] as string[], faults: [] as Fault[], gate: async () => undefined };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '' } = request;
    const url = new URL(request.url ?? '', 'http://host.test');
    const text = await textOf(request);
    await opened.gate();
    host.requests.push(`${method} ${url.pathname}${url.search}`);
    if (!isLogin(request.headers)) return reply(response, [401, { message: '401 Unauthorized' }]);
    const fault = host.faults.find((one) => one.times > 0 && one.method === method);
    if (fault !== undefined) fault.times -= 1;
    if (fault !== undefined && fault.answer !== 'lost-reply') {
      response.writeHead(fault.answer.status, fault.answer.headers).end(fault.answer.text ?? '{"message":"no"}');
      return;
    }
    const operation = operations.find((one) => one.method === method && one.path.test(url.pathname));
    if (operation === undefined) {
      host.wrong.push(`${method} ${url.pathname} is not published`);
      return reply(response, [404, { message: '404 Not Found' }]);
    }
    host.wrong.push(...wrongOf(operation, url, request, text));
    const values = (operation.path.exec(url.pathname) ?? []).slice(1).map(decodeURIComponent);
    const done = operation.act({ values, url, body: text === '' ? {} : JSON.parse(text) });
    if (fault !== undefined) request.socket.destroy();
    else reply(response, done);
  };
  const wrongOf = ({ method, path, query = {}, body }: Operation, url: URL, request: IncomingMessage, text: string) => {
    const at = `${method} ${path.source}`;
    const unknown = [...url.searchParams.keys()].filter(
      (name) => query[name] === undefined && query[`${name}!`] === undefined,
    );
    const missing = Object.entries(query).filter(([name, value]) => {
      const given = url.searchParams.get(name.replace('!', ''));
      return given === null ? name.endsWith('!') : !value.test(given);
    });
    const validate = ajv.compile(body ?? { not: {} });
    const isJson = (request.headers['content-type'] ?? '').startsWith('application/json');
    const isBody = body === undefined ? text === '' : isJson && validate(JSON.parse(text));
    return [
      ...unknown.map((name) => `${at}: unknown parameter ${name}`),
      ...missing.map(([name]) => `${at}: parameter ${name}`),
      ...(isBody ? [] : [`${at}: body ${text.slice(0, 200)}`]),
    ];
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      host.wrong.push(String(error));
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const opened: ReviewHost = {
    ...host,
    url: `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
  return opened;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function reply(response: ServerResponse, [status, content]: Answer): void {
  response
    .writeHead(status, { 'content-type': 'application/json' })
    .end(content === undefined ? '' : JSON.stringify(content));
}
