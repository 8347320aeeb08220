/** What a person is told when something goes wrong at the RustDesk console. */
import type { ProblemCode } from "../../domain/problem.ts";
import type { ProblemWords } from "../problem-words.ts";
import { quoted } from "./quoted.ts";

export const consoleProblems = {
  "console-unreachable": {
    title: "Die Konsole antwortet nicht",
    happened: "Ihr RustDesk-Server hat nicht geantwortet, oder sein Proxy meldet, dass er nicht läuft.",
    remedy:
      "Prüfen Sie, ob sich die Konsole in einer anderen Registerkarte öffnet, und versuchen Sie es erneut. Von Hand geht es immer.",
  },
  "console-not-an-api": {
    title: "Die Antwort stammt nicht von der RustDesk-API",
    happened:
      "Unter der Adresse der Konsole hat etwas anderes geantwortet: die Seite eines Proxys, eine Anmeldeseite oder ein anderes Produkt.",
    remedy:
      "Prüfen Sie, ob `/api/` unter dieser Adresse den API-Server von RustDesk (Port 21114) erreicht, und versuchen Sie es erneut.",
  },
  "console-not-pro": {
    title: "Das ist nicht RustDesk Server Pro",
    happened:
      "Es scheint ein anderer RustDesk-kompatibler Server zu sein. Seine Anmeldeeinstellungen weichen ab.",
    remedy: "Fahren Sie von Hand fort, mit der Rückrufadresse dieses Servers.",
  },
  "console-wrong-password": {
    title: "Die Konsole hat das nicht akzeptiert",
    happened: (facts) =>
      `Benutzername oder Kennwort ist falsch, oder das Konto darf sich nicht anmelden${quoted(facts.answer)}.`,
    remedy:
      "Prüfen Sie beides und melden Sie sich erneut an. Der Assistent wiederholt eine Anmeldung nie von selbst.",
  },
  "console-wrong-code": {
    title: "Der Code wurde nicht akzeptiert",
    happened: (facts) => `Er ist falsch oder abgelaufen${quoted(facts.answer)}.`,
    remedy: "Geben Sie den neuesten Code ein, oder melden Sie sich erneut an, um einen anderen zu erhalten.",
  },
  "console-not-admin": {
    title: "Dieses Konto ist kein Administrator",
    happened: (facts) =>
      `**${facts.user ?? "Diese Person"}** darf sich bei RustDesk anmelden, aber nur Administratoren dürfen die Anmeldeeinstellungen ändern.`,
    remedy: "Melden Sie sich als Administrator an, oder richten Sie die Konsole von Hand ein.",
  },
  "console-forbidden": {
    title: "Die Konsole verweigert diesem Konto den Zugriff auf ihre Einstellungen",
    happened:
      "Die Anmeldung war erfolgreich, aber das Lesen oder Speichern der Anmeldeeinstellungen ist nicht erlaubt. Rollen mit eingeschränkten Rechten haben darauf keinen Zugriff.",
    remedy:
      "Melden Sie sich als Administrator mit vollen Rechten an, oder richten Sie die Konsole von Hand ein.",
  },
  "console-session-ended": {
    title: "Sie sind von der Konsole abgemeldet",
    happened:
      "Die Konsole akzeptiert diese Sitzung nicht mehr. Sitzungen enden bei einem Neustart, nach einiger Zeit oder beim Neuladen dieser Seite.",
    remedy: "Melden Sie sich erneut an der Konsole an. Ihre Eingaben gehen nicht verloren.",
  },
  "console-settings-unknown": {
    title: "Diese Konsole antwortet auf eine Weise, die wir nicht getestet haben",
    happened:
      "Der Assistent kennt den Aufbau ihrer Anmeldeeinstellungen nicht und schreibt daher nichts hinein. Es wurde nichts geändert.",
    remedy: "Fahren Sie bei RustDesk von Hand fort; die Werte stehen dann zum Kopieren bereit.",
  },
  "console-stored-differs": {
    title: "Die Konsole enthält etwas anderes, als gesendet wurde",
    happened: (facts) =>
      `Beim erneuten Einlesen war **${facts.setting ?? "ein Wert"}** \`${facts.rustDesk || facts.entra || "leer"}\`, erwartet wurde \`${facts.expected ?? ""}\`.`,
    remedy: "Lesen Sie neu ein: Der neue Plan zeigt, was abweicht.",
  },
  "console-refused": {
    title: "Die Konsole hat das abgelehnt",
    happened: (facts) => `RustDesk hat geantwortet${quoted(facts.answer)}.`,
    remedy: "Versuchen Sie es erneut. Bleibt es dabei, richten Sie die Konsole von Hand ein.",
  },
  "console-secret-masked": {
    title: "Die Konsole verbirgt die Geheimnisse anderer Anbieter",
    happened: (facts) =>
      `Statt des Geheimnisses von **${facts.provider ?? "einem anderen Anbieter"}** zeigt sie Sternchen. Beim Speichern würden die Sternchen zurückgeschrieben und der Anbieter unbrauchbar.`,
    remedy:
      "Fahren Sie bei RustDesk von Hand fort: Beim Speichern in der Konsole selbst bleiben die Geheimnisse erhalten.",
  },
  "console-throttled": {
    title: "Die Konsole braucht eine Pause",
    happened:
      "Sie nimmt nur wenige Anforderungen pro Minute an, und diese war eine zu viel. Der Assistent hat sie nicht wiederholt.",
    remedy: "Warten Sie eine Minute und versuchen Sie es erneut.",
  },
  "console-issuer-unreachable": {
    title: "Die Konsole kann die öffentlichen Angaben von Microsoft nicht lesen",
    happened: (facts) =>
      `Ihr Server hat das OpenID Connect-Metadatendokument von \`${facts.issuer ?? "dem Aussteller"}\` angefordert und keine brauchbare Antwort erhalten${quoted(facts.answer)}. Ohne dieses Dokument kann sich niemand anmelden.`,
    remedy:
      "Ermöglichen Sie dem Server, die Anmeldeadresse von Microsoft über https zu erreichen (Proxy, Firewall, Liste vertrauenswürdiger Zertifizierungsstellen), und fahren Sie dann hier fort.",
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
