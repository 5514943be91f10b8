import { labAt } from '../people/member';
import type { Plan } from '../plan/plan';
import { fits, nomineeOf } from './fit';

/** How likely somebody who fits an edition was chosen, by edition id. */
export type Appetite = ReadonlyMap<string, number>;

export const editionId = (programme: string, year: number): string => `pe-${programme}-${year}`;

const sampledLabs = 400;

/**
 * Looks at some labs to see how many people fit each edition, so that as many are chosen as the ingredients ask for,
 * in a village of any size.
 */
export const appetiteOf = (plan: Plan): Appetite => {
  const fitting = new Map<string, number>();
  const step = Math.max(1, Math.floor(plan.labs / sampledLabs));
  let people = 0;
  for (let index = 0; index < plan.labs; index += step) {
    const lab = labAt(plan, index);
    people += lab.members.length;
    if (!lab.house.mainland || lab.workshop) continue;
    for (const member of lab.members) {
      const nominee = nomineeOf(plan, lab, member);
      for (const programme of plan.from.programmes) {
        for (const edition of programme.editions) {
          if (!fits(plan, nominee, programme, edition)) continue;
          const id = editionId(programme.code, edition.year);
          fitting.set(id, (fitting.get(id) ?? 0) + 1);
        }
      }
    }
  }
  return new Map(
    plan.from.programmes.flatMap(({ code, villageSize, editions }) =>
      editions.map(({ year }) => {
        const id = editionId(code, year);
        return [
          id,
          Math.min(0.5, ((villageSize / 10_000) * people) / Math.max(1, fitting.get(id) ?? 0)),
        ] as const;
      }),
    ),
  );
};
