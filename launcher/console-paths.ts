/**
 * What the launcher lets through, per console: a fixed table, since the page is not to choose where its calls go. The page
 * names the product that it recognised, and gets that product's lines and no others.
 */
import { isProductName, type ProductName } from "../src/domain/console-product.ts";

/** Names the product a call is for; without it, RustDesk Server Pro. */
export const PRODUCT_HEADER = "x-entra-setup-console";

type Methods = readonly string[];
type Table = Readonly<Record<string, Methods>>;

/** Public reads by which a console is recognised, before anything is known of it. */
const PROBES: Table = {
  "/api/login-options": ["GET"],
  "/api/software/version/server": ["GET"],
  "/api/oidc/settings": ["GET"],
  "/api/oidc-providers": ["GET"],
  "/api/settings/general": ["GET"],
  "/api/admin/login-options": ["GET"],
  "/api/auth/sso/status": ["GET"],
  "/api/version": ["GET"],
};

/** A sign-in as RustDesk's own clients begin it, without an administrator. */
const TRIAL: Table = {
  "/api/oidc/auth": ["POST"],
  "/api/oidc/auth-query": ["GET"],
  "/api/logout": ["POST"],
};

/** `{guid}` and `{id}` stand for one path segment of that form. */
const PATHS: Readonly<Record<ProductName, Table>> = {
  pro: {
    ...PROBES,
    ...TRIAL,
    "/api/login": ["POST"],
    "/api/currentUser": ["POST"],
    "/api/oidc/settings": ["GET", "PUT"],
    "/api/users": ["GET"],
  },
  databk: {
    ...PROBES,
    ...TRIAL,
    "/api/login": ["POST"],
    "/api/settings/general": ["GET", "PUT"],
    "/api/oidc-providers": ["GET", "POST"],
    "/api/oidc-providers/{guid}": ["GET", "PATCH", "DELETE"],
    "/api/oidc-providers/{guid}/toggle": ["PATCH"],
    "/api/oidc-providers/{guid}/test": ["POST"],
  },
  lejianwen: {
    ...PROBES,
    ...TRIAL,
    "/api/admin/login": ["POST"],
    "/api/admin/captcha": ["GET"],
    "/api/admin/logout": ["POST"],
    "/api/admin/oauth/list": ["GET"],
    "/api/admin/oauth/create": ["POST"],
    "/api/admin/oauth/update": ["POST"],
    "/api/admin/oauth/delete": ["POST"],
  },
  betterdesk: {
    ...PROBES,
    ...TRIAL,
    "/api/auth/login": ["POST"],
    "/api/auth/login/2fa": ["POST"],
    "/api/auth/oidc/config": ["GET", "PUT"],
    "/api/auth/oidc/test": ["POST"],
  },
  gigaionllc: { ...PROBES, ...TRIAL },
  sctgdesk: PROBES,
  lantongxue: PROBES,
};

/** Headers of a product's own that reach the console. */
const OWN_HEADERS: Partial<Readonly<Record<ProductName, readonly string[]>>> = { lejianwen: ["api-token"] };

const GUID = /(?<=\/)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?=\/|$)/;

/** The product that a request names; null for one that is not in the table. */
export function productOf(header: string | string[] | undefined): ProductName | null {
  if (header === undefined) return "pro";
  return isProductName(header) ? header : null;
}

const ALLOWABLE = /^(PUT|POST|PATCH) (\/api\/[A-Za-z0-9/_-]+)$/;

/** Whether a call may be let through besides, by whoever starts the launcher. */
export const isAllowable = (call: string): boolean => ALLOWABLE.test(call) && !call.includes("//");

/**
 * The methods that this product's path takes; undefined for a path that is not in its table. `allow` is what the launcher
 * was started with: for Pro, whose settings may be elsewhere, such a path can be written and read.
 */
export function methodsAt(
  product: ProductName,
  path: string,
  allow: readonly string[] = [],
): Methods | undefined {
  const besides = allow.flatMap((call) => {
    const [, method, allowed] = ALLOWABLE.exec(call) ?? [];
    return method && allowed === path && product === "pro" ? ["GET", method] : [];
  });
  if (besides.length > 0) return besides;
  const table = PATHS[product];
  const form = path.replace(GUID, "{guid}");
  return Object.hasOwn(table, form) && !path.includes("{") ? table[form] : undefined;
}

export const ownHeadersOf = (product: ProductName): readonly string[] => OWN_HEADERS[product] ?? [];

/** A product's lines as they are written, for servers that hold them in their own configuration. */
export const tableOf = (product: ProductName): Table => PATHS[product];
