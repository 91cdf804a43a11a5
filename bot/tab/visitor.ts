// Who sends a request: a person known by their token, a stranger who may look at what is public, or somebody to turn away.
import type { Request } from 'restify';
import { personIdFor } from '../conversation/person-id.ts';
import { KeysUnavailable } from './sign-in-keys.ts';
import type { IdentityFault } from './check-identity.ts';
import { addressOf } from './address-of.ts';
import type { SignIn, TabParts } from './ports.ts';

export interface Person {
  readonly kind: 'person';
  /** The same key as in the chat with the bot. */
  readonly personId: string;
  readonly tenantId: string;
  /** The name shown in local mode; null for one who signed in. */
  readonly development: string | null;
}

export interface Stranger {
  readonly kind: 'stranger';
  /** Where they come from, for the limit alone. */
  readonly address: string;
}

export type Visitor = Person | Stranger;

export type Admitted =
  | Visitor
  | { readonly kind: 'refused'; readonly because: IdentityFault }
  /** Nobody's token can be judged now. */
  | { readonly kind: 'later' };

export type Admit = (request: Request) => Promise<Admitted>;

/** A token that is not right is refused, never taken for a stranger's request: the page then knows to sign in again. */
export function createAdmit({ signIn, trustedProxies }: Pick<TabParts, 'signIn' | 'trustedProxies'>): Admit {
  if (signIn.kind === 'development') {
    const { tenantId, objectId, name } = signIn.identity;
    const person: Person = { kind: 'person', personId: personIdFor(tenantId, objectId), tenantId, development: name };
    return async () => person;
  }
  return async ({ headers, socket }) => {
    if (headers.authorization === undefined)
      return { kind: 'stranger', address: addressOf({ headers, socket }, trustedProxies) };
    try {
      const checked = await signIn.check(headers.authorization);
      if (checked.kind === 'refused') return checked;
      const { tenantId, objectId } = checked.identity;
      return { kind: 'person', personId: personIdFor(tenantId, objectId), tenantId, development: null };
    } catch (error) {
      if (error instanceof KeysUnavailable) return { kind: 'later' };
      throw error;
    }
  };
}

/** Who people are, by the settings. Throws where the development identity would meet a real service. */
export function signInFor(
  mode: { readonly localMode: boolean; readonly production: boolean; readonly appId: string },
  ways: {
    readonly check: () => Extract<SignIn, { kind: 'tokens' }>['check'];
    readonly development: Extract<SignIn, { kind: 'development' }>['identity'];
  },
): SignIn {
  if (!mode.localMode) return { kind: 'tokens', check: ways.check() };
  if (mode.production || mode.appId !== '') throw new Error('The development identity is for local mode only');
  return { kind: 'development', identity: ways.development };
}
