interface Aliases {
  aliasNames: readonly string[] | null;
  aliasFroms: readonly string[] | null;
  aliasTos: readonly string[] | null;
}

/** Lists in the graph cannot hold null: an empty text stands for "nobody says". */
const said = (date: string | undefined): string | null => date || null;

/** The names a programme bore, the oldest first; those without a date stand at the front. */
export const aliasesOf = ({ aliasNames, aliasFroms, aliasTos }: Aliases) =>
  (aliasNames ?? [])
    .map((name, i) => ({ name, from: said(aliasFroms?.[i]), to: said(aliasTos?.[i]) }))
    .sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
