import type { AuthorRow } from './queries';

export interface Author extends Pick<AuthorRow, 'position' | 'role' | 'affiliation' | 'personId' | 'name'> {
  /** The day the portrait speaks of that led here. */
  asOf: string;
}

/**
 * The names of a work in the order printed. Names that no person stands behind are kept without their places: they fill
 * the gaps between the others, in their own order.
 */
export function authorLine(
  found: readonly AuthorRow[],
  unresolved: readonly string[],
  { first, asOf }: { first: number; asOf: string },
): Author[] {
  const taken = new Set(found.map(({ position }) => position));
  let place = 0;
  const others = unresolved.slice(0, first).map((name) => {
    do place++;
    while (taken.has(place));
    return { name, position: place, role: null, affiliation: null, personId: null };
  });
  return [...found, ...others]
    .sort((a, b) => (a.position ?? Number.MAX_SAFE_INTEGER) - (b.position ?? Number.MAX_SAFE_INTEGER))
    .slice(0, first)
    .map(({ name, position, role, affiliation, personId }) => ({
      name,
      position,
      role,
      affiliation,
      personId,
      asOf,
    }));
}
