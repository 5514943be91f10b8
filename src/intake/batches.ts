/** Takes rows of one kind to the graph, in a transaction of their own. */
export type Send<Row> = (rows: Row[]) => Promise<unknown>;

/**
 * Gathers rows by kind and sends them in batches, `abreast` at a time, so that the next rows are made while the
 * database writes. A failed batch fails the next call.
 */
export function batchesOf<Row>(size: number, abreast: number) {
  const waiting = new Map<string, { rows: Row[]; send: Send<Row> }>();
  const underway = new Set<Promise<void>>();
  let failure: { error: unknown } | null = null;

  async function room(most: number) {
    while (underway.size > most) await Promise.race(underway);
    if (failure) throw failure.error;
  }

  async function dispatch(rows: Row[], send: Send<Row>) {
    await room(abreast - 1);
    const one = send(rows)
      .then(
        () => {},
        (error: unknown) => {
          failure ??= { error };
        },
      )
      .finally(() => underway.delete(one));
    underway.add(one);
  }

  return {
    /** `sendOf` is asked once for each kind. */
    add(kind: string, row: Row, sendOf: () => Send<Row>): void {
      const found = waiting.get(kind);
      if (found) found.rows.push(row);
      else waiting.set(kind, { rows: [row], send: sendOf() });
    },
    /** Sends the batches that are full. */
    async drain(): Promise<void> {
      for (const { rows, send } of waiting.values()) {
        while (rows.length >= size) await dispatch(rows.splice(0, size), send);
      }
    },
    /** Sends all that is left, and waits until it is written. */
    async flush(): Promise<void> {
      await this.drain();
      for (const { rows, send } of waiting.values()) {
        if (rows.length > 0) await dispatch(rows.splice(0), send);
      }
      await room(0);
    },
  };
}
