// Who may use the try-out page: this machine, through its own name. Other sites open in the same browser may not.

export interface Visitor {
  readonly remoteAddress: string | undefined;
  /** The Host header. */
  readonly host: string | undefined;
  /** The Origin header; browsers set it on every POST. */
  readonly origin: string | undefined;
}

const LOOPBACK = /^(::ffff:)?127\.|^::1$/;
const LOCAL_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

const nameIn = (url: string): string | null => (URL.canParse(url) ? new URL(url).hostname : null);

/** True for a request from this machine to a local name. The name is checked too: a foreign name may be made to point here. */
export function mayEnter({ remoteAddress, host, origin }: Visitor): boolean {
  if (!LOOPBACK.test(remoteAddress ?? '')) return false;
  if (!LOCAL_NAMES.has(nameIn(`http://${host ?? ''}`) ?? '')) return false;
  return origin === undefined || nameIn(origin) === nameIn(`http://${host ?? ''}`);
}
