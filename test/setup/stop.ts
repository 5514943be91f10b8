/** Takes away what start.ts started. */
export default async function stop() {
  await (globalThis as { stopDatabase?: () => Promise<void> }).stopDatabase?.();
}
