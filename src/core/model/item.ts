import type { Diagnostic } from './diagnostic.ts';

export type Stage =
  | 'discover'
  | 'parse'
  | 'normalize'
  | 'snapshot'
  | 'hash'
  | 'resolve'
  | 'plan'
  | 'build'
  | 'register'
  | 'report';

/** What every stage passes on: one environment's value so far, or the stage at which it failed. */
export type Item<T> = { readonly id: string; readonly diagnostics: readonly Diagnostic[] } & (
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly stage: Stage;
      readonly cause: string;
      /** True where nothing is wrong: nobody asked for it, so that its context was not read. */
      readonly unread?: true;
    }
);
