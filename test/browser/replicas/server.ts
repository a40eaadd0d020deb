import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { bundle, pages, type Page } from './bundle.ts';

/** The sites the replicas stand for. */
export const hosts = ['x.com', 'www.facebook.com', 'www.linkedin.com'] as const;

/** One request a browser made of a replica. */
export interface Request {
  readonly host: string;
  readonly path: string;
  readonly method: string;
  readonly body: string;
}

export interface ReplicaServer {
  readonly port: number;
  /** Every request so far, oldest first. */
  readonly requests: Request[];
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = { html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' };

/** As strict as the three sites may be. Quill writes innerHTML when it starts, so classic LinkedIn goes without Trusted Types. */
const policy = (page: Page): string => [
  "default-src 'self'", "script-src 'self'", "style-src 'self'", "img-src 'self' blob:",
  ...(page === 'linkedin-classic' ? [] : ["require-trusted-types-for 'script'"]),
].join('; ');

/** Serves the replica pages of all three hosts over HTTPS, on a free port of this machine. */
export async function serveReplicas(): Promise<ReplicaServer> {
  const folder = await bundle();
  const requests: Request[] = [];
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Replicas' }], {
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
  });
  const server: Server = createServer({ key, cert }, (request, response) => {
    void body(request).then((sent) => {
      const host = request.headers.host ?? '';
      const path = request.url ?? '/';
      requests.push({ host, path, method: request.method ?? '', body: sent });
      respond(folder, host, path, response);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () => new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    }),
  };
}

async function body(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function respond(folder: string, host: string, path: string, response: ServerResponse): void {
  const url = new URL(path, `https://${host}`);
  const asset = /^\/assets\/([\w-]+)\.(js|css)$/.exec(url.pathname);
  if (url.pathname === '/favicon.ico') {
    response.writeHead(204).end();
    return;
  }
  const page = asset ? pages.find((name) => name === asset[1]) : pageOf(host, url);
  const type = asset?.[2] ?? 'html';
  if (!page) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such replica.');
    return;
  }
  response.writeHead(200, { 'content-type': types[type], 'content-security-policy': policy(page), 'cache-control': 'no-store' });
  response.end(readFileSync(join(folder, `${page}.${type}`)));
}

function pageOf(host: string, url: URL): Page | undefined {
  if (host === 'x.com') return 'x';
  if (host === 'www.facebook.com') return 'facebook';
  if (host === 'www.linkedin.com') return url.searchParams.has('classic') ? 'linkedin-classic' : 'linkedin';
  return undefined;
}
