/**
 * The delegated Graph permissions that this page asks for, least first.
 * Source: Microsoft's permissions.json: `Application.ReadWrite.All` covers the registration, its secrets, the service
 * principal and its assignments; only an admin's consent for everyone needs the second, which is asked for only then.
 */

const CONSENT_SCOPE = "DelegatedPermissionGrant.ReadWrite.All";

/** Asked for only when the picker is opened: people, then groups. */
export const PICKER_SCOPES = ["User.ReadBasic.All", "GroupMember.Read.All"] as const;

/** Any one of these lets people, or groups, be searched: a pasted token may hold wider ones than we would ask for. */
const SEARCHES = {
  people: ["User.ReadBasic.All", "User.Read.All", "User.ReadWrite.All"],
  groups: ["GroupMember.Read.All", "Group.Read.All", "Group.ReadWrite.All"],
} as const;
const SEARCHES_BOTH = ["Directory.Read.All", "Directory.ReadWrite.All", "Directory.AccessAsUser.All"];

/** What a session with these scopes may search. Whether the account's role lets it, only the search itself tells. */
export function maySearch(scopes: readonly string[]): { readonly people: boolean; readonly groups: boolean } {
  const holds = (wanted: readonly string[]) => scopes.some((one) => wanted.includes(one));
  const both = holds(SEARCHES_BOTH);
  return { people: both || holds(SEARCHES.people), groups: both || holds(SEARCHES.groups) };
}

/** What a session is for. */
export interface ScopeNeeds {
  /** Admin consent for everyone is to be granted. */
  readonly wantsConsent: boolean;
  /** People and groups are searched, to put them on the list; people alone need no administrator's approval. */
  readonly picksPeople?: boolean | "people only" | undefined;
  /** Nothing is changed: a check. */
  readonly readsOnly?: boolean | undefined;
}

/** Scopes for one session, without the Graph host in front. */
export const scopesFor = ({ wantsConsent, picksPeople, readsOnly }: ScopeNeeds): readonly string[] => [
  "User.Read",
  readsOnly ? "Application.Read.All" : "Application.ReadWrite.All",
  ...(wantsConsent && !readsOnly ? [CONSENT_SCOPE] : []),
  ...(picksPeople === "people only" ? PICKER_SCOPES.slice(0, 1) : picksPeople ? PICKER_SCOPES : []),
];

/** These needs, and what a session with `scopes` was given for earlier ones. */
export function keepNeeds(needs: ScopeNeeds, scopes: readonly string[]): ScopeNeeds {
  const [people, groups] = PICKER_SCOPES;
  const picked = scopes.includes(people) && (scopes.includes(groups) || "people only");
  return {
    ...needs,
    wantsConsent: needs.wantsConsent || scopes.includes(CONSENT_SCOPE),
    picksPeople: needs.picksPeople === true ? true : picked || needs.picksPeople,
  };
}
