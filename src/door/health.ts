import { inTime } from '../graph/inTime';
import type { Routes } from './door';

/** `/livez`: the process runs. `/readyz`: it can answer, too. `/metrics`: its figures. */
export const health: Routes = (http, { app, audit, draining, metrics }) => {
  http.get('/livez', () => ({ status: 'ok' }));

  http.get('/readyz', async (_request, reply) => {
    const failing = draining()
      ? 'stopping'
      : audit.full()
        ? 'the audit record cannot be written'
        : await inTime(app.ping(), 1_000, () => new Error('late')).then(
            () => null,
            () => 'the database does not answer',
          );
    if (failing === null) return { status: 'ready' };
    return reply.code(503).header('retry-after', 2).send({ status: 'not ready', because: failing });
  });

  http.get('/metrics', async (_request, reply) => reply.type(metrics.type).send(await metrics.text()));
};
