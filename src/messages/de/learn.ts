/** Words for learning from one captured save where a Pro server keeps its settings. */
import type { Catalogue } from "../catalogue.ts";

export const learn = {
  title: "Ein „Submit“ vormachen",
  aside: "für Versionen, die noch niemand beschrieben hat",
  why: "Der Assistent kann aus einem Speichervorgang der Konsole lernen, wo diese Version ihre Einstellungen ablegt. Dabei wird nichts gesendet; Sie sehen, was er gelernt hat, bevor es verwendet wird.",
  steps: [
    "Öffnen Sie **Settings → OIDC** der Konsole in einer anderen Registerkarte und dort die Entwicklertools (F12), Registerkarte **Network**.",
    "Klicken Sie auf **Submit**, ohne etwas zu ändern. Es erscheint eine Anforderung mit der Methode PUT oder POST.",
    "Klicken Sie mit der rechten Maustaste darauf, wählen Sie **Copy → Copy as cURL** (oder *as fetch* oder einen HAR-Eintrag), und fügen Sie sie hier ein. Ein exportiertes Profil geht auch.",
  ],
  field: "Die kopierte Anforderung",
  fieldWhy:
    "Sie enthält Ihre Geheimnisse: Sie wird auf dieser Seite gelesen, sofort aus dem Feld entfernt und nirgendwohin gesendet.",
  read: "Lesen",
  problems: {
    empty: () => "Fügen Sie zuerst die kopierte Anforderung ein.",
    "too-long": ({ max }) =>
      `Das ist länger als ${max / 1024} KiB: Kopieren Sie die eine Anforderung, nicht das ganze Protokoll.`,
    "not-understood": () => "Das ist weder cURL noch fetch noch HAR, wie Entwicklertools sie kopieren.",
    "more-than-a-request": () =>
      "Es enthält mehr als eine Anforderung: Daneben stehen Befehle oder Code. Kopieren Sie die Anforderung erneut und fügen Sie sie unverändert ein.",
    "several-requests": ({ count }) =>
      `Es enthält ${count} Anforderungen. Kopieren Sie nur die von „Submit“.`,
    "other-origin": ({ got, expected }) =>
      `Diese Anforderung geht an ${got}, nicht an ${expected}. Es wurde nichts gelernt.`,
    "other-method": ({ method }) =>
      `${method} speichert nichts. Kopieren Sie die Anforderung, die „Submit“ ausgelöst hat: PUT oder POST.`,
    "other-path": ({ path }) =>
      `${path} ist kein einfacher Pfad unterhalb von /api/ und wird daher nicht verwendet.`,
    "body-not-json": () =>
      "Ihr Inhalt ist kein JSON-Objekt. Kopieren Sie die Anforderung, die „Submit“ ausgelöst hat.",
    "no-provider": () =>
      "Sie enthält keinen Anbieter mit Client-ID, geheimem Clientschlüssel und Aussteller: Vielleicht hat eine andere Seite gespeichert. Fügen Sie den Anbieter einmal in der Konsole hinzu, oder wählen Sie die Anforderung von Settings → OIDC.",
    "not-a-profile": () =>
      "Dieses Profil wurde verändert oder beschädigt: Mindestens ein Wert darin ist ungültig.",
  },
  learnt: "Was gelernt wurde",
  call: "Aufruf",
  list: "Liste der Anbieter",
  whole: "der ganze Inhalt ist ein Anbieter",
  keys: "Schlüssel eines Anbieters",
  callback: "Rückrufadresse",
  noCallback: "nicht enthalten; die Konsole bezieht sie anderswoher",
  headers: "Weitere Header",
  headersWhy:
    "Die Konsolenseite hat diese mitgesendet. Der Assistent sendet keinen davon, das Speichern kann also abgelehnt werden.",
  captured: "Der erfasste Inhalt, Geheimnisse als Punkte",
  sends: "Was nach einer Vorschau gesendet würde",
  sendsWhy: "Der übrige Inhalt geht so zurück, wie er gelesen wird.",
  use: "Für diese Konsole verwenden",
  restart:
    "Das Startprogramm lässt nur durch, wofür es gestartet wurde. Halten Sie es an, starten Sie es damit neu, und fügen Sie die Anforderung hier erneut ein:",
  copy: "Befehl",
  export: [
    "Profil",
    "Namen von Schlüsseln und Arten von Werten, keine Werte. Für einen anderen Computer oder für das Projekt",
  ],
} satisfies Catalogue["learn"];
