interface Edition {
  status: 'DRAFT' | 'PUBLISHED' | 'SUPERSEDED' | null;
  from: string | null;
  to: string | null;
}

/** Published, begun and not over on that day; a year or a month lasts to its end. */
export const isInForce = ({ status, from, to }: Edition, today: string): boolean =>
  status === 'PUBLISHED' && (from ?? '') <= today && (to === null || to >= today.slice(0, to.length));
