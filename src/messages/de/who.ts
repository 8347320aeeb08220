/** Words of "who may sign in". */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { list } = grammarOf("de");

export const who = {
  title: "Wer darf sich anmelden?",
  lead: "RustDesk selbst beschränkt den Zugang nicht: Wen Microsoft durchlässt, der erhält ein Konto. Deshalb wird der Zugang in Entra geregelt.",
  legend: "Wer sich anmelden darf",
  chosen: "Nur ausgewählte Personen und Gruppen",
  recommended: "Empfohlen",
  chosenWhat:
    "Alle anderen weist Microsoft ab, bevor sie RustDesk erreichen. Sie selbst kommen jetzt auf die Liste; andere fügen Sie im Entra-Portal unter **[[enterprise]] → [[users]]** hinzu.",
  chosenShort: "Alle anderen weist Microsoft ab, bevor sie RustDesk erreichen.",
  includeMe: "Mich aufnehmen",
  includeMeWho: (name) => `Mich aufnehmen, **${name}**`,
  includeAsked: "Ihre Anfrage enthält das und bittet darum, Sie auf die Liste zu setzen.",
  includeMeWhy: "Nötig für die Testanmeldung am Ende",
  consentLocked:
    "Die Zustimmung für alle gehört dazu: Mit einer Personenliste lässt Microsoft nicht zu, dass Personen einzeln zustimmen.",
  everyone: "Alle in meiner Organisation",
  everyoneWhat: (domain) => `Alle Mitglieder von ${domain} und deren Gäste.`,
  consent: "Jetzt Zustimmung für alle erteilen",
  consentWhy:
    "Sonst wird jede Person einmal gefragt. Erfordert eine weitere Berechtigung: DelegatedPermissionGrant.ReadWrite.All.",
  more: "Weitere Einstellungen",
  moreShort: "Name, Gültigkeit des Geheimnisses, Kontotypen",
  appName: "Name der App-Registrierung",
  appNameLong: (max) => `Höchstens ${max} Zeichen.`,
  lifetime: "Gültigkeit des geheimen Clientschlüssels",
  days: (days) =>
    days === 730
      ? "2 Jahre"
      : days === 365
        ? "1 Jahr"
        : days === 180
          ? "6 Monate"
          : days === 90
            ? "3 Monate"
            : `${days} Tage`,
  lifetimeWhy:
    "Microsoft empfiehlt 6 Monate. Nach Ablauf kann sich niemand mit Microsoft anmelden, bis er ersetzt ist.",
  audience: "Kontotypen",
  audiences: {
    thisTenant: [
      "Konten dieser Organisation",
      "Empfohlen. Auch Gäste der Organisation können sich anmelden.",
    ],
    anyTenant: [
      "Konten jeder Organisation",
      "RustDesk vergleicht nur einen Aussteller, daher erhalten nur Personen dieser Organisation Zugang; für andere ist die App lediglich sichtbar.",
    ],
    anyTenantAndPersonal: [
      "Jede Organisation und persönliche Konten",
      "Wie oben; persönliche Konten erhalten mit diesem Aussteller keinen Zugang. Höchstens zwei geheime Clientschlüssel sind möglich.",
    ],
  },
  seats: "Lizenzplätze",
  seatsWhy:
    "RustDesk legt für jede Person, die sich anmeldet, ein Konto an. Das kann einen Platz Ihrer Lizenz belegen.",
  later: "Später änderbar",
  laterWhy: "In Entra unter *[[enterprise]]* oder hier unter *Wer sich anmelden darf*.",
  review: "Plan ansehen",
  looking: "Beide Seiten werden eingelesen",
  permissionMissing:
    "Dafür ist eine Berechtigung mehr nötig, als Sie erteilt haben. Melden Sie sich dafür erneut an.",
  tokenShort: "Ihr Token erlaubt keine Zustimmung für alle",
  tokenShortWhy: (scopes) =>
    `Es fehlt: ${list(scopes.map((scope) => `\`${scope}\``))}. Ein Token der Azure CLI, abgerufen mit dem Befehl vom vorigen Bildschirm, enthält das üblicherweise.`,
  otherToken: "Anderes Token verwenden",
  withoutConsent: "Alle, ohne Zustimmung",
  consentNeeds:
    "Die Zustimmung für alle kann ein **Cloudanwendungsadministrator**, ein **Anwendungsadministrator** oder ein **Administrator für privilegierte Rollen** erteilen. Geht das nicht, lassen Sie alle zu: Dann wird jede Person einmal gefragt.",
} satisfies Catalogue["who"];
