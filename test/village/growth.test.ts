import { village } from '../../src/village/village';

/** Time on the processor, not on the wall, so that a busy machine does not matter. */
const secondsFor = (people: number): number => {
  const start = process.cpuUsage();
  for (const _ of village({ people, seed: 1, abstractShare: 0 }));
  return process.cpuUsage(start).user / 1e6;
};

test('twice the people take about twice the time', () => {
  secondsFor(3_000);
  const few = Math.min(secondsFor(3_000), secondsFor(3_000));
  const many = Math.min(secondsFor(6_000), secondsFor(6_000));
  expect(many).toBeLessThan(2.3 * few);
});
