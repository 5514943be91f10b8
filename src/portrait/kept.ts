/** What is current, what is over, or all of it when nobody says which. */
export const kept = <T extends { current: boolean }>(all: T[], current: boolean | null | undefined): T[] =>
  typeof current === 'boolean' ? all.filter((one) => one.current === current) : all;
