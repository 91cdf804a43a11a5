// Microsoft's sign-in service as MSAL sees it: gives a numbered token to whoever asks, and counts.
import type { INetworkModule, NetworkResponse } from '@azure/msal-node';

export interface FakeSignIn {
  readonly network: INetworkModule;
  asked(): number;
  /** Addresses asked, oldest first. */
  addresses(): readonly string[];
}

export function fakeSignIn(): FakeSignIn {
  const addresses: string[] = [];
  const reply = async <T>(url: string): Promise<NetworkResponse<T>> => {
    addresses.push(url);
    const body = {
      token_type: 'Bearer',
      expires_in: 3600,
      ext_expires_in: 3600,
      access_token: `tok-${addresses.length}`,
    };
    return { headers: {}, status: 200, body: JSON.parse(JSON.stringify(body)) };
  };
  return {
    network: { sendGetRequestAsync: reply, sendPostRequestAsync: reply },
    asked: () => addresses.length,
    addresses: () => addresses,
  };
}
