import type { Edition, Programme } from '../ingredients/programmes';
import { labAt } from '../people/member';
import type { Plan } from '../plan/plan';
import { fits, fitsHouse, nomineeOf } from './fit';

/** One call of a programme, and how likely somebody who could be nominated for it was chosen. */
export interface Call {
  id: string;
  programme: Programme;
  edition: Edition;
  rate: number;
}

export const editionId = (programme: string, year: number): string => `pe-${programme}-${year}`;

const sampledLabs = 400;

const callsOf = (plan: Plan): Call[] =>
  plan.from.programmes.flatMap((programme) =>
    programme.editions.map((edition) => ({
      id: editionId(programme.code, edition.year),
      programme,
      edition,
      rate: 0,
    })),
  );

/**
 * Looks at some labs to see how many people fit each call, so that as many are chosen as the ingredients ask for,
 * in a village of any size.
 */
export const appetiteOf = (plan: Plan): Call[] => {
  const calls = callsOf(plan);
  const fitting = new Map<string, number>();
  const step = Math.max(1, Math.floor(plan.labs / sampledLabs));
  let people = 0;
  for (let index = 0; index < plan.labs; index += step) {
    const lab = labAt(plan, index);
    people += lab.members.length;
    if (lab.workshop) continue;
    const open = calls.filter(({ programme }) => fitsHouse(plan, lab, programme.needs));
    for (const member of open.length > 0 ? lab.members : []) {
      const nominee = nomineeOf(plan, lab, member);
      for (const { id, programme, edition } of open) {
        if (fits(plan, nominee, programme, edition)) fitting.set(id, (fitting.get(id) ?? 0) + 1);
      }
    }
  }
  return calls.map((call) => {
    const wanted = (call.programme.villageSize / 10_000) * people;
    return { ...call, rate: Math.min(0.5, wanted / Math.max(1, fitting.get(call.id) ?? 0)) };
  });
};

/** The calls that people of a lab could be nominated for at all. */
export const openTo = (plan: Plan, calls: readonly Call[], lab: Parameters<typeof fitsHouse>[1]): Call[] =>
  lab.workshop ? [] : calls.filter(({ programme }) => fitsHouse(plan, lab, programme.needs));
