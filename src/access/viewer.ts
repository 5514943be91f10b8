import type { Purpose, Role } from '../generated/graphql';

/** Whom a request speaks for: what its key says, and nothing that the request itself could claim. */
export interface Viewer {
  keyId: string;
  label: string;
  role: Role;
  /** The purposes its key may state. */
  purposes: readonly Purpose[];
  /** `read`, `write`: what the key may do at all. */
  scopes: readonly string[];
  /** Our id of the institution the key belongs to. */
  institution: string | null;
  jurisdiction: string | null;
  /** SELF alone: whose own portrait it is. */
  person: string | null;
}
