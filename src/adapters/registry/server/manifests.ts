import { isTag } from '../../../core/names/reference.ts';
import { type ContentId, contentIdOf, formatContentId, parseContentId } from './content-id.ts';
import { Refused } from './errors.ts';
import { answer, type Exchange } from './exchange.ts';
import { namesIn, readIfPresent, removeIfPresent, sizeIfPresent } from './layout.ts';
import { type ManifestContent, readManifest } from './manifest-content.ts';

const MAX_MANIFEST = 4 * 1024 * 1024;

/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pulling-manifests */
export async function handleManifest(exchange: Exchange): Promise<void> {
  const { method, rest } = exchange;
  if (parseContentId(rest) === undefined && !isTag(rest)) {
    const digest = rest.includes(':');
    throw new Refused(digest ? 400 : 404, digest ? 'DIGEST_INVALID' : 'MANIFEST_UNKNOWN', 'neither a tag nor a digest');
  }
  if (method === 'GET' || method === 'HEAD') return await send(exchange);
  if (method === 'PUT') return await receive(exchange);
  if (method === 'DELETE') return await remove(exchange);
  throw new Refused(405, 'UNSUPPORTED', `${method} of a manifest`);
}

async function send(exchange: Exchange): Promise<void> {
  const { layout, method, name, response } = exchange;
  const id = await resolve(exchange);
  const mediaType = await readIfPresent(layout.manifest(name, id));
  const bytes = mediaType && (await readIfPresent(layout.blob(id)));
  if (bytes === undefined) throw unknown(exchange);
  response.writeHead(200, {
    'Content-Type': mediaType?.toString('utf8'),
    'Content-Length': bytes.length,
    'Docker-Content-Digest': formatContentId(id),
  });
  response.end(method === 'HEAD' ? undefined : bytes);
}

async function receive(exchange: Exchange): Promise<void> {
  const { layout, name, request, response, rest } = exchange;
  const bytes = await readBody(exchange);
  const named = parseContentId(rest);
  const id = contentIdOf(bytes, named?.algorithm);
  if (named !== undefined && named.hex !== id.hex) {
    throw new Refused(400, 'DIGEST_INVALID', `expected ${rest}, received ${formatContentId(id)}`);
  }
  const content = readManifest(bytes, request.headers['content-type']);
  for (const needed of content.needs) await requireContent(exchange, needed);
  // What is referred to first, so that no reader finds a tag without its manifest.
  await layout.write(layout.blob(id), bytes);
  await layout.write(layout.manifest(name, id), content.mediaType);
  if (content.subject !== undefined) await noteReferrer(exchange, { id, size: bytes.length }, content, content.subject);
  if (named === undefined) await layout.write(layout.tag(name, rest), formatContentId(id));
  answer(response, 201, {
    Location: `/v2/${name}/manifests/${formatContentId(id)}`,
    'Docker-Content-Digest': formatContentId(id),
    ...(content.subject === undefined ? {} : { 'OCI-Subject': formatContentId(content.subject) }),
  });
}

/** An index may name blobs as well: build caches do. */
async function requireContent({ layout, name }: Exchange, id: ContentId): Promise<void> {
  const held = [layout.layer(name, id), layout.manifest(name, id)];
  for (const file of held) if ((await sizeIfPresent(file)) !== undefined) return;
  throw new Refused(404, 'MANIFEST_BLOB_UNKNOWN', `${name} does not hold ${formatContentId(id)}`);
}

/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#listing-referrers */
async function noteReferrer(
  { layout, name }: Exchange,
  { id, size }: { readonly id: ContentId; readonly size: number },
  content: ManifestContent,
  subject: ContentId,
): Promise<void> {
  const { mediaType, artifactType, annotations } = content;
  const descriptor = { mediaType, digest: formatContentId(id), size, artifactType, annotations };
  await layout.write(layout.referrer(name, subject, id), JSON.stringify(descriptor));
}

async function remove(exchange: Exchange): Promise<void> {
  const { layout, name, response, rest } = exchange;
  const id = parseContentId(rest);
  if (id === undefined) {
    if (!(await removeIfPresent(layout.tag(name, rest)))) throw unknown(exchange);
    return answer(response, 202);
  }
  const mediaType = await readIfPresent(layout.manifest(name, id));
  const bytes = await readIfPresent(layout.blob(id));
  if (mediaType === undefined || bytes === undefined) throw unknown(exchange);
  for (const tag of await namesIn(layout.tags(name))) {
    const target = await readIfPresent(layout.tag(name, tag));
    if (target?.toString('utf8') === rest) await removeIfPresent(layout.tag(name, tag));
  }
  const { subject } = readManifest(bytes, undefined);
  if (subject !== undefined) await removeIfPresent(layout.referrer(name, subject, id));
  await removeIfPresent(layout.manifest(name, id));
  answer(response, 202);
}

async function resolve(exchange: Exchange): Promise<ContentId> {
  const { layout, name, rest } = exchange;
  const id = parseContentId(rest);
  if (id !== undefined) return id;
  const target = await readIfPresent(layout.tag(name, rest));
  return parseContentId(target?.toString('utf8') ?? '') ?? unknown(exchange);
}

async function readBody({ request }: Exchange): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Read on without keeping it: a client that is cut off would not see the answer.
    if (size <= MAX_MANIFEST) chunks.push(chunk);
  }
  if (size > MAX_MANIFEST) throw new Refused(413, 'SIZE_INVALID', `a manifest has at most ${MAX_MANIFEST} bytes`);
  return Buffer.concat(chunks);
}

function unknown({ name, rest }: Exchange): never {
  throw new Refused(404, 'MANIFEST_UNKNOWN', `${name} has no manifest ${rest}`);
}
