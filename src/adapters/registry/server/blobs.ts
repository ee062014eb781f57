import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { formatContentId, requireContentId } from './content-id.ts';
import { Refused } from './errors.ts';
import { answer, type Exchange } from './exchange.ts';
import { removeIfPresent, sizeIfPresent } from './layout.ts';

/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pulling-blobs */
export async function handleBlob(exchange: Exchange): Promise<void> {
  const { layout, method, name, rest, response } = exchange;
  const id = requireContentId(rest);
  const unknown = new Refused(404, 'BLOB_UNKNOWN', `${name} has no blob ${rest}`);
  if ((await sizeIfPresent(layout.layer(name, id))) === undefined) throw unknown;
  if (method === 'DELETE') {
    await removeIfPresent(layout.layer(name, id));
    answer(response, 202);
    return;
  }
  if (method !== 'GET' && method !== 'HEAD') throw new Refused(405, 'UNSUPPORTED', `${method} of a blob`);
  const size = await sizeIfPresent(layout.blob(id));
  if (size === undefined) throw unknown;
  await sendBlob(exchange, layout.blob(id), size, formatContentId(id));
}

async function sendBlob(exchange: Exchange, file: string, size: number, digest: string): Promise<void> {
  const { method, request, response } = exchange;
  const range = method === 'GET' ? wantedRange(request.headers.range, size) : undefined;
  const [start, end] = range ?? [0, size - 1];
  response.writeHead(range === undefined ? 200 : 206, {
    'Content-Type': 'application/octet-stream',
    'Content-Length': end - start + 1,
    'Accept-Ranges': 'bytes',
    'Docker-Content-Digest': digest,
    ...(range === undefined ? {} : { 'Content-Range': `bytes ${start}-${end}/${size}` }),
  });
  if (method === 'HEAD' || size === 0) response.end();
  else await pipeline(createReadStream(file, { start, end }), response);
}

/** First and last byte of a single range; other forms are answered whole. https://www.rfc-editor.org/rfc/rfc9110#section-14.2 */
function wantedRange(header: string | undefined, size: number): readonly [number, number] | undefined {
  const match = /^bytes=([0-9]*)-([0-9]*)$/.exec(header ?? '');
  if (match === null || (match[1] === '' && match[2] === '')) return undefined;
  const start = match[1] === '' ? Math.max(0, size - Number(match[2])) : Number(match[1]);
  const end = match[1] === '' || match[2] === '' ? size - 1 : Math.min(size - 1, Number(match[2]));
  if (start <= end) return [start, end];
  throw new Refused(416, 'SIZE_INVALID', `the blob has ${size} bytes`, { 'Content-Range': `bytes */${size}` });
}
