import { randomUUID } from 'node:crypto';
import { mkdir, truncate } from 'node:fs/promises';
import path from 'node:path';
import { parseRepository } from '../../../core/names/reference.ts';
import { createFile, writeStream } from '../../files/write-file.ts';
import { type ContentId, contentIdOfFile, formatContentId, parseContentId, requireContentId } from './content-id.ts';
import { Refused } from './errors.ts';
import { answer, type Exchange } from './exchange.ts';
import { moveInto, removeIfPresent, sizeIfPresent } from './layout.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Uploads that a request writes to at this moment. */
export type Busy = Set<string>;

/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pushing-blobs */
export async function handleUpload(exchange: Exchange, busy: Busy): Promise<void> {
  const { layout, method, name, rest } = exchange;
  if (rest === '') {
    if (method !== 'POST') throw new Refused(405, 'UNSUPPORTED', `${method} of uploads`);
    return await begin(exchange);
  }
  const file = layout.upload(name, UUID.test(rest) ? rest : unknownUpload(rest));
  const size = (await sizeIfPresent(file)) ?? unknownUpload(rest);
  if (busy.has(file)) throw new Refused(409, 'BLOB_UPLOAD_INVALID', 'another request writes to this upload');
  busy.add(file);
  try {
    await proceed(exchange, file, size);
  } finally {
    busy.delete(file);
  }
}

async function begin(exchange: Exchange): Promise<void> {
  const { layout, name, query } = exchange;
  if (query.has('mount') && (await mount(exchange))) return;
  const digest = query.get('digest');
  const id = digest === null ? undefined : requireContentId(digest);
  const uuid = randomUUID();
  const file = layout.upload(name, uuid);
  await mkdir(path.dirname(file), { recursive: true });
  await createFile(file, '');
  if (id === undefined) return answerProgress({ ...exchange, rest: uuid }, 202, 0);
  await append(exchange, file, 0);
  await finish(exchange, file, id);
}

/** Links a blob that another repository holds; without `from`, any repository. */
async function mount(exchange: Exchange): Promise<boolean> {
  const { layout, name, query } = exchange;
  const id = parseContentId(query.get('mount') ?? '');
  if (id === undefined) return false;
  const from = query.get('from');
  const source = from === null ? undefined : parseRepository(`localhost/${from}`)?.path;
  if (from !== null && source === undefined) return false;
  const held = source === undefined ? layout.blob(id) : layout.layer(source, id);
  if ((await sizeIfPresent(held)) === undefined) return false;
  await layout.write(layout.layer(name, id), '');
  answerCreated(exchange, id);
  return true;
}

async function proceed(exchange: Exchange, file: string, size: number): Promise<void> {
  const { method, query, rest } = exchange;
  switch (method) {
    case 'GET':
      return answerProgress(exchange, 204, size);
    case 'PATCH':
      return answerProgress(exchange, 202, await append(exchange, file, size));
    case 'PUT': {
      const id = requireContentId(query.get('digest'));
      await append(exchange, file, size);
      return await finish(exchange, file, id);
    }
    case 'DELETE':
      await removeIfPresent(file);
      return answer(exchange.response, 204);
    default:
      throw new Refused(405, 'UNSUPPORTED', `${method} of the upload ${rest}`);
  }
}

/** Appends the request's body and answers the new size; a body that breaks off leaves the upload as it was. */
async function append(exchange: Exchange, file: string, size: number): Promise<number> {
  const { request } = exchange;
  const range = /^([0-9]+)-([0-9]+)$/.exec(request.headers['content-range'] ?? '');
  if (range !== null && Number(range[1]) !== size) throw outOfOrder(exchange, size);
  // A request that is destroyed could not be answered.
  await writeStream(file, 'a', request.iterator({ destroyOnReturn: false }));
  const total = (await sizeIfPresent(file)) ?? unknownUpload(exchange.rest);
  if (range === null || total === Number(range[2]) + 1) return total;
  await truncate(file, size);
  throw new Refused(400, 'SIZE_INVALID', `Content-Range ${range[0]} does not describe ${total - size} bytes`);
}

async function finish(exchange: Exchange, file: string, id: ContentId): Promise<void> {
  const { layout, name } = exchange;
  const received = await contentIdOfFile(file, id.algorithm);
  if (received.hex !== id.hex) {
    await removeIfPresent(file);
    throw new Refused(400, 'DIGEST_INVALID', `expected ${formatContentId(id)}, received ${formatContentId(received)}`);
  }
  await moveInto(file, layout.blob(id));
  await layout.write(layout.layer(name, id), '');
  answerCreated(exchange, id);
}

function answerCreated({ name, response }: Exchange, id: ContentId): void {
  const digest = formatContentId(id);
  answer(response, 201, { Location: `/v2/${name}/blobs/${digest}`, 'Docker-Content-Digest': digest });
}

function answerProgress(exchange: Exchange, status: number, size: number): void {
  answer(exchange.response, status, progress(exchange, size));
}

function progress({ name, rest }: Exchange, size: number): Record<string, string> {
  return {
    Location: `/v2/${name}/blobs/uploads/${rest}`,
    Range: `0-${Math.max(0, size - 1)}`,
    'Docker-Upload-UUID': rest,
  };
}

function outOfOrder(exchange: Exchange, size: number): Refused {
  return new Refused(416, 'BLOB_UPLOAD_INVALID', `the next byte is ${size}`, progress(exchange, size));
}

function unknownUpload(uuid: string): never {
  throw new Refused(404, 'BLOB_UPLOAD_UNKNOWN', `there is no upload ${uuid.slice(0, 64)}`);
}
