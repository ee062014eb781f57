import { createAuthorizer } from '../../src/adapters/registry/auth.ts';
import { blobsOf } from '../../src/adapters/registry/blobs.ts';
import { asked, sendCall } from '../../src/adapters/registry/calls.ts';
import { replyFailure } from '../../src/adapters/registry/failures.ts';
import { manifestsOf } from '../../src/adapters/registry/manifests.ts';
import type { Credential } from '../../src/adapters/registry/options.ts';
import { createOwnWrites } from '../../src/adapters/registry/own-writes.ts';
import { referrersOf } from '../../src/adapters/registry/referrers.ts';
import { withRetries } from '../../src/adapters/registry/retry.ts';
import type { Session } from '../../src/adapters/registry/session.ts';
import { tagsOf } from '../../src/adapters/registry/tags.ts';
import type { HttpReply, Transport } from '../../src/adapters/registry/transport.ts';
import { uploadsOf } from '../../src/adapters/registry/upload.ts';
import type { Digest } from '../../src/core/model/digest.ts';
import { TerrariumError } from '../../src/core/model/errors.ts';
import { MEDIA } from '../../src/core/oci/stored-image.ts';
import { digestOf } from './answering-registry.ts';
import { type Target, targetOf } from './target.ts';

const REPOSITORY = { registry: 'ghcr.io', path: 'acme/env' };
const BODY = '{"schemaVersion":2}';
const DIGEST = digestOf(Buffer.from(BODY));
const CHALLENGE =
  'Bearer realm="https://ghcr.io/token",service="ghcr.io",scope="repository:acme/env:pull", Basic realm="x"';

/** Replies of registries as lines: a status, headers, an empty line, a body; `---` is between replies. */
const REPLIES: Readonly<Record<string, readonly string[]>> = {
  manifest: [
    `200\ncontent-type: ${MEDIA.manifest}\ndocker-content-digest: ${DIGEST}\ncontent-length: 19\n\n${BODY}`,
    `401\nwww-authenticate: ${CHALLENGE}\n\n\n---\n200\n\n{"token":"abc","expires_in":300}\n---\n200\ncontent-type: ${MEDIA.index}; charset=utf-8\n\n{"mediaType":"${MEDIA.index}","manifests":[]}`,
    '404\n\n{"errors":[{"code":"MANIFEST_UNKNOWN","message":"unknown","detail":{"tag":"x"}}]}',
    `307\nlocation: https://cdn.example/x?sig=1\n\n\n---\n200\n\n${BODY}`,
  ],
  tags: [
    '200\nlink: </v2/acme/env/tags/list?n=1000&last=b>; rel="next"\n\n{"name":"acme/env","tags":["a","b"]}\n---\n200\n\n{"tags":null}',
    '429\nretry-after: 3\n\n{"errors":[{"code":"TOOMANYREQUESTS","message":"slow down"}]}\n---\n503\nretry-after: Wed, 21 Oct 2026 07:28:00 GMT\n\n<html>\n---\n200\n\n{"tags":["x"]}',
  ],
  referrers: [
    `200\ncontent-type: ${MEDIA.index}\noci-filters-applied: artifactType\n\n{"schemaVersion":2,"manifests":[{"mediaType":"x","digest":"${DIGEST}","size":1,"artifactType":"y"}]}`,
  ],
  uploads: [
    '202\nlocation: /v2/acme/env/blobs/uploads/1?_state=x\nrange: 0-0\noci-chunk-min-length: 10\ndocker-upload-uuid: 1\n\n\n---\n201\nlocation: /v2/acme/env/blobs/x\n\n',
    '403\n\n{"errors":[{"code":"DENIED","message":"requested access to the resource is denied"}]}',
  ],
};

/** Texts of HTTP between us and a registry, for each operation. */
export function httpTargets(): readonly Target[] {
  return Object.entries(REPLIES).map(([kind, samples]) =>
    targetOf(`http: ${kind}`, [...samples, ...Object.values(REPLIES).flat()], askEverything),
  );
}

async function askEverything(bytes: Uint8Array): Promise<void> {
  const replies = Buffer.from(bytes)
    .toString('latin1')
    .split(/\n---\n/)
    .map(replyOf);
  const questions: readonly ((session: Session) => Promise<unknown>)[] = [
    (session) => manifestsOf(session).headManifest(REPOSITORY, 'latest'),
    (session) => manifestsOf(session).getManifest(REPOSITORY, DIGEST),
    (session) =>
      manifestsOf(session).putManifest(REPOSITORY, 'latest', { mediaType: MEDIA.manifest, bytes: Buffer.from(BODY) }),
    (session) => blobsOf(session).getBlob(REPOSITORY, { mediaType: 'x', digest: DIGEST, size: BODY.length }),
    (session) => tagsOf(session).listTags(REPOSITORY),
    (session) => referrersOf(session, manifestsOf(session).getManifest).listReferrers(REPOSITORY, DIGEST),
    (session) => uploadsOf(session).probePush(REPOSITORY),
    (session) => putBlob(session, DIGEST),
  ];
  const credentials: readonly (Credential | undefined)[] = [
    undefined,
    { kind: 'basic', username: 'a', password: 'b' },
    { kind: 'identity-token', token: 'x' },
  ];
  for (const [index, question] of questions.entries())
    await answer(question, sessionOf(replies, credentials[index % 3]));
}

function putBlob(session: Session, digest: Digest): Promise<void> {
  const bytes = Buffer.from(BODY);
  return uploadsOf(session).putBlob(
    REPOSITORY,
    { mediaType: 'x', digest, size: bytes.length },
    { kind: 'bytes', bytes },
  );
}

async function answer(question: (session: Session) => Promise<unknown>, session: Session): Promise<void> {
  try {
    await question(session);
  } catch (error) {
    if (!(error instanceof TerrariumError)) throw error;
  }
}

function replyOf(text: string): Omit<HttpReply, 'url'> {
  const [head = '', ...body] = text.split('\n\n');
  const [status = '', ...lines] = head.split('\n');
  const headers = lines.flatMap((line) => {
    const colon = line.indexOf(':');
    // Node's parser accepts nothing else in a value.
    const value = line
      .slice(colon + 1)
      .replace(/[^\t\x20-\x7e\x80-\xff]/g, '')
      .trim();
    return colon < 1 ? [] : [[line.slice(0, colon).toLowerCase(), value]];
  });
  const number = Number.parseInt(status, 10);
  return {
    status: number >= 200 && number < 600 ? number : 500,
    headers: Object.fromEntries(headers),
    body: Buffer.from(body.join('\n\n'), 'latin1'),
  };
}

/** A session whose replies come one after the other, and the last one again and again. */
function sessionOf(replies: readonly Omit<HttpReply, 'url'>[], credential: Credential | undefined): Session {
  let sent = 0;
  let now = 0;
  const clock = () => now;
  const transport: Transport = async ({ url }) => {
    const reply = replies[Math.min(sent++, replies.length - 1)] ?? replyOf('500');
    return { ...reply, url };
  };
  const authorizer = createAuthorizer(
    { transport, plainHosts: { withCredentials: [], all: [] }, clock },
    async () => credential,
  );
  const sleep = async (ms: number) => {
    now += ms;
  };
  const tools = { clock, sleep, random: () => 0.5, signal: undefined };
  const origin = () => new URL('https://ghcr.io');
  return {
    send: (call) => sendCall({ transport, authorizer, origin }, call),
    operate: (_, operation) => operation((attempt) => withRetries(tools, now, 'full', attempt)),
    failure: (call, reply) => replyFailure(asked(call), reply, now),
    origin,
    clock,
    ownWrites: createOwnWrites(),
  };
}
