/** Words for the plan's steps: title, what the review says, and how a person does it by hand. */
import type { RegistrationChange, ServicePrincipalChange } from "../../domain/app-registration.ts";
import type { Audience } from "../../domain/audience.ts";
import type { ProviderChange } from "../../domain/oidc-provider.ts";
import type { Kept, StepKind } from "../../domain/setup-plan.ts";

const AUDIENCE = {
  thisTenant: "accounts of this organisation",
  anyTenant: "accounts of any organisation",
  anyTenantAndPersonal: "any organisation and personal accounts",
  personal: "personal accounts",
} as const satisfies Record<Audience, string>;

const audience = (one: Audience | null) => (one ? AUDIENCE[one] : "not set");

export const enPlan = {
  audiences: AUDIENCE,
  steps: {
    createAppRegistration: "Create the app registration",
    repairAppRegistration: "Repair the app registration",
    createServicePrincipal: "Create the enterprise application",
    repairServicePrincipal: "Change the enterprise application",
    grantAdminConsent: "Give consent for the organisation",
    assignPerson: "Put you on the list of people who may sign in",
    addClientSecret: "Create the client secret",
    saveProvider: "Save the provider in RustDesk",
    removeClientSecret: "Remove the replaced secret",
  } satisfies Record<StepKind, string>,
  readBack: "Read both sides back and compare",
  rows: {
    appRegistration: "App registration",
    redirectUri: "Redirect URI, platform Web",
    idTokens: "ID tokens",
    idTokensWhy: "on, as RustDesk’s guide asks",
    audience: "Open to",
    permissions: "Permissions at sign-in",
    servicePrincipal: "Enterprise application",
    servicePrincipalGated: "Enterprise application, assignment required",
    servicePrincipalOpen: "open to everyone in the organisation",
    servicePrincipalClosed: "only people on its list may sign in",
    adminConsent: "Consent for everyone",
    assignPerson: "May sign in",
    secret: (days: string, until: string) => `Client secret for ${days}, until ${until}`,
    removeSecret: "Replaced client secret, removed at the end",
    provider: "Sign-in provider",
    callback: "Callback address",
    clientId: "Client ID",
    issuer: "Issuer",
    providerSecret: "Client secret",
    providerSecretNew: "the new one, without being shown",
    providerSecretHeld: "the one made before, still held in this tab",
    enabled: "Switched on",
    newValue: "from step 1",
  },
  changes: {
    addRedirectUri: "Redirect URI added, platform Web",
    moveRedirectUri: (from: string) => `Redirect URI moved from ${from} to Web`,
    turnOnIdTokens: "ID tokens turned on",
    setAudience: (from: Audience | null, to: Audience) => `Open to ${audience(to)} (was: ${audience(from)})`,
    setAccessTokenVersion: "Access token version 2",
    addPermissions: (scopes: string) => `Permissions added: ${scopes}`,
    addClaims: (claims: string) => `Claims added to the ID token: ${claims}`,
    addTag: "Marked as made for RustDesk",
    setUniqueName: "Given a name under which it is found again",
  } satisfies Record<RegistrationChange["kind"], unknown>,
  principalChanges: {
    enable: "Enterprise application switched on",
    requireAssignment: "Assignment required",
    openToEveryone: "Assignment no longer required",
  } satisfies Record<ServicePrincipalChange["kind"], string>,
  providerChanges: {
    addProvider: "Sign-in provider",
    setName: "Sign-in provider, renamed",
    setClientId: "Client ID",
    setIssuer: "Issuer",
    setSecret: "Client secret",
    enable: "Switched on",
    setCallback: "Callback address",
  } satisfies Record<ProviderChange["kind"], string>,
  kept: {
    appRegistration: "App registration",
    redirectUri: "Redirect URI",
    otherRedirectUris: "Other redirect URIs",
    servicePrincipal: "Enterprise application",
    adminConsent: "Consent for everyone",
    assigned: "May sign in",
    secret: "Client secret",
    provider: "Sign-in provider",
    otherProviders: "Other providers",
  } satisfies Record<Kept["kind"], string>,
  platforms: { web: "Web", spa: "Single-page application", publicClient: "Mobile and desktop" },
} as const;
