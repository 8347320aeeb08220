/** Words of the picker and of the list of who may sign in. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count, list } = grammarOf("de");
const ofGroups = (groups: number) => count(groups, { one: "# Gruppe", other: "# Gruppen" });
/** "2 Gruppen und 1 Person"; what there is none of is not named. */
export const groupsAndPeople = (groups: number, people: number): string =>
  list([
    ...(groups > 0 || people === 0 ? [ofGroups(groups)] : []),
    ...(people > 0 ? [count(people, { one: "# Person", other: "# Personen" })] : []),
  ]);
const code = (scopes: readonly string[]) => list(scopes.map((scope) => `\`${scope}\``));

export const people = {
  add: "Personen oder Gruppen hinzufügen",
  list: "Gefunden",
  pickKey: "Eingabe",
  chosen: "Ausgewählt",
  group: "Gruppe",
  you: "Sie",
  searching: "Suche läuft",
  none: (typed) => `Kein Name einer Person oder Gruppe beginnt mit „${typed}“.`,
  found: (groups, people) =>
    groups + people === 0 ? "Nichts gefunden." : `Gefunden: ${groupsAndPeople(groups, people)}.`,
  added: (name) => `${name} hinzugefügt.`,
  removed: (name) => `${name} entfernt.`,
  isThere: "auf der Liste",
  remove: "Entfernen",
  removeName: (name) => `${name} entfernen`,
  keep: "Behalten",
  keepName: (name) => `${name} behalten`,
  leaves: "Wird von der Liste entfernt",
  inner: (groups) =>
    `Enthält ${ofGroups(groups)}. Mitglieder geschachtelter Gruppen lässt Microsoft nicht zu.`,
  needsPremium:
    "Ihre Organisation hat weder Entra ID P1 noch P2, daher nimmt Microsoft keine Gruppen an. Fügen Sie Personen hinzu.",
  premiumUnseen:
    "Gruppen erfordern Entra ID P1 oder P2. Mit diesen Berechtigungen lässt sich nicht erkennen, ob Ihre Organisation darüber verfügt; falls nicht, lehnt Microsoft die Gruppe ab, und Sie können stattdessen Personen hinzufügen.",
  asks: (scopes) => `Microsoft fragt nach der Berechtigung, danach zu suchen: ${code(scopes)}.`,
  peopleOnly: "Es wird nur nach Personen gesucht: Diese Sitzung darf nicht nach Gruppen suchen.",
  askGroups: "Auch nach Gruppen suchen",
  onlyPeople: "Nur nach Personen suchen",
  tokenShort: "Ihr Token kann nicht nach Personen und Gruppen suchen",
  tokenShortWhy: (scopes) =>
    `Es fehlt: ${code(scopes)}. Ein Token der Azure CLI hat weiter reichende Rechte. Oder fahren Sie fort: Setzen Sie jetzt sich selbst auf die Liste, und fügen Sie andere im Portal hinzu.`,
  tokenNoGroups: "Es wird nur nach Personen gesucht: Ihr Token darf nicht nach Gruppen suchen.",
  tokenNoPeople: "Es wird nur nach Gruppen gesucht: Ihr Token darf nicht nach Personen suchen.",
  refused: (what) =>
    what === "groups"
      ? "Microsoft lässt dieses Konto nicht nach Gruppen suchen. Es werden nur Personen gezeigt."
      : "Microsoft lässt dieses Konto nicht nach Personen suchen. Es werden nur Gruppen gezeigt.",
  refusedBoth:
    "Microsoft lässt dieses Konto nicht nach Personen oder Gruppen suchen. Wenden Sie sich an jemanden mit einer Rolle wie Cloudanwendungsadministrator, oder fügen Sie Personen und Gruppen im Portal hinzu.",
  without:
    "Die Liste kann auch warten: Setzen Sie vorerst nur sich selbst darauf, stellen Sie die Verbindung her, und fügen Sie andere danach im Portal unter [[enterprise]] → [[users]] hinzu.",
  changeList: "Ändern, wer sich anmelden darf",
  portal: "[[enterprise]] öffnen",
  emptyTitle: "Niemand könnte sich anmelden",
  empty: "Die Liste wäre leer, und Microsoft weist alle ab, die nicht darauf stehen.",
  answer: (groups, people, me) => `${groupsAndPeople(groups, people)}${me ? " und Sie" : ""}`,
  consent: "Zustimmung für alle",
  consentGiven: "Erteilt. Niemand auf der Liste wird gefragt.",
  consentPlanned: (scope) =>
    `Fehlt und wird daher mit diesem Plan erteilt: Mit einer Liste lässt Microsoft nicht zu, dass Personen einzeln zustimmen. Dafür sind die Berechtigung \`${scope}\` und die Rolle **Cloudanwendungsadministrator**, **Anwendungsadministrator** oder **Administrator für privilegierte Rollen** nötig. Wer eine davon hat, kann die Zustimmung auch im Portal erteilen.`,
  consentUnseen:
    "Mit den Berechtigungen dieser Sitzung nicht erkennbar. Erhalten Personen auf der Liste den Hinweis, dass ein Administrator genehmigen muss, dann fehlt sie.",
  consentByEach:
    "Jede Person wird einmal gefragt, sofern die Zustimmung nicht im Portal für alle erteilt wird.",
  consentPortal: "[[apiPermissions]] öffnen",
} satisfies Catalogue["people"];
