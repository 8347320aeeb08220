/**
 * Text from outside, fit to be shown and copied: an error may quote what it was sent. Known secrets are taken out in
 * every form that an error quotes them in, even where only their beginning is left; what looks like a token or like one
 * of Entra's secrets is taken out whoever's it is. Pure.
 */

const GONE = "[secret]";
/** Shorter ones are not worth the damage that taking them out would do to the text. */
const SHORTEST = 6;
/** Of a secret that a cap has cut, so much may be left. */
const BEGINNING = 8;

const SHAPES: readonly RegExp[] = [
  // JSON Web Tokens, whole or cut: a header always begins so.
  /\beyJ[\w-]{8,}(?:\.[\w-]*){0,2}/g,
  // As secret scanners know Entra's client secrets (client-secret.ts).
  /[\w~.-]{3}\dQ~[\w~.-]{6,}/g,
  /\b(Bearer|Basic)\s+[\w~+/=.-]{8,}/gi,
  // What sign-in pages put in addresses.
  /\b((?:access_token|id_token|refresh_token|client_secret|client_info|code|code_verifier)=)[^&\s"']{6,}/gi,
];

/** The text without these secrets, and without anything that looks like one. */
export function redact(text: string, secrets: readonly string[] = []): string {
  let clean = text;
  for (const secret of secrets.filter(({ length }) => length >= SHORTEST))
    for (const form of formsOf(secret)) clean = clean.replaceAll(form, GONE);
  for (const secret of secrets.filter(({ length }) => length > BEGINNING))
    clean = clean.replaceAll(secret.slice(0, BEGINNING), GONE);
  for (const shape of SHAPES)
    clean = clean.replace(shape, (_, name: unknown) =>
      typeof name === "string" ? `${name}${name.endsWith("=") ? "" : " "}${GONE}` : GONE,
    );
  return clean;
}

const formsOf = (secret: string): readonly string[] => {
  const quoted = JSON.stringify(secret).slice(1, -1);
  return [...new Set([secret, quoted, inAddress(secret), quoted.replaceAll("/", "\\/")])];
};

function inAddress(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    // Half a character, which no address can hold.
    return text;
  }
}

/** The values in a body that nobody may see, by the names of their keys. */
export function secretsIn(body: unknown): readonly string[] {
  if (typeof body !== "object" || body === null) return [];
  return Object.entries(body).flatMap(([key, value]) =>
    typeof value === "string" && /secret|password|token|code/i.test(key) ? [value] : secretsIn(value),
  );
}
