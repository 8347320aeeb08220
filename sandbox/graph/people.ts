/** The signed-in person, the organisation, people and groups, policies. */
import type { Group, Person } from "../world.ts";
import { needScope } from "./authorization.ts";
import { badRequest, GraphRefusal, notFound } from "./graph-error.ts";
import { bodyOf, type GraphAnswer, type GraphRequest, isAdvanced, list, select } from "./graph-request.ts";

const describe = (one: Person): Record<string, unknown> => ({
  id: one.oid,
  displayName: one.displayName,
  givenName: one.givenName,
  surname: one.surname,
  userPrincipalName: one.userPrincipalName,
  mail: one.mail,
  userType: one.userType,
});

const describeGroup = (one: Group): Record<string, unknown> => ({
  id: one.id,
  displayName: one.displayName,
  description: one.description,
  securityEnabled: one.securityEnabled,
});

/** Entra ID P1 among the plans of whoever has it, and one that everybody has. */
const plans = (hasPremium: boolean) => [
  {
    servicePlanId: "882e1d05-acd1-4ccb-8708-6ee03664b117",
    service: "INTUNE_O365",
    capabilityStatus: "Enabled",
  },
  ...(hasPremium
    ? [
        {
          servicePlanId: "41781fb2-bc02-4b7c-bd55-b576c07bb09d",
          service: "AADPremiumService",
          capabilityStatus: "Enabled",
        },
      ]
    : []),
];

const ME = [
  "User.Read",
  "User.ReadBasic.All",
  "User.Read.All",
  "User.ReadWrite.All",
  "Directory.Read.All",
] as const;

export function me(request: GraphRequest): GraphAnswer {
  needScope(request, ...ME);
  const { person, tenant } = request.caller;
  const assignedPlans = person.isLicensed ? plans(tenant.policy.hasPremium) : [];
  return { status: 200, body: select(request, { ...describe(person), assignedPlans }) };
}

export function checkMemberObjects(request: GraphRequest): GraphAnswer {
  needScope(request, ...ME);
  const { ids } = bodyOf(request, "checkMemberObjects", ["ids"]);
  if (!Array.isArray(ids) || ids.length > 20) throw badRequest("At most 20 ids.");
  const { person, tenant } = request.caller;
  const groups = tenant.groups.filter((one) => one.members.includes(person.oid)).map((one) => one.id);
  return {
    status: 200,
    body: { value: ids.filter((id) => [...person.roles, ...groups].includes(String(id))) },
  };
}

/** Permissions that show more of the organisation than its name and domains; to others the rest is null (organization-get.md). */
const WHOLE_ORGANIZATION = ["Organization.Read.All", "Directory.Read.All", "Directory.AccessAsUser.All"];

export function organization(request: GraphRequest): GraphAnswer {
  needScope(request, ...ME);
  const { tenant, scopes } = request.caller;
  const isWhole = WHOLE_ORGANIZATION.some((scope) => scopes.includes(scope));
  const verifiedDomains = tenant.domains.map((name, index) => ({
    name,
    isDefault: index === 0,
    isInitial: name.endsWith(".onmicrosoft.com"),
    type: "Managed",
    capabilities: "Email",
  }));
  return list(request, [
    {
      id: tenant.id,
      displayName: tenant.displayName,
      verifiedDomains,
      tenantType: isWhole ? "AAD" : null,
      assignedPlans: isWhole ? plans(tenant.policy.hasPremium) : null,
    },
  ]);
}

export function listUsers(request: GraphRequest): GraphAnswer {
  needScope(request, "User.ReadBasic.All", "User.Read.All", "User.ReadWrite.All", "Directory.Read.All");
  return search(request, request.caller.tenant.people.map(describe));
}

export function listGroups(request: GraphRequest): GraphAnswer {
  needScope(request, "GroupMember.Read.All", "Group.Read.All", "Group.ReadWrite.All", "Directory.Read.All");
  return search(request, request.caller.tenant.groups.map(describeGroup));
}

/** The groups directly inside a group: a cast of its members, and so an advanced query (group-list-members.md). */
export function listInnerGroups(request: GraphRequest, id: string): GraphAnswer {
  needScope(request, "GroupMember.Read.All", "Group.Read.All", "Group.ReadWrite.All", "Directory.Read.All");
  const { groups } = request.caller.tenant;
  const group = groups.find((one) => one.id === id);
  if (!group) throw notFound(id);
  if (!isAdvanced(request))
    throw new GraphRefusal(
      400,
      "Request_UnsupportedQuery",
      "The request uses the OData cast, which is only supported with the ConsistencyLevel header and $count.",
    );
  return list(request, groups.filter((one) => group.members.includes(one.id)).map(describeGroup));
}

/**
 * `$search="displayName:x y" OR "mail:x y"`: what is searched and what is searched for is cut into words, and each typed
 * word begins one of them, in any order (graph/search-query-parameter). An advanced query.
 */
function search(request: GraphRequest, entities: readonly Record<string, unknown>[]): GraphAnswer {
  const terms = [...(request.query.get("$search") ?? "").matchAll(/"(\w+):([^"]*)"/g)];
  if (terms.length === 0) return list(request, entities);
  if (!isAdvanced(request) && request.headers.get("consistencylevel") !== "eventual")
    throw new GraphRefusal(
      400,
      "Request_UnsupportedQuery",
      "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
    );
  return list(
    request,
    entities.filter((one) =>
      terms.some(([, key, phrase]) => {
        const parts = wordsOf(one[key ?? ""]);
        const typed = wordsOf(phrase);
        return typed.length > 0 && typed.every((word) => parts.some((part) => part.startsWith(word)));
      }),
    ),
  );
}

const wordsOf = (value: unknown): readonly string[] =>
  String(value ?? "")
    .toLowerCase()
    .split(/[\s@.]+/)
    .filter(Boolean);

export function authorizationPolicy(request: GraphRequest): GraphAnswer {
  needScope(request, "Policy.Read.All");
  const { policy } = request.caller.tenant;
  return {
    status: 200,
    body: {
      id: "authorizationPolicy",
      defaultUserRolePermissions: {
        allowedToCreateApps: policy.membersMayCreateApps,
        permissionGrantPoliciesAssigned: policy.usersMayConsent
          ? ["ManagePermissionGrantsForSelf.microsoft-user-default-legacy"]
          : [],
      },
    },
  };
}

export function defaultAppManagementPolicy(request: GraphRequest): GraphAnswer {
  needScope(request, "Policy.Read.All");
  const { policy } = request.caller.tenant;
  const passwordCredentials = [
    ...(policy.secretsForbidden
      ? [{ restrictionType: "passwordAddition", state: "enabled", maxLifetime: null }]
      : []),
    ...(policy.longestSecretInDays === null
      ? []
      : [
          {
            restrictionType: "passwordLifetime",
            state: "enabled",
            maxLifetime: `P${policy.longestSecretInDays}D`,
          },
        ]),
  ];
  return {
    status: 200,
    body: {
      id: "00000000-0000-0000-0000-000000000000",
      isEnabled: passwordCredentials.length > 0,
      applicationRestrictions: { passwordCredentials, keyCredentials: [] },
    },
  };
}
