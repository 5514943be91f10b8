import type { Career } from '../careers/career';
import { careerOf } from '../careers/careerOf';
import type { Field } from '../ingredients/fields';
import type { House } from '../places/house';
import type { Plan } from '../plan/plan';
import { firstIn, seatsIn } from '../plan/seats';
import { houseOf, type Resident, residentOf } from './resident';

/** Somebody with all of a career, as the teller of a lab needs them. */
export interface Member extends Resident {
  career: Career;
}

export interface Lab {
  index: number;
  house: House;
  field: Field;
  fieldIndex: number;
  workshop: boolean;
  /** The leader first. */
  members: readonly Member[];
}

export const memberOf = (plan: Plan, index: number): Member => {
  const resident = residentOf(plan, index);
  return Object.assign(resident, { career: careerOf(plan, resident) });
};

export const fieldAt = (plan: Plan, lab: number): Field => {
  const field = plan.from.fields[plan.fieldOfLab[lab] ?? 0];
  if (!field) throw new RangeError(`Lab ${lab} has no field.`);
  return field;
};

export const labAt = (plan: Plan, lab: number): Lab => {
  const first = firstIn(lab);
  const size = Math.min(seatsIn(lab), plan.people - first);
  return {
    index: lab,
    house: houseOf(plan, lab),
    field: fieldAt(plan, lab),
    fieldIndex: plan.fieldOfLab[lab] ?? 0,
    workshop: plan.isWorkshop[lab] === 1,
    members: Array.from({ length: size }, (_, seat) => memberOf(plan, first + seat)),
  };
};
