import { randomUUID } from 'node:crypto';
import type { Context } from '../context';
import { idOf } from '../graph/ids';
import { Refusal } from '../refusal';
import { filled } from '../wording/say';
import { nominationsByIds, openNomination, withdrawConsent, writeNomination } from './queries';
import { refusals } from './words';

export interface Proposal {
  person: string;
  edition: string;
  category: string;
  statement: string;
  consent: { from: string; evidence: string };
}

type Doing = Pick<Context, 'graph' | 'viewer' | 'now' | 'today' | 'recordIn'>;

/** Puts a person forward for a call, with their consent; the answer is the nomination's id. */
export async function nominate(
  { graph, viewer, now, today, recordIn }: Doing,
  proposal: Proposal,
): Promise<string> {
  const { person, edition, category, statement, consent } = proposal;
  if (consent.evidence.trim() === '') throw new Refusal('BAD_USER_INPUT', refusals.noConsent);
  if (consent.from > today)
    throw new Refusal('BAD_USER_INPUT', filled(refusals.futureConsent, { from: consent.from, today }));
  const id = idOf('Nomination', 'ours', randomUUID());
  await graph.together(async (tx) => {
    const [standing] = await openNomination(tx, { person, edition });
    if (standing)
      throw new Refusal('CONFLICT', filled(refusals.nominatedAlready, { nomination: standing.id }));
    const written = await writeNomination(tx, {
      id,
      person,
      edition,
      consentId: idOf('Consent', 'ours', id),
      consentFrom: consent.from,
      evidence: consent.evidence,
      at: now.toISOString(),
      by: viewer.keyId,
      institution: viewer.institution,
      category,
      statement,
    });
    if (written.length === 0) throw new Refusal('NOT_FOUND', filled(refusals.nobody, { person }));
    await recordIn(tx, { kind: 'CHANGE', operation: 'nominate', shown: [person], detail: id });
  });
  return id;
}

/** The nominee takes their consent back: the nomination ends, and nothing is scored on it again. */
export async function withdraw({ graph, today, recordIn }: Doing, nomination: string): Promise<void> {
  await graph.together(async (tx) => {
    const [found] = await nominationsByIds(tx, { ids: [nomination] });
    if (!found) throw new Refusal('NOT_FOUND', filled(refusals.noNomination, { nomination }));
    await withdrawConsent(tx, { nomination, on: today });
    const shown = [found.personId];
    await recordIn(tx, { kind: 'CHANGE', operation: 'withdrawNomination', shown, detail: nomination });
  });
}
