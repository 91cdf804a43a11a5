// What counts as "this machine". Local mode has no authentication, so nothing else may connect, in or out.
import net from 'node:net';

const LOOPBACK_NAMES = ['localhost', '::1', '[::1]'];

/** A host name or address as it stands in a URL or a HOST setting. */
export const isLoopbackHost = (host: string): boolean =>
  LOOPBACK_NAMES.includes(host.toLowerCase()) || isLoopbackAddress(host);

/** The address of a socket; IPv4 may come wrapped in IPv6. */
export function isLoopbackAddress(address: string | undefined): boolean {
  if (address === undefined) return false;
  const bare = address.replace(/^::ffff:/i, '');
  return bare === '::1' || (net.isIPv4(bare) && bare.startsWith('127.'));
}

/** The Host header of a request. A page on the web that points its own name at 127.0.0.1 still sends that name. */
export function isLoopbackHostHeader(header: string | undefined): boolean {
  if (header === undefined || !URL.canParse(`http://${header}`)) return false;
  return isLoopbackHost(new URL(`http://${header}`).hostname);
}
