/** Words that hang on which console it is: what can be done with it, how a person enters the values, how people are named. */
import type { Catalogue } from "../catalogue.ts";

export const product = {
  choose: "Welcher RustDesk-Server ist es?",
  label: "RustDesk-Server",
  hint: "Der Name steht auf den Seiten des Servers, oben oder unten. Davon hängt die Rückrufadresse ab.",
  is: (title) => `Er antwortet wie ${title}`,
  chosen: (title) => `Laut Ihrer Angabe ist es ${title}`,
  unknown: "Er spricht die Client-API von RustDesk, gleicht aber keinem hier bekannten Server",
  ambiguous: (titles) => `Er zeigt die Merkmale mehrerer Server: ${titles}`,
  saysWhich: "Wählen Sie unten, welcher es ist.",
  version: (version) => `Version ${version}`,
  noneTitle: (title) => `${title} lässt sich nicht verbinden`,
  what: {
    pro: "Wird von diesem Assistenten eingerichtet: lesen, speichern, testen, aus- und einschalten.",
    databk:
      "Wird von diesem Assistenten eingerichtet: Anbieter, Serveradresse und der eigene Test des Servers. Aufgezeichnet mit Version 1.8.0. Die neuesten Clients von RustDesk können sich darüber nicht selbst anmelden, da der Server ablehnt, was sie senden; seine Webkonsole kann es.",
    lejianwen:
      "Wird von diesem Assistenten eingerichtet, anhand des veröffentlichten Quellcodes; nicht an einem laufenden Server erprobt. Anbieter lassen sich dort nicht ausschalten, und wohin er nach der Anmeldung zurückleitet, steht in seiner Konfigurationsdatei.",
    betterdesk:
      "Wird von diesem Assistenten eingerichtet, anhand des veröffentlichten Quellcodes; nicht an einem laufenden Server erprobt. Er hat Platz für einen Anbieter, ein anderer vorhandener wird also ersetzt.",
    gigaionllc:
      "Seine Einstellungen sind Seiten ohne API, daher richten Sie ihn von Hand ein. Die Werte stehen dann zum Kopieren bereit.",
    sctgdesk:
      "Seine Anbieter stehen in der Datei `oauth2.toml` auf dem Server, und er kennt keinen Aussteller von Microsoft Entra. Über seine API lässt sich nichts einrichten.",
    lantongxue: "Er bietet keine Anmeldung über einen Anbieter.",
  },
  address: {
    pro: "",
    databk:
      "Dieser Server leitet seine Rückrufadresse aus der Backend-URL in seinen allgemeinen Einstellungen ab. Der Assistent setzt diese nach der Vorschau auf die hier gezeigte Adresse.",
    lejianwen:
      "Dieser Server nimmt seine Rückrufadresse aus `rustdesk.api-server` in seiner Konfigurationsdatei. Tragen Sie dort die hier gezeigte Adresse ein; die Vorabprüfung vergleicht.",
    betterdesk:
      "Dieser Server führt seine Rückrufadresse als Redirect URL. Der Assistent speichert die hier gezeigte Adresse.",
    gigaionllc:
      "Dieser Server zeigt seine Rückrufadresse beim Anlegen eines Anbieters. Es muss die hier gezeigte Adresse sein.",
    sctgdesk: "",
    lantongxue: "",
  },
  guidance: {
    pro: [],
    databk: [
      "Öffnen Sie **Settings → General** und tragen Sie als **backend URL** die Adresse der Konsole ein, ohne Schrägstrich am Ende. Daraus ergibt sich die Rückrufadresse.",
      "Öffnen Sie **OIDC providers**, fügen Sie einen vom Typ **oidc** mit dem Namen **azure** hinzu und geben Sie Aussteller, Client-ID und geheimen Clientschlüssel ein.",
      "Klicken Sie nach dem Speichern auf **Test**: Bis ein Test gelingt, verwendet der Server womöglich noch die früheren Angaben.",
    ],
    lejianwen: [
      "In der `config.yaml` des Servers muss bei **rustdesk.api-server** die Adresse der Konsole stehen: Daraus ergibt sich die Rückrufadresse.",
      "Öffnen Sie **OAuth management**, fügen Sie einen Eintrag vom Typ **oidc** mit dem op **azure** hinzu und geben Sie Aussteller, Client-ID und geheimen Clientschlüssel ein.",
      "Scopes werden durch Kommas getrennt: `openid,profile,email`. Schalten Sie **PKCE** ein, Methode **S256**.",
    ],
    betterdesk: [
      "Öffnen Sie **Settings → Authentication → OIDC** und schalten Sie es ein, mit dem Anzeigenamen **Microsoft**.",
      "Geben Sie Aussteller-URL, Client-ID, geheimen Clientschlüssel und als **Redirect URL** die Rückrufadresse ein.",
    ],
    gigaionllc: [
      "Öffnen Sie **OAuth providers** und erstellen Sie einen aus der Vorlage **Microsoft Entra ID (Azure AD)**, mit dem op **azure**.",
      "Geben Sie Aussteller, Client-ID und geheimen Clientschlüssel ein, lassen Sie **PKCE** eingeschaltet (S256), kreuzen Sie **Enabled** an und speichern Sie.",
      "Der angezeigte **Redirect URI** muss Zeichen für Zeichen die Rückrufadresse unten sein.",
    ],
    sctgdesk: [],
    lantongxue: [],
  },
  byHand: "Jetzt die Konsole, von Hand",
  byHandLead: (title) =>
    `Die Werte stehen zum Kopieren bereit, mit den Namen, die ${title} dafür verwendet. Dort ist nichts gespeichert, bis Sie es speichern.`,
  saved: "Ich habe gespeichert",
  removal: {
    pro: [
      "Öffnen Sie in der Konsole **Settings → OIDC**.",
      "Löschen Sie den Anbieter vom Typ **azure**. Lassen Sie die anderen unverändert.",
      "Klicken Sie auf **Submit**.",
    ],
    databk: [
      "Öffnen Sie in der Konsole **OIDC providers**.",
      "Löschen Sie den Anbieter mit dem Namen **azure**.",
    ],
    lejianwen: [
      "Öffnen Sie in der Konsole **OAuth management**.",
      "Löschen Sie den Eintrag mit dem op **azure**.",
    ],
    betterdesk: [
      "Öffnen Sie in der Konsole **Settings → Authentication → OIDC**.",
      "Schalten Sie es aus, leeren Sie Client-ID und geheimen Clientschlüssel, und speichern Sie.",
    ],
    gigaionllc: [
      "Öffnen Sie in der Konsole **OAuth providers**.",
      "Löschen Sie den Eintrag mit dem op **azure**.",
    ],
    sctgdesk: [],
    lantongxue: [],
  },
  names: {
    title: "Wie die Benutzer heißen werden",
    becomes: (who, name) => `**${who}** heißt in RustDesk \`${name}\`.`,
    taken: (who, name, likely) =>
      `**${who}** kann in RustDesk nicht \`${name}\` heißen: So heißt schon ein lokales Konto. Rechnen Sie mit einem Namen wie \`${likely}\`; der Test zeigt ihn.`,
    unlessMailbox: (name) => `Personen ohne Postfach werden nach ihrem Anzeigenamen benannt: \`${name}\`.`,
    noMailbox:
      "Personen ohne Postfach erhalten dort keinen Namen und sind nicht zu unterscheiden. Geben Sie ihnen zuerst ein Postfach.",
    fixed: "RustDesk benennt Personen bei ihrer ersten Anmeldung; der Name bleibt.",
  },
  claims: {
    pro: "",
    databk:
      "E-Mail-Adressen werden nicht übernommen: Der Server verlangt einen Anspruch, den Entra nicht sendet. Er erkennt Personen anhand des Anbieternamens, der Anbieter darf also später nicht umbenannt werden.",
    lejianwen:
      "Er liest nur die Userinfo von Microsoft. Ein vorhandener Benutzer mit derselben E-Mail-Adresse wird verknüpft, unabhängig davon, wer dieses Konto angelegt hat.",
    betterdesk:
      "Personen werden nur an ihrem Benutzernamen erkannt: Ein lokales Konto mit demselben Namen geht an die Person über, die sich damit anmeldet.",
    gigaionllc: "Er liest nur die Userinfo von Microsoft.",
    sctgdesk: "",
    lantongxue: "",
  },
  noSwitch:
    "Auf diesem Server lassen sich Anbieter nicht ausschalten: Benutzer sehen die Schaltfläche, bis der Anbieter in seinen Einstellungen gelöscht wird.",
  silentTrial:
    "Dieser Server sagt nicht, warum eine Anmeldung fehlgeschlagen ist; das steht nur in seinem Protokoll. Mehr als das Microsoft-Fenster zeigt, ist hier nicht zu erfahren.",
  picture: "Ziffern im Bild",
  pictureAlt: "Ein Bild mit Ziffern, von Ihrem Server gezeichnet. Eine andere Form gibt es nicht.",
  pictureWhy:
    "Benutzername, Kennwort oder Ziffern wurden nicht akzeptiert. Nach mehreren Fehlversuchen verlangt dieser Server zusätzlich die Ziffern aus einem Bild.",
  pictureMissing: "Geben Sie die Ziffern aus dem Bild ein.",
} satisfies Catalogue["product"];
