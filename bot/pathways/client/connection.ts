// Keep-alive connections with a limit on how long opening one may take, TLS handshake included.
// A dead host is then told apart from a slow reply early enough to try again within a person's patience.
import http from 'node:http';
import https from 'node:https';
import type { Duplex } from 'node:stream';
import { Socket } from 'node:net';

/** The code on errors of connections that took too long to open. */
export const CONNECT_TIMEOUT = 'CONNECT_TIMEOUT';

export interface Connections {
  readonly httpAgent: http.Agent;
  readonly httpsAgent: https.Agent;
  /** Closes every connection, idle or not. */
  close(): void;
}

/** Agents for one service: at most `maxSockets` connections, each to be open within `connectTimeoutMs`. */
export function keepAliveConnections(connectTimeoutMs: number, maxSockets: number): Connections {
  const options = { keepAlive: true, maxSockets, scheduling: 'lifo' } as const;
  const httpAgent = withConnectLimit(new http.Agent(options), 'connect', connectTimeoutMs);
  const httpsAgent = withConnectLimit(new https.Agent(options), 'secureConnect', connectTimeoutMs);
  return {
    httpAgent,
    httpsAgent,
    close() {
      httpAgent.destroy();
      httpsAgent.destroy();
    },
  };
}

function withConnectLimit<A extends http.Agent>(agent: A, opened: string, limitMs: number): A {
  const connect = agent.createConnection.bind(agent);
  agent.createConnection = (options, callback) => limited(connect(options, callback), opened, limitMs);
  return agent;
}

function limited(socket: Duplex | null | undefined, opened: string, limitMs: number): Duplex | null | undefined {
  if (!(socket instanceof Socket)) return socket;
  const timer = setTimeout(() => socket.destroy(connectTimeoutError(limitMs)), limitMs);
  const clear = (): void => clearTimeout(timer);
  socket.once(opened, clear).once('close', clear);
  return socket;
}

function connectTimeoutError(limitMs: number): Error {
  return Object.assign(new Error(`not connected after ${limitMs} ms`), { code: CONNECT_TIMEOUT });
}
