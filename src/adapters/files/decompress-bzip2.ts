import unbzip2 from 'unbzip2-stream';

/** What a bzip2 file decompresses to, block by block. Whoever reads slowly is waited for. */
export async function* decompressBzip2(compressed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  // A stream of an old kind: it answers within a call.
  const stream = unbzip2();
  const blocks: Uint8Array[] = [];
  let failure: Error | undefined;
  stream.on('data', (block: Uint8Array) => blocks.push(block));
  stream.on('error', (error: Error) => {
    failure ??= error;
  });
  const answered = function* () {
    if (failure !== undefined) throw failure;
    yield* blocks.splice(0);
  };
  for await (const piece of compressed) {
    stream.write(Buffer.from(piece));
    yield* answered();
  }
  stream.end();
  yield* answered();
}
