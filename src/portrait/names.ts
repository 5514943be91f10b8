import type { ProfileRow } from './queries';

export interface Name {
  text: string;
  script: string;
  kind: ProfileRow['nameKinds'][number];
}

export interface Available {
  status: NonNullable<ProfileRow['availability']>;
  from: string | null;
  contractEndsOn: string | null;
  recordedOn: string | null;
}

/** Names kept in parallel lists, side by side. */
export const namesOf = ({ nameTexts, nameScripts, nameKinds }: ProfileRow): Name[] =>
  nameTexts.map((text, i) => ({
    text,
    script: nameScripts[i] ?? 'Zyyy',
    kind: nameKinds[i] ?? 'VARIANT',
  }));

/** Lists in the graph cannot hold null: an empty text stands for "not given". */
export const languagesOf = ({ languages, languageLevels }: ProfileRow) =>
  languages.map((code, i) => ({ code, level: languageLevels[i] || null }));

/** ORCID in front of the others. */
export const identifiersOf = (
  { orcid }: ProfileRow,
  others: readonly { scheme: string; value: string }[],
) => [...(orcid ? [{ scheme: 'ORCID', value: orcid }] : []), ...others];

export const availabilityOf = ({
  availability,
  availableFrom,
  contractEndsOn,
  recordedOn,
}: ProfileRow): Available | null =>
  availability && { status: availability, from: availableFrom, contractEndsOn, recordedOn };
