// Whose people may use the bot. Installing an app proves nothing by itself, so tenants are compared here, after authentication.
import { z } from 'zod';

const shape = z.object({
  conversation: z.object({ tenantId: z.string().optional() }).optional(),
  channelData: z.object({ tenant: z.object({ id: z.string() }).optional() }).optional(),
});

/** The tenants an activity names, lower case; normally one, named twice. */
export function tenantsOf(activity: unknown): readonly string[] {
  const read = shape.safeParse(activity);
  if (!read.success) return [];
  const named = [read.data.conversation?.tenantId, read.data.channelData?.tenant?.id];
  return [...new Set(named.filter((id) => id !== undefined && id !== '').map((id) => String(id).toLowerCase()))];
}

/**
 * A link pasted by somebody who has not got the app: Teams says neither who nor where, so no tenant is named, and the reply holds nothing
 * but public facts.
 */
export const isAnonymousLink = (activity: { readonly type?: unknown; readonly name?: unknown }): boolean =>
  activity.type === 'invoke' &&
  activity.name === 'composeExtension/anonymousQueryLink' &&
  tenantsOf(activity).length === 0;

/** An empty list allows everyone; otherwise every tenant named must be on it, and at least one must be named. */
export function isAllowedTenant(activity: unknown, allowed: readonly string[]): boolean {
  if (allowed.length === 0) return true;
  const named = tenantsOf(activity);
  return named.length > 0 && named.every((tenant) => allowed.includes(tenant));
}
