import type { Viewer } from '../access/viewer';

/** Stands in the context of a request without a key; the public schema has no field that asks who looks. */
export const nobody: Viewer = {
  keyId: '',
  label: '',
  role: 'PARTNER',
  purposes: [],
  scopes: [],
  institution: null,
  jurisdiction: null,
  person: null,
};
