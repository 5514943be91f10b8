import { createHash } from 'node:crypto';
import { type Label, nodes } from './model';

const crockford = '0123456789abcdefghjkmnpqrstvwxyz';

const base32 = (bytes: Buffer): string => {
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  let out = '';
  for (let left = bytes.length * 8; left > 0; left -= 5) {
    out = crockford[Number(bits & 31n)] + out;
    bits >>= 5n;
  }
  return out;
};

/**
 * Our id for what a source calls `external`: opaque, and the same every time, so that an import needs no look-up
 * table and importing twice changes nothing. 80 bits: two of ten million collide once in 10^10 worlds.
 */
export const idOf = (label: Label, source: string, external: string): string =>
  `${nodes[label].prefix}_${base32(createHash('sha256').update(`${source}|${label}|${external}`).digest().subarray(0, 10))}`;

const labelOfPrefix = new Map(
  Object.entries(nodes).flatMap(([label, { prefix }]) =>
    prefix && label !== 'Withheld' ? [[prefix, label as Label] as const] : [],
  ),
);

/** What kind of thing an id speaks of; null when it is not one of ours. */
export const labelOf = (id: string): Label | null =>
  /^[a-z]{3}_[0-9a-hjkmnp-tv-z]{16}$/.test(id) ? (labelOfPrefix.get(id.slice(0, 3)) ?? null) : null;
