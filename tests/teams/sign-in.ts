// Microsoft's sign-in service as MSAL sees it: gives a numbered token to whoever asks, and counts.
import type { INetworkModule, NetworkResponse } from '@azure/msal-node';

export interface FakeSignIn {
  readonly network: INetworkModule;
  asked(): number;
}

export function fakeSignIn(): FakeSignIn {
  let asked = 0;
  const reply = async <T>(): Promise<NetworkResponse<T>> => {
    asked += 1;
    const body = { token_type: 'Bearer', expires_in: 3600, ext_expires_in: 3600, access_token: `tok-${asked}` };
    return { headers: {}, status: 200, body: JSON.parse(JSON.stringify(body)) };
  };
  return { network: { sendGetRequestAsync: reply, sendPostRequestAsync: reply }, asked: () => asked };
}
