/** By hand in the portal: one act per screen, its picture's text alternative, the menu path. */
import type { ActName, ActWords } from "../act-words.ts";
import type { Catalogue } from "../catalogue.ts";
import { portalDe } from "../portal/de.ts";
import type { PortalLabels } from "../portal/en.ts";

/** Labels that were not found in Microsoft's German pages, as they would be understood. */
const glosses: PortalLabels = {
  entraId: "Entra ID",
  supportedAccounts: "Unterstützte Konten",
  objectId: "Objekt-ID",
  accessTokens: "Zugriffstoken (werden für implizite Flows verwendet)",
  claims: "Optionale Ansprüche",
  add: "Hinzufügen",
  grantShort: "Administratorzustimmung erteilen",
  assignment: "Zuweisung erforderlich?",
  ...portalDe,
};

export const acts = {
  counter: (now, all) => `Von Hand, Teilschritt ${now} von ${all}`,
  open: "In Entra öffnen",
  back: "Zurück",
  next: (name) => `Weiter: ${name}`,
  finishConsole: "Weiter: in RustDesk speichern",
  finishByHand: "Weiter: die Konsole",
  finishForAsker: "Weiter: der Antwortcode",
  caption: "Nachgezeichnet, kein Screenshot. Graue Balken können Sie ignorieren.",
  labelsChecked: "Beschriftungen geprüft im September 2026.",
  labelsFound: "Beschriftungen aus der Dokumentation von Microsoft; im Portal können einzelne anders lauten.",
  labelsIn: "Sprache des Portals",
  glosses,
  ring: {
    here: "Hier",
    copy: "Das kopieren",
    copyBlock: "Diesen Block kopieren",
    tick: "Hier ankreuzen",
    press: "Hier klicken",
  },
  acts: {
    register: {
      title: "App registrieren",
      next: "App registrieren",
      path: () => "[[entraId]] › [[appRegistrations]] › [[newRegistration]]",
      steps: [
        "**Geben Sie den Namen ein.** Die Benutzer sehen ihn bei der Anmeldung.",
        "**Wählen Sie** *[[single]]*.",
        "**Wählen Sie unter [[redirect]] die Option [[web]]** und fügen Sie die Rückrufadresse ein. Klicken Sie dann auf **[[register]]**.",
      ],
      picture:
        "Das Formular [[registerTitle]]. Unter [[redirect]] ist die Plattform [[web]] ausgewählt; das Feld daneben für die Rückrufadresse ist markiert.",
    },
    ids: {
      title: "Den Block mit den IDs kopieren",
      next: "zwei IDs kopieren",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app}`,
      steps: [
        "**Bleiben Sie auf der Seite [[overview]]** der App, die Sie soeben registriert haben.",
        "**Markieren Sie den ganzen Block [[essentials]]** und kopieren Sie ihn. Einzelne IDs gehen auch.",
        "**Fügen Sie ihn unten ein.** Der Assistent ordnet die Werte zu.",
      ],
      picture:
        "Die Seite [[overview]] der App-Registrierung. Der Block [[essentials]] mit [[displayName]], [[clientId]], [[objectId]] und [[tenantId]] ist markiert.",
    },
    secret: {
      title: "Geheimnis erstellen und seinen Wert kopieren",
      next: "Geheimnis erstellen",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[certificates]]`,
      steps: [
        "**Klicken Sie auf [[newSecret]].** Verwenden Sie diese Beschreibung und das gewünschte Ablaufdatum.",
        "**Kopieren Sie die Spalte [[value]],** nicht *[[secretId]]*. Der Wert ist nur sichtbar, bis Sie die Seite verlassen.",
        "**Fügen Sie ihn unten ein.** Er bleibt in seinem Feld und wird gelöscht, wenn Sie fertig sind.",
      ],
      picture:
        "Die Seite [[certificates]]. In der Tabelle der geheimen Clientschlüssel ist die Zelle in der Spalte [[value]] markiert; die Spalte [[secretId]] rechts daneben ist nicht gemeint.",
    },
    idTokens: {
      title: "ID-Token einschalten",
      next: "ID-Token einschalten",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "**Öffnen Sie [[authentication]]** in der App.",
        "**Kreuzen Sie [[idTokensShort]]** unter *[[implicit]]* an. Lassen Sie *[[accessTokensShort]]* unverändert.",
        "**Klicken Sie auf [[save]].**",
      ],
      picture:
        "Die Seite [[authentication]]. Unter [[implicit]] ist das Kontrollkästchen [[idTokensShort]] markiert.",
    },
    who: {
      title: "Festlegen, wer sich anmelden darf",
      next: "festlegen, wer sich anmelden darf",
      path: (app) => `[[entraId]] › [[enterprise]] › ${app} › [[properties]]`,
      steps: [
        "**Öffnen Sie die App unter [[enterprise]],** dann **[[properties]]**.",
        "**Setzen Sie [[assignment]] auf [[yes]]** und speichern Sie.",
        "**Fügen Sie unter [[users]]** sich selbst und alle hinzu, die sich anmelden dürfen. Gruppen innerhalb einer Gruppe zählen nicht.",
      ],
      picture:
        "Die Seite [[properties]] der Unternehmensanwendung. [[assignment]] steht auf [[yes]] und ist markiert.",
    },
    remove: {
      title: "App löschen",
      next: "App löschen",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app}`,
      steps: [
        "**Öffnen Sie die App** unter [[appRegistrations]].",
        "**Klicken Sie oben auf der Seite [[overview]] auf [[delete]]** und bestätigen Sie.",
        "30 Tage lang lässt sie sich unter **[[deletedApps]]** wiederherstellen.",
      ],
      picture: "Die Seite [[overview]] der App-Registrierung. Oben ist die Schaltfläche [[delete]] markiert.",
    },
    consent: {
      title: "Zustimmung für alle erteilen",
      next: "Zustimmung erteilen",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[apiPermissions]]`,
      steps: [
        "**Öffnen Sie [[apiPermissions]]** in der App.",
        "**Falls openid, profile und email fehlen,** fügen Sie sie hinzu: *[[addPermission]]*, Microsoft Graph, [[delegatedPermissions]].",
        "**Klicken Sie auf [[grantShort]]** für Ihre Organisation und bestätigen Sie.",
      ],
      picture: "Die Seite [[apiPermissions]]. Die Schaltfläche [[grantShort]] ist markiert.",
    },
    platform: {
      title: "Rückrufadresse unter „Web“ eintragen",
      next: "Rückrufadresse unter „Web“ eintragen",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "**Falls die Rückrufadresse unter einer anderen Plattform steht,** entfernen Sie sie dort: Eine Adresse darf nur an einer Stelle stehen.",
        "**Klicken Sie unter [[web]]** auf *[[addUri]]* und fügen Sie die Adresse ein. Fehlt die Plattform, klicken Sie auf **[[addPlatform]]** und wählen Sie **[[web]]**.",
        "**Klicken Sie auf [[save]].** Andere Adressen bleiben unverändert.",
      ],
      picture:
        "Die Seite [[authentication]]. Unter [[platforms]] ist die Plattform [[web]] mit der Rückrufadresse markiert; unter [[spa]] steht die Adresse nicht.",
    },
    oldAddress: {
      title: "Alte Adresse entfernen",
      next: "alte Adresse entfernen",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "**Öffnen Sie [[authentication]]** in der App.",
        "**Löschen Sie die Adresse, die in der Vorschau steht,** unter *[[web]]*. Lassen Sie alle anderen stehen.",
        "**Klicken Sie auf [[save]].**",
      ],
      picture:
        "Die Seite [[authentication]]. Unter der Plattform [[web]] ist die alte Adresse durchgestrichen und markiert; die Rückrufadresse darüber bleibt.",
    },
    audience: {
      title: "Festlegen, welche Konten zugelassen sind",
      next: "zugelassene Konten festlegen",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "**Öffnen Sie [[authentication]]** der App und dort *[[supportedAccounts]]*.",
        "**Wählen Sie,** was die Vorschau unter *Offen für* zeigt.",
        "**Klicken Sie auf [[save]].**",
      ],
      picture: "Die Seite [[authentication]]. [[accounts]] mit nur dieser Organisation ist markiert.",
    },
    claims: {
      title: "Ansprüche mit den Namen hinzufügen",
      next: "Ansprüche hinzufügen",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[tokenConfiguration]]`,
      steps: [
        "**Klicken Sie auf [[addClaim]]** und wählen Sie den Tokentyp **[[idToken]]**.",
        "**Kreuzen Sie email, upn, given_name und family_name an,** soweit die Vorschau sie aufführt.",
        "**Klicken Sie auf [[add]]** und stimmen Sie dem zu, was das Portal selbst ergänzt.",
      ],
      picture:
        "Die Seite [[tokenConfiguration]]. Die Schaltfläche [[addClaim]] ist markiert; die Liste zeigt Ansprüche des Tokentyps [[idToken]].",
    },
    permissions: {
      title: "Berechtigungen eintragen",
      next: "Berechtigungen eintragen",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[apiPermissions]]`,
      steps: [
        "**Klicken Sie auf [[addPermission]],** dann auf *Microsoft Graph* und **[[delegatedPermissions]]**.",
        "**Kreuzen Sie openid, profile und email an,** soweit sie fehlen.",
        "**Klicken Sie auf [[addPermissions]].** Andere bleiben unverändert.",
      ],
      picture:
        "Die Seite [[apiPermissions]]. Die Schaltfläche [[addPermission]] ist markiert; darunter steht Microsoft Graph mit delegierten Berechtigungen.",
    },
    enable: {
      title: "App einschalten",
      next: "App einschalten",
      path: (app) => `[[entraId]] › [[enterprise]] › ${app} › [[properties]]`,
      steps: [
        "**Öffnen Sie die App unter [[enterprise]],** dann **[[properties]]**.",
        "**Setzen Sie [[enabled]] auf [[yes]].**",
        "**Klicken Sie auf [[save]].**",
      ],
      picture:
        "Die Seite [[properties]] der Unternehmensanwendung. [[enabled]] steht auf [[yes]] und ist markiert.",
    },
    open: {
      title: "Für alle öffnen",
      next: "für alle öffnen",
      path: (app) => `[[entraId]] › [[enterprise]] › ${app} › [[properties]]`,
      steps: [
        "**Öffnen Sie die App unter [[enterprise]],** dann **[[properties]]**.",
        "**Setzen Sie [[assignment]] auf [[no]],** wie von Ihnen gewählt.",
        "**Klicken Sie auf [[save]].**",
      ],
      picture:
        "Die Seite [[properties]] der Unternehmensanwendung. [[assignment]] steht auf [[no]] und ist markiert.",
    },
  } satisfies Record<ActName, ActWords>,
} satisfies Catalogue["acts"];
