/** What is known about the order of commits. */
export interface CommitHistory {
  /** Whether a commit is an ancestor of another one, and not the same; `undefined` where that is not known. */
  readonly isAncestor: (ours: string, theirs: string) => Promise<boolean | undefined>;
  /** Whether a commit is one of the branch that `--latest` follows; `undefined` where that is not known. */
  readonly isOnBranch: (commit: string) => Promise<boolean | undefined>;
  /** How to make known what is not. */
  readonly hint: string;
}

/** Where nothing can be asked, and no branch is followed. */
export const UNKNOWN_HISTORY: CommitHistory = {
  isAncestor: async () => undefined,
  isOnBranch: async () => true,
  hint: 'give the history of commits',
};
