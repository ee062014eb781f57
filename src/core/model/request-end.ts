/** One HTTP request that has ended: each try is one. */
export interface RequestEnd {
  readonly method: string;
  /** May carry secrets, such as the signature of a link. */
  readonly url: URL;
  /** Status of the reply; `undefined` where none came. */
  readonly status: number | undefined;
  /** Seconds from the start to the last byte. */
  readonly seconds: number;
}

/** Is told of each request. */
export type OnRequestEnd = (end: RequestEnd) => void;
