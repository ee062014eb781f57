import { pipeline } from 'node:stream/promises';
import { extract, type Header } from 'tar-stream';

/** Takes a member of a tar file. What it leaves of the content is passed over. */
export type TakeMember = (header: Header, content: AsyncIterable<Uint8Array>) => Promise<void>;

/** Reads the members of a tar file, one after the other. The failure of one ends it. */
export async function readTar(archive: AsyncIterable<Uint8Array>, take: TakeMember): Promise<void> {
  const members = extract();
  members.on('entry', (header, content, next) => {
    // A failure destroys the content too; its reason is that of `next`.
    content.on('error', () => undefined);
    takeWhole(take, header, content as AsyncIterable<Uint8Array>).then(() => next(), next);
  });
  await pipeline(archive, members);
}

async function takeWhole(take: TakeMember, header: Header, content: AsyncIterable<Uint8Array>): Promise<void> {
  // The content would never end.
  if (header.type === 'directory' && (header.size ?? 0) > 0) throw new Error('a folder of a tar file has contents');
  await take(header, content);
  // What is not read holds up the rest.
  for await (const _ of content);
}
