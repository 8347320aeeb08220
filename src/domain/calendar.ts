/**
 * A calendar file for the day a secret expires, with reminders 30 and 7 days before.
 * RFC 5545: lines end with CRLF and are folded at 75 octets (§3.1); text escapes `\ ; ,` and newlines (§3.3.11);
 * an all-day event has DATE values, its end day not included (§3.6.1).
 */
import type { Instant } from "./instant.ts";
import { DAY } from "./instant.ts";

export interface CalendarWords {
  readonly title: string;
  readonly description: string;
  /** An address to open when the reminder fires. */
  readonly url: string;
}

/** Days before the end on which the calendar reminds. */
export const REMINDERS_IN_DAYS = [30, 7] as const;

/** The file's text. `uid` makes a second import replace the first; `madeAt` is when this was written. */
export function makeCalendar(endsAt: Instant, words: CalendarWords, uid: string, madeAt: Instant): string {
  const day = (at: Instant) => new Date(at).toISOString().slice(0, 10).replaceAll("-", "");
  const stamp = `${new Date(madeAt).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
  const alarms = REMINDERS_IN_DAYS.flatMap((days) => [
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `TRIGGER:-P${days}D`,
    `DESCRIPTION:${escapeText(words.title)}`,
    "END:VALARM",
  ]);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Entra Setup for RustDesk//EN",
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day(endsAt)}`,
    `DTEND;VALUE=DATE:${day(endsAt + DAY)}`,
    `SUMMARY:${escapeText(words.title)}`,
    `DESCRIPTION:${escapeText(words.description)}`,
    `URL:${words.url}`,
    "TRANSP:TRANSPARENT",
    ...alarms,
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r?\n/g, "\\n");

/** Octets of a character in UTF-8. */
const octets = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

function fold(line: string): string {
  let folded = "";
  let length = 0;
  for (const character of line) {
    const size = octets(character);
    if (length + size > 75) {
      folded += "\r\n ";
      length = 1;
    }
    folded += character;
    length += size;
  }
  return folded;
}
