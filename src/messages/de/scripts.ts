/** Words around the scripts and the paste box. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { list } = grammarOf("de");

export const scripts = {
  fold: "Derselbe Plan als Skript",
  foldAside: "Azure CLI, PowerShell, Terraform, Bicep",
  screen: {
    title: "Einen Befehl ausführen",
    lead: "Führen Sie ihn dort aus, wo Sie bei Microsoft angemeldet sind, und fügen Sie die Ausgabe hier ein. Nichts von uns gelangt in Ihre Organisation.",
    run: "1. Dies ausführen",
    said: "2. Die Ausgabe einfügen",
    instead: "Stattdessen Schritt für Schritt",
  },
  kinds: { azureCli: "Azure CLI", powershell: "PowerShell", terraform: "Terraform", bicep: "Bicep" },
  how: {
    azureCli: (file) =>
      `Fügen Sie alles in **Azure Cloud Shell** (Bash) ein, oder speichern Sie es und führen Sie \`bash ${file}\` aus, wo die Azure CLI installiert ist. Es darf mehrmals ausgeführt werden: Was schon da ist, bleibt.`,
    powershell: (file) =>
      `Fügen Sie alles in PowerShell ein, oder speichern Sie es und führen Sie \`.\\${file}\` aus. Windows PowerShell 5.1 und PowerShell 7 sind geeignet; benötigt wird das Modul \`Microsoft.Graph.Authentication\`.`,
    terraform: (file) =>
      `Speichern Sie es als \`${file}\` in einem eigenen Ordner, führen Sie \`terraform init\` und \`terraform apply\` aus, und fügen Sie die Ausgabe von \`terraform output -json\` ein.`,
    bicep: (file) =>
      `Speichern Sie es als \`${file}\` und stellen Sie es wie gewohnt bereit. Bicep erstellt **kein Geheimnis**, da seine Ausgaben protokolliert werden, und setzt niemanden auf die Liste: Die ersten Zeilen sagen, was noch zu tun ist.`,
  },
  clear: {
    azureCli:
      "Die letzte Zeile enthält den geheimen Clientschlüssel. Fügen Sie sie hier ein und nirgendwo sonst.",
    powershell:
      "Die letzte Zeile enthält den geheimen Clientschlüssel. Fügen Sie sie hier ein und nirgendwo sonst.",
    terraform:
      "Der geheime Clientschlüssel ist eine vertrauliche Ausgabe (sensitive) und steht im State von Terraform. Schützen Sie beides.",
    bicep:
      "Die Ausgabe des Befehls für das Geheimnis enthält das Geheimnis. Fügen Sie sie hier ein und nirgendwo sonst.",
  },
  sealed:
    "Die letzte Zeile ist der Antwortcode. Das Geheimnis darin ist verschlüsselt: Nur der Browser der anfragenden Person kann es öffnen.",
  unsealed:
    "Damit lässt sich kein Antwortcode erstellen. Das Geheimnis bleibt bei Ihnen: Geben Sie es auf dieser Seite ein, die es verschlüsselt, oder verwenden Sie Azure CLI oder PowerShell.",
  newOnly:
    "Terraform und Bicep beschreiben eine ganz neue App. Dieser Plan repariert eine vorhandene, daher passen sie nicht.",
  download: "Herunterladen",
  paste: "Beliebiges einfügen",
  pasteHint:
    "Der Text der Seite [[overview]], eine Adresse des Portals, die letzte Zeile eines Skripts, die Ausgabe von az oder PowerShell. Alles wird auf die Felder verteilt.",
  took: {
    clientId: "Anwendungs-ID",
    tenantId: "Verzeichnis-ID",
    secret: "geheimer Clientschlüssel",
    objectId: "Objekt-ID (nicht benötigt)",
  },
  tookLine: (what) => `Übernommen: ${list(what)}.`,
  tookNothing: "Darin wurde nichts erkannt.",
  replyHere:
    "**Das ist ein Antwortcode.** Er öffnet sich nur im anfragenden Browser, auf dem Bildschirm *Kollegen fragen*.",
  warnings: {
    "secret-id":
      "Darin steht ein Wert aus der Spalte **[[secretId]]**. Kopieren Sie aus der Spalte *[[value]]* direkt links daneben.",
    "masked-secret":
      "Darin steht ein **verdecktes** Geheimnis. Entra zeigt die Spalte [[value]] nur einmal im Klartext an. Erstellen Sie ein neues Geheimnis; dieses können Sie löschen.",
    "lone-guid":
      "Als [[clientId]] übernommen. Falls es [[secretId]] oder [[objectId]] ist, fügen Sie den richtigen Wert ein.",
  },
  otherTenant: (found, expected) =>
    `**Verwenden Sie das nicht.** Es ist für eine andere Organisation (…${found.slice(-4)}), nicht für ${expected}.`,
} satisfies Catalogue["scripts"];
