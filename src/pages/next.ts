import type { Viewer } from '../access/viewer';

/** Where to go after signing in: on to a page of ours, or to where this viewer begins. Never to another site. */
export function nextFor(asked: string, { role, person }: Pick<Viewer, 'role' | 'person'>): string {
  if (/^\/people(\/[\w-]+)?(\?[\w=&%.~-]*)?$/.test(asked)) return asked;
  return role === 'SELF' && person ? `/people/${person}` : '/people';
}
