/** Words for looking after a connection: the check, the secret's replacement, people, the way back. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";
import { groupsAndPeople } from "./people.ts";

const { count } = grammarOf("de");

export const care = {
  jobs: {
    replace: ["Geheimnis ersetzen", "Bevor es abläuft, ohne Unterbrechung der Anmeldung"],
    move: ["Adresse ändern", "Die Konsole ist unter einem anderen Namen erreichbar"],
    people: ["Wer sich anmelden darf", "Personen und Gruppen hinzufügen oder entfernen"],
    disconnect: ["Verbindung trennen", "Auf beiden Seiten entfernen, 30 Tage lang wiederherstellbar"],
  },
  health: {
    checking: "Beide Seiten werden eingelesen",
    title: (wrong) =>
      wrong === 0
        ? "Alles ist in Ordnung"
        : count(wrong, { one: "Eine Abweichung gefunden", other: "# Abweichungen gefunden" }),
    lead: (at) => `Geprüft am ${at}.`,
    leadOneSide: (at) => `Geprüft am ${at}, soweit es einsehbar war.`,
    nothing: "Hier ist nichts verbunden",
    nothingWhat:
      "Auf keiner Seite besteht eine Verbindung dieser Konsole mit Microsoft Entra. Stellen Sie sie zuerst her; bereits Vorhandenes wird verwendet.",
    connect: "Jetzt verbinden",
    fixAll: (rows) => (rows === 1 ? "Beheben" : "Alle beheben"),
    fix: "Beheben",
    fixName: (row) => `Beheben: ${row}`,
    replace: "Ersetzen",
    people: "Personen wählen",
    again: "Erneut prüfen",
    setting: "Einstellung",
    shouldBe: "Soll",
    state: "Ist",
    act: "Aktion",
    adoptTitle: "Früher von Hand eingerichtet",
    adopt:
      "Diese App-Registrierung stammt nicht von diesem Assistenten. Wenn Sie sie übernehmen, erhält sie eine Kennzeichnung und einen Namen, unter dem sie wiedergefunden wird; ihre Client-ID und alles andere bleiben.",
    adoptYes: "Übernehmen",
    unseen: "Was sich nicht prüfen lässt und warum",
    more: "Mehr zu dieser Verbindung",
    groups: {
      path: "Anmeldeweg",
      secret: "Geheimnis",
      people: "Personen",
      record: "Die App-Registrierung selbst",
    },
    rows: {
      callback: "Rückrufadresse",
      clientId: "Anwendungs-ID",
      issuer: "Aussteller",
      idTokens: "ID-Token",
      audience: "Offen für",
      enterpriseApp: "Unternehmensanwendung",
      button: "Schaltfläche für Benutzer",
      serverAsks: "Was der Server bei Microsoft anfordert",
      secretInUse: "In Verwendung",
      leftOver: "Übrig geblieben",
      secretMatch: "Auf beiden Seiten gleich",
      gate: "Wer sich anmelden darf",
      consent: "Zustimmung",
      permissions: "Berechtigungen und Ansprüche",
      localAdmin: "Zugang ohne Microsoft",
      marked: "Für diesen Assistenten auffindbar",
      duplicates: "Weitere für diese Konsole",
      deletedTwin: "Gelöscht, mit gleichem Namen",
    },
    words: {
      thisTenant: () => "Diese Organisation",
      anyTenant: () => "Jede Organisation",
      anyTenantAndPersonal: () => "Jede Organisation und persönliche Konten",
      personal: () => "Nur persönliche Konten",
      on: () => "Ein",
      off: () => "Aus",
      visible: () => "Sichtbar",
      hidden: () => "Ausgeblendet",
      sameOnBoth: () => "Auf beiden gleich",
      asPublished: () => "Wie von Microsoft veröffentlicht",
      none: () => "Keine",
      notThere: () => "Nicht vorhanden",
      webPlatform: () => "Plattform „Web“",
      spaPlatform: () => "Plattform „Einzelseitenanwendung“",
      publicClientPlatform: () => "Plattform „Mobil und Desktop“",
      enabled: () => "Eingeschaltet",
      disabled: () => "Ausgeschaltet",
      asPlanned: () => "Wie hier festgelegt",
      asksOther: ({ text }) => `Fordert an mit ${text}`,
      refused: ({ text }) => (text ? `Abgelehnt: ${text}` : "Abgelehnt"),
      moreThan30Days: () => "Noch mehr als 30 Tage",
      daysLeft: ({ text, number, at }) =>
        [
          text && `${text}…`,
          number !== null && count(number, { one: "noch # Tag", other: "noch # Tage" }),
          at && `bis ${at}`,
        ]
          .filter(Boolean)
          .join(", "),
      expired: ({ at }) => `Abgelaufen am ${at}`,
      severalLive: ({ number }) => count(number ?? 0, { one: "# gültig", other: "# gültig" }),
      saved: () => "Gespeichert",
      absent: () => "Nicht gespeichert",
      undelivered: ({ number, at }) =>
        `${count(number ?? 0, { one: "# nicht verwendet", other: "# nicht verwendet" })}${at ? `, vom ${at}` : ""}`,
      hiddenByMicrosoft: () => "Von Microsoft verborgen",
      hiddenByRustDesk: () => "Von RustDesk verborgen",
      begins: ({ text }) => `Beginnt mit ${text}`,
      list: ({ number, more }) =>
        number === null && more === null ? "Wie gewählt" : groupsAndPeople(number ?? 0, more ?? 0),
      emptyList: () => "Eine leere Liste",
      everyone: () => "Alle in der Organisation",
      given: () => "Für alle erteilt",
      notGiven: () => "Nicht erteilt",
      byEachPerson: () => "Von jeder Person einzeln",
      complete: () => "Vollständig",
      missing: ({ number }) => count(number ?? 0, { one: "# fehlt", other: "# fehlen" }),
      atLeastOne: () => "Mindestens einer",
      names: ({ text }) => text,
      marked: () => "Ja",
      unmarked: () => "Nein, von Hand eingerichtet",
      others: ({ number, text }) => count(number ?? 0, { one: `#: ${text}`, other: `#: ${text}` }),
      deletedOn: ({ at }) => (at ? `Gelöscht am ${at}` : "Gelöscht"),
      foundAgain: () => "Ja",
    },
    whys: {
      entraUnseen: "Hier ist niemand bei Microsoft angemeldet.",
      consoleUnseen: "Hier ist niemand an der Konsole angemeldet.",
      needsPermission:
        "Dieses Konto darf das nicht lesen. Möglich ist es mit dem Token eines Administrators oder mit *Beheben*, das mehr Rechte anfordert.",
      onlySignIn: "Beide Seiten verbergen ein gespeichertes Geheimnis. Nur eine Anmeldung gibt Aufschluss.",
      buttonHidden: "Der Server beginnt keine Anmeldung mit einem ausgeschalteten Anbieter.",
      consoleHidesUsers: "Diese Konsole zeigt ihre Benutzer hier nicht.",
      makeLocalAdmin:
        "Legen Sie in der Konsole einen Administrator mit Kennwort an, sonst können Sie sich aussperren.",
      chooseOne:
        "Mehrere App-Registrierungen enthalten die Rückrufadresse dieser Konsole. RustDesk verwendet die mit seiner Anwendungs-ID; löschen Sie die anderen im Portal, wenn niemand sie braucht.",
      nameIsHeld:
        "Sie kann beim erneuten Verbinden wiederhergestellt werden; bis dahin reserviert Entra ihren Namen.",
      connectAnew:
        "Die in der Konsole eingetragene App ist in diesem Verzeichnis nicht vorhanden. Stellen Sie die Verbindung erneut her: Der Assistent fragt, bevor er sie ersetzt.",
    },
  },
  secret: {
    title: "Geheimen Clientschlüssel ersetzen",
    lead: "In zwei Schritten, damit die Anmeldung nie ausfällt: Zuerst kommt ein neues Geheimnis neben das alte; sobald eine echte Anmeldung das neue bestätigt hat, wird das alte entfernt.",
    order: [
      "In Entra wird ein neues Geheimnis erstellt. **Das alte gilt weiter.**",
      "Nach einer Minute, wenn es überall bei Microsoft angekommen ist, erhält RustDesk es.",
      "Sie melden sich einmal an, um es zu prüfen.",
      "Erst dann wird das alte entfernt. Halten Sie vorher an, bleibt das alte gültig.",
    ],
    next: "Plan ansehen",
    use: (days) => `${days} verwenden`,
  },
  retire: {
    title: "Nicht mehr Benötigtes entfernen?",
    leadSecret:
      "Das neue Geheimnis funktioniert, und niemand wird abgemeldet. Das alte wird nicht mehr gebraucht.",
    leadAddress:
      "Die neue Adresse funktioniert. Die alte steht noch in Entra; sie wird nur gebraucht, wenn die Konsole auch dort antwortet.",
    leadUnproven: "Hier hat das niemand durch eine Anmeldung bestätigt. Behalten Sie das Alte so lange.",
    byHand: "Entfernen Sie das Alte in Entra, sobald das Neue bestätigt ist.",
    nothing: "Es gibt hier nichts von uns zu entfernen.",
    foreign: (names) =>
      `**${names}** stammt nicht von diesem Assistenten und wird hier nicht angetastet. Entfernen Sie den Eintrag im Portal, wenn Sie sicher sind.`,
    foreignOpen: "[[certificates]] öffnen",
    uris: "Zu entfernende Umleitungs-URIs",
    urisWhy: "Kreuzen Sie nur Adressen an, die keine Konsole mehr verwendet.",
    remove: "Entfernen",
    keep: "Vorerst behalten",
    done: "Weiter",
  },
  remove: {
    title: "RustDesk von Microsoft Entra trennen",
    lead: (host) =>
      `Danach kann sich niemand mehr mit einem Microsoft-Konto bei ${host} anmelden. Die von RustDesk angelegten Konten bleiben bestehen.`,
    soft: "30 Tage lang wiederherstellbar",
    softWhat:
      "Entra bewahrt die gelöschte App-Registrierung 30 Tage auf. Stellen Sie die Verbindung in dieser Zeit wieder her, kommt sie mit ihrer Anwendungs-ID zurück, und alle behalten ihr RustDesk-Konto.",
    hard: "Endgültig",
    hardWhat:
      "Sie lässt sich nicht wiederherstellen. Ihr Name ist sofort frei, aber eine neue Verbindung erhält eine neue Anwendungs-ID, und Microsoft vergibt dann für jede Person eine neue Kennung.",
    order:
      "Zuerst RustDesk, damit keine Schaltfläche ins Leere führt; dann Entra. Nur der Eintrag für Microsoft wird entfernt: Andere Anbieter und Einstellungen bleiben.",
    typed: (host) => `Geben Sie zur Bestätigung ${host} ein`,
    wrong: (host) => `Das ist nicht ${host}.`,
    next: "Plan ansehen",
    goneTitle: "Verbindung getrennt",
    goneLead: "Die Anmeldung mit Microsoft ist auf beiden Seiten entfernt.",
    goneOne: "Die Anmeldung mit Microsoft ist entfernt, soweit diese Seite das tun konnte.",
    restorable: (until) => `Die App-Registrierung lässt sich bis ${until} wiederherstellen.`,
    shared:
      "Die App-Registrierung bleibt, da andere Adressen sie verwenden; Adresse und Geheimnisse dieser Konsole wurden daraus entfernt.",
    finish: "Abmelden und beenden",
    entraByHand: "Die App-Registrierung im Portal löschen",
    entraByHandOpen: "[[appRegistrations]] öffnen",
    consoleFirst: "Zuerst in RustDesk",
    consoleFirstWhy:
      "Die Schaltfläche verschwindet vor der App, damit niemand auf eine klickt, die ins Leere führt.",
    consoleFirstDone: "Entfernt: weiter mit Entra",
  },
  undo: {
    act: "Erstelltes zurücknehmen",
    titleDone: "Das Erstellte ist zurückgenommen",
  },
  guard: {
    one: (name) =>
      `Ein Administrator kann sich ohne Microsoft anmelden: **${name}**. Behalten Sie dieses Konto. Sollte die Anmeldung mit Microsoft einmal ausfallen, ist es der einzige Zugang.`,
    some: (names) =>
      `Administratoren, die sich ohne Microsoft anmelden können: **${names}**. Behalten Sie mindestens ein solches Konto.`,
    noneTitle: "Halt: Kein lokaler Administrator gefunden",
    none: "Legen Sie zuerst in der Konsole einen Administrator mit Kennwort an, sonst können Sie sich aussperren.",
    noneYes: "Ich habe einen anderen Zugang zu dieser Konsole",
    title: "Zugang ohne Microsoft",
  },
  people: {
    title: "Wer darf sich anmelden?",
    lead: "Der Zugang wird in Entra geregelt: RustDesk lässt alle zu, die Microsoft durchlässt.",
    onList: "Auf der Liste",
    unseen:
      "Dieses Konto darf nicht lesen, wer auf der Liste steht. Personen hinzufügen können Sie trotzdem.",
    includeMeWhy: "So können Sie auch die Anmeldung testen.",
    next: "Plan ansehen",
    noChange: "Noch ist nichts geändert",
  },
  review: {
    repair: "Vorschau der Reparatur",
    replaceSecret: "Vorschau des Ersetzens",
    changeAddress: "Vorschau der neuen Adresse",
    retire: "Nicht mehr Benötigtes entfernen",
    setPeople: "Vorschau: Wer sich anmelden darf",
    disconnect: "Vorschau: Was entfernt wird",
    undo: "Zurücknehmen, was dieser Durchlauf erstellt hat",
    applyRemoval: "Diese Dinge entfernen",
    nothing: "Es ist nichts zu tun",
    leadNothing: "Beide Seiten sind, wie Sie sie haben wollen. Es wird nichts geändert.",
    backToCheck: "Zurück zur Prüfung",
  },
  next: {
    test: "Anmeldung testen",
    health: "Erneut prüfen",
    done: "Weiter",
  },
} satisfies Catalogue["care"];
