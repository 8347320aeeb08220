/** The lasting link to a connection's check; nothing in it is secret. */
export function healthLink(
  page: string,
  of: { readonly origin: string; readonly clientId: string; readonly tenant: string },
): string {
  const params = new URLSearchParams({ console: of.origin, client: of.clientId, tenant: of.tenant });
  return `${page.split("#")[0] ?? ""}#/health?${params}`;
}
