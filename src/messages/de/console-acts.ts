/** The console by hand: one act per screen. Labels are those of RustDesk's own console and guide, in English. */
import type { ConsoleActName, ConsoleActWords } from "../act-words.ts";
import type { Catalogue } from "../catalogue.ts";

export const consoleActs = {
  counter: (now, all) => `RustDesk von Hand, Teilschritt ${now} von ${all}`,
  open: "Konsole öffnen",
  next: (name) => `Weiter: ${name}`,
  back: "Zurück",
  submitted: "Ich habe auf „Submit“ geklickt",
  caption:
    "Nachgezeichnet, kein Screenshot. Beschriftungen aus der Anleitung von RustDesk, geprüft im September 2026.",
  address: "Öffentliche Adresse der Konsole",
  callback: "Rückrufadresse",
  secretWhy:
    "Es gelangt nur in die Zwischenablage. Fügen Sie es sofort ein; manche Systeme führen einen Verlauf der Zwischenablage.",
  ring: { here: "Hier", choose: "Das wählen", paste: "Hier einfügen", press: "Hier klicken" },
  acts: {
    open: {
      title: "Konsole unter ihrer öffentlichen Adresse öffnen",
      next: "Konsole öffnen",
      steps: [
        "**Öffnen Sie die Konsole unter genau dieser Adresse,** auch wenn Sie sonst eine andere verwenden. RustDesk übernimmt die Rückrufadresse beim Speichern aus der Adressleiste.",
        "**Melden Sie sich** als Administrator an.",
        "**Öffnen Sie Settings,** dann **OIDC**.",
      ],
      picture:
        "Die RustDesk-Konsole. Die Adressleiste mit der öffentlichen https-Adresse ist markiert; unter „Settings“ ist die Seite „OIDC“ geöffnet.",
    },
    provider: {
      title: "Anbieter vom Typ „azure“ hinzufügen",
      next: "Anbieter hinzufügen",
      steps: [
        "**Klicken Sie auf New auth provider.** Gibt es schon einen Eintrag *azure*, öffnen Sie stattdessen diesen.",
        "**Wählen Sie als Auth type azure.** Dieser Name bewirkt, dass RustDesk eine Microsoft-Schaltfläche zeigt.",
      ],
      picture:
        "Das Dialogfeld „New auth provider“. Das Feld „Auth type“ mit der Auswahl „azure“ ist markiert.",
    },
    values: {
      title: "Die drei Werte einfügen",
      next: "Werte einfügen",
      steps: [
        "**Client id:** hier kopieren und dort einfügen.",
        "**Client secret:** ebenso. Es wird auf dieser Seite nicht angezeigt.",
        "**Issuer:** die ganze Adresse, nichts hinzugefügt und nichts weggelassen. Klicken Sie dann auf **OK**.",
      ],
      picture:
        "Das Dialogfeld „New auth provider“. Die Felder „Client id“, „Client secret“ und „Issuer“ sind markiert.",
    },
    submit: {
      title: "Auf „Submit“ klicken: Erst das speichert",
      next: "speichern",
      steps: [
        "**Prüfen Sie, ob der Anbieter eingeschaltet ist.**",
        "**Klicken Sie auf Submit** unten auf der Seite. Nur damit wird gespeichert, und nur beim Speichern wird die Rückrufadresse festgehalten.",
        "**Vergleichen Sie Callback url** mit der Adresse unten. Weicht sie ab, war die Seite nicht unter der öffentlichen Adresse geöffnet: Gehen Sie zurück zum ersten Teilschritt.",
      ],
      picture:
        "Die Seite „OIDC“ mit dem eingeschalteten Eintrag „azure“. Unten ist die Schaltfläche „Submit“ markiert; darüber steht „Callback url“.",
    },
  } satisfies Record<ConsoleActName, ConsoleActWords>,
} satisfies Catalogue["consoleActs"];
