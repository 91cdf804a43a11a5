// The two overrides that make a turn about a quarter cheaper: botbuilder builds a connector client and a user-token client, each with
// its whole pipeline, for every activity. The first is kept per address; the second, which this bot never uses, is never built.
import { ConnectorFactory, UserTokenClient } from 'botframework-connector';
import type { ConnectorClient } from 'botframework-connector';
import { LRUCache } from 'lru-cache';

/** Addresses are few: one per region and cloud. */
const MOST_KEPT = 100;

/** Keeps connector clients by address and audience. One whose making failed is not kept. */
export class KeptConnectors {
  readonly #kept = new LRUCache<string, Promise<ConnectorClient>>({ max: MOST_KEPT });
  readonly #mayReach: (serviceUrl: string) => boolean;

  /** `mayReach` guards proactive sends too: a stored address that is no longer allowed gets no token. */
  constructor(mayReach: (serviceUrl: string) => boolean) {
    this.#mayReach = mayReach;
  }

  /** A factory that looks here before it asks `inner`. */
  through(inner: ConnectorFactory): ConnectorFactory {
    return new KeepingFactory((serviceUrl, audience) => this.#find(inner, serviceUrl, audience));
  }

  #find(inner: ConnectorFactory, serviceUrl: string, audience?: string): Promise<ConnectorClient> {
    if (!this.#mayReach(serviceUrl)) return Promise.reject(new Error('This serviceUrl is not one the bot may call'));
    const key = JSON.stringify([serviceUrl, audience ?? null]);
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const made = inner.create(serviceUrl, audience);
    this.#kept.set(key, made);
    made.catch(() => this.#kept.delete(key));
    return made;
  }
}

type Create = (serviceUrl: string, audience?: string) => Promise<ConnectorClient>;

class KeepingFactory extends ConnectorFactory {
  readonly #create: Create;

  constructor(create: Create) {
    super();
    this.#create = create;
  }

  override create(serviceUrl: string, audience?: string): Promise<ConnectorClient> {
    return this.#create(serviceUrl, audience);
  }
}

/** Builds the real client at the first call, if there ever is one. */
export class LazyUserTokenClient extends UserTokenClient {
  readonly #make: () => Promise<UserTokenClient>;
  #made: Promise<UserTokenClient> | null = null;

  constructor(make: () => Promise<UserTokenClient>) {
    super();
    this.#make = make;
  }

  #real(): Promise<UserTokenClient> {
    return (this.#made ??= this.#make());
  }

  override async getUserToken(...args: Parameters<UserTokenClient['getUserToken']>) {
    return (await this.#real()).getUserToken(...args);
  }

  override async getSignInResource(...args: Parameters<UserTokenClient['getSignInResource']>) {
    return (await this.#real()).getSignInResource(...args);
  }

  override async signOutUser(...args: Parameters<UserTokenClient['signOutUser']>) {
    return (await this.#real()).signOutUser(...args);
  }

  override async getTokenStatus(...args: Parameters<UserTokenClient['getTokenStatus']>) {
    return (await this.#real()).getTokenStatus(...args);
  }

  override async getAadTokens(...args: Parameters<UserTokenClient['getAadTokens']>) {
    return (await this.#real()).getAadTokens(...args);
  }

  override async exchangeToken(...args: Parameters<UserTokenClient['exchangeToken']>) {
    return (await this.#real()).exchangeToken(...args);
  }
}
