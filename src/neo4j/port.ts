import { connect, createServer } from 'node:net';

/** A port of this machine's loopback that nobody listens on: the wished one, or null; any, when none is wished. */
export function freePort(wished = 0): Promise<number | null> {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(null));
    server.listen({ port: wished, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : null));
    });
  });
}

/** The same port again where it is free, so that what people wrote down stays right; else another. */
export const portLike = async (last: number | undefined): Promise<number | null> =>
  (last ? await freePort(last) : null) ?? freePort();

export function listens(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const end = (answer: boolean) => {
      socket.destroy();
      done(answer);
    };
    socket.setTimeout(1000, () => end(false));
    socket.once('connect', () => end(true)).once('error', () => end(false));
  });
}
