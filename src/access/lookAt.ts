import type { Viewer } from './viewer';

/** SELF looks at themselves alone; all others at anybody who did not opt out. */
export const mayLookAt = ({ role, person }: Pick<Viewer, 'role' | 'person'>, personId: string): boolean =>
  role !== 'SELF' || person === personId;
