/** How many fields an answer holds: each key of each object in it, however deep. */
export function counted(answer: unknown): number {
  if (typeof answer !== 'object' || answer === null) return 0;
  let total = 0;
  if (Array.isArray(answer)) {
    for (const one of answer) total += counted(one);
    return total;
  }
  for (const one of Object.values(answer)) total += 1 + counted(one);
  return total;
}
