import { Refusal } from '../refusal';
import { filled } from '../wording/say';
import { busy } from './words';

/** So many requests are worked on at once; the next one is told to come back, rather than made to wait. */
export function placesFor(limit: number) {
  let taken = 0;
  return {
    enter(): () => void {
      if (taken >= limit) throw new Refusal('BUSY', filled(busy, { limit, seconds: 1 }), 1);
      taken++;
      let left = false;
      return () => {
        if (!left) taken--;
        left = true;
      };
    },
    taken: () => taken,
  };
}

export type Places = ReturnType<typeof placesFor>;
