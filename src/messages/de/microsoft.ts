/** Words of the Microsoft screen: organisation, ladder of ways, the assistant's own registration, pasted token. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { list } = grammarOf("de");

export const microsoft = {
  title: "Welche Organisation, und auf welchem Weg?",
  lead: "Zuerst, wessen Benutzer sich anmelden; dann, wie die Änderungen dort vorgenommen werden.",
  leadReads:
    "Zuerst, wessen Benutzer sich anmelden; dann, wie Entra gelesen wird. Eine Prüfung ändert nichts.",
  domain: "Domäne des Unternehmens",
  domainHint:
    "Eine Domäne Ihrer Organisation in Microsoft 365, zum Beispiel contoso.com, oder ihre [[tenantId]].",
  tenantId: "Verzeichnis-ID (Mandant)",
  cloud: "Cloud",
  looking: "Öffentliche Angaben von Microsoft werden abgerufen",
  found: "In den öffentlichen Angaben von Microsoft gefunden",
  assumed:
    "Nicht geprüft: Die öffentlichen Angaben von Microsoft sind von hier nicht erreichbar. Der Aussteller ergibt sich aus dieser ID; die Anmeldung am Ende bestätigt ihn.",
  byIdWhy:
    "Ohne diese Angaben geht es nur mit [[tenantId]], und die Änderungen in Entra erfolgen von Hand, per Skript oder durch Kollegen. Das Portal zeigt die ID auf der Seite [[overview]] von Microsoft Entra ID.",
  clouds: {
    global: "Microsoft global",
    usGov: "US-Regierung L4 (GCC High)",
    usGovDod: "US-Regierung L5 (DoD)",
    china: "China (21Vianet)",
    sandbox: "Sandbox",
  },
  otherClouds: "Andere Clouds",
  cloudByHand: (name) => `${name}, per Skript oder von Hand`,
  byHandWhy: (here) =>
    `Anmeldung und Token werden für diese Cloud nicht angeboten: Die Sicherheitsrichtlinie dieser Seite erlaubt nur ${here}. Wer den Assistenten bereitstellt, kann die Cloud mit \`--cloud\` hinzufügen; Skript und Portal funktionieren unverändert.`,
  record: {
    title: "Öffentliche Angaben zur Organisation",
    why: (cloud) =>
      `Diese Seite darf ${cloud} nicht selbst abfragen. Öffnen Sie die Angaben in einer neuen Registerkarte, kopieren Sie alles, was dort steht, und fügen Sie es hier ein. Es ist öffentlich und enthält kein Geheimnis.`,
    first: "Geben Sie zuerst die Domäne des Unternehmens ein.",
    open: "Öffentliche Angaben öffnen",
    field: "Was dort steht",
    problems: {
      missing: "Fügen Sie die öffentlichen Angaben ein, damit die Organisation sicher feststeht.",
      unreadable:
        "Die Angaben sind nicht vollständig. Kopieren Sie alles von der ersten bis zur letzten geschweiften Klammer.",
      "other-cloud":
        "Diese Angaben gehören zu einer anderen Cloud. Wählen Sie unten die Cloud Ihrer Organisation.",
      "other-tenant":
        "Das sind die Angaben einer anderen Organisation. Öffnen Sie die obigen und kopieren Sie sie erneut.",
      issuer:
        "Diese Angaben nennen die Organisation nicht mit ihrer ID. Öffnen Sie die obigen und kopieren Sie sie erneut.",
    },
  },
  tenantProblems: {
    empty: () => "Geben Sie eine Domäne Ihrer Organisation ein.",
    spaces: () => "Eine Domäne enthält keine Leerzeichen.",
    reserved: ({ name }) =>
      `${name} ist eine Anmeldeadresse für alle, keine Organisation. Ihr Aussteller enthält einen Platzhalter, den RustDesk ablehnt. Geben Sie die Domäne Ihres Unternehmens ein.`,
    "no-dot": ({ suggestion }) => `Eine Domäne enthält einen Punkt. Meinten Sie ${suggestion}?`,
    "not-a-domain": () => "Das ist keine Domäne. Sie sieht so aus: contoso.com.",
  },
  how: "Wie die Änderungen in Entra vorgenommen werden",
  howReads: "Wie die Angaben in Entra gelesen werden",
  microsoft: "Mit Microsoft anmelden",
  microsoftWho: "Wird für Sie erledigt, etwa eine Minute",
  microsoftWhat:
    "Als **Anwendungsadministrator** oder **Cloudanwendungsadministrator**, oder als Mitglied, wenn Ihre Organisation Mitglieder Apps registrieren lässt.",
  asks: "Das Microsoft-Fenster fordert an",
  asksWhat: {
    "User.Read": "anzeigen, wer angemeldet ist",
    "Application.Read.All":
      "die App, die Ablaufdaten ihrer Geheimnisse und die Liste der zugelassenen Personen lesen",
    "Application.ReadWrite.All": "eine App, ihr Geheimnis und die Liste der zugelassenen Personen erstellen",
    "DelegatedPermissionGrant.ReadWrite.All":
      "die Zustimmung für alle erteilen, damit bei der Anmeldung niemand gefragt wird",
  },
  broader:
    "Der Wortlaut von Microsoft ist weiter gefasst als das, was hier geschieht. Jeder Aufruf steht auf dem Bildschirm „Vorschau“. Die Berechtigung gilt für Ihre Sitzung in diesem Browser; nichts wird an uns gesendet.",
  token: "Token der Azure CLI verwenden",
  tokenWho: "Keine App von uns gelangt in Ihre Organisation",
  tokenWhat:
    "Führen Sie dies in Azure Cloud Shell oder einem Terminal mit der Azure CLI aus und fügen Sie die Ausgabe ein. Das Token bleibt in dieser Registerkarte und läuft innerhalb von etwa einer Stunde ab.",
  tokenCommand: "Befehl",
  tokenField: "Token",
  tokenHint: "Die ganze Ausgabe oder nur das Token. Es wird nicht wieder angezeigt und nicht gespeichert.",
  tokenProblems: {
    "not-a-token": () => "Das ist kein Token. Fügen Sie die ganze Ausgabe des Befehls ein.",
    "wrong-resource": ({ got, expected }) =>
      `Dieses Token gilt für ${got}. Es muss für ${expected} gelten: Führen Sie den Befehl wie angezeigt aus, mit --resource-type ms-graph.`,
    "wrong-tenant": ({ got }) =>
      `Dieses Token gilt für eine andere Organisation (…${got.slice(-4)}). Führen Sie den Befehl erneut mit dem angezeigten Mandanten aus.`,
    expired: () =>
      "Dieses Token ist abgelaufen. Führen Sie den Befehl erneut aus und fügen Sie das neue ein.",
    "app-only": () =>
      "Dieses Token gehört zu einer App, nicht zu einer Person. Melden Sie sich mit Ihrem eigenen Konto an der Azure CLI an.",
    "missing-scope": ({ missing }) =>
      `Diesem Token fehlt: ${list(missing)}. Rufen Sie es wie angezeigt mit der Azure CLI ab, oder wählen Sie einen anderen Weg.`,
  },
  script: "Einen Befehl ausführen",
  scriptWho: "Etwa drei Minuten",
  scriptWhat:
    "Der Plan wird zu einem Skript für **Azure Cloud Shell**, PowerShell, Terraform oder Bicep. Sie lesen es, führen es dort aus, wo Sie angemeldet sind, und fügen die Ausgabe hier ein. Keine App von uns gelangt in Ihre Organisation.",
  person: "Von Hand im Entra-Portal",
  personWho: "Etwa zehn Minuten",
  personWhat:
    "Sie oder jemand aus Ihrem Team nimmt die Änderungen im Portal vor; jede ist beschrieben, mit den Werten zum Kopieren.",
  register: "Assistenten einmal registrieren, dann anmelden",
  registerWho: "Lohnt sich, wenn Sie wiederkommen oder mehrere Organisationen betreuen",
  registerWhat:
    "Microsoft lässt Anmeldungen über eine Seite nur zu, wenn sie registriert ist. Registrieren Sie sie einmal als *Einzelseitenanwendung* mit diesem Umleitungs-URI und geben Sie dann hier ihre Client-ID ein.",
  registerUri: "Umleitungs-URI",
  registerCommand: "Befehl für die Azure CLI",
  registerPortal:
    "Oder im Portal: **[[appRegistrations]] → [[newRegistration]]**, wählen Sie **[[spa]] (SPA)**, fügen Sie den Umleitungs-URI ein, klicken Sie auf **[[register]]** und kopieren Sie *[[clientId]]*.",
  registerName: "Entra Setup für RustDesk",
  clientId: "Client-ID des Assistenten",
  clientIdProblems: {
    empty: () => "Geben Sie die Client-ID aus der Registrierung des Assistenten ein.",
    "secret-value": () =>
      "Das sieht nach einem geheimen Clientschlüssel aus, nicht nach einer ID. Der Assistent braucht kein Geheimnis; löschen Sie es, falls jemand es gesehen hat.",
    "tenant-id": () =>
      "**Das ist der Wert [[tenantId]].** Er steht für die Organisation, nicht für die App. Kopieren Sie den Wert [[clientId]] von der Seite [[overview]].",
    "not-a-guid": () =>
      "Eine Client-ID sieht so aus: 11111111-2222-3333-4444-555555555555. Kopieren Sie den Wert [[clientId]] von der Seite [[overview]].",
  },
  continue: "Weiter zu Microsoft",
  continueToken: "Dieses Token verwenden",
  continueScript: "Weiter mit einem Skript",
  continuePerson: "Weiter von Hand",
  continueColleague: "Weiter mit Anfrage",
  colleague: "Kollegen fragen",
  colleagueWho: "Zwei Minuten, dann warten",
  colleagueWhat:
    "Jemand anderes verwaltet Microsoft Entra. Sie senden eine Anfrage; die andere Person erstellt die App und sendet einen Antwortcode zurück, den nur dieser Browser öffnen kann. Sie selbst ändern nichts in Entra.",
  waiting: "Warten auf das Microsoft-Fenster",
  waitingWhy: "Schließen Sie dort die Anmeldung ab; diese Seite bemerkt es von selbst.",
  closed: "Ich habe das Fenster geschlossen",
  otherAccount: "Anderes Konto verwenden",
  signedIn: (name) => `Angemeldet als ${name}`,
  next: "Weiter",
  yours: "Die Berechtigung gehört Ihnen",
  yoursWhy:
    "Sie gilt für Ihre Sitzung in diesem Browser. Ein Administrator kann sie später unter *[[enterprise]]* entfernen.",
  role: "Nicht sicher, welche Rolle Sie haben?",
  roleWhy:
    "Melden Sie sich an und sehen Sie selbst. Lehnt Microsoft ab, wird nichts geändert, und Sie wählen einen anderen Weg.",
} satisfies Catalogue["microsoft"];
