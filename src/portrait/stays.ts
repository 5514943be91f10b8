import type { PostdocStayRow, SupervisorSeatRow } from './queries';

export interface Stay extends Pick<PostdocStayRow, 'thingId' | 'from' | 'to' | 'current' | 'undated'> {
  as: 'POSTDOC' | 'SUPERVISOR';
  track: string | null;
  fullTime: boolean | null;
  capacity: number | null;
  free: number | null;
}

/** Both ways of being at a station in one list: what is current first, then the newest. */
export function staysOf(postdoc: readonly PostdocStayRow[], seats: readonly SupervisorSeatRow[]): Stay[] {
  const all: Stay[] = [
    ...postdoc.map((stay) => ({ ...stay, as: 'POSTDOC' as const, capacity: null, free: null })),
    ...seats.map((seat) => ({ ...seat, as: 'SUPERVISOR' as const, track: null, fullTime: null })),
  ];
  return all.sort(
    (a, b) => Number(b.current) - Number(a.current) || ((b.from ?? '') < (a.from ?? '') ? -1 : 1),
  );
}
