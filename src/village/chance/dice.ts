/** Spreads a number over all 32 bits (the finaliser of murmur3). */
const spread = (value: number): number => {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
};

/** One number from several, the same every time: this is how anything is found again from its index alone. */
export const hashOf = (seed: number, purpose: number, index: number): number =>
  spread(spread(spread(seed) + Math.imul(purpose, 0x9e3779b1)) + index) >>> 0;

const rotated = (bits: number, by: number): number => (bits << by) | (bits >>> (32 - by));

/** A run of chance (xoroshiro64*) that starts at (seed, purpose, index), so nobody has to remember where it stood. */
export class Dice {
  private a: number;
  private b: number;

  constructor(seed: number, purpose: number, index: number) {
    this.a = hashOf(seed, purpose, index) | 1;
    this.b = spread(this.a + Math.imul(index + 1, 0x9e3779b1));
    this.share();
  }

  /** In [0, 1). */
  share(): number {
    const result = Math.imul(this.a, 0x9e3779bb) >>> 0;
    const mixed = this.b ^ this.a;
    this.a = rotated(this.a, 26) ^ mixed ^ (mixed << 9);
    this.b = rotated(mixed, 13);
    return result / 4_294_967_296;
  }

  happens(chance: number): boolean {
    return this.share() < chance;
  }

  /** A whole number from `least` to `most`, both possible. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.share() * (most - least + 1));
  }

  /** Roughly normal, mean 0 and deviation 1: three throws are enough for a village. */
  bell(): number {
    return (this.share() + this.share() + this.share() - 1.5) * 2;
  }

  oneOf<T>(choices: readonly T[]): T {
    const choice = choices[Math.floor(this.share() * choices.length)];
    if (choice === undefined) throw new RangeError('Nothing to choose from.');
    return choice;
  }

  /** Prefers the front of the list: a few are very common, most are rare. */
  commonOneOf<T>(choices: readonly T[], steepness = 2): T {
    const choice = choices[Math.floor(this.share() ** steepness * choices.length)];
    if (choice === undefined) throw new RangeError('Nothing to choose from.');
    return choice;
  }
}
