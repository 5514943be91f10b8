/** Longer lines are refused: no record needs more, and one endless line must not fill the memory. */
export const longest = 1_000_000;

export interface Cut {
  line: number;
  /** Null when the line was too long to keep. */
  bytes: Uint8Array | null;
}

const newline = 0x0a;

/** A stream of bytes as lines, without their ends; never holds more than one line. */
export async function* cut(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Cut> {
  let line = 1;
  let parts: Uint8Array[] = [];
  let size = 0;
  const keep = (part: Uint8Array) => {
    size += part.length;
    if (size <= longest) parts.push(part);
    else parts = [];
  };
  const take = (): Cut => {
    const bytes = size > longest ? null : parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
    parts = [];
    size = 0;
    return { line: line++, bytes };
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, from)) {
      keep(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    if (from < chunk.length) keep(chunk.subarray(from));
  }
  if (size > 0) yield take();
}
