/** Words of the decoder: cause in plain words, what to do. */
import type { Catalogue } from "../catalogue.ts";

export const decoder = {
  field: "Text, Adresse oder Protokollzeile",
  decode: "Erklären",
  cause: "Ursache",
  expected: (setting) => `${setting}, erwartet`,
  found: "Gefunden",
  fix: "Was zu tun ist",
  microsoft: "Microsofts Seite zu diesem Code",
  confidence: { sure: "Sicher", likely: "Wahrscheinlich" },
  footer: "Microsoft kann seine Codes ändern; wenn dies nicht passt, gilt der Text von Microsoft.",
  person: (person) => `Es geht um ${person}.`,
  settings: { callbackUrl: "Rückrufadresse", clientId: "Client-ID", tenantId: "Organisation" },
  answers: {
    "redirect-mismatch": {
      cause:
        "Die Adresse, die RustDesk sendet, ist nicht die in Entra registrierte. Verglichen wird Zeichen für Zeichen: Schema, Host, Port, Pfad, Groß- und Kleinschreibung.",
      fix: "Öffnen Sie die Konsole unter ihrer öffentlichen Adresse und speichern Sie dort die OIDC-Seite, oder führen Sie diesen Assistenten erneut aus: Er registriert die Adresse, die in der Konsole steht.",
    },
    "plain-http": {
      cause: "RustDesk sendet eine Rückrufadresse, die mit http beginnt. Microsoft akzeptiert nur https.",
      fix: "Stellen Sie die Konsole über https bereit, öffnen Sie sie so und speichern Sie ihre OIDC-Seite erneut: Erst beim Speichern wird die Adresse festgehalten.",
    },
    "app-unknown": {
      cause:
        "Microsoft kennt diese Client-ID in dieser Organisation nicht: Die ID oder der Mandant im Aussteller ist falsch, oder die App wurde gelöscht.",
      fix: "Führen Sie den Assistenten erneut aus. Er sucht die Client-ID und behebt Abweichungen.",
    },
    "secret-wrong": {
      cause:
        "Der geheime Clientschlüssel in RustDesk ist falsch oder zu neu. Derselbe Fehler tritt auf, wenn [[secretId]] statt [[value]] eingefügt wurde.",
      fix: "Ist das Geheimnis keine Minute alt, braucht es nur Zeit: Warten Sie und versuchen Sie es erneut. Andernfalls führen Sie den Assistenten erneut aus; er erstellt ein neues und übergibt es.",
    },
    "secret-expired": {
      cause: "Der geheime Clientschlüssel ist abgelaufen.",
      fix: "Führen Sie den Assistenten erneut aus: Er erstellt ein neues Geheimnis und übergibt es an RustDesk. Client-ID und Benutzer bleiben.",
    },
    "wrong-platform": {
      cause:
        "Die Rückrufadresse steht in Entra unter der falschen Plattform. Ein Server, der ein Geheimnis verwendet, braucht [[web]].",
      fix: "Führen Sie den Assistenten erneut aus: Er verschiebt die Adresse nach [[web]].",
    },
    "id-tokens-off": {
      cause: "In Entra fehlt das Häkchen für ID-Token.",
      fix: "Führen Sie den Assistenten erneut aus, oder kreuzen Sie [[idTokensShort]] unter [[authentication]] in der App-Registrierung an.",
    },
    "not-assigned": {
      cause:
        "Es funktioniert, und der Zugang ist beschränkt, wie von Ihnen gewünscht: Diese Person steht nicht auf der Liste derer, die sich anmelden dürfen. Mitglieder von Gruppen innerhalb einer zugewiesenen Gruppe zählen nicht.",
      fix: "Fügen Sie die Person im Portal hinzu ([[enterprise]] → diese App → [[users]]), oder testen Sie mit jemandem auf der Liste.",
    },
    "wrong-account": {
      cause: "Dieses Konto gehört nicht zur Organisation oder ist ein persönliches.",
      fix: "Verwenden Sie ein Geschäftskonto der Organisation, oder laden Sie die Person zuerst als Gast ein.",
    },
    "common-issuer": {
      cause:
        "Der Aussteller in RustDesk gilt für alle Organisationen zugleich. Sein Dokument enthält einen Platzhalter, den RustDesk unverändert vergleicht und ablehnt.",
      fix: "Verwenden Sie den Aussteller mit der ID Ihrer Organisation. Der Assistent stellt ihn ein.",
    },
    "consent-missing": {
      cause: "Für diese Person hat niemand zugestimmt, und sie darf es nicht selbst tun.",
      fix: "Führen Sie den Assistenten erneut aus und erteilen Sie die Zustimmung für alle, oder klicken Sie im Portal unter [[apiPermissions]] auf [[grantShort]].",
    },
    "sign-in-rules": {
      cause:
        "Die Anmelderegeln Ihrer Organisation haben diese Anmeldung verhindert: bedingter Zugriff, ein zweiter Faktor, ein gesperrtes Gerät oder Konto. Die Einrichtung ist in Ordnung.",
      fix: "Sehen Sie im Entra-Portal im Anmeldeprotokoll der Person nach; es nennt die Regel.",
    },
    "app-disabled": {
      cause: "Die App oder ihre Unternehmensanwendung ist in Entra ausgeschaltet.",
      fix: "Führen Sie den Assistenten erneut aus: Er schaltet sie ein. Oder setzen Sie [[enabled]] auf [[yes]].",
    },
    "tenant-wrong": {
      cause:
        "Microsoft kennt keine solche Organisation in dieser Cloud: Der Mandant im Aussteller ist falsch, oder es ist eine andere nationale Cloud.",
      fix: "Führen Sie den Assistenten erneut mit der Domäne Ihres Unternehmens aus und vergleichen Sie den Aussteller.",
    },
    "code-stale": {
      cause:
        "Die Anmeldung hat zu lange gedauert, oder ihre Antwort wurde zweimal verwendet, etwa durch Neuladen einer Seite.",
      fix: "Beginnen Sie die Anmeldung von vorn.",
    },
    declined: {
      cause: "Die Person hat auf „Abbrechen“ geklickt oder die Berechtigung abgelehnt.",
      fix: "Beginnen Sie die Anmeldung von vorn und stimmen Sie zu, oder erteilen Sie die Zustimmung für alle, damit niemand gefragt wird.",
    },
    "callback-without-code": {
      cause:
        "Microsoft hat abgelehnt, und RustDesk zeigt nicht, warum. Der Grund steht in der Adressleiste des Anmeldefensters, hinter error_description.",
      fix: "Kopieren Sie die ganze Adresse dieses Fensters und fügen Sie sie hier ein.",
    },
    "certificate-untrusted": {
      cause:
        "Der RustDesk-Server vertraut dem Zertifikat auf dem Weg zu Microsoft nicht: wegen eines Proxys, der TLS aufbricht, oder einer fehlenden Zertifizierungsstelle.",
      fix: "Fügen Sie die Zertifizierungsstelle im hbbs-Container oder auf dem Host hinzu (update-ca-certificates) und starten Sie hbbs neu.",
    },
    "token-endpoint-unreachable": {
      cause:
        "Der RustDesk-Server konnte den Anmeldedienst von Microsoft nicht erreichen oder erhielt eine Antwort von anderer Stelle. Ihr Browser kann es, der Server nicht.",
      fix: "Führen Sie auf dem Server und im Container curl https://login.microsoftonline.com/ aus, und prüfen Sie DNS, Firewall und Proxy.",
    },
    "signature-stale": {
      cause:
        "RustDesk konnte die Signatur der Antwort nicht prüfen. Es verwendet die Schlüssel von Microsoft, die es beim Start gelesen hat, und diese ändern sich.",
      fix: "Starten Sie hbbs neu. Hilft das nicht, prüfen Sie die Uhr des Servers.",
    },
    "name-empty": {
      cause: "Die Antwort von Microsoft enthält keinen Namen, den RustDesk verwenden kann.",
      fix: "Führen Sie den Assistenten erneut aus: Er fügt die Ansprüche hinzu, die RustDesk liest.",
    },
    "second-factor-clash": {
      cause: "Der eigene zweite Faktor von RustDesk verträgt sich nicht mit der Microsoft-Anmeldung.",
      fix: "Schalten Sie den zweiten Faktor von RustDesk für Personen aus, die sich mit Microsoft anmelden, und verlangen Sie ihn stattdessen in Entra.",
    },
    "client-address": {
      cause:
        "Der Desktopclient fragt bei einer falschen Adresse an: Es antwortet eine Webseite, oder http wird nach https umgeleitet, wodurch sich die Anforderung ändert.",
      fix: "Tragen Sie im Client unter Settings → Network als API-Server die https-Adresse der Konsole ein, ohne Pfad.",
    },
    "unknown-aadsts": {
      cause: "Diese Seite hat keine Erklärung für diesen Code.",
      fix: "Microsofts eigene Seite zum Code sagt mehr.",
    },
    unknown: {
      cause: "Keine Regel dieser Seite kennt diesen Text.",
      fix: "Fügen Sie die ganze Adresse oder den ganzen Text ein; am meisten hilft eine AADSTS-Nummer.",
    },
  },
} satisfies Catalogue["decoder"];
