// So many clients, each asking again as soon as it is answered, for so many seconds.
export async function load(clients, seconds, ask) {
  const until = performance.now() + seconds * 1000;
  const times = [];
  const client = async () => {
    while (performance.now() < until) {
      const before = performance.now();
      await ask();
      times.push(performance.now() - before);
    }
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: clients }, client));
  const took = (performance.now() - begun) / 1000;
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return { perSecond: times.length / took, p50: at(0.5), p95: at(0.95), count: times.length };
}

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** The same order of ids for every contender. */
export function rounds(ids) {
  let next = 0;
  return () => ids[next++ % ids.length];
}
