import type { Label } from '../graph/model';
import type { RecordOf } from './format';
import type { Line } from './lines/parse';
import { named } from './records/kind';
import { type NodeRow, shared } from './scribe';

export type Lines = AsyncIterable<Line> | Iterable<Line>;
type SourceRecord = RecordOf<'source'>;

export interface Speaker {
  code: string;
  id: string;
  node: NodeRow;
}

const label: Label = 'Source';

function speakerOf(code: string, record: SourceRecord | null): Speaker {
  const id = shared(label, code);
  const { nameZh, nameEn } = named(record?.names);
  return {
    code,
    id,
    node: {
      label,
      id,
      properties: {
        code,
        nameZh,
        nameEn: nameEn ?? (nameZh ? null : code),
        lawfulBasis: record?.lawfulBasis,
        confidence: record?.confidence,
        retrievedOn: record?.retrievedOn,
      },
    },
  };
}

/** Who speaks: what the first good line says, or else the import's own name; and the lines that are left to read. */
export async function hear(lines: Lines, name: string): Promise<{ speaker: Speaker; rest: Lines }> {
  const early: Line[] = [];
  const left = Symbol.asyncIterator in lines ? lines[Symbol.asyncIterator]() : lines[Symbol.iterator]();
  let speaker: Speaker | null = null;
  for (let next = await left.next(); !next.done; next = await left.next()) {
    const line = next.value;
    if ('record' in line && line.record.type === 'source') {
      speaker = speakerOf(line.record.code, line.record);
      break;
    }
    early.push(line);
    if ('record' in line) break;
  }
  async function* rest() {
    yield* early;
    for (let next = await left.next(); !next.done; next = await left.next()) yield next.value;
  }
  return { speaker: speaker ?? speakerOf(name, null), rest: rest() };
}
