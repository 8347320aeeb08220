/**
 * Parts of libraries that this app cannot reach, though their bundles would carry them: a stand-in takes their place that
 * says so if it is ever used. What is reached stays as its makers wrote it. docs/decisions/0014.
 */
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const MSAL = "@azure/msal-browser/dist";
const MSAL_COMMON = "@azure/msal-common/dist-browser";

/** The module, and why nothing leads there. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  [`${MSAL}/interaction_client/PlatformAuthInteractionClient.mjs`]: "`allowPlatformBroker` is not set",
  [`${MSAL}/broker/nativeBroker/PlatformAuthExtensionHandler.mjs`]: "`allowPlatformBroker` is not set",
  [`${MSAL}/broker/nativeBroker/PlatformAuthDOMHandler.mjs`]: "`allowPlatformBroker` is not set",
  [`${MSAL}/interaction_client/RedirectClient.mjs`]: "sign-in is by popup",
  [`${MSAL}/interaction_client/SilentAuthCodeClient.mjs`]: "no server gets a code for us",
  [`${MSAL}/interaction_client/SilentIframeClient.mjs`]:
    "`CacheLookupPolicy.AccessTokenAndRefreshToken`, and the policy's `frame-src 'none'`",
  [`${MSAL}/cache/LocalStorage.mjs`]: "`cacheLocation` is `memoryStorage`",
  [`${MSAL_COMMON}/crypto/PopTokenGenerator.mjs`]: "bearer tokens only",
  [`${MSAL_COMMON}/crypto/DpopProofGenerator.mjs`]: "bearer tokens only",
};

const keyOf = (id: string): string | undefined => {
  const path = id.replaceAll("\\", "/");
  return Object.keys(LEFT_OUT).find((key) => path.endsWith(`/node_modules/${key}`));
};

/** A module with the same names, each of which throws when it is called or constructed. */
export function standIn(key: string, text: string): string {
  const names = [...text.matchAll(/^export \{([^}]*)\};?$/gm)].flatMap(([, list = ""]) =>
    list.split(",").map((one) => one.trim()),
  );
  // A constant may be read without being called, so it cannot be stood in for.
  const isCalled = (name: string) =>
    new RegExp(`^(?:async )?(?:class|function) ${name}\\b|^(?:var|const) ${name} = class\\b`, "m").test(text);
  if (names.length === 0 || !names.every(isCalled))
    throw new Error(`${key} exports something else than classes and functions; look at it again.`);
  const gone = `function gone() { throw new Error(${JSON.stringify(`${key} is not in this build`)}); }`;
  return `${gone}\nexport { ${names.map((name) => `gone as ${name}`).join(", ")} };\n`;
}

export function leaveOut(): Plugin {
  const met = new Set<string>();
  return {
    name: "leave-out",
    apply: "build",
    enforce: "pre",
    buildStart: () => met.clear(),
    load(id) {
      const key = keyOf(id);
      if (key === undefined) return null;
      met.add(key);
      return { code: standIn(key, readFileSync(id, "utf8")), moduleSideEffects: false };
    },
    buildEnd(error) {
      const lost = Object.keys(LEFT_OUT).filter((key) => !met.has(key));
      // A library that was parted otherwise would bring everything back without a word.
      if (!error && lost.length > 0) throw new Error(`Not found, so not left out: ${lost.join(", ")}`);
    },
  };
}
