/** An answer's text up to a size that Graph never reaches, and what it means. */

const MOST_BYTES = 4 * 1024 * 1024;

/** The whole text; empty when there is more of it than Graph could mean, and the rest is not loaded. */
export async function readText(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return "";
  const decoder = new TextDecoder();
  let text = "";
  for (let bytes = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > MOST_BYTES) {
      await reader.cancel();
      return "";
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Null when it is no JSON. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The claims of a challenge, decoded (learn.microsoft.com/entra/identity-platform/claims-challenge); null when there is none. */
export function claimsIn(challenge: string | undefined): string | null {
  const encoded = /\bclaims="([^"]+)"/.exec(challenge ?? "")?.[1];
  if (!encoded) return null;
  try {
    const claims = atob(encoded.replaceAll("-", "+").replaceAll("_", "/"));
    JSON.parse(claims);
    return claims;
  } catch {
    return null;
  }
}
