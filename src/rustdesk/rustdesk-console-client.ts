/** The console as `setup` asks for it: one object, whose calls go to the flavour that was recognised or chosen. */
import type { ProductName } from "../domain/console-product.ts";
import type { RustDeskConsole } from "../ports/rustdesk-console.ts";
import type { Flavour, FlavourPorts } from "./client-api.ts";
import { makeConsoleExchange } from "./console-http.ts";
import { detectFlavour } from "./detect-flavour.ts";
import { makeBetterDesk } from "./flavours/betterdesk.ts";
import { makeByHandOnly } from "./flavours/by-hand-only.ts";
import { makeDatabk } from "./flavours/databk.ts";
import { makeLejianwen } from "./flavours/lejianwen.ts";
import { makeRustDeskPro } from "./flavours/rustdesk-pro.ts";

/** How the launcher knows whose paths a call is for; it has a fixed table per product. */
const PRODUCT_HEADER = "x-entra-setup-console";

const FLAVOURS: Readonly<Record<ProductName, (using: FlavourPorts) => Flavour>> = {
  pro: makeRustDeskPro,
  databk: makeDatabk,
  lejianwen: makeLejianwen,
  betterdesk: makeBetterDesk,
  gigaionllc: (using) => makeByHandOnly("gigaionllc", using),
  sctgdesk: (using) => makeByHandOnly("sctgdesk", using),
  lantongxue: (using) => makeByHandOnly("lantongxue", using),
};

/** `origin` is the console's own; calls go to `/api/…` on the page's origin, which is the console's or the launcher's. */
export function makeRustDeskConsole(ports: {
  readonly fetch: typeof fetch;
  readonly origin: string;
  /** Sent with every call: the launcher's per-launch token, where there is a launcher. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly now: () => number;
  readonly timeLimit?: (ms: number) => AbortSignal;
}): RustDeskConsole {
  const { headers = {}, origin, now, timeLimit } = ports;
  const isLaunched = Object.keys(headers).length > 0;
  const makeUuid = () => btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const host = URL.canParse(origin) ? new URL(origin).host : "";
  const exchangeFor = (product: ProductName) =>
    makeConsoleExchange({
      fetch: ports.fetch,
      headers: isLaunched ? { ...headers, [PRODUCT_HEADER]: product } : headers,
      ...(timeLimit ? { timeLimit } : {}),
    });
  const open = (product: ProductName): Flavour =>
    FLAVOURS[product]({ exchange: exchangeFor(product), host, origin, makeUuid });
  let flavour = open("pro");
  const choose = (product: ProductName): void => {
    if (product !== flavour.product) flavour = open(product);
  };
  return {
    get product() {
      return flavour.product;
    },
    get switchProvider() {
      return flavour.switchProvider;
    },
    get learn() {
      return flavour.learn;
    },
    probe: async (call) => {
      const found = await detectFlavour(exchangeFor("pro"), now, call);
      if (found.kind === "known") choose(found.product);
      return found;
    },
    choose,
    signIn: (who, call) => flavour.signIn(who, call),
    submitCode: (code, call) => flavour.submitCode(code, call),
    readSettings: (call) => flavour.readSettings(call),
    hasChanged: (before, current) => flavour.hasChanged(before, current),
    checkWritable: (name, secret, current) => flavour.checkWritable(name, secret, current),
    saveProvider: (wanted, current, call) => flavour.saveProvider(wanted, current, call),
    removeProvider: (name, current, call) => flavour.removeProvider(name, current, call),
    previewRemoval: (name) => flavour.previewRemoval(name),
    listAdmins: (call) => flavour.listAdmins(call),
    preview: (wanted) => flavour.preview(wanted),
    beginTrial: (name, call) => flavour.beginTrial(name, call),
    askTrial: (trial, call) => flavour.askTrial(trial, call),
    offeredProviders: (call) => flavour.offeredProviders(call),
    signOut: (call) => flavour.signOut(call),
  };
}
