/** The command line of the launcher. */
import { parseArgs } from "node:util";
import { isProduct, PRODUCTS, type Product } from "../sandbox/products.ts";
import { CLOUDS } from "../src/domain/cloud.ts";
import { isProductName, PRODUCT_NAMES, type ProductName } from "../src/domain/console-product.ts";
import { isAllowable } from "./console-paths.ts";
import { EXAMPLE } from "./recipes/site.ts";

export type NamedCloud = keyof typeof CLOUDS;

interface Common {
  readonly clouds: readonly NamedCloud[];
  readonly clientId: string | null;
  readonly tenant: string | null;
}

/** Serve the assistant here. */
export interface ServeOptions extends Common {
  readonly command: "serve";
  readonly consoleOrigin: string | null;
  /** Which console the embedded sandbox simulates. */
  readonly sandbox: Product;
  /** Further calls of a console to let through, as `PUT /api/…`; learnt from a captured save. */
  readonly allow: readonly string[];
  /** File with the console's certificate, or the CA's. */
  readonly consoleCert: string | null;
  /** SHA-256 of the console's certificate: 64 hex digits. */
  readonly consoleFingerprint: string | null;
  readonly port: number | null;
  readonly opensBrowser: boolean;
}

/** Lay the files and recipes for another server. */
export interface FilesOptions extends Common {
  readonly command: "files";
  readonly out: string;
  readonly consoleOrigin: string;
  readonly ownHost: string | null;
  readonly path: string;
  readonly folder: string;
  /** Which console it is, for the paths that are forwarded. */
  readonly product: ProductName;
}

/** Print how the assistant itself is registered. */
export interface RegisterOptions extends Common {
  readonly command: "register-assistant";
  /** Where the assistant is served. */
  readonly address: string;
  /** Ask Microsoft whether it is registered, instead. */
  readonly isCheck: boolean;
  /** Register it with a token that is asked for, instead. */
  readonly isByToken: boolean;
}

export type Options = ServeOptions | FilesOptions | RegisterOptions | { readonly command: "help" };

export const HELP = `Entra Setup for RustDesk

  npm start                                      try it on the embedded sandbox
  npm start -- --sandbox databk                  the same with another kind of console
  npm start -- --console https://rd.example.com  connect a real console

  --console URL             address of the RustDesk console
  --sandbox NAME            the console that is simulated: ${PRODUCTS.join(", ")}
  --allow CALL              let one more call through, such as 'PUT /api/settings/oidc'
  --console-cert FILE       its certificate or its CA, as PEM, where this computer does not trust it
  --console-fingerprint F   or the SHA-256 fingerprint of its certificate
  --cloud NAME              ${Object.keys(CLOUDS).join(", ")}; may be given more than once
  --port N                  port of the assistant (8000, or the next free one)
  --client-id ID            client ID of the assistant's own app registration
  --tenant DOMAIN           company domain, as a first answer
  --no-open                 do not open the browser
  --help                    this text

  npm run files -- --out FOLDER --console URL    the files for a server of your own, with its configuration
  --path /entra-setup/      path beside the console
  --own-host NAME           instead: a host name of its own
  --folder DIR              where the files lie on that server
  --product NAME            which console it is: ${PRODUCT_NAMES.join(", ")}

  npm run register-assistant -- [ADDRESS]        how to register the assistant for the address it is served from
  --token                   do it, with a token of the Azure CLI that is asked for
  --check                   with --client-id and --tenant: is it registered?`;

/** A wrong command line; the message is the one line to print. */
class Wrong extends Error {}

/** The options, or the one line that says what is wrong. */
export function readOptions(args: readonly string[]): Options | string {
  try {
    const [first, ...rest] = args;
    if (first === "files") return readFiles(rest);
    if (first === "register-assistant") return readRegister(rest);
    return readServe(args);
  } catch (thrown) {
    const text = thrown instanceof Error ? thrown.message : String(thrown);
    return thrown instanceof Wrong ? text : (text.split(". ")[0] ?? text);
  }
}

const COMMON = {
  cloud: { type: "string", multiple: true },
  "client-id": { type: "string" },
  tenant: { type: "string" },
  help: { type: "boolean" },
} as const;

function readServe(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...COMMON,
      console: { type: "string" },
      sandbox: { type: "string" },
      allow: { type: "string", multiple: true },
      "console-cert": { type: "string" },
      "console-fingerprint": { type: "string" },
      port: { type: "string" },
      "no-open": { type: "boolean" },
    },
  });
  if (values.help) return { command: "help" };
  const consoleOrigin = values.console === undefined ? null : readOrigin(values.console);
  const sandbox = values.sandbox ?? "pro";
  if (!isProduct(sandbox)) throw new Wrong(`--sandbox ${sandbox}: simulated are ${PRODUCTS.join(", ")}.`);
  if (values.sandbox !== undefined && consoleOrigin !== null)
    throw new Wrong("--sandbox and --console: choose one, a simulated console or a real one.");
  const allow = values.allow ?? [];
  const odd = allow.find((call) => !isAllowable(call));
  if (odd !== undefined)
    throw new Wrong(`--allow ${odd}: a method and a path below /api/, such as 'PUT /api/settings/oidc'.`);
  const fingerprint = values["console-fingerprint"];
  const cert = values["console-cert"] ?? null;
  if ((cert !== null || fingerprint !== undefined) && !consoleOrigin?.startsWith("https:"))
    throw new Wrong(
      "--console-cert and --console-fingerprint belong to a --console whose address begins with https://.",
    );
  if (consoleOrigin === null && values.cloud)
    throw new Wrong(
      "--cloud belongs to a real console. Give its address with --console; the sandbox has one cloud.",
    );
  return {
    command: "serve",
    ...readCommon(values),
    consoleOrigin,
    sandbox,
    allow,
    consoleCert: cert,
    consoleFingerprint: fingerprint === undefined ? null : readFingerprint(fingerprint),
    port: readPort(values.port),
    opensBrowser: !values["no-open"],
  };
}

function readFiles(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...COMMON,
      out: { type: "string" },
      console: { type: "string" },
      "own-host": { type: "string" },
      path: { type: "string" },
      folder: { type: "string" },
      product: { type: "string" },
    },
  });
  if (values.help) return { command: "help" };
  if (!values.out) throw new Wrong("--out FOLDER is missing: where the files are to be laid.");
  const path = values.path ?? EXAMPLE.path;
  if (!/^\/(?:[A-Za-z0-9_-]+\/)+$/.test(path))
    throw new Wrong(`--path ${path}: letters, digits, - and _ between slashes, such as /entra-setup/.`);
  const ownHost = values["own-host"] ?? null;
  if (ownHost !== null && !/^(?:[a-z0-9-]+\.)+[a-z0-9-]+$/.test(ownHost))
    throw new Wrong(`--own-host ${ownHost}: this is no host name. It looks like entra-setup.example.com.`);
  if (ownHost !== null && values.path) throw new Wrong("--path and --own-host exclude each other.");
  // Written into other programs' configuration, so nothing that could end a word there.
  const folder = values.folder ?? EXAMPLE.folder;
  if (!/^(?:[A-Za-z]:)?[/\\](?:[\w.-]+[/\\])*[\w.-]+$/.test(folder))
    throw new Wrong(`--folder ${folder}: an absolute path without spaces, such as ${EXAMPLE.folder}.`);
  const consoleOrigin = readOrigin(values.console ?? EXAMPLE.consoleOrigin);
  if (!consoleOrigin.startsWith("https:"))
    throw new Wrong(
      `--console ${consoleOrigin}: Microsoft accepts https:// only, so the console needs it too.`,
    );
  const product = values.product ?? EXAMPLE.product;
  if (!isProductName(product))
    throw new Wrong(`--product ${product}: known are ${PRODUCT_NAMES.join(", ")}.`);
  const { out } = values;
  return { command: "files", ...readCommon(values), out, consoleOrigin, ownHost, path, folder, product };
}

function readRegister(args: readonly string[]): Options {
  const options = { ...COMMON, check: { type: "boolean" }, token: { type: "boolean" } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (values.help) return { command: "help" };
  const [typed = "http://localhost:8000/", ...more] = positionals;
  const address = /^https?:\/\//.test(typed) ? typed : `https://${typed}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  const isSafe = url?.protocol === "https:" || (url?.protocol === "http:" && url.hostname === "localhost");
  if (!url || !isSafe || more.length > 0 || url.username || url.password)
    throw new Wrong(
      `register-assistant ${typed}: the address of the assistant's page, https://… or http://localhost:PORT/.`,
    );
  const folder = url.pathname.replace(/[^/]*$/, "");
  const common = readCommon(values);
  const isCheck = values.check ?? false;
  if (isCheck && !(common.clientId && common.tenant))
    throw new Wrong("--check needs --client-id and --tenant: which registration, and where.");
  const isByToken = values.token ?? false;
  if (isCheck && isByToken) throw new Wrong("--check and --token: choose one.");
  return { command: "register-assistant", ...common, address: url.origin + folder, isCheck, isByToken };
}

function readCommon(values: {
  readonly cloud?: readonly string[] | undefined;
  readonly "client-id"?: string | undefined;
  readonly tenant?: string | undefined;
}): Common {
  const clouds = (values.cloud ?? ["global"]).flatMap((text) => text.split(",")).map(readCloud);
  const clientId = values["client-id"] || null;
  if (clientId !== null && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(clientId))
    throw new Wrong(`--client-id ${clientId}: a client ID is a GUID.`);
  const tenant = values.tenant || null;
  if (tenant !== null && !/^[\w.-]{1,253}$/.test(tenant))
    throw new Wrong(`--tenant ${tenant}: this is no domain. It looks like contoso.com.`);
  return { clouds: [...new Set(clouds)], clientId, tenant };
}

const isCloud = (name: string): name is NamedCloud => Object.hasOwn(CLOUDS, name);

function readCloud(name: string): NamedCloud {
  if (isCloud(name)) return name;
  throw new Wrong(`--cloud ${name}: there is no such cloud. Known are ${Object.keys(CLOUDS).join(", ")}.`);
}

function readPort(text: string | undefined): number | null {
  if (text === undefined) return null;
  const port = Number(text);
  if (!(Number.isInteger(port) && port >= 1 && port <= 65_535))
    throw new Wrong(`--port ${text}: ports are numbers from 1 to 65535.`);
  return port;
}

/** As `openssl x509 -fingerprint -sha256` and browsers print it. */
function readFingerprint(text: string): string {
  const digits = text
    .replace(/^(?:sha-?256[ :=]*(?:fingerprint)?[ :=]*)/i, "")
    .replace(/[:\s]/g, "")
    .toUpperCase();
  if (/^[0-9A-F]{64}$/.test(digits)) return digits;
  throw new Wrong("--console-fingerprint: a SHA-256 fingerprint has 64 hex digits, with or without colons.");
}

function readOrigin(text: string): string {
  const full = text.includes("://") ? text : `https://${text}`;
  if (!URL.canParse(full))
    throw new Wrong(`--console ${text}: this is no address. It looks like https://rd.example.com.`);
  const url = new URL(full);
  if (!["https:", "http:"].includes(url.protocol))
    throw new Wrong(`--console ${text}: the address begins with https://.`);
  if (url.username || url.password)
    throw new Wrong("--console: leave user name and password out of the address.");
  return url.origin;
}
