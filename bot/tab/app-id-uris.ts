// The App ID URIs under which an app registration may let a tab sign people in. Forms: Microsoft Learn, "Tab SSO".

/** A tab alone, a tab with a bot, a bot alone; those with a domain need our public address. Pure. */
export function appIdUris(appId: string, publicUrl: string | null): readonly string[] {
  if (appId === '') return [];
  const bot = `api://botid-${appId}`;
  if (publicUrl === null) return [`api://${appId}`, bot];
  const { host } = new URL(publicUrl);
  return [`api://${appId}`, bot, `api://${host}/${appId}`, `api://${host}/botid-${appId}`];
}
