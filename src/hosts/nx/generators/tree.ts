/** The files of a workspace that a generator changes: what Nx passes, as far as it is used. https://nx.dev/docs/extending-nx/local-generators */
export interface GeneratorTree {
  readonly root: string;
  readonly read: (path: string, encoding: 'utf-8') => string | null;
  readonly write: (path: string, content: string) => void;
  readonly exists: (path: string) => boolean;
}
