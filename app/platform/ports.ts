import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { PlainError } from './plain-error.ts';

/** A port of 127.0.0.1 that is free at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Says at once that a port is taken, before anything slow is done for nothing. */
export async function requireFreePort(host: string, port: number): Promise<void> {
  const server = createServer().listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw explainListen(error, host, port);
  }
  server.close();
  await once(server, 'close');
}

/** The error of listen() as a sentence, or the error itself. */
export function explainListen(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') {
    return new PlainError(
      `Port ${port} of ${host} is taken by another program; stop that one or choose another PORT.`,
    );
  }
  if (code === 'EACCES') {
    return new PlainError(`This user may not use port ${port}; choose a PORT above 1023.`);
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new PlainError(`HOST is ${host}, which is not an address of this machine.`);
  }
  return error;
}
