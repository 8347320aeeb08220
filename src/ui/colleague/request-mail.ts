/** The mail to a colleague (W24), as text to copy and as an address that a mail program takes over. */
import { makeRequestLink } from "../../domain/share-url.ts";
import type { Catalogue } from "../../messages/catalogue.ts";
import type { SentRequest } from "../../ports/handover.ts";

/** Windows hands an address of at most about 2,000 letters to a mail program, and cuts longer ones without a word. */
const LONGEST_MAILTO = 2000;

export interface RequestMail {
  /** Subject and body, to be copied. */
  readonly text: string;
  readonly href: string;
  /** What the mail program gets no room for: copied beside, to be pasted at its place. Null when it is in the mail. */
  readonly toPaste: string | null;
}

export function makeRequestMail(
  { request, code, words }: SentRequest,
  shareUrl: string | null,
  showDate: (ms: number) => string,
  mail: Catalogue["colleague"]["mail"],
): RequestMail {
  const subject = mail.subject(new URL(request.consoleAddress.origin).host);
  const carried = shareUrl === null ? code : makeRequestLink(shareUrl, code);
  const bodyWith = (text: string): string =>
    mail.body({
      carried: text,
      isLink: shareUrl !== null,
      words: words.join(" – "),
      organisation: request.domain ?? request.tenantId,
      until: showDate(request.expires),
      isGated: request.signIn === "chosen",
    });
  const body = bodyWith(carried);
  const whole = mailto(subject, body);
  return {
    text: `${subject}\n\n${body}`,
    href: whole ?? makeMailto(subject, bodyWith(mail.pasteHere)),
    toPaste: whole === null ? carried : null,
  };
}

/** Null where it is too long to be handed over whole. */
export function mailto(subject: string, body: string): string | null {
  const href = makeMailto(subject, body);
  return href.length <= LONGEST_MAILTO ? href : null;
}

/** Line breaks in a mailto address are CR LF (RFC 6068 §5). */
const makeMailto = (subject: string, body: string): string =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll("\n", "\r\n"))}`;
