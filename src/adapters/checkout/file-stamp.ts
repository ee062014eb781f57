/** What the system says of a file, of which something changes with its content. Times are milliseconds since 1970, with fractions. */
export interface FileStamp {
  readonly ino: number;
  readonly dev: number;
  readonly size: number;
  readonly mode: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
}
