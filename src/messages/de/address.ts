/** Words of the address screen: refusals at the field, the verdict, the remedy. */
import type { Catalogue } from "../catalogue.ts";

export const address = {
  title: "Wo ist Ihre RustDesk-Konsole?",
  titleKnown: "Ihre RustDesk-Konsole",
  lead: "Fügen Sie die Adresse ein, mit der Sie die Konsole öffnen. Alles hinter dem Hostnamen wird weggelassen.",
  leadBeside: "Der Assistent wird zusammen mit der Konsole bereitgestellt, ihre Adresse ist also bekannt.",
  leadLauncher: "Das Startprogramm wurde für diese Konsole gestartet, ihre Adresse ist also bekannt.",
  field: "Adresse der Konsole",
  placeholder: "https://rustdesk.example.com",
  took: (origin, typed) => `**${origin}** aus \`${typed}\` übernommen`,
  callback: "Rückrufadresse",
  callbackWhy: "Hierher leitet Microsoft nach der Anmeldung zurück",
  takenApart: "Die Rückrufadresse im Einzelnen",
  parts: {
    encrypted: "Verschlüsselt",
    plain: "Nicht verschlüsselt",
    mustBeHttps: "Muss https sein",
    host: "Ihr Host",
    hostPort: (port) => `Ihr Host, Port ${port}`,
    port: "Port",
    path: (title) => `Bei ${title} immer gleich`,
  },
  length: (now, max) => `${now} von ${max} Zeichen`,
  copy: "Adresse kopieren",
  checks: "Prüfungen",
  accepts: "Microsoft akzeptiert diese Adresse",
  acceptsByGraph:
    "Das Textfeld im Portal lehnt sie ab; Graph, das dieser Assistent verwendet, akzeptiert sie",
  answers: "Die Konsole antwortet",
  answersIn: (ms) => `${ms}`,
  mayTalk: "Diese Seite darf mit ihr kommunizieren",
  mayTalkNot: {
    "cross-origin":
      "Die Konsole wurde nicht abgefragt: Diese Seite hat eine andere Adresse, und der Browser lässt keine Seite die Antworten einer anderen Adresse lesen. Die Konsole richten Sie daher von Hand ein. Soll der Assistent das übernehmen, stellen Sie ihn neben der Konsole bereit oder starten Sie ihn auf Ihrem Computer mit `--console`.",
    "mixed-content":
      "Die Konsole wurde nicht abgefragt: Diese Seite verwendet https, die Konsole http, und der Browser verbietet diese Verbindung. Die Konsole richten Sie daher von Hand ein. Soll der Assistent das übernehmen, stellen Sie ihn auf dem Server der Konsole bereit.",
    "same-origin":
      "Diese Seite wird unter genau dieser Adresse bereitgestellt, aber in ihrer `config.json` steht *elsewhere*. Entfernen Sie das und laden Sie die Seite neu; dann wird die Konsole für Sie eingerichtet.",
  },
  keyless: "Diese Seite wurde ohne ihren Schlüssel geöffnet",
  keylessWhy:
    "Das Startprogramm antwortet nur der Seite, die es selbst geöffnet hat, damit keine andere Website und kein anderes Programm es benutzen kann. Öffnen Sie die vollständige ausgegebene Adresse mit allem, was hinter `#` steht, oder starten Sie das Programm neu.",
  otherAddress: "Meine Konsole hat eine andere Adresse",
  devices: "Jedes Gerät Ihrer Benutzer kann sie öffnen",
  devicesWhy:
    "Das zeigt sich nur auf den Geräten selbst. Die Adresse muss dort funktionieren, wo sich die Benutzer anmelden.",
  next: "An der Konsole anmelden",
  nextByHand: "Weiter, Konsole von Hand",
  tryHttps: (address) => `${address} versuchen`,
  problems: {
    empty: () => "Geben Sie die Adresse Ihrer Konsole ein, zum Beispiel https://rustdesk.example.com.",
    spaces: () =>
      "Eine Adresse enthält keine Leerzeichen. Fügen Sie nur die Adresse ein, ohne weiteren Text.",
    "no-host": () => "In dieser Adresse fehlt der Hostname. Sie sieht so aus: https://rustdesk.example.com.",
    "wrong-scheme": ({ scheme }) =>
      `Eine Adresse, die mit ${scheme}: beginnt, ist keine Webseite. Webseiten beginnen mit https://.`,
    "has-credentials": () =>
      "Diese Adresse enthält einen Benutzernamen oder ein Kennwort. Lassen Sie alles vor dem @ weg.",
    ipv6: ({ host }) =>
      `Microsoft akzeptiert keine IPv6-Adressen wie ${host}. Verwenden Sie einen Hostnamen.`,
    "portal-address": ({ host }) =>
      `${host} ist eine Adresse von Microsoft. Fügen Sie die Adresse Ihrer RustDesk-Konsole ein.`,
    "bad-port": ({ port }) => `${port} ist kein Port. Ports sind Zahlen von 1 bis 65535.`,
    "bad-host": ({ host }) =>
      `${host} ist kein Hostname, den ein Browser öffnen kann. Prüfen Sie die Schreibweise.`,
    "too-long": ({ length, max }) =>
      `Die Rückrufadresse hätte ${length} Zeichen; Microsoft erlaubt höchstens ${max}.`,
  },
  refusedTitle: "Microsoft akzeptiert diese Adresse nicht",
  refused: {
    "not-a-url": () => "Die Adresse ist nicht vollständig.",
    "wrong-scheme": () => "Umleitungsadressen beginnen mit `https://`.",
    "http-host": () =>
      "Umleitungsadressen müssen mit `https://` beginnen. Nur `http://localhost` ist ausgenommen. RustDesk übernimmt die Adresse aus der Adressleiste des Browsers, wenn Sie dort die OIDC-Seite speichern.",
    ipv6: () => "IPv6-Adressen werden nicht unterstützt. Verwenden Sie einen Hostnamen.",
    "forbidden-characters": ({ characters }) => `Die Zeichen \`${characters}\` sind nicht erlaubt.`,
    "too-long": ({ length, max }) => `Sie hat ${length} Zeichen; erlaubt sind ${max}.`,
  },
  fixTitle: "Die Konsole über https bereitstellen",
  fix: [
    "**Richten Sie auf dem Server einen Reverseproxy ein.** Caddy besorgt sich das Zertifikat selbst.",
    "**Öffnen Sie die Konsole unter dieser Adresse** und vergewissern Sie sich, dass sie ohne Warnung lädt.",
    "**Kommen Sie hierher zurück.** Ihre Eingaben bleiben erhalten.",
  ],
  proxies: { caddy: "Caddy", nginx: "nginx" },
  notes: {
    "private-host": () =>
      "Eine private Adresse. Microsoft ruft sie nie auf, das tun die Browser Ihrer Benutzer: Es funktioniert, wenn jedes Gerät sie öffnen kann und ihrem Zertifikat vertraut.",
    localhost: () => "Diese Adresse funktioniert nur auf diesem einen Computer.",
    idn: ({ host }) => `Wird in der ASCII-Form \`${host}\` registriert und gesendet.`,
    "rustdesk-port": ({ port }) =>
      `Über Port ${port} läuft üblicherweise unverschlüsseltes http. Hinter einem Proxy hat die Adresse keinen Port.`,
  },
  asideName: "Der Name, den Ihre Benutzer verwenden",
  asideNameWhy:
    "RustDesk übernimmt beim Speichern der OIDC-Seite die Adresse aus der Adressleiste des Browsers. Verwenden Sie den öffentlichen Namen, nicht einen internen.",
  asidePrivate: "Eine private Adresse kann funktionieren",
  asidePrivateWhy: "Microsoft ruft sie nie auf. Das tun die Browser Ihrer Benutzer.",
  asideSave: "Warum nicht einfach speichern?",
  asideSaveWhy:
    "Das Portal lehnt die Adresse ab, und jede Anmeldung scheitert daran: AADSTS500117. Das lässt sich durch keine Einstellung umgehen.",
  asideTry: "Nur zum Ausprobieren?",
  asideTryWhy: "Auf einem einzelnen Computer ist `http://localhost:21114` erlaubt.",
} satisfies Catalogue["address"];
