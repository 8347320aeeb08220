/** A fresh world with its cast: three organisations and one RustDesk console with two other providers. */
import { randomUUID } from "node:crypto";
import { CAST, type CastMember, SECOND_FACTOR_CODE } from "./cast.ts";
import { seedBetterDesk } from "./consoles/betterdesk/betterdesk-world.ts";
import { seedDatabk } from "./consoles/databk/databk-world.ts";
import { seedLejianwen } from "./consoles/lejianwen/lejianwen-world.ts";
import { Faults } from "./faults.ts";
import type { Product } from "./products.ts";
import type { ConsoleUser, ConsoleWorld, Group, Person, ServicePrincipal, Tenant, World } from "./world.ts";

/** Microsoft Graph's application id, the same in every tenant. */
export const GRAPH_APP_ID = "00000003-0000-0000-c000-000000000000";
export const ASSISTANT_CLIENT_ID = "5a1d0a3e-0000-4000-8000-a55157a47000";
export const CONTOSO_ID = "8f3c2a41-6b0d-4c57-9e1f-2d84b7a077fe";
export const FABRIKAM_ID = "2c1b7f60-93aa-4d0e-8a55-7b1f4e0912ab";
export const NORTHWIND_ID = "d7e5a9c3-1f42-4b68-a0d9-5c3e8b7f6a10";

/** Template ids of directory roles (learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference). */
export const ROLES = {
  globalAdministrator: "62e90394-69f5-4237-9190-012177145e10",
  applicationAdministrator: "9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3",
  cloudApplicationAdministrator: "158c047a-c907-4556-b7ef-446551a6b5f7",
  applicationDeveloper: "cf1c38e5-3621-4004-a7cb-879624dced7c",
} as const;

/** A world nobody has touched yet. `now` starts at the real time and can be replaced. */
export function makeWorld(product: Product = "pro"): World {
  const console = rustDesk();
  return {
    product,
    databk: seedDatabk(console.users, Date.now()),
    lejianwen: seedLejianwen(console.users),
    betterDesk: seedBetterDesk(console.users),
    origins: {
      entra: "http://localhost:9100",
      graph: "http://localhost:9101",
      rustDesk: "http://localhost:9102",
    },
    now: () => Date.now(),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    tenants: [contoso(), fabrikam(), northwind()],
    assistantClientId: ASSISTANT_CLIENT_ID,
    assistantRedirectUris: [],
    rustDesk: console,
    faults: new Faults(),
    lag: { calls: 0, hides: () => false },
    requests: [],
    issued: [],
  };
}

function person(of: CastMember, more: Partial<Person> = {}): Person {
  const [givenName = of.name, surname = ""] = of.name.split(" ");
  return {
    oid: randomUUID(),
    userPrincipalName: of.userName,
    displayName: of.name,
    givenName,
    surname,
    mail: of.userName.includes("#EXT#") ? null : of.userName,
    userType: "Member",
    password: of.password,
    isLicensed: !of.userName.includes("#EXT#"),
    roles: [],
    accountEnabled: true,
    ...more,
  };
}

function group(
  displayName: string,
  members: readonly { readonly oid?: string; readonly id?: string }[],
): Group {
  return {
    id: randomUUID(),
    displayName,
    description: null,
    securityEnabled: true,
    members: members.map((one) => one.oid ?? one.id ?? ""),
  };
}

const firstParty = (appId: string, displayName: string): ServicePrincipal => ({
  id: randomUUID(),
  appId,
  displayName,
  accountEnabled: true,
  appRoleAssignmentRequired: false,
  tags: [],
  deletedAt: null,
  isFirstParty: true,
});

function tenant(
  of: Pick<Tenant, "id" | "displayName" | "domains" | "people">,
  more: Partial<Tenant> = {},
): Tenant {
  return {
    ...of,
    groups: [],
    applications: [],
    servicePrincipals: [
      firstParty(GRAPH_APP_ID, "Microsoft Graph"),
      firstParty(ASSISTANT_CLIENT_ID, "Entra Setup for RustDesk"),
    ],
    assignments: [],
    grants: [],
    policy: {
      membersMayCreateApps: true,
      usersMayConsent: true,
      longestSecretInDays: null,
      secretsForbidden: false,
      hasPremium: true,
    },
    ...more,
  };
}

function contoso(): Tenant {
  const admin = person(CAST.contosoAdmin, { roles: [ROLES.cloudApplicationAdministrator] });
  const mia = person(CAST.contosoMember);
  const ben = person(CAST.contosoOther, { mail: null });
  const gil = person(CAST.contosoGuest, { userType: "Guest" });
  const night = group("Helpdesk Night Shift", [ben]);
  const helpdesk = group("Helpdesk", [mia]);
  return tenant(
    {
      id: CONTOSO_ID,
      displayName: "Contoso",
      domains: ["contoso.com", "contoso.onmicrosoft.com"],
      people: [admin, mia, ben, gil],
    },
    {
      groups: [
        group("RustDesk Users", [mia, ben]),
        group("IT Operations", [admin, helpdesk, night]),
        helpdesk,
        night,
      ],
    },
  );
}

function fabrikam(): Tenant {
  const admin = person(CAST.fabrikamAdmin, { roles: [ROLES.globalAdministrator] });
  return tenant({ id: FABRIKAM_ID, displayName: "Fabrikam", domains: ["fabrikam.com"], people: [admin] });
}

function northwind(): Tenant {
  const nora = person(CAST.northwindMember);
  return tenant(
    { id: NORTHWIND_ID, displayName: "Northwind Traders", domains: ["northwind.com"], people: [nora] },
    {
      policy: {
        membersMayCreateApps: false,
        usersMayConsent: false,
        longestSecretInDays: 180,
        secretsForbidden: false,
        hasPremium: false,
      },
    },
  );
}

function consoleUser(of: CastMember, more: Partial<ConsoleUser> = {}): ConsoleUser {
  return {
    guid: randomUUID(),
    name: of.userName,
    displayName: "",
    email: `${of.userName}@contoso.com`,
    password: of.password,
    isAdmin: true,
    status: 1,
    secondFactor: "none",
    thirdAuth: null,
    ...more,
  };
}

function rustDesk(): ConsoleWorld {
  return {
    version: "1.8.6",
    settingsAt: "usual",
    users: [
      consoleUser(CAST.consoleAdmin, { email: "" }),
      consoleUser(CAST.consoleAdminWithMail, { secondFactor: "email" }),
      consoleUser(CAST.consoleAdminWithTotp, { secondFactor: "totp" }),
      consoleUser(CAST.consoleUser, { isAdmin: false }),
    ],
    settings: {
      max_auth_count: 500,
      callback_url: "http://192.168.1.20:21114/api/oidc/callback",
      trusted_origins: ["https://rustdesk.com"],
      providers: [
        {
          name: "okta",
          order_index: 0,
          enabled: true,
          client_id: "0oa1b2c3d4",
          client_secret: "okta-secret-value",
          issuer: "https://contoso.okta.example",
          authorization_endpoint: "",
          token_endpoint: "",
          userinfo_endpoint: "",
          jwks_uri: "",
          map_groups: { enabled: true, claim: "groups" },
        },
        {
          name: "github",
          order_index: 1,
          enabled: false,
          client_id: "Iv1.8a61f9b3a7aba766",
          client_secret: "github-secret-value",
          icon: '<svg viewBox="0 0 1 1"/>',
        },
      ],
    },
    sessions: new Map(),
    nextCode: SECOND_FACTOR_CODE,
    masksSecrets: false,
    stores: (document) => document,
    trials: new Map(),
  };
}
