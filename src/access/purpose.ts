import type { Purpose } from '../generated/graphql';
import { Refusal } from '../refusal';
import { purposes } from './roles';
import type { Viewer } from './viewer';
import { labels, labelsOf, noPurpose, purposeNotOfKey, unknownPurpose, worded } from './words';

/** What the request says it is for, by its `x-purpose` header: each states one, and only one that its key may state. */
export function purposeOf(header: string | undefined, viewer: Pick<Viewer, 'purposes'>): Purpose {
  const may = labelsOf('Purpose', viewer.purposes);
  if (!header?.trim()) throw new Refusal('BAD_USER_INPUT', worded(noPurpose, { purposes: may }));
  const stated = purposes.find((purpose) => purpose === header.trim().toUpperCase());
  if (!stated) throw new Refusal('BAD_USER_INPUT', worded(unknownPurpose, { purposes: may }));
  if (!viewer.purposes.includes(stated))
    throw new Refusal(
      'FORBIDDEN',
      worded(purposeNotOfKey, { purpose: labels('Purpose', stated), purposes: may }),
    );
  return stated;
}
