import { createServer } from 'node:net';
import { Refusal } from '../../refusal';
import { filled } from '../../wording/say';
import { portForbidden, portTaken } from './words';

/** Refuses a port that we could not listen on: said at once, and not after the database has come up. */
export function mayListen({ HOST: host, PORT: port }: { HOST: string; PORT: number }): Promise<void> {
  return new Promise((good, bad) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const sentence = error.code === 'EADDRINUSE' ? portTaken : portForbidden;
      bad(new Refusal('CONFLICT', filled(sentence, { host, port })));
    });
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => good()));
  });
}
