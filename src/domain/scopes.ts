/**
 * The delegated Graph permissions that this page asks for, least first.
 * Source: Microsoft's permissions.json: `Application.ReadWrite.All` covers the registration, its secrets, the service
 * principal and its assignments; only an admin's consent for everyone needs the second, which is asked for only then.
 */

/** Asked for only when the picker is opened. */
export const PICKER_SCOPES = ["User.ReadBasic.All", "GroupMember.Read.All"] as const;

/** What a session is for. */
export interface ScopeNeeds {
  /** Admin consent for everyone is to be granted. */
  readonly wantsConsent: boolean;
  /** People and groups are searched, to put them on the list. */
  readonly picksPeople?: boolean | undefined;
  /** Nothing is changed: a check. */
  readonly readsOnly?: boolean | undefined;
}

/** Scopes for one session, without the Graph host in front. */
export const scopesFor = ({ wantsConsent, picksPeople, readsOnly }: ScopeNeeds): readonly string[] => [
  "User.Read",
  readsOnly ? "Application.Read.All" : "Application.ReadWrite.All",
  ...(wantsConsent && !readsOnly ? ["DelegatedPermissionGrant.ReadWrite.All"] : []),
  ...(picksPeople ? PICKER_SCOPES : []),
];
