import type { ReadTree } from '../model/tree.ts';

/** A tree of files that are not written yet, by path, to try what they mean. None of them has a context. */
export function treeOfTexts(files: ReadonlyMap<string, string>): ReadTree {
  return {
    listFiles: async () => [...files.keys()],
    readText: async (path) => {
      const text = files.get(path);
      return text === undefined ? { kind: 'absent' } : { kind: 'text', text };
    },
    listContext: async () => undefined,
    digestFile: async (path) => {
      throw new Error(`there is no file ${path}`);
    },
  };
}
