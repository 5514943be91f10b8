import type { RecordOf, TalentRecord } from '../../intake/format';
import { Dice } from '../chance/dice';
import type { DemandFile } from '../ingredients/demand';
import type { House } from '../places/house';
import type { Plan } from '../plan/plan';
import { purpose } from '../purposes';
import { bilingual } from '../telling/disciplines';
import { industryId, regionId } from '../telling/ids';

const kinds: Readonly<Record<DemandFile['regions'][number]['kind'], RecordOf<'region'>['kind']>> = {
  KEY_REGION: 'KEY_REGION',
  NEW_TOWN: 'NEW_TOWN',
  TRANSITION: 'TRANSFORMATION',
};

/** Key regions and new towns of the city, and the industries. */
export function* regionsTold({ from }: Plan): Generator<TalentRecord> {
  for (const region of from.demand.regions) {
    yield {
      type: 'region',
      id: regionId(region.code),
      code: region.code,
      kind: kinds[region.kind],
      names: bilingual(region),
    };
  }
  for (const industry of from.demand.industries) {
    yield {
      type: 'industry',
      id: industryId(industry.code),
      code: industry.code,
      names: bilingual(industry),
    };
  }
}

/** The key region a house of the city stands in, rather one of its own industry. */
export const keyRegionOf = (plan: Plan, house: House): string | null => {
  const dice = new Dice(plan.seed, purpose.post, house.index + 0x20000000);
  if (!house.shanghai || !dice.happens(0.6)) return null;
  const { regions } = plan.from.demand;
  const near = house.industry
    ? regions.filter(({ industries }) => industries.includes(house.industry ?? ''))
    : [];
  return regionId(dice.oneOf(near.length > 0 && dice.happens(0.85) ? near : regions).code);
};
