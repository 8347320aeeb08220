/** The mail to a colleague (W24), as text to copy and as an address that a mail program takes over. */
import { makeRequestLink } from "../../domain/share-url.ts";
import { enColleague } from "../../messages/en/colleague.ts";
import type { SentRequest } from "../../ports/handover.ts";

/** Windows hands an address of at most about 2,000 letters to a mail program, and cuts longer ones without a word. */
const LONGEST_MAILTO = 2000;

export interface RequestMail {
  readonly subject: string;
  readonly body: string;
  /** Null where a mail program would get only a part of it. */
  readonly href: string | null;
}

export function makeRequestMail(
  { request, code, words }: SentRequest,
  shareUrl: string | null,
  showDate: (ms: number) => string,
): RequestMail {
  const { mail } = enColleague;
  const subject = mail.subject(new URL(request.consoleAddress.origin).host);
  const body = mail.body({
    link: shareUrl === null ? null : makeRequestLink(shareUrl, code),
    code,
    words: words.join(" – "),
    organisation: request.domain ?? request.tenantId,
    until: showDate(request.expires),
    isGated: request.signIn === "chosen",
  });
  return { subject, body, href: mailto(subject, body) };
}

/** Null where it is too long to be handed over whole. */
export function mailto(subject: string, body: string): string | null {
  // Line breaks in a mailto address are CR LF (RFC 6068 §5).
  const text = encodeURIComponent(body.replaceAll("\n", "\r\n"));
  const href = `mailto:?subject=${encodeURIComponent(subject)}&body=${text}`;
  return href.length <= LONGEST_MAILTO ? href : null;
}
