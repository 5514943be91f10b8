import { createHash, timingSafeEqual } from 'node:crypto';
import { randomSigns } from './random';

/** `tg_<public id>_<secret>`: the first part finds the key, the second, 160 random bits, proves it. */
export interface Token {
  keyId: string;
  secret: string;
}

export const newToken = (): Token => ({ keyId: `key_${randomSigns(16)}`, secret: randomSigns(32) });

export const written = ({ keyId, secret }: Token): string => `tg_${keyId.slice('key_'.length)}_${secret}`;

const shape = /^tg_([0-9a-hjkmnp-tv-z]{16})_([0-9a-hjkmnp-tv-z]{32})$/;

/** Null when it does not look like one of ours. */
export function readToken(text: string): Token | null {
  const [, publicId, secret] = shape.exec(text) ?? [];
  return publicId && secret ? { keyId: `key_${publicId}`, secret } : null;
}

/**
 * Plain SHA-256, on purpose: slow hashes protect passwords that people choose, whereas nobody finds 160 random bits by
 * trying; and it must be fast, since every request pays for it.
 */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

const nobody = hashOf('');

/** Takes the same time whatever differs, and also when there is no such key at all. */
export const proves = (secret: string, hash: string | undefined): boolean =>
  timingSafeEqual(Buffer.from(hashOf(secret), 'hex'), Buffer.from(hash ?? nobody, 'hex'));
