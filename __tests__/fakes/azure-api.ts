import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Description, type Json, type OpenDocument, openDescription } from './open-description.ts';

/** A request that has to be answered. */
export interface AzureCall {
  /** Values of the path's parameters, in their order. */
  readonly values: readonly string[];
  readonly url: URL;
  readonly body: Json;
  /** Where the stand-in listens. */
  readonly origin: string;
}

export type AzureAnswer = readonly [
  status: number,
  content: unknown,
  headers?: Readonly<Record<string, string>> | undefined,
];

/** What a stand-in does of a service: the operations of its description, by `METHOD /path`. */
export interface AzurePart {
  readonly description: Description;
  readonly operations: Readonly<Record<string, (call: AzureCall) => AzureAnswer | Promise<AzureAnswer>>>;
  /** Requests that no description has, such as those of blobs; true where it has answered. */
  readonly answers?: (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<boolean>;
}

/** A fault: answers the next `times` requests that match instead of carrying them out, or carries them out and says nothing. */
interface AzureFault {
  readonly method: string;
  readonly path: RegExp;
  readonly answer:
    | 'lost-reply'
    | {
        readonly status: number;
        readonly code: string;
        readonly message?: string;
        readonly headers?: Readonly<Record<string, string>>;
      };
  times: number;
}

export interface AzureApi {
  readonly url: string;
  /** `METHOD /path` of every request. */
  readonly requests: string[];
  /** What of requests and replies is not as Azure's descriptions have it. */
  readonly faults: string[];
  /** Variables that lead here: endpoints, and a job of GitHub Actions that may ask for an identity token. */
  readonly env: Readonly<Record<string, string>>;
  /** Tokens that were given. */
  readonly tokens: ReadonlySet<string>;
  readonly fail: (fault: Omit<AzureFault, 'times'> & { readonly times?: number }) => void;
  /** Ends all faults. */
  readonly heal: () => void;
  readonly close: () => Promise<void>;
}

export const AZURE_TENANT = '72f988bf-86f1-41af-91ab-2d7cd011db47';
export const AZURE_CLIENT = '9a1b2c3d-0000-4000-8000-000000000002';
export const AZURE_SUBSCRIPTION = '00000000-1111-4222-8333-444444444444';
export const AZURE_SECRET = 'secret-of-the-client';
/** What the runner gives a job to ask GitHub with. */
const JOB_TOKEN = 'token-of-the-job';
/** Identity token of the job. */
const ASSERTION = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJyZXBvOmFjbWUvZW52In0.c2lnbmF0dXJl';

/** A description of `fixtures/azure`. */
export function azureDescription(file: string): Description {
  const text = readFileSync(new URL(`../fixtures/azure/${file}`, import.meta.url), 'utf8');
  return openDescription(JSON.parse(text) as OpenDocument);
}

interface State {
  readonly parts: readonly AzurePart[];
  readonly requests: string[];
  readonly wrong: string[];
  readonly tokens: Set<string>;
  readonly faults: AzureFault[];
}

/** Microsoft Entra ID, identities of machines, and the parts given, on loopback and with a memory. Requests and replies are checked; `wrong` takes the faults. */
export async function serveAzure(parts: readonly AzurePart[], wrong: string[] = []): Promise<AzureApi> {
  const state: State = { parts, requests: [], wrong, tokens: new Set(), faults: [] };
  const server = createServer((request, response) => {
    answer(state, request, response).catch((error: unknown) => {
      state.wrong.push(String(error));
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const url = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`;
  return {
    url,
    requests: state.requests,
    faults: state.wrong,
    tokens: state.tokens,
    env: {
      AZURE_AUTHORITY_HOST: url,
      AZURE_RESOURCE_MANAGER_ENDPOINT: url,
      AZURE_TENANT_ID: AZURE_TENANT,
      AZURE_CLIENT_ID: AZURE_CLIENT,
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/oidc/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: JOB_TOKEN,
    },
    fail: (fault) => state.faults.push({ times: Number.POSITIVE_INFINITY, ...fault }),
    heal: () => void state.faults.splice(0),
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function answer(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = '' } = request;
  const url = new URL(request.url ?? '', `http://${request.headers.host}`);
  state.requests.push(`${method} ${url.pathname}`);
  const fault = state.faults.find(
    (candidate) => candidate.times > 0 && candidate.method === method && candidate.path.test(url.pathname),
  );
  if (fault !== undefined) fault.times -= 1;
  if (fault !== undefined && fault.answer !== 'lost-reply') {
    const { status, code, message = code, headers } = fault.answer;
    request.resume();
    return reply(response, [status, { error: { code, message } }, headers]);
  }
  for (const { answers } of state.parts) if (await answers?.(request, response, url)) return;
  const text = await readText(request);
  const done =
    signIn(state, method, url, request, text) ??
    (await manage(state, request, url, text === '' ? undefined : JSON.parse(text)));
  if (fault !== undefined) request.socket.destroy();
  else reply(response, done);
}

/** Operations of the resource manager, which ask for one of our tokens. */
async function manage(state: State, request: IncomingMessage, url: URL, body: unknown): Promise<AzureAnswer> {
  const { method = '' } = request;
  const found = state.parts
    .map((part) => ({ part, described: part.description.operation(method, url.pathname) }))
    .find(({ described }) => described !== undefined);
  if (found?.described === undefined) {
    state.wrong.push(`${method} ${url.pathname} is not described`);
    return failure(404, 'NotFound', 'no such operation');
  }
  const { part, described } = found;
  const name = `${method} ${described.path}`;
  for (const fault of described.requestFaults(url.searchParams, body)) state.wrong.push(`${name}: request: ${fault}`);
  const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
  const act = part.operations[name];
  const call = { values: described.values, url, body: (body ?? {}) as Json, origin: url.origin };
  const done: AzureAnswer = !state.tokens.has(token)
    ? failure(401, 'AuthenticationFailed', 'Authentication failed.')
    : act === undefined
      ? failure(404, 'NotFound', 'not of the stand-in')
      : await act(call);
  for (const fault of described.replyFaults(done[0], done[1])) state.wrong.push(`${name}: reply ${done[0]}: ${fault}`);
  return done;
}

/** An error as the resource manager writes one. */
export function failure(status: number, code: string, message: string): AzureAnswer {
  return [status, { error: { code, message } }];
}

// https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow, https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token
function signIn(
  state: State,
  method: string,
  url: URL,
  request: IncomingMessage,
  text: string,
): AzureAnswer | undefined {
  const name = `${method} ${url.pathname}`;
  if (name === 'GET /oidc/token') return assertion(url, request);
  if (/^GET \/metadata\/identity\/oauth2\/token\/?$/.test(name)) return machineToken(state, url, request);
  if (name === `GET /${AZURE_TENANT}/v2.0/.well-known/openid-configuration`) return [200, authority(url)];
  if (name === `POST /${AZURE_TENANT}/oauth2/v2.0/token`) return grant(state, new URLSearchParams(text));
  return undefined;
}

function assertion(url: URL, request: IncomingMessage): AzureAnswer {
  const asks = url.searchParams.get('audience') === 'api://AzureADTokenExchange';
  if (request.headers.authorization !== `Bearer ${JOB_TOKEN}`) return [401, { message: 'unauthorized' }];
  return asks ? [200, { count: 1, value: ASSERTION }] : [400, { message: 'no audience' }];
}

function authority({ host }: URL) {
  const base = `https://${host}/${AZURE_TENANT}`;
  return {
    token_endpoint: `${base}/oauth2/v2.0/token`,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    jwks_uri: `${base}/discovery/v2.0/keys`,
    issuer: `${base}/v2.0`,
  };
}

function grant(state: State, form: URLSearchParams): AzureAnswer {
  const expected = form.has('client_assertion')
    ? { client_assertion: ASSERTION, client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer' }
    : { client_secret: AZURE_SECRET };
  const all = { grant_type: 'client_credentials', client_id: AZURE_CLIENT, ...expected };
  const wrong = Object.entries(all).find(([name, value]) => form.get(name) !== value);
  if (wrong !== undefined || !/\/\.default(?: |$)/.test(form.get('scope') ?? '')) {
    const description = `AADSTS700213: No matching federated identity record found for ${wrong?.[0] ?? 'scope'}.`;
    return [401, { error: 'invalid_client', error_description: description, error_codes: [700213] }];
  }
  return [200, { token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599, access_token: newToken(state) }];
}

function machineToken(state: State, url: URL, request: IncomingMessage): AzureAnswer {
  const isAsked = request.headers.metadata === 'true' && url.searchParams.has('resource');
  if (!isAsked) return [400, { error: 'invalid_request', error_description: 'Required metadata header not specified' }];
  const seconds = String(Math.floor(Date.now() / 1000) + 3599);
  const times = { expires_in: '3599', expires_on: seconds, not_before: '0' };
  return [
    200,
    { access_token: newToken(state), ...times, resource: url.searchParams.get('resource'), token_type: 'Bearer' },
  ];
}

function newToken(state: State): string {
  const token = `azure-token-${state.tokens.size + 1}`;
  state.tokens.add(token);
  return token;
}

export async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function reply(response: ServerResponse, [status, content, headers = {}]: AzureAnswer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(content === undefined ? undefined : JSON.stringify(content));
}
