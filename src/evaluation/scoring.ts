import { randomUUID } from 'node:crypto';
import type { Context } from '../context';
import type { Graph } from '../graph/graph';
import { idOf } from '../graph/ids';
import { Refusal } from '../refusal';
import { filled } from '../wording/say';
import { canonical, digestOf } from './canonical';
import { frozen as frozenShape } from './frozen';
import {
  indicatorsOf,
  keepScore,
  type NominationRow,
  nominationsByIds,
  peersAround,
  peersOf,
  scoresByIds,
} from './queries';
import { type Published, schemeFor, scheme as schemeShape } from './scheme';
import { type Answer, type Frozen, score } from './score';
import { refusals } from './words';

type Doing = Pick<Context, 'graph' | 'viewer' | 'now' | 'today' | 'recordIn'>;

/** Scores a nomination and keeps all it rested on; the answer is the score's id. */
export async function scoreNomination(doing: Doing, nominationId: string): Promise<string> {
  const { graph, viewer, now, today, recordIn } = doing;
  const [nomination] = await nominationsByIds(graph, { ids: [nominationId] });
  if (!nomination)
    throw new Refusal('NOT_FOUND', filled(refusals.noNomination, { nomination: nominationId }));
  if (nomination.consentTo !== null)
    throw new Refusal('CONFLICT', filled(refusals.consentWithdrawn, { on: nomination.consentTo }));
  const published = schemeFor(nomination.programme);
  if (!published)
    throw new Refusal('CONFLICT', filled(refusals.noScheme, { programme: nomination.programme }));

  const frozen = canonical(await freeze(graph, nomination, published, Number(today.slice(0, 4))));
  const scored = scoredFrom(published.body, frozen);
  const answer = canonical(scored);
  const id = idOf('Score', 'ours', randomUUID());
  await graph.together(async (tx) => {
    const kept = await keepScore(tx, {
      id,
      nomination: nominationId,
      scheme: published.id,
      at: now.toISOString(),
      by: viewer.keyId,
      value: scored.value,
      frozen,
      answer,
      digest: digestOf(answer),
    });
    if (kept.length === 0) throw new Error(`The scheme ${published.id} is not in the graph.`);
    await recordIn(tx, {
      kind: 'SCORE',
      operation: 'scoreNomination',
      shown: [nomination.personId],
      detail: id,
    });
  });
  return id;
}

async function freeze(
  graph: Graph,
  { id, personId }: NominationRow,
  { scheme }: Published,
  year: number,
): Promise<Frozen> {
  const asked = { person: personId, years: scheme.peers.careerYears, most: scheme.peers.most };
  const inField = await peersOf(graph, asked);
  // Too few in the field itself are no comparison: then those of the fields beside it, and the score says which.
  const peers = inField.length > scheme.peers.least ? inField : await peersAround(graph, asked);
  const rows = await indicatorsOf(graph, { ids: [personId, ...peers.map((peer) => peer.id)], year });
  const nominee = rows.find((row) => row.id === personId);
  if (!nominee) throw new Refusal('NOT_FOUND', filled(refusals.noNomination, { nomination: id }));
  const others = rows.filter((row) => row.id !== personId).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { nomination: id, year, nominee, peers: others, discipline: peers[0]?.discipline ?? null };
}

/** From the kept bytes alone, so that a replay goes the same way: the same scheme and facts give the same answer. */
const scoredFrom = (schemeBody: string, frozen: string): Answer =>
  score(schemeShape.parse(JSON.parse(schemeBody)), frozenShape.parse(JSON.parse(frozen)));

export interface Replay {
  scoreId: string;
  digest: string;
  replayedDigest: string;
  same: boolean;
  answer: string;
}

/** Scores again from what was kept, under the scheme as it was published, and compares byte for byte. */
export async function replay(graph: Graph, scoreId: string): Promise<Replay> {
  const [kept] = await scoresByIds(graph, { ids: [scoreId] });
  if (!kept) throw new Refusal('NOT_FOUND', filled(refusals.noScore, { score: scoreId }));
  const answer = canonical(scoredFrom(kept.scheme, kept.frozen));
  const replayedDigest = digestOf(answer);
  return {
    scoreId,
    digest: kept.digest,
    replayedDigest,
    same: answer === kept.answer && replayedDigest === kept.digest,
    answer,
  };
}
