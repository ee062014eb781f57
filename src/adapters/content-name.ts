import { createHash, type Hash, hash } from 'node:crypto';

/** What a content is called that two trees compare: the id that git has for it, and its bytes. */
export function contentName(oid: string, size: number): string {
  return `${oid}:${size}`;
}

/** Names a content of so many bytes as a repository with ids of sha1 does. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export function nameContent(size: number): { readonly add: (bytes: Uint8Array) => void; readonly name: () => string } {
  const header = `blob ${size}\0`;
  let whole: string | undefined;
  let parts: Hash | undefined;
  return {
    add: (bytes) => {
      // Most contents come at once: a hash for parts takes longer than what it hashes.
      if (bytes.byteLength === size) whole = hash('sha1', Buffer.concat([Buffer.from(header), bytes]));
      else {
        parts ??= createHash('sha1').update(header);
        parts.update(bytes);
      }
    },
    name: () => contentName(whole ?? parts?.digest('hex') ?? '', size),
  };
}
