/** A simulated console of any product and the hands of a client and of a person, without sockets: for this folder's tests. */
import { CAST, type CastMember } from "../cast.ts";
import { plantApplication, plantSecret, plantServicePrincipal } from "../plant.ts";
import type { Product } from "../products.ts";
import { CONTOSO_ID, makeWorld } from "../seed.ts";
import { makeSandboxFetch } from "../start.ts";
import type { World } from "../world.ts";

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed where it is JSON, else its text. */
  readonly body: unknown;
}

export interface Bench {
  readonly world: World;
  ask(
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answered>;
  /** An application in Entra that this callback fits, with its secret. */
  plant(callback: string): { readonly clientId: string; readonly secret: string; readonly issuer: string };
  /** Walks from an authorize address through Microsoft's pages to the console's callback page, as this person. */
  signInAt(authorizeUrl: string, who?: CastMember): Promise<Answered>;
}

export function makeBench(product: Product): Bench {
  const world = makeWorld(product);
  const reach = makeSandboxFetch(world);
  const read = async (response: Response): Promise<Answered> => {
    const { status, headers } = response;
    const text = await response.text();
    try {
      return { status, headers, body: JSON.parse(text) };
    } catch {
      return { status, headers, body: text };
    }
  };
  return {
    world,
    ask: async (method, path, body, headers = {}) =>
      read(
        await reach(world.origins.rustDesk + path, {
          method,
          headers: { ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        }),
      ),
    plant: (callback) => {
      const tenant = world.tenants.find((one) => one.id === CONTOSO_ID);
      if (!tenant) throw new Error("no Contoso");
      const app = plantApplication(tenant, world.now(), { displayName: "RustDesk" });
      app.body.web.redirectUris = [callback];
      plantServicePrincipal(tenant, app);
      return {
        clientId: app.appId,
        secret: plantSecret(app, world.now()).secretText,
        issuer: `${world.origins.entra}/${CONTOSO_ID}/v2.0`,
      };
    },
    signInAt: async (authorizeUrl, who = CAST.contosoMember) => {
      const form = (fields: Record<string, string>) =>
        reach(authorizeUrl, { method: "POST", body: new URLSearchParams(fields), redirect: "manual" });
      const answer = await form({ userName: who.userName, password: who.password });
      const consented = answer.headers.has("location")
        ? answer
        : await form({ userName: who.userName, password: who.password, consent: "accept" });
      const to = consented.headers.get("location");
      if (!to) throw new Error(`no way back: ${await consented.text()}`);
      return read(await reach(to, { redirect: "manual" }));
    },
  };
}
