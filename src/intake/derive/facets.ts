import type { Facts } from '../queries';

interface Placed {
  country: string | null;
  region: string | null;
  titleLevel: string;
}

/** What filters test: country, region, title level, disciplines, institutions now and what they are part of, programmes. */
export function facetsOf(
  { houses, disciplines, programmes }: Facts,
  { country, region, titleLevel }: Placed,
) {
  const institutions = houses.flatMap(({ id, within }) => [id, ...within]);
  return [
    ...new Set([
      ...(country ? [`c:${country}`] : []),
      ...(region ? [`r:${region}`] : []),
      `t:${titleLevel}`,
      ...disciplines.map((id) => `d:${id}`),
      ...institutions.map((id) => `i:${id}`),
      ...programmes.map((id) => `p:${id}`),
    ]),
  ].sort();
}
