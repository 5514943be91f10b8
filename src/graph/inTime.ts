/** What the work gives, or the error when time is up first; the work itself goes on, for others may share it. */
export function inTime<T>(work: Promise<T>, milliseconds: number, error: () => Error): Promise<T> {
  return new Promise((give, fail) => {
    const timer = setTimeout(() => fail(error()), milliseconds);
    work.then(give, fail).finally(() => clearTimeout(timer));
  });
}
