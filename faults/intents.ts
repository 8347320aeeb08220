/** What an admin may want, as the matrix asks for it. A new intent is one more entry here, and gets every fault. */
import { plantApplication, plantSecret, plantServicePrincipal } from "../sandbox/plant.ts";
import type { Application, World } from "../sandbox/world.ts";
import { makeCallbackUrl, parseConsoleAddress } from "../src/domain/callback-url.ts";
import type { SetupRequest } from "../src/domain/setup-request.ts";
import { homeOf } from "./home.ts";

const DAY = 86_400_000;

export interface Intent {
  readonly name: string;
  /** How the world is found. */
  readonly plant: (world: World) => void;
  readonly change: Partial<SetupRequest>;
  /** What is wrong with the world although the run said that it was through. */
  readonly wrongIn: (world: World) => readonly string[];
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
  const { settings } = world.rustDesk;
  const providers: unknown[] = Array.isArray(settings.providers) ? settings.providers : [];
  const entry = {
    name: "azure",
    enabled: true,
    client_id: app.appId,
    client_secret: secret.secretText,
    issuer: "",
  };
  world.rustDesk.settings = { ...settings, providers: [...providers, entry] };
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
