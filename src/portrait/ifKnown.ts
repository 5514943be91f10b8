/** What an id leads to, where there is one. */
export const ifKnown = <R>(
  id: string | null,
  loader: { load(id: string): Promise<R | null> },
): Promise<R | null> | null => (id === null ? null : loader.load(id));
