import type { TalentRecord } from '../intake/format';
import { stationsTold } from './careers/stations';
import { associationsTold } from './communities/associations';
import { awardsTold } from './communities/awards';
import { eventsTold } from './communities/events';
import { cataloguesTold } from './demand/catalogues';
import { postsTold } from './demand/posts';
import { regionsTold } from './demand/regions';
import { venuesOf } from './outputs/venues';
import { labAt } from './people/member';
import { planOf } from './plan/plan';
import { appetiteOf } from './programmes/appetite';
import { programmesTold } from './programmes/programmes';
import { Writer } from './prose/writer';
import { certificatesTold } from './skills/certificates';
import { occupationsTold } from './skills/occupations';
import { disciplinesTold } from './telling/disciplines';
import { institutionsTold } from './telling/institutions';
import { labTold } from './telling/lab';
import { opening } from './telling/opening';

export interface VillageOptions {
  people: number;
  /** The same seed and the same number of people give the same village, to the byte. */
  seed: number;
  /** What share of the papers has an abstract; large villages are told with few of them. */
  abstractShare?: number;
}

/**
 * A made-up world as `talent-jsonl` records, one after another: nothing but the plan is remembered, so ten million
 * people take little more memory than a thousand. Any likeness to real people is chance.
 */
export function* village(options: VillageOptions): Generator<TalentRecord> {
  const { people, seed, abstractShare = people <= 200_000 ? 1 : 0.05 } = options;
  const plan = planOf({ people, seed, abstractShare });
  const writer = new Writer(plan.from);
  const venues = venuesOf(seed, plan.from);
  const calls = appetiteOf(plan);
  yield* opening(plan);
  yield* regionsTold(plan);
  yield* disciplinesTold(plan);
  yield* institutionsTold(plan);
  yield* venues.all;
  yield* occupationsTold(plan);
  yield* certificatesTold(plan);
  yield* programmesTold(plan);
  yield* cataloguesTold(plan);
  yield* postsTold(plan);
  for (let index = 0; index < plan.labs; index += 1)
    yield* labTold(plan, labAt(plan, index), writer, venues, calls);
  yield* stationsTold(plan);
  yield* awardsTold(plan);
  yield* associationsTold(plan, calls);
  yield* eventsTold(plan);
}
