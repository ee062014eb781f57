const LF = 10;
const CR = 13;

/** What a checkout makes of `\n`: nothing, `\r\n`, or `\r\n` where the content looks like text that has no `\r` yet. */
export type LineEnds = 'kept' | 'crlf' | 'auto';

/** Writes each `\n` that follows no `\r` as `\r\n`, chunk by chunk. */
export function crlfWriter(): (bytes: Buffer) => Buffer {
  let last = 0;
  return (bytes) => {
    const written = Buffer.allocUnsafe(bytes.length * 2);
    let length = 0;
    for (const byte of bytes) {
      if (byte === LF && last !== CR) written[length++] = CR;
      written[length++] = byte;
      last = byte;
    }
    return written.subarray(0, length);
  };
}

/**
 * Counts what git looks at before it converts a file for a checkout. https://git-scm.com/docs/gitattributes#_text, `gather_stats` and
 * `will_convert_lf_to_crlf` of git's convert.c.
 */
export class LineCounts {
  #loneLf = 0;
  #withCr = false;
  #pendingCr = false;
  #nul = false;
  #printable = 0;
  #nonPrintable = 0;
  #last = 0;

  add(bytes: Buffer): void {
    for (const byte of bytes) this.#count(byte);
  }

  /** True where the line ends of all that was added are converted. */
  convert(lineEnds: LineEnds): boolean {
    if (lineEnds === 'kept' || this.#loneLf === 0) return false;
    return lineEnds === 'crlf' || !(this.#withCr || this.#looksBinary());
  }

  // A byte 26 ended files of DOS, and is forgiven there.
  #looksBinary(): boolean {
    const nonPrintable = this.#nonPrintable - (this.#last === 26 ? 1 : 0);
    return this.#nul || Math.floor(this.#printable / 128) < nonPrintable;
  }

  #count(byte: number): void {
    if (byte === CR) this.#withCr = true;
    else if (byte === LF) this.#loneLf += this.#pendingCr ? 0 : 1;
    else if (byte >= 32 ? byte !== 127 : PRINTED_CONTROLS.has(byte)) this.#printable += 1;
    else this.#nonPrintable += 1;
    this.#nul ||= byte === 0;
    this.#pendingCr = byte === CR;
    this.#last = byte;
  }
}

const PRINTED_CONTROLS: ReadonlySet<number> = new Set([8, 9, 12, 27]);
