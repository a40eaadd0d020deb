import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { hosts } from './server.ts';

export interface Proxy {
  readonly port: number;
  /** Every host asked for that is not a replica, oldest first. None was reached. */
  readonly refused: string[];
  close(): Promise<void>;
}

/** A forward proxy that leads the three sites to the replicas on this machine and refuses the rest of the world: no root and no port 443 needed. */
export async function startProxy(replicaPort: number): Promise<Proxy> {
  const refused: string[] = [];
  const open = new Set<Socket>();
  const server: Server = createServer((request, response) => {
    refused.push(request.url ?? '');
    response.writeHead(403, { 'content-type': 'text/plain' }).end('Only the replicas are reachable here.');
  });
  server.on('connect', (request, browser: Socket) => {
    const target = request.url ?? '';
    browser.on('error', () => browser.destroy());
    if (!hosts.some((host) => target === `${host}:443`)) {
      refused.push(target);
      browser.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const replica = connect(replicaPort, '127.0.0.1', () => {
      browser.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      replica.pipe(browser).pipe(replica);
    });
    for (const socket of [browser, replica]) {
      open.add(socket);
      socket.on('close', () => {
        open.delete(socket);
        browser.destroy();
        replica.destroy();
      });
      socket.on('error', () => socket.destroy());
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    refused,
    close: () => new Promise((done) => {
      for (const socket of open) socket.destroy();
      server.close(() => done());
      server.closeAllConnections();
    }),
  };
}
