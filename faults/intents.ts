/** What an admin may want, as the matrix asks for it. A new intent is one more entry here, and gets every fault. */
import { createHash } from "node:crypto";
import { plantApplication, plantSecret, plantServicePrincipal } from "../sandbox/plant.ts";
import type { Application, World } from "../sandbox/world.ts";
import { GRAPH_APP_ID, WANTED_CLAIMS, WANTED_PERMISSIONS } from "../src/domain/app-registration.ts";
import { makeCallbackUrl, parseConsoleAddress } from "../src/domain/callback-url.ts";
import type { SetupRequest } from "../src/domain/setup-request.ts";
import { homeOf } from "./home.ts";

const DAY = 86_400_000;

export interface Intent {
  readonly name: string;
  /** How the world is found. */
  readonly plant: (world: World) => void;
  readonly change: Partial<SetupRequest>;
  /** What is wrong with the world although the run said that it was through. `isRepeated`: it was begun more than once. */
  readonly wrongIn: (world: World, isRepeated: boolean) => readonly string[];
  /** Meant once: whoever asks for it again wants it a second time. */
  readonly isOnce?: boolean;
  /** Nothing is left in the end that a sign-in could be begun with. */
  readonly endsUnconnected?: boolean;
}

/** The console's entry for Microsoft as it is stored. */
export function entryOf({ rustDesk }: World): Record<string, unknown> | undefined {
  const { providers } = rustDesk.settings;
  const all: unknown[] = Array.isArray(providers) ? providers : [];
  return all.filter(isRecord).find(({ name }) => name === "azure");
}
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isOurs = (displayName: string | null): boolean =>
  displayName?.startsWith("rustdesk-oidc ") ?? false;

/** I1, I2 and I3 of a connected world: one app, one live secret of ours, and a console that holds just that one. */
function wrongInConnected(world: World): readonly string[] {
  const wrong: string[] = [];
  const { tenant } = homeOf(world);
  const apps = tenant.applications.filter(
    (one) => one.deletedAt === null && one.uniqueName?.startsWith("rustdesk-oidc-"),
  );
  if (apps.length !== 1) wrong.push(`I1: ${apps.length} apps with our key`);
  const app = apps[0];
  const live = app?.passwords.filter((one) => isOurs(one.displayName) && one.endsAt > world.now()) ?? [];
  if (live.length !== 1) wrong.push(`I2: ${live.length} live secrets of ours`);
  const principals = tenant.servicePrincipals.filter((one) => one.appId === app?.appId);
  if (principals.length !== 1) wrong.push(`I1: ${principals.length} service principals`);
  const entry = entryOf(world);
  if (entry?.client_secret !== live[0]?.secretText) wrong.push("I3: the console holds another secret");
  if (entry?.client_id !== app?.appId || entry?.enabled !== true)
    wrong.push("I3: the console's entry differs");
  if (!app?.body.web.redirectUris.includes(callbackOf(world))) wrong.push("I3: the callback is missing");
  if (world.rustDesk.settings.callback_url !== callbackOf(world))
    wrong.push("I3: the console's callback differs");
  return wrong;
}

const OLD_CALLBACK = "https://old.example.com/api/oidc/callback";

/** A connection as this assistant makes it, from a day ago. */
function plantConnected(world: World, callback = callbackOf(world)): void {
  const { tenant, admin } = homeOf(world);
  const madeAt = world.now() - DAY;
  const key = createHash("sha256")
    .update(`${tenant.id}\n${world.origins.rustDesk}`.toLowerCase())
    .digest("hex");
  const app = plantApplication(
    tenant,
    madeAt,
    {
      displayName: "RustDesk Server Pro (localhost)",
      tags: ["rustdesk-oidc"],
      api: { requestedAccessTokenVersion: 2 },
      requiredResourceAccess: [
        {
          resourceAppId: GRAPH_APP_ID,
          resourceAccess: WANTED_PERMISSIONS.map(({ id, type }) => ({ id, type })),
        },
      ],
      optionalClaims: {
        idToken: WANTED_CLAIMS.map(({ name }) => ({
          name,
          source: null,
          essential: false,
          additionalProperties: [],
        })),
        accessToken: [],
        saml2Token: [],
      },
    },
    { uniqueName: `rustdesk-oidc-${key.slice(0, 16)}` },
  );
  app.body.web.redirectUris = [callback];
  app.body.web.implicitGrantSettings.enableIdTokenIssuance = true;
  const principal = plantServicePrincipal(tenant, app, { appRoleAssignmentRequired: true });
  const graph = tenant.servicePrincipals.find(({ appId }) => appId === GRAPH_APP_ID);
  tenant.grants.push({
    id: "grant",
    clientId: principal.id,
    consentType: "AllPrincipals",
    principalId: null,
    resourceId: graph?.id ?? "",
    scope: "openid profile email User.Read offline_access",
  });
  tenant.assignments.push({
    id: "assignment",
    principalId: admin.oid,
    principalType: "User",
    principalDisplayName: admin.displayName,
    resourceId: principal.id,
    appRoleId: "00000000-0000-0000-0000-000000000000",
    createdAt: madeAt,
  });
  const { secretText } = plantSecret(app, madeAt, {
    keyId: OLD_KEY,
    displayName: "rustdesk-oidc localhost:9102 2026-11-25 0a0b0c0d",
  });
  saveEntry(world, { client_id: app.appId, client_secret: secretText, issuer: issuerOf(world) });
  world.rustDesk.settings = { ...world.rustDesk.settings, callback_url: callback };
}

const OLD_KEY = "0ddba11a-0000-4000-8000-000000000001";
const issuerOf = (world: World): string => `${world.origins.entra}/${homeOf(world).tenant.id}/v2.0`;

function saveEntry(world: World, entry: Record<string, unknown>): void {
  const { settings } = world.rustDesk;
  const providers: unknown[] = Array.isArray(settings.providers) ? settings.providers : [];
  const whole = { name: "azure", enabled: true, ...entry };
  world.rustDesk.settings = { ...settings, providers: [...providers, whole] };
}

/** The old secret works until it is retired; the console has a newer one; a run in one page makes just one. */
function wrongInReplaced(world: World, isRepeated: boolean): readonly string[] {
  const { tenant } = homeOf(world);
  const live = tenant.applications
    .flatMap(({ passwords }) => passwords)
    .filter((one) => isOurs(one.displayName) && one.endsAt > world.now());
  const used = live.find(({ secretText }) => secretText === entryOf(world)?.client_secret);
  return [
    ...(live.some(({ keyId }) => keyId === OLD_KEY)
      ? []
      : ["I2: the old secret is gone before it was retired"]),
    ...(used && used.keyId !== OLD_KEY ? [] : ["I3: the console does not hold a new secret that lives"]),
    ...(!isRepeated && live.length !== 2 ? [`I2: ${live.length} live secrets of ours`] : []),
  ];
}

function wrongInDisconnected(world: World): readonly string[] {
  const { tenant } = homeOf(world);
  const left = tenant.applications.filter((one) => one.deletedAt === null && one.uniqueName !== null);
  return [
    ...(left.length > 0 ? ["I1: the app is still there"] : []),
    ...(entryOf(world) ? ["I3: the console still has its entry"] : []),
  ];
}

function callbackOf(world: World): string {
  const address = parseConsoleAddress(world.origins.rustDesk);
  if (!address.ok) throw new Error(address.problem.reason);
  return makeCallbackUrl(address.value);
}

/** A console that names an app whose secret is over, and an app that somebody has bent. */
function plantWorn(world: World): Application {
  const { tenant } = homeOf(world);
  const app = plantApplication(tenant, world.now() - 200 * DAY, {
    displayName: "RustDesk",
    tags: ["rustdesk-oidc"],
  });
  app.body.web.redirectUris = ["https://old.example/api/oidc/callback"];
  plantServicePrincipal(tenant, app, { accountEnabled: false });
  const secret = plantSecret(app, world.now() - 200 * DAY, {
    displayName: "rustdesk-oidc localhost:9102 2026-05-10 0a0b0c0d",
    endsAt: world.now() - DAY,
  });
  plantSecret(app, world.now() - 200 * DAY, { displayName: "Somebody else's", endsAt: world.now() + DAY });
  saveEntry(world, { client_id: app.appId, client_secret: secret.secretText, issuer: "" });
  return app;
}

/** Nothing is there yet. */
export const CONNECT: Intent = { name: "connect", plant: () => {}, change: {}, wrongIn: wrongInConnected };

/** Everything is there and nothing is right: repairs on both sides, a new secret, and the old one removed. */
export const MEND: Intent = {
  name: "mend",
  plant: (world) => void plantWorn(world),
  change: {},
  wrongIn: wrongInConnected,
};

/** A second secret beside the one in use. */
export const REPLACE: Intent = {
  name: "replace secret",
  plant: (world) => plantConnected(world),
  change: { intent: { kind: "replaceSecret" } },
  wrongIn: wrongInReplaced,
  isOnce: true,
};

/** The console answers at another address than the one that both sides know. */
export const MOVE: Intent = {
  name: "change address",
  plant: (world) => plantConnected(world, OLD_CALLBACK),
  change: { intent: { kind: "changeAddress" } },
  wrongIn: wrongInConnected,
};

/** Nothing is to be left. */
export const DISCONNECT: Intent = {
  name: "disconnect",
  plant: (world) => plantConnected(world),
  change: { intent: { kind: "disconnect", isPermanent: false } },
  wrongIn: wrongInDisconnected,
  endsUnconnected: true,
};

export const INTENTS: readonly Intent[] = [CONNECT, MEND, REPLACE, MOVE, DISCONNECT];
