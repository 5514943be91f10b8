import type { RecordOf } from '../../intake/format';
import { dateOf, monthIn } from '../chance/dates';
import type { Dice } from '../chance/dice';
import type { Member } from '../people/member';
import type { House } from '../places/house';
import type { Plan } from '../plan/plan';
import { thisYear } from '../today';

type Civil = NonNullable<RecordOf<'person'>['civil']>;

/** The day of birth, as precisely as a source has it; the true day always lies in what is told. */
const birthTold = ({ born: { year, month, day } }: Member, share: number): string | null => {
  const full = dateOf(year, month, day);
  if (share < 0.55) return full;
  if (share < 0.7) return full.slice(0, 7);
  return share < 0.92 ? String(year) : null;
};

const birthsOf = (member: Member, dice: Dice): number => {
  const age = thisYear - member.born.year;
  if (age < 27) return 0;
  return dice.happens(Math.min(0.8, (age - 26) / 15)) ? (dice.happens(0.25) ? 2 : 1) : 0;
};

const otherCountry = (member: Member, house: House, dice: Dice): string =>
  typeof member.upbringing === 'string' ? house.city.country : dice.oneOf(member.upbringing.countries);

/** Facts for statutory relief. Sources abroad seldom give them; sources at home often. */
export const civilTold = (plan: Plan, member: Member, house: House, dice: Dice): Civil | null => {
  const domestic = member.pool === 'DOMESTIC';
  if (!domestic && member.index >= 40 && dice.happens(house.mainland ? 0.1 : 0.45)) return null;
  const naturalised = member.pool === 'OVERSEAS_CHINESE' && dice.happens(0.45);
  const nationality =
    domestic || (member.pool === 'OVERSEAS_CHINESE' && !naturalised)
      ? 'CN'
      : otherCountry(member, house, dice);
  const resides = house.shanghai && (domestic ? dice.happens(0.3) : dice.happens(0.6));
  const hukou = domestic
    ? house.shanghai && !resides
      ? '310000'
      : dice.oneOf(plan.from.places.regions.slice(0, 31)).code
    : null;
  return {
    sex: dice.happens(0.97) ? member.sex : null,
    birthDate: birthTold(member, member.index < 40 ? 0 : dice.share()),
    births: member.sex === 'FEMALE' && dice.happens(0.8) ? birthsOf(member, dice) : null,
    nationality: dice.happens(0.95) ? nationality : null,
    formerNationality: naturalised && nationality !== 'CN' ? 'CN' : null,
    hukouRegion: hukou && dice.happens(0.85) ? hukou : null,
    residencePermit: resides
      ? {
          from: monthIn(Math.max(member.career.since, thisYear - 4), dice),
          to: monthIn(thisYear + dice.whole(1, 3), dice),
        }
      : null,
  };
};
