import type { Dice } from '../chance/dice';
import { type Member, memberOf } from '../people/member';
import { houseOf, type Resident, residentOf } from '../people/resident';
import type { House } from '../places/house';
import { countIn, memberAt } from '../plan/grouped';
import type { Plan } from '../plan/plan';
import { firstIn, seatsIn } from '../plan/seats';

/** Whom one looks for. */
export interface Wish {
  /** Groups of fields; absent: any. */
  groups?: readonly string[] | null | undefined;
  workshop?: boolean;
  house?: (house: House) => boolean;
  /** Towards the head of the lab: 1 is evenly. */
  steepness?: number;
  fits: (resident: Resident) => boolean;
  /** Asked only of those who fit, since a career takes longer to work out. */
  career?: (member: Member) => boolean;
}

const tries = 80;

const labFor = (
  plan: Plan,
  { groups, workshop, house }: Wish,
  fields: readonly number[],
  dice: Dice,
): number | null => {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const field = fields.length > 0 ? dice.oneOf(fields) : -1;
    const there = groups ? countIn(plan.labsOn, field) : plan.labs;
    if (there === 0) continue;
    const lab = groups
      ? memberAt(plan.labsOn, field, dice.whole(0, there - 1))
      : dice.whole(0, plan.labs - 1);
    if ((plan.isWorkshop[lab] === 1) === (workshop ?? false) && (!house || house(houseOf(plan, lab))))
      return lab;
  }
  return null;
};

/** Up to `wanted` different people who fit, found by asking here and there; fewer where few fit. */
export const someFitting = (plan: Plan, wish: Wish, wanted: number, dice: Dice): Member[] => {
  const fields = wish.groups
    ? plan.from.fields.flatMap(({ group }, index) => (wish.groups?.includes(group) ? [index] : []))
    : [];
  const found = new Map<number, Member>();
  for (let attempt = 0; attempt < wanted * 6 + tries && found.size < wanted; attempt += 1) {
    const lab = labFor(plan, wish, fields, dice);
    if (lab === null) break;
    const index = firstIn(lab) + Math.floor(dice.share() ** (wish.steepness ?? 1) * seatsIn(lab));
    if (index >= plan.people || found.has(index)) continue;
    if (!wish.fits(residentOf(plan, index))) continue;
    const member = memberOf(plan, index);
    if (!wish.career || wish.career(member)) found.set(index, member);
  }
  return [...found.values()];
};

/** A number for a village of ten thousand, for this one; what is less than one becomes a chance. */
export const forVillage = (plan: Plan, inTenThousand: number, dice: Dice): number =>
  Math.floor((inTenThousand * plan.people) / 10_000 + dice.share());
