// Every way the source of career data can fail, who can mend it, and one line for the log.
// Nothing here may hold the key, a header or a body: these values are logged as they are.

interface Failed {
  /** The call that failed, as path and query: "/v1/roles?limit=500". */
  readonly call: string;
}

export type PathwayFailure =
  /** No connection, or no whole reply, in the time allowed. */
  | (Failed & { readonly kind: 'timeout'; readonly waitedMs: number })
  /** Refused, reset, unknown name, or the connection was lost half-way. `reason` is the system's code or message. */
  | (Failed & { readonly kind: 'unreachable'; readonly reason: string })
  /** The service's certificate cannot be trusted. */
  | (Failed & { readonly kind: 'untrusted'; readonly reason: string })
  | (Failed & { readonly kind: 'rate-limited'; readonly retryAfterMs: number | null })
  | (Failed & {
      readonly kind: 'server-error';
      readonly status: number;
      readonly code: string | null;
      readonly retryAfterMs: number | null;
    })
  /** The key is missing, wrong or not allowed this. */
  | (Failed & { readonly kind: 'unauthorised'; readonly status: number })
  | (Failed & { readonly kind: 'not-found' })
  /** The service will not take the request as it stands. */
  | (Failed & { readonly kind: 'refused'; readonly status: number; readonly code: string | null })
  /** The service points elsewhere. Never followed: the key would go along. */
  | (Failed & { readonly kind: 'redirected'; readonly to: string })
  /** A reply came that breaks the contract. `where` names collection, record and field. */
  | (Failed & { readonly kind: 'bad-reply'; readonly where: string; readonly reason: string })
  | (Failed & { readonly kind: 'too-large'; readonly limitBytes: number })
  /** The data changed while it was being read, twice running. */
  | (Failed & { readonly kind: 'kept-changing' })
  /** We gave up ourselves: stopping, or another call of the same refresh had failed. */
  | (Failed & { readonly kind: 'cancelled' });

/** Who can mend it: waiting, the operator of the bot, the keepers of the service, or nobody needs to. */
export type WhoCanAct = 'time' | 'operator' | 'service' | 'nobody';

const WHO: { readonly [K in PathwayFailure['kind']]: WhoCanAct } = {
  timeout: 'time',
  unreachable: 'time',
  untrusted: 'operator',
  'rate-limited': 'time',
  'server-error': 'time',
  unauthorised: 'operator',
  'not-found': 'operator',
  refused: 'service',
  redirected: 'operator',
  'bad-reply': 'service',
  'too-large': 'service',
  'kept-changing': 'time',
  cancelled: 'nobody',
};

/** Who can mend this failure. */
export function whoCanAct(failure: PathwayFailure): WhoCanAct {
  return WHO[failure.kind];
}

/** One line for the log, safe to print: control characters out, length bounded, never a key or a body. */
export function failureLine(failure: PathwayFailure): string {
  return oneLine(`Pathway API ${failure.call}: ${whatHappened(failure)}`, 400);
}

/** Text from outside made fit for one log line of at most `maxLength` characters. */
export function oneLine(text: string, maxLength: number): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
  return plain.length > maxLength ? `${plain.slice(0, maxLength - 1)}…` : plain;
}

function whatHappened(failure: PathwayFailure): string {
  switch (failure.kind) {
    case 'timeout':
      return `no whole reply after ${failure.waitedMs} ms`;
    case 'unreachable':
      return `cannot be reached (${failure.reason})`;
    case 'untrusted':
      return `its certificate is not trusted (${failure.reason}); check PATHWAY_API_URL and the certificate store`;
    case 'rate-limited':
      return `asked us to slow down${waitWords(failure.retryAfterMs)}`;
    case 'server-error':
      return `answered ${failure.status}${codeWords(failure.code)}${waitWords(failure.retryAfterMs)}`;
    case 'unauthorised':
      return `answered ${failure.status}; check PATHWAY_API_KEY`;
    case 'not-found':
      return 'answered 404; check PATHWAY_API_URL';
    case 'refused':
      return `answered ${failure.status}${codeWords(failure.code)}`;
    case 'redirected':
      return `points to ${failure.to}; redirects are not followed, set PATHWAY_API_URL to the final address`;
    case 'bad-reply':
      return `reply breaks the contract at ${failure.where}: ${failure.reason}`;
    case 'too-large':
      return `reply is larger than ${failure.limitBytes} bytes`;
    case 'kept-changing':
      return 'the data changed twice while it was being read';
    case 'cancelled':
      return 'given up by us';
    default:
      return unknownKind(failure);
  }
}

function waitWords(retryAfterMs: number | null): string {
  return retryAfterMs === null ? '' : `, try again after ${retryAfterMs} ms`;
}

function codeWords(code: string | null): string {
  return code === null ? '' : ` (${code})`;
}

function unknownKind(failure: never): never {
  throw new Error(`No words for the failure ${JSON.stringify(failure)}`);
}
