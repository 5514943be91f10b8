import type { Say } from '../words';

interface Period {
  from: string | null;
  to: string | null;
  current: boolean;
}

/** 2012 – 2016-02, since 2016-03, until 2019, or nothing when nobody says. */
export function when({ from, to, current }: Period, say: Say): string {
  if (from && to) return from === to ? from : `${from} – ${to}`;
  if (from) return current ? `${from} – ${say('now')}` : say('since', { from });
  return to ? say('until', { to }) : say('startUnknown');
}

/** What is said of something, in one line, without what nobody says. */
export const line = (...parts: (string | null | undefined | false)[]): string =>
  parts.filter(Boolean).join(' · ');
