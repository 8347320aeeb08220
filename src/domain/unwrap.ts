/**
 * What people copy comes wrapped: blanks and line ends, quotes of a file or a mail, angle brackets, and the characters
 * without a width that chat programs put in. None of them is part of an address, a domain, an id or a secret.
 */
export const unwrap = (text: string): string =>
  text
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, "")
    .trim()
    .replace(/^<(.*)>$/, "$1")
    .replace(/^(["'`])(.*)\1$/, "$2")
    .replace(/^[“„«](.*)[”“»]$/, "$1")
    .trim();
