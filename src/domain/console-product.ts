/**
 * The consoles that answer RustDesk's clients, and what of a connection hangs on which of them it is: where Microsoft
 * sends people back, under which name the entry stands, who can write it. Sources stand in docs/consoles.md.
 */
export const PRODUCT_NAMES = [
  "pro",
  "databk",
  "lejianwen",
  "betterdesk",
  "gigaionllc",
  "sctgdesk",
  "lantongxue",
] as const;

export type ProductName = (typeof PRODUCT_NAMES)[number];

export interface ConsoleProduct {
  readonly name: ProductName;
  /** As its makers write it. */
  readonly title: string;
  /** Behind the console's origin; case-sensitive at Entra. Empty where there is no sign-in through a provider. */
  readonly callbackPath: string;
  /** The key of our entry. Renaming it would make every user a new one where identity hangs on it. */
  readonly providerName: string;
  /** It holds a single provider: whatever stands there is what we change. */
  readonly hasOneProvider: boolean;
  /** `api`: the browser can write its settings. `person`: only its own pages can. `none`: there is nothing to write. */
  readonly hand: "api" | "person" | "none";
  /** `saved`: the callback is among its settings. `configured`: a file on the server says it, and its API does not. */
  readonly callback: "saved" | "configured";
}

const usual = {
  callbackPath: "/api/oidc/callback",
  providerName: "azure",
  hasOneProvider: false,
  hand: "api",
  callback: "saved",
} as const;

export const CONSOLE_PRODUCTS: Readonly<Record<ProductName, ConsoleProduct>> = {
  pro: { ...usual, name: "pro", title: "RustDesk Server Pro" },
  databk: { ...usual, name: "databk", title: "databk/rustdesk-console" },
  lejianwen: { ...usual, name: "lejianwen", title: "lejianwen/rustdesk-api", callback: "configured" },
  betterdesk: {
    ...usual,
    name: "betterdesk",
    title: "BetterDesk",
    callbackPath: "/api/auth/oidc/callback",
    // Its display name is what people read on the button.
    providerName: "Microsoft",
    hasOneProvider: true,
  },
  gigaionllc: {
    ...usual,
    name: "gigaionllc",
    title: "GigaionLLC/Rustdesk-API-Server",
    callbackPath: "/api/oauth/callback",
    hand: "person",
    callback: "configured",
  },
  sctgdesk: {
    ...usual,
    name: "sctgdesk",
    title: "sctgdesk-api-server",
    hand: "none",
    callback: "configured",
  },
  lantongxue: {
    ...usual,
    name: "lantongxue",
    title: "lantongxue/rustdesk-api-server-pro",
    callbackPath: "",
    hand: "none",
    callback: "configured",
  },
};

export const isProductName = (name: unknown): name is ProductName =>
  PRODUCT_NAMES.some((one) => one === name);

/** Our entry among those that the console holds. */
export function findProvider<P extends { readonly name: string }>(
  { hasOneProvider, providerName }: ConsoleProduct,
  providers: readonly P[],
): P | null {
  if (hasOneProvider) return providers[0] ?? null;
  return providers.find(({ name }) => name === providerName) ?? null;
}

/** Someone of the directory as far as a console gets to know them. */
export interface KnownPerson {
  readonly userPrincipalName: string;
  readonly displayName: string;
}

/**
 * The user name that a console gives to someone who signs in for the first time; it cannot be changed later. Two, since
 * some take it from the e-mail address, and whoever has no mailbox then gets another one, or none (an empty text).
 */
export function foreseeUserName(
  product: ProductName,
  { userPrincipalName, displayName }: KnownPerson,
): { readonly withMailbox: string; readonly without: string } {
  const lower = userPrincipalName.toLowerCase();
  switch (product) {
    // The part before the @ of `preferred_username` (rustdesk-server-pro#574).
    case "pro":
      return both(userPrincipalName.split("@")[0] ?? "");
    // Without `email` its userinfo step overwrites the name with nothing, and the display name is left. Recorded.
    case "databk":
      return { withMailbox: userPrincipalName, without: displayName };
    // Only userinfo is read, which tells no `preferred_username`: the address, in small letters.
    case "lejianwen":
    case "gigaionllc":
      return { withMailbox: lower, without: "" };
    case "betterdesk":
      return both(userPrincipalName);
    case "sctgdesk":
    case "lantongxue":
      return both("");
  }
}

/**
 * What a name probably becomes that a local account has already; null where it is free, or where nothing is known of it.
 * Pro's makers do not say. Names with the provider's behind them were seen (rustdesk-server-pro#691), but not when and
 * how a second one of them is told apart: it is an example to show, not a promise.
 */
export function foreseeTaken(
  product: ProductName,
  name: string,
  localNames: readonly string[] | null,
): string | null {
  if (product !== "pro" || !localNames?.includes(name)) return null;
  return `${name}-${CONSOLE_PRODUCTS.pro.providerName}`;
}

const both = (name: string) => ({ withMailbox: name, without: name });
