// Where a request comes from. Behind proxies that is in a header which anybody can begin: only what our own proxies added is believed.
import { isIP } from 'node:net';

interface Sent {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly socket: { readonly remoteAddress?: string | undefined };
}

/** Each of `trustedProxies` adds, on the right, the address that called it; the outermost of them saw the visitor. */
export function addressOf({ headers, socket }: Sent, trustedProxies: number): string {
  const nearest = socket.remoteAddress ?? '';
  if (trustedProxies === 0) return nearest;
  const added = String(headers['x-forwarded-for'] ?? '').split(',');
  const address = added.at(-trustedProxies)?.trim() ?? '';
  return isIP(address) === 0 ? nearest : address;
}
