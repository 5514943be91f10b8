import type { RecordOf } from '../../intake/format';
import type { Programme } from '../ingredients/programmes';
import type { Plan } from '../plan/plan';
import { bilingual } from '../telling/disciplines';
import { thisYear } from '../today';
import { editionId } from './appetite';

type ProgrammeRecord = RecordOf<'programme'>;

const moneyOf = ({ amountTenThousandYuan: amount }: Programme): string | null => {
  if (!amount) return null;
  const [least, most] = amount;
  return least === most ? `${least}万元` : `${least}–${most}万元`;
};

const nameIn = ({ names }: Programme, year: number) =>
  names.find(({ from, to }) => (from === null || from <= year) && (to === null || year <= to)) ??
  names.at(-1);

const editionsOf = (programme: Programme): ProgrammeRecord['editions'] =>
  programme.editions.map(({ year }) => {
    const name = nameIn(programme, year);
    return {
      id: editionId(programme.code, year),
      year,
      names: name ? bilingual({ zh: `${name.zh}（${year}）`, en: `${name.en} ${year}` }) : null,
      opensOn: `${year}-02`,
      closesOn: `${year}-04-15`,
      status: year === thisYear ? 'PUBLISHED' : 'CLOSED',
      money: moneyOf(programme),
    };
  });

/** The programmes with every name they bore and every call they made. */
export function* programmesTold({ from }: Plan): Generator<ProgrammeRecord> {
  for (const programme of from.programmes) {
    yield {
      type: 'programme',
      id: `pr-${programme.code}`,
      code: programme.code,
      names: bilingual(programme),
      sponsor: programme.sponsor.zh,
      level: programme.level,
      aliases: programme.names.flatMap(({ zh, en, short, from: since, to }) =>
        [zh, en, short].map((name) => ({
          name,
          from: since === null ? null : String(since),
          to: to === null ? null : String(to),
        })),
      ),
      editions: editionsOf(programme),
    };
  }
}
