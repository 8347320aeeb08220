/** Words of the page for the colleague who was asked: the request, the reply, and what to do when it was not expected. */
import type { Catalogue } from "../catalogue.ts";

export const answer = {
  pageTitle: "Anfrage aus dem Kollegenkreis",
  paste: {
    title: "Anfrage öffnen",
    lead: "Fügen Sie die erhaltene Anfrage ein: den Link, den Text oder die ganze E-Mail.",
    field: "Anfrage",
    open: "Anfrage öffnen",
    opening: "Wird gelesen",
    back: "Zurück",
  },
  caption: "Angefragt von Kollegen",
  waiting: "Wartet auf Sie",
  eyebrow: (until) => `Eine Anfrage, offen bis ${until}`,
  title: (host) => `Sie werden gebeten, ${host} mit der Anmeldung Ihrer Organisation zu verbinden`,
  lead: "Registrieren Sie eine App in Entra. Das dauert fünf Minuten; Zugriff auf RustDesk brauchen Sie nicht.",
  destination: "Anmeldedaten werden gesendet an",
  organisation: "Organisation",
  app: "Name der App",
  lifetime: "Gültigkeit des Geheimnisses",
  checked: "in den öffentlichen Angaben von Microsoft gefunden",
  unchecked: "nicht geprüft: Die öffentlichen Angaben von Microsoft sind von hier nicht abrufbar",
  looking: "Öffentliche Angaben von Microsoft werden abgerufen",
  can: "Die App kann",
  cannot: "Die App kann nicht",
  cans: {
    read: "Name und E-Mail-Adresse der Personen lesen, die sich anmelden",
    signIn: {
      chosen: "Nur die Personen und Gruppen auf ihrer Liste zulassen",
      everyone: "Alle in der Organisation zulassen",
      "everyone-consented": "Alle in der Organisation zulassen, ohne sie einzeln zu fragen",
    },
    others: "Personen anderer Organisationen angezeigt werden, die RustDesk dann abweist",
  },
  cannots: ["E-Mails, Dateien oder das Verzeichnis lesen", "Tätig werden, wenn sich niemand anmeldet"],
  words: "Kommt die Anfrage wirklich aus Ihrem Kollegenkreis?",
  wordsWhy:
    "Eine Anfrage beweist nicht, von wem sie stammt. Vergleichen Sie vorher telefonisch diese Wörter: Beide müssen dieselben sehen.",
  ways: {
    how: "Wie möchten Sie vorgehen?",
    scriptWhat:
      "Lesen Sie das Skript und führen Sie es dann in **Azure Cloud Shell** oder PowerShell aus. Es gibt den Antwortcode aus. Keine App von uns gelangt in Ihre Organisation.",
    personWhat: "Einige kurze Schritte, jeder mit einem Bild und den Werten zum Kopieren.",
  },
  includeMe: "Mich auf die Liste der Personen setzen, die sich anmelden dürfen",
  includeMeWhy: "Sonst ist die Liste zunächst leer. Am Ende fügen Sie Personen im Entra-Portal hinzu.",
  ends: "Am Ende: ein Antwortcode",
  endsWhy:
    "Senden Sie ihn per E-Mail oder Chat zurück. Er ist verschlüsselt; nur der Browser, in dem die Anfrage erstellt wurde, kann ihn öffnen.",
  unexpected: "Ich habe das nicht erwartet",
  unexpectedTitle: "Dann brechen Sie hier ab",
  unexpectedWhy:
    "Es wurde nichts geändert, und niemand erfährt, dass Sie dies geöffnet haben. Fragen Sie bei der Person nach, von der die Anfrage zu stammen scheint: telefonisch oder persönlich, nicht als Antwort auf die Nachricht. Hat niemand Sie gebeten, will jemand die Anmeldungen Ihrer Organisation an die oben genannte Adresse leiten. Melden Sie die Nachricht dann als Phishing.",
  cloudMissing: (cloud) =>
    `Diese Kopie des Assistenten kennt die Cloud dieser Anfrage nicht (${cloud}). Fragen Sie nach der Adresse einer Kopie, die sie kennt, oder lassen Sie sich die Werte auf anderem Weg geben.`,
  otherOrganisation: {
    title: "Beantworten Sie diese Anfrage nicht",
    why: (domain, found, named) =>
      `Sie ist angeblich für ${domain}, nennt aber eine andere Organisation (…${named.slice(-4)} statt …${found.slice(-4)}). Rufen Sie die Person an, von der sie zu stammen scheint.`,
  },
  reply: {
    title: "Diesen Antwortcode zurücksenden",
    lead: "Die App ist erstellt. Das Geheimnis im Code ist verschlüsselt: Nur der anfragende Browser kann es öffnen, E-Mail oder Chat genügen also.",
    sealing: "Geheimnis wird verschlüsselt",
    code: "Antwortcode",
    copy: "Antwortcode kopieren",
    mail: "In meinem E-Mail-Programm öffnen",
    mailSubject: (host) => `Antwort: RustDesk (${host}) mit unserer Microsoft-Anmeldung verbinden`,
    mailBody: (code) =>
      `Hier ist der Antwortcode. Bitte dort einfügen, wo die Anfrage erstellt wurde, im selben Browser:\n\n${code}`,
    keep: "Kopieren Sie ihn, bevor Sie diese Seite verlassen: Er wird nicht gespeichert und kann nicht noch einmal angezeigt werden.",
    list: "Personen auf die Liste setzen",
    listWhy:
      "Nur Personen auf der Liste der App dürfen sich anmelden. Fügen Sie die anfragende Person hinzu und alle anderen, die es dürfen sollen.",
    listOpen: "In Entra öffnen",
    another: "Werte auf anderem Weg übergeben",
    anotherAside: "wenn sich kein Code senden lässt",
    anotherWhy:
      "Wer das Geheimnis hat, kann als diese App handeln. Verwenden Sie einen Kennwortmanager oder das Telefon, aber keine E-Mail.",
    copySecret: "Geheimen Clientschlüssel kopieren",
    lost: "Das Geheimnis ist in dieser Registerkarte nicht mehr vorhanden",
    lostWhy:
      "Da es nie gespeichert wird, geht es beim Neuladen oder Schließen verloren. Gehen Sie die Anfrage noch einmal durch: Die erstellte App wird gefunden, bleibt bestehen und erhält ein neues Geheimnis.",
    lostAgain: "Anfrage erneut öffnen",
    finish: "Abmelden und beenden",
    finishedTitle: "Fertig",
    finished: "Sie sind hier abgemeldet, und das Geheimnis ist gelöscht. Die App bleibt in Entra.",
    values: {
      clientId: "Anwendungs-ID (Client-ID)",
      tenantId: "Verzeichnis-ID (Mandant)",
      secret: "Geheimer Clientschlüssel",
    },
    undo: (app) =>
      `Um alles rückgängig zu machen, löschen Sie **${app}** in Entra unter *[[appRegistrations]]*. Die App lässt sich 30 Tage lang wiederherstellen.`,
  },
  script: {
    lead: "Lesen Sie das Skript, führen Sie es dort aus, wo Sie bei Microsoft angemeldet sind, und senden Sie die letzte Zeile zurück. Nichts von uns gelangt in Ihre Organisation.",
    send: "2. Letzte Zeile senden",
    sendWhy:
      "Die letzte Zeile beginnt mit `esreply1.` und ist der Antwortcode. Das Skript gibt das Geheimnis nur verschlüsselt aus.",
    other: "Stattdessen wurden die Werte ausgegeben",
    otherAside: "Terraform oder Bicep",
    sent: "Ich habe sie gesendet",
  },
} satisfies Catalogue["answer"];
