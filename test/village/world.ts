import type { RecordOf, TalentRecord } from '../../src/intake/format';
import { village } from '../../src/village/village';

/** A whole village in memory, which only tests may do. */
export const world = (people: number, seed = 1): TalentRecord[] => [...village({ people, seed })];

export const ofType = <T extends TalentRecord['type']>(
  records: readonly TalentRecord[],
  type: T,
): RecordOf<T>[] => records.filter((record): record is RecordOf<T> => record.type === type);
