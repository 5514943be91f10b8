import type { Purpose, Role } from '../generated/graphql';
import type { Graph } from '../graph/graph';
import { Refusal } from '../refusal';
import { keyHolders } from './queries';
import {
  labels,
  labelsOf,
  noSuchInstitution,
  noSuchPerson,
  onlySelfHasPerson,
  purposesOfOthers,
  same,
  selfNeedsPerson,
  worded,
} from './words';

/** SELF is a person for themselves, and nobody else is. */
export function checkPurposes(role: Role, purposes: readonly Purpose[]): void {
  const fits = purposes.length > 0 && purposes.every((purpose) => (purpose === 'SELF') === (role === 'SELF'));
  if (!fits)
    throw new Refusal(
      'BAD_USER_INPUT',
      worded(purposesOfOthers, { role: labels('Role', role), purposes: labelsOf('Purpose', purposes) }),
    );
}

interface Holder {
  role: Role;
  institution?: string | null;
  person?: string | null;
}

/** A key for nobody would open nothing, or worse. */
export async function checkHolder(graph: Graph, { role, institution, person }: Holder): Promise<void> {
  if (role === 'SELF' && !person) throw new Refusal('BAD_USER_INPUT', selfNeedsPerson);
  if (role !== 'SELF' && person) throw new Refusal('BAD_USER_INPUT', onlySelfHasPerson);
  const [there] = await keyHolders(graph, { institution: institution ?? '', person: person ?? '' });
  if (institution && !there?.institution)
    throw new Refusal('NOT_FOUND', worded(noSuchInstitution, { id: same(institution) }));
  if (person && !there?.person) throw new Refusal('NOT_FOUND', worded(noSuchPerson, { id: same(person) }));
}
