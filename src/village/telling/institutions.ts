import type { RecordOf } from '../../intake/format';
import { dateAsTold } from '../chance/dates';
import { Dice } from '../chance/dice';
import { keyRegionOf } from '../demand/regions';
import { rorOf, rorRoom } from '../identifiers/ror';
import { usccOf } from '../identifiers/uscc';
import { type House, houseId } from '../places/house';
import type { Plan } from '../plan/plan';
import { purpose } from '../purposes';
import { bilingual } from './disciplines';
import { industryId } from './ids';
import { orderOf, rankingsOf } from './rankings';

type Institution = RecordOf<'institution'>;

const namesOf = ({ zh, en, native }: House): Institution['names'] => [
  ...(zh ? [{ text: zh, lang: 'zh' }] : []),
  { text: en, lang: 'en' },
  ...(native ? [native] : []),
];

const company = (house: House, dice: Dice): Partial<Institution> => {
  const share = dice.share();
  const ownership = share < 0.25 ? 'STATE' : share < 0.78 ? 'PRIVATE' : share < 0.9 ? 'FOREIGN' : 'JOINT';
  const head = dice.share();
  return {
    ownership,
    highTech: dice.happens(0.55),
    headquarters:
      ownership === 'STATE' && head < 0.3
        ? 'CENTRAL_SOE'
        : ownership === 'FOREIGN' && head < 0.4
          ? head < 0.2
            ? 'FORTUNE_500'
            : 'REGIONAL'
          : null,
    registeredCapital: dice.happens(0.8)
      ? Math.round(Math.exp(15.5 + dice.bell() * 1.4) / 10_000) * 10_000
      : null,
    industries: house.industry ? [industryId(house.industry)] : null,
  };
};

/** What the rules for special posts ask of a public institution. */
const publicBody = (dice: Dice): Partial<Institution> => {
  const approvedPosts = dice.whole(40, 1_600);
  return {
    ownership: 'STATE',
    publicGrade: dice.happens(0.5) ? 'CITY' : dice.happens(0.6) ? 'DISTRICT' : 'GRASS_ROOTS',
    approvedPosts,
    seniorPosts: Math.round(approvedPosts * (0.15 + dice.share() * 0.2)),
    ratioPilot: dice.happens(0.15),
  };
};

const factsOf = (house: House, dice: Dice): Partial<Institution> => {
  if (house.kind === 'COMPANY') return company(house, dice);
  if (!house.mainland) return {};
  return house.kind === 'GOVERNMENT' ? { ownership: 'STATE' } : publicBody(dice);
};

const founded: Readonly<Record<House['kind'], readonly [number, number]>> = {
  EDUCATION: [1896, 2005],
  RESEARCH: [1928, 2020],
  COMPANY: [1985, 2023],
  HOSPITAL: [1900, 2012],
  GOVERNMENT: [1950, 2018],
  PUBLIC: [1950, 2015],
};

const regionsOf = (plan: Plan, house: House): Institution['regions'] => {
  const region = keyRegionOf(plan, house);
  return region === null ? null : [region];
};

export function* institutionsTold(plan: Plan): Generator<Institution> {
  const order = orderOf(plan);
  for (const house of plan.houses) {
    const dice = new Dice(plan.seed, purpose.institution, house.index + 2_000_000);
    const place = order.get(house.index);
    const china = house.city.country === 'CN';
    yield {
      type: 'institution',
      id: house.id,
      names: namesOf(house),
      ror: house.index < rorRoom && dice.happens(0.7) ? rorOf(house.index) : null,
      uscc:
        house.mainland && dice.happens(0.9)
          ? usccOf(house.kind === 'COMPANY' ? '91' : '12', 10_000_000 + house.index)
          : null,
      kind: house.kind,
      country: house.city.country,
      region: house.city.region ?? null,
      city: bilingual(house.city.city),
      partOf: house.partOf === null ? null : houseId(house.partOf),
      foundedOn: dice.happens(0.8) ? dateAsTold(dice.whole(...founded[house.kind]), dice) : null,
      regions: regionsOf(plan, house),
      ...(china || house.kind === 'COMPANY' ? factsOf(house, dice) : {}),
      rankings: place === undefined ? null : rankingsOf(plan, house, place),
    };
  }
}
