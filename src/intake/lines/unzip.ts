import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Gzip or not, told by the first two bytes and not by the name. */
export async function* unzip(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = stream[Symbol.asyncIterator]();
  let head = new Uint8Array();
  while (head.length < 2) {
    const next = await chunks.next();
    if (next.done) break;
    head = Buffer.concat([head, next.value]);
  }
  async function* whole() {
    yield head;
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
  }
  try {
    if (head[0] !== 0x1f || head[1] !== 0x8b) {
      if (head.length > 0) yield* whole();
      return;
    }
    const source = Readable.from(whole(), { objectMode: false });
    const plain = source.pipe(createGunzip());
    source.on('error', (error) => plain.destroy(error));
    yield* plain;
  } finally {
    await chunks.return?.();
  }
}

/** Whether an error says that the compressed bytes themselves are damaged. */
export const isDamaged = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  typeof error.code === 'string' &&
  error.code.startsWith('Z_');
