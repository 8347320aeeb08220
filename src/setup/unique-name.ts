/**
 * The key under which every admin and every browser finds the same app registration again: `rustdesk-oidc-` and the
 * first 16 hex digits of SHA-256 over tenant id and console origin. Graph upserts by it (application-upsert).
 */
export async function makeUniqueName(
  tenantId: string,
  origin: string,
  sha256: (text: string) => Promise<string>,
): Promise<string> {
  const hex = await sha256(`${tenantId}\n${origin}`.toLowerCase());
  return `rustdesk-oidc-${hex.slice(0, 16)}`;
}
