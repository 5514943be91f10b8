import type { Graph } from '../graph/graph';
import { labelOf } from '../graph/ids';
import { Refusal } from '../refusal';
import { type Decision, decide } from './decide';
import { editionsOf, factsOf } from './queries';
import { type Rule, ruleFor } from './rule';

export interface Eligibility extends Decision {
  personId: string;
  editionId: string;
  /** Null when no rule is recorded for this call: then nothing can be said. */
  rule: Rule | null;
}

/** Whether a person may apply for a call. Null when there is no such person or no such call. */
export async function eligibility(
  graph: Graph,
  personId: string,
  editionId: string,
): Promise<Eligibility | null> {
  if (labelOf(editionId) !== 'ProgrammeEdition') throw notAnEdition(editionId);
  const [[facts], [edition]] = await Promise.all([
    factsOf(graph, { ids: [personId] }),
    editionsOf(graph, { ids: [editionId] }),
  ]);
  if (!facts || !edition) return null;
  const rule = ruleFor(edition.programme, edition.year);
  const decision: Decision = rule ? decide(rule, facts) : { verdict: 'UNKNOWN', conditions: [] };
  return { personId, editionId, rule, ...decision };
}

const notAnEdition = (id: string) =>
  new Refusal('BAD_USER_INPUT', {
    zh: `for 应为某次申报的编号（以 ped_ 开头），收到的是 ${id}。`,
    en: `\`for\` takes the id of a programme edition (it begins with ped_); this is ${id}.`,
  });
