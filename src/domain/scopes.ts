/**
 * The delegated Graph permissions that this page asks for, least first.
 * Source: Microsoft's permissions.json: `Application.ReadWrite.All` covers the registration, its secrets, the service
 * principal and its assignments; only an admin's consent for everyone needs the second, which is asked for only then.
 */

/** Scopes for one session, without the Graph host in front. `wantsConsent`: admin consent for everyone is to be granted. */
export const scopesFor = (session: { readonly wantsConsent: boolean }): readonly string[] => [
  "User.Read",
  "Application.ReadWrite.All",
  ...(session.wantsConsent ? ["DelegatedPermissionGrant.ReadWrite.All"] : []),
];
