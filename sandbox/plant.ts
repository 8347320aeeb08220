/** Puts things into a world that a test or a story needs to find there. */
import { randomBytes, randomUUID } from "node:crypto";
import type { Application, ApplicationBody, PasswordCredential, ServicePrincipal, Tenant } from "./world.ts";

const DAY = 86_400_000;

/** An application as the portal makes one, changed by what the caller gives. */
export function plantApplication(
  tenant: Tenant,
  now: number,
  body: Partial<ApplicationBody> & { readonly displayName: string },
  more: Partial<Pick<Application, "uniqueName" | "owners" | "deletedAt">> = {},
): Application {
  const application: Application = {
    id: randomUUID(),
    appId: randomUUID(),
    createdAt: now,
    deletedAt: null,
    uniqueName: null,
    passwords: [],
    owners: [],
    body: { ...emptyBody(body.displayName), ...body },
    ...more,
  };
  tenant.applications.push(application);
  return application;
}

/** What Graph gives for every property that nobody set. */
export function emptyBody(displayName: string): ApplicationBody {
  return {
    displayName,
    signInAudience: "AzureADMyOrg",
    web: {
      homePageUrl: null,
      logoutUrl: null,
      redirectUris: [],
      implicitGrantSettings: { enableIdTokenIssuance: false, enableAccessTokenIssuance: false },
    },
    spa: { redirectUris: [] },
    publicClient: { redirectUris: [] },
    api: { requestedAccessTokenVersion: null },
    requiredResourceAccess: [],
    optionalClaims: null,
    tags: [],
    notes: null,
    groupMembershipClaims: null,
  };
}

export function plantServicePrincipal(
  tenant: Tenant,
  application: Application,
  more: Partial<ServicePrincipal> = {},
): ServicePrincipal {
  const servicePrincipal: ServicePrincipal = {
    id: randomUUID(),
    appId: application.appId,
    displayName: application.body.displayName,
    accountEnabled: true,
    appRoleAssignmentRequired: false,
    tags: ["WindowsAzureActiveDirectoryIntegratedApp"],
    deletedAt: null,
    isFirstParty: false,
    ...more,
  };
  tenant.servicePrincipals.push(servicePrincipal);
  return servicePrincipal;
}

/** A secret of Entra's shape. `endsAt` defaults to 180 days from now. */
export function plantSecret(
  application: Application,
  now: number,
  more: Partial<PasswordCredential> = {},
): PasswordCredential {
  const secretText = more.secretText ?? makeSecretText();
  const password: PasswordCredential = {
    keyId: randomUUID(),
    displayName: null,
    startsAt: now,
    endsAt: now + 180 * DAY,
    ...more,
    secretText,
    hint: secretText.slice(0, 3),
  };
  application.passwords.push(password);
  return password;
}

/** 40 characters that match what secret scanners know of Entra's secrets: three, a digit, `Q~`, then 34. */
export function makeSecretText(): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-";
  const letters = (count: number, from: string) =>
    [...randomBytes(count)].map((byte) => from[byte % from.length]).join("");
  return `${letters(3, alphabet.slice(0, 62))}8Q~${letters(34, alphabet)}`;
}
