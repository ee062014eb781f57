import { createHash } from 'node:crypto';

/** What a content is called that two trees compare: the id that git has for it, and its bytes. */
export function contentName(oid: string, size: number): string {
  return `${oid}:${size}`;
}

/** Names a content of so many bytes as a repository with ids of sha1 does. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export function nameContent(size: number): { readonly add: (bytes: Uint8Array) => void; readonly name: () => string } {
  const hash = createHash('sha1').update(`blob ${size}\0`);
  return {
    add: (bytes) => {
      hash.update(bytes);
    },
    name: () => contentName(hash.digest('hex'), size),
  };
}
