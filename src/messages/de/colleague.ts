/** Words of asking a colleague: the asker's two screens, why a code is refused, the mail. The colleague's are in `answer.ts`. */
import type { Catalogue } from "../catalogue.ts";

/** The tail of an id tells two apart and is short enough to read out. */
const tail = (id: string): string => `…${id.slice(-4)}`;

const SHARED = {
  newer: ({ version }: { readonly version: string }) =>
    `**Dieser Code stammt von einer neueren Version des Assistenten** (Format ${version}). Öffnen Sie ihn mit dieser Version.`,
  truncated: () =>
    "**Das Ende des Codes fehlt.** Er wurde unterwegs abgeschnitten. Kopieren Sie ihn vollständig bis zum letzten Zeichen, oder lassen Sie ihn sich noch einmal senden.",
  damaged: () =>
    "**Zeichen dieses Codes wurden unterwegs verändert.** Manche E-Mail-Programme tun das. Lassen Sie ihn sich noch einmal senden, als reinen Text oder als Datei.",
} as const;

export const colleague = {
  landing: {
    title: "Kollegen fragen",
    lead: "Sie haben RustDesk, jemand anderes hat Rechte in Microsoft Entra. Keine Seite braucht das Kennwort der anderen.",
    how: [
      "**Sie erstellen eine Anfrage.** Sie nennt die Konsole und die Organisation und enthält kein Geheimnis.",
      "**Die andere Person öffnet sie,** erstellt eine App in Entra und erhält einen Antwortcode.",
      "**Sie bekommen den Code zugesandt.** Nur der Browser, in dem die Anfrage erstellt wurde, kann ihn öffnen; unterwegs liest niemand das Geheimnis.",
      "**Sie öffnen ihn hier,** der Assistent richtet RustDesk ein, und eine echte Anmeldung bestätigt es.",
    ],
    begin: "Anfrage erstellen",
    back: "Zurück",
    hasReplyHow:
      "Wenn eine Antwort gekommen ist, wählen Sie die zugehörige Anfrage. Sie melden sich zuerst an der Konsole an, da das enthaltene Geheimnis direkt dorthin geht.",
    sent: "Anfragen dieses Browsers",
    none: "In diesem Browser wurde noch keine Anfrage erstellt. Eine Antwort öffnet sich nur im anfragenden Browser.",
    looking: "Frühere Anfragen werden gesucht",
    openUntil: (until) => `offen bis ${until}`,
    states: { used: "Beantwortet", expired: "Abgelaufen" },
    expiredWhy:
      "Ihr Schlüssel wurde gelöscht, eine Antwort darauf lässt sich nicht mehr öffnen. Erstellen Sie eine neue Anfrage.",
    usedWhy: "Ihre Antwort wurde geöffnet. Das geht nur einmal.",
    otherConsole: (origin) =>
      `Sie ist für \`${origin}\`, und diese Seite richtet eine andere Konsole ein. Öffnen Sie den Assistenten dort, unter der Adresse, unter der Sie die Anfrage erstellt haben.`,
    reply: "Die Antwort ist da",
    again: "Erneut senden",
    forget: "Löschen",
    forgotten: (host) => `Die Anfrage für ${host} ist gelöscht`,
    forgetTitle: "Diese Anfrage löschen?",
    forgetWhy: "Ihr Schlüssel wird gelöscht. Eine Antwort darauf lässt sich dann nie mehr öffnen.",
    forgetYes: "Löschen",
    forgetNo: "Behalten",
    wasAsked: "Ich habe eine Anfrage erhalten",
  },
  ask: {
    title: "Senden Sie dies an die zuständige Person",
    lead: (until) =>
      `Die Anfrage ist bereit. Sie enthält weder Kennwort noch Geheimnis und ist offen bis ${until}.`,
    making: "Es wird ein Schlüssel erstellt, den nur dieser Browser verwenden kann",
    send: "Anfrage senden",
    mail: "E-Mail kopieren",
    mailName: "E-Mail",
    openMail: "In meinem E-Mail-Programm öffnen",
    pasteMail:
      "E-Mail-Programme übernehmen nur kurze Texte. Die Anfrage wird mitkopiert: Fügen Sie sie ein, wo in der E-Mail *hier einfügen* steht.",
    link: "Link",
    noLink:
      "Es gibt keinen Link, weil diese Seite auf Ihrem eigenen Computer läuft und niemand sonst sie öffnen kann. Der Text leistet dasselbe: Er lässt sich in jede Kopie des Assistenten einfügen.",
    text: "Die Anfrage als Text",
    textAside: "für den Chat, oder wenn E-Mail-Systeme Links verändern",
    textName: "Anfrage",
    copyText: "Anfrage kopieren",
    script: "Die Anfrage als Skript",
    scriptAside: "ein Befehl wird ausgeführt und seine letzte Zeile zurückgesendet",
    compare: "Vier Wörter vergleichen",
    compareWhy:
      "Rufen Sie an und lesen Sie diese Wörter vor. Die andere Person muss auf ihrer Seite dieselben sehen: Dann hat unterwegs niemand die Anfrage verändert.",
    arrives: "Wenn die Antwort kommt",
    arrivesWhy:
      "Fügen Sie hier den Antwortcode oder die ganze E-Mail ein. Sie können diese Seite schließen und wiederkommen: Unter *Kollegen fragen* auf der Startseite bleibt die Anfrage erhalten.",
    reply: "Antwortcode",
    open: "Antwort öffnen",
    opening: "Wird geöffnet",
    another: "Ich habe die Werte auf anderem Weg erhalten",
    anotherAside: "Client-ID und Geheimnis, per Telefon oder im Kennwortmanager",
    save: "In RustDesk speichern",
    notFound: "Darin ist kein Antwortcode.",
    instead: "Anderen Weg wählen",
  },
  replyProblems: {
    ...SHARED,
    "not-a-code": () =>
      "**Darin ist kein Antwortcode.** Er beginnt mit `esreply1.` und ist etwa 1.100 Zeichen lang.",
    "other-kind": () =>
      "**Das ist eine Anfrage, keine Antwort.** Sie ist zum Versenden gedacht. Die Antwort darauf beginnt mit `esreply1.`",
    foreign: () =>
      "**Diese Antwort ist für einen anderen Browser oder eine gelöschte Anfrage.** Öffnen Sie sie im anfragenden Browser, unter derselben Adresse wie bei der Anfrage, oder senden Sie eine neue Anfrage.",
    used: ({ at }, show) =>
      `**Diese Antwort wurde bereits geöffnet,** am ${show(at)}, und das geht nur einmal. Falls das Geheimnis nicht in RustDesk angekommen ist, senden Sie eine neue Anfrage: Was schon erstellt wurde, wird wiedergefunden.`,
    expired: ({ at }, show) =>
      `**Diese Antwort kommt zu spät.** Ihre Anfrage ist am ${show(at)} abgelaufen, und ihr Schlüssel wurde gelöscht. Senden Sie eine neue: Was schon erstellt wurde, wird wiedergefunden.`,
    tampered: () =>
      "**Verwenden Sie diese Antwort nicht.** Ihr offener Teil stimmt nicht mit dem verschlüsselten überein: Jemand hat sie verändert, oder sie wurde für einen anderen Schlüssel verschlüsselt. Rufen Sie die andere Person an.",
    "other-tenant": ({ got, asked }) =>
      `**Verwenden Sie diese Antwort nicht.** Sie verweist auf eine andere Organisation (${tail(got)}) als die angefragte (${tail(asked)}). Wer jene Organisation kontrolliert, könnte sich bei Ihrem RustDesk anmelden.`,
    "other-console": ({ asked }) =>
      `**Diese Antwort ist für eine andere Konsole.** Sie gehört zu Ihrer Anfrage für \`${asked}\`. Öffnen Sie sie dort.`,
  },
  requestProblems: {
    ...SHARED,
    "not-a-code": () =>
      "**Darin ist keine Anfrage.** Sie beginnt mit `esrequest1.`; kopieren Sie den ganzen Text oder den ganzen Link.",
    "other-kind": () =>
      "**Das ist ein Antwortcode, keine Anfrage.** Senden Sie ihn an die anfragende Person: Nur deren Browser kann ihn öffnen.",
    expired: ({ at }, show) =>
      `**Diese Anfrage ist am ${show(at)} abgelaufen.** Eine Antwort darauf ließe sich nicht mehr öffnen. Bitten Sie um eine neue.`,
  },
  mail: {
    pasteHere: "[hier einfügen]",
    subject: (host) => `Anfrage: RustDesk (${host}) mit unserer Microsoft-Anmeldung verbinden`,
    body: (facts) =>
      [
        "Für RustDesk müsste eine App in Microsoft Entra registriert werden. Das dauert fünf Minuten.",
        facts.isLink
          ? "Dieser Link zeigt die genauen Einstellungen; er enthält kein Kennwort:"
          : "Bitte Entra Setup für RustDesk öffnen, „Haben Sie eine Anfrage erhalten?“ wählen und dies einfügen. Es enthält kein Kennwort:",
        facts.carried,
        "Die App fragt nur Name und E-Mail-Adresse ab. Am Ende entsteht ein Antwortcode: Bitte an mich zurücksenden, nur mein Browser kann ihn öffnen.",
        ...(facts.isGated
          ? ["Danach bitte mich auf die Liste der Personen setzen, die sich bei der App anmelden dürfen."]
          : []),
        `Dass die Anfrage von mir ist, zeigen diese Wörter; bitte telefonisch mit mir vergleichen: ${facts.words}.`,
        `Die Anfrage ist für ${facts.organisation} und läuft am ${facts.until} ab.`,
      ].join("\n\n"),
  },
} satisfies Catalogue["colleague"];
