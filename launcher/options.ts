/** The command line of the launcher. */
import { parseArgs } from "node:util";
import { isProduct, PRODUCTS, type Product } from "../sandbox/products.ts";
import { isAllowable } from "./console-paths.ts";

export interface Options {
  readonly consoleOrigin: string | null;
  /** Which console the embedded sandbox simulates. */
  readonly sandbox: Product;
  /** Further calls of a console to let through, as `PUT /api/…`; learnt from a captured save. */
  readonly allow: readonly string[];
  readonly port: number | null;
  readonly opensBrowser: boolean;
  readonly clientId: string | null;
  readonly tenant: string | null;
  readonly wantsHelp: boolean;
}

export const HELP = `Entra Setup for RustDesk

  npm start                                      try it on the embedded sandbox
  npm start -- --sandbox databk                  the same with another kind of console
  npm start -- --console https://rd.example.com  connect a real console

  --console URL    address of the RustDesk console
  --sandbox NAME   the console that is simulated: ${PRODUCTS.join(", ")}
  --allow CALL     let one more call through, such as 'PUT /api/settings/oidc'
  --port N         port of the assistant (8000, or the next free one)
  --client-id ID   client ID of the assistant's own app registration
  --tenant DOMAIN  company domain, as a first answer
  --no-open        do not open the browser
  --help           this text`;

/** The options, or the one line that says what is wrong. */
export function readOptions(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        console: { type: "string" },
        sandbox: { type: "string" },
        allow: { type: "string", multiple: true },
        port: { type: "string" },
        "no-open": { type: "boolean" },
        "client-id": { type: "string" },
        tenant: { type: "string" },
        help: { type: "boolean" },
      },
    });
    const port = values.port === undefined ? null : Number(values.port);
    if (port !== null && !(Number.isInteger(port) && port >= 1 && port <= 65_535))
      return `--port ${values.port}: ports are numbers from 1 to 65535.`;
    const clientId = values["client-id"] ?? null;
    if (clientId !== null && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(clientId))
      return `--client-id ${clientId}: a client ID is a GUID.`;
    const sandbox = values.sandbox ?? "pro";
    if (!isProduct(sandbox)) return `--sandbox ${sandbox}: simulated are ${PRODUCTS.join(", ")}.`;
    if (values.sandbox !== undefined && values.console !== undefined)
      return "--sandbox and --console: choose one, a simulated console or a real one.";
    const allow = values.allow ?? [];
    const odd = allow.find((call) => !isAllowable(call));
    if (odd !== undefined)
      return `--allow ${odd}: a method and a path below /api/, such as 'PUT /api/settings/oidc'.`;
    const address = values.console === undefined ? null : readOrigin(values.console);
    if (address !== null && !URL.canParse(address)) return address;
    return {
      consoleOrigin: address,
      sandbox,
      allow,
      port,
      opensBrowser: !values["no-open"],
      clientId,
      tenant: values.tenant ?? null,
      wantsHelp: values.help ?? false,
    };
  } catch (thrown) {
    return thrown instanceof Error ? (thrown.message.split(". ")[0] ?? thrown.message) : String(thrown);
  }
}

/** The origin, or what is wrong with it. */
function readOrigin(text: string): string {
  const full = text.includes("://") ? text : `https://${text}`;
  if (!URL.canParse(full))
    return `--console ${text}: this is no address. It looks like https://rd.example.com.`;
  const url = new URL(full);
  if (!["https:", "http:"].includes(url.protocol))
    return `--console ${text}: the address begins with https://.`;
  if (url.username || url.password) return "--console: leave user name and password out of the address.";
  return url.origin;
}
