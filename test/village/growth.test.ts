import { village } from '../../src/village/village';

/** Time on the processor, not on the wall, so that a busy machine does not matter. */
const secondsFor = (people: number): number => {
  const start = process.cpuUsage();
  for (const _ of village({ people, seed: 1, abstractShare: 0 }));
  return process.cpuUsage(start).user / 1e6;
};

test('twice the people take about twice the time, not four times', () => {
  secondsFor(3_000);
  const few = Math.min(secondsFor(3_000), secondsFor(3_000));
  const many = Math.min(secondsFor(6_000), secondsFor(6_000));
  // Caches and a neighbour's load are felt in processor time too; what grows with the square would be at 4.
  expect(many).toBeLessThan(3 * few);
});
