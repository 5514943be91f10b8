/** Takes rows of one kind to the graph, in a transaction of their own. */
export interface Kind<Row> {
  name: string;
  /** What its writes hold while they are on their way: two kinds that hold the same never go together. */
  holds: readonly string[] | 'everything';
  send: (rows: Row[]) => Promise<unknown>;
}

const abreast = 2;

const clash = (a: Kind<unknown>['holds'], b: Kind<unknown>['holds']) =>
  a === 'everything' || b === 'everything' || a.some((held) => b.includes(held));

/**
 * Gathers rows by kind and sends them in batches, two at a time, so that the next rows are made while the database
 * writes. A failed batch fails the next call.
 */
export function batchesOf<Row>(size: number) {
  const waiting = new Map<string, { kind: Kind<Row>; rows: Row[] }>();
  const underway = new Map<Promise<void>, Kind<Row>>();
  let failure: { error: unknown } | null = null;

  const clashes = (kind: Kind<Row>) => [...underway.values()].some((other) => clash(kind.holds, other.holds));

  async function settle(done: () => boolean) {
    while (!done()) await Promise.race(underway.keys());
    if (failure) throw failure.error;
  }

  async function dispatch(rows: Row[], kind: Kind<Row>) {
    await settle(() => underway.size < abreast && !clashes(kind));
    const one = kind
      .send(rows)
      .then(
        () => {},
        (error: unknown) => {
          failure ??= { error };
        },
      )
      .finally(() => underway.delete(one));
    underway.set(one, kind);
  }

  /** The fullest first: the longest way is begun early. Kinds that clash with what is underway wait for others. */
  function next(least: number) {
    const full = [...waiting.values()].filter(({ rows }) => rows.length >= least);
    full.sort((a, b) => b.rows.length - a.rows.length);
    return full.find(({ kind }) => !clashes(kind)) ?? full[0];
  }

  async function sendAll(least: number) {
    for (let batch = next(least); batch; batch = next(least)) {
      await settle(() => underway.size < abreast);
      const { rows, kind } = next(least) ?? batch;
      await dispatch(rows.splice(0, size), kind);
    }
  }

  return {
    /** `kindOf` is asked once for each name. */
    add(name: string, row: Row, kindOf: (name: string) => Kind<Row>): void {
      const found = waiting.get(name);
      if (found) found.rows.push(row);
      else waiting.set(name, { kind: kindOf(name), rows: [row] });
    },
    /** Sends the batches that are full. */
    drain: () => sendAll(size),
    /** Sends all that is left, and waits until it is written. */
    async flush(): Promise<void> {
      await sendAll(1);
      await settle(() => underway.size === 0);
    },
  };
}
