import type { Label } from '../../graph/model';
import type { RecordOf, TalentRecord } from '../format';
import { nameIn } from '../names/personNames';
import type { End, Scribe } from '../scribe';

export type Type = TalentRecord['type'];

/** How one type of record becomes nodes and edges: first the things of the whole file, then what links them. */
export interface Kind<T extends Type> {
  things?(record: RecordOf<T>, scribe: Scribe): void;
  links?(record: RecordOf<T>, scribe: Scribe): void;
}

type Names = RecordOf<'institution'>['names'];

/** Other languages than the two are not kept for things; one of the two is what people read. */
export const named = (names: Names | null | undefined) => ({
  nameZh: names ? nameIn(names, 'zh') : null,
  nameEn: names ? nameIn(names, 'en') : null,
});

export const period = ({ from, to }: { from?: string | null; to?: string | null }) => ({ from, to });

/** One edge to each of the things a record lists. */
export function linkEach(
  scribe: Scribe,
  type: string,
  from: End,
  to: Label,
  externals: readonly string[] | null | undefined,
  field: string,
): void {
  externals?.forEach((external, i) => {
    scribe.edge(type, from, [to, scribe.refer(to, external, `${field}[${i}]`)]);
  });
}
