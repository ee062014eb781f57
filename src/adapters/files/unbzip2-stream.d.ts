declare module 'unbzip2-stream/lib/bit_iterator.js' {
  /** A reader of bits of pieces, which are asked for as they are needed. */
  const bitIterator: (next: () => Uint8Array | undefined) => ((count: number | null) => number) & {
    readonly bytesRead: number;
  };
  export = bitIterator;
}

declare module 'unbzip2-stream/lib/bzip2.js' {
  const bzip2: {
    /** Reads the header of a stream: the size of its blocks, in hundreds of thousands of bytes. */
    readonly header: (bits: (count: number | null) => number) => number;
    /** Reads a block. Returns the checksum so far; null at the end of the stream. */
    readonly decompress: (
      bits: (count: number | null) => number,
      onByte: (byte: number) => void,
      memory: Int32Array,
      size: number,
      checksum: number,
    ) => number | null;
  };
  export = bzip2;
}
