/** How the page comes by its configuration, beside the start screen: what reads it is loaded while the file is on its way. */
import type { Config } from "./config.ts";

/** The header by which the launcher knows its own page. */
const LAUNCH_HEADER = "x-entra-setup-launch";

export interface PageConfig extends Config {
  /** Sent with every call to the console; the launcher's per-launch token, or nothing. */
  readonly launchHeaders: Readonly<Record<string, string>>;
}

/** Reads `config.json` beside the page. Never throws over its content: without a readable file the defaults hold. */
export async function readConfig(baseUri: string): Promise<PageConfig> {
  // At once: the start screen is there already, and whoever presses Begin meanwhile changes the fragment.
  const launchHeaders = takeLaunchToken();
  await painted();
  const [{ parseConfig }, json] = await Promise.all([import("./config.ts"), fetchConfig(baseUri)]);
  return { ...parseConfig(json, window.location.origin, __SANDBOX__), launchHeaders };
}

/** What is seen first goes ahead. A page that is not seen paints nothing, and goes on without. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 300);
  });

async function fetchConfig(baseUri: string): Promise<unknown> {
  try {
    const response = await fetch(new URL("config.json", baseUri), { cache: "no-store", redirect: "error" });
    return response.ok ? await response.json() : null;
  } catch {
    return null; // Absent, or a page in its place.
  }
}

/** The launcher's token comes in the fragment, moves to session storage and leaves the address bar. */
function takeLaunchToken(): Readonly<Record<string, string>> {
  const fresh = /^#launch=([\w-]{16,64})$/.exec(window.location.hash)?.[1];
  try {
    if (fresh) {
      sessionStorage.setItem("launch", fresh);
      window.history.replaceState(null, "", window.location.pathname + window.location.search);
    }
    const token = fresh ?? sessionStorage.getItem("launch");
    return token ? { [LAUNCH_HEADER]: token } : {};
  } catch {
    return fresh ? { [LAUNCH_HEADER]: fresh } : {};
  }
}
