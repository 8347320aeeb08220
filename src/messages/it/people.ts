/** Words of the picker and of the list of who may sign in. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count, list } = grammarOf("it");
const ofGroups = (groups: number) => count(groups, { one: "# gruppo", other: "# gruppi" });
const parts = (groups: number, people: number): string[] => [
  ...(groups > 0 || people === 0 ? [ofGroups(groups)] : []),
  ...(people > 0 ? [count(people, { one: "# persona", other: "# persone" })] : []),
];
/** What there is none of is not named. */
export const groupsAndPeople = (groups: number, people: number): string => list(parts(groups, people));
const code = (scopes: readonly string[]) => list(scopes.map((scope) => `\`${scope}\``));

export const people = {
  add: "Aggiungi persone o gruppi",
  list: "Risultati",
  pickKey: "Invio",
  chosen: "Selezionati",
  group: "Gruppo",
  you: "Io",
  searching: "Ricerca in corso",
  none: (typed: string) => `Non ci sono persone né gruppi il cui nome inizi con “${typed}”.`,
  found: (groups: number, people: number) =>
    groups + people === 0 ? "Nessun risultato." : `Risultati: ${groupsAndPeople(groups, people)}.`,
  added: (name: string) => `Aggiunto all’elenco: ${name}.`,
  removed: (name: string) => `Rimosso dall’elenco: ${name}.`,
  isThere: "nell’elenco",
  remove: "Rimuovi",
  removeName: (name: string) => `Rimuovi ${name}`,
  keep: "Mantieni",
  keepName: (name: string) => `Mantieni ${name}`,
  leaves: "Viene rimosso dall’elenco",
  inner: (groups: number) =>
    `Contiene ${ofGroups(groups)}. Microsoft non fa entrare i membri dei gruppi annidati.`,
  needsPremium:
    "L’organizzazione non ha Entra ID P1 o P2, quindi Microsoft non accetta gruppi. Aggiungere persone.",
  premiumUnseen:
    "I gruppi richiedono Entra ID P1 o P2. Con queste autorizzazioni non è possibile vedere se l’organizzazione ne dispone; in caso contrario Microsoft rifiuta il gruppo, ma si possono aggiungere persone.",
  asks: (scopes: readonly string[]) =>
    `Per cercarli, Microsoft chiede questa autorizzazione: ${code(scopes)}.`,
  peopleOnly: "Vengono cercate solo persone: questa sessione non può cercare gruppi.",
  askGroups: "Chiedi anche per i gruppi",
  onlyPeople: "Cerca solo persone",
  tokenShort: "Il token non consente di cercare persone e gruppi",
  tokenShortWhy: (scopes: readonly string[]) =>
    `Autorizzazioni mancanti: ${code(scopes)}. Un token di Azure CLI ha autorizzazioni più ampie. Oppure si può proseguire: ora si inserisce nell’elenco il proprio account, gli altri si aggiungono nel portale.`,
  tokenNoGroups: "Vengono cercate solo persone: il token non consente di cercare gruppi.",
  tokenNoPeople: "Vengono cercati solo gruppi: il token non consente di cercare persone.",
  refused: (what: "people" | "groups") =>
    what === "groups"
      ? "Microsoft non consente a questo account di cercare gruppi. Vengono mostrate solo persone."
      : "Microsoft non consente a questo account di cercare persone. Vengono mostrati solo gruppi.",
  refusedBoth:
    "Microsoft non consente a questo account di cercare persone o gruppi. Chiedere a un collega con un ruolo come Amministratore di applicazioni cloud, oppure aggiungerli nel portale.",
  without:
    "L’elenco può anche attendere: collegare solo con il proprio account e aggiungere gli altri in seguito nel portale, in [[enterprise]] → [[users]].",
  changeList: "Cambia chi può accedere",
  portal: "Apri [[enterprise]]",
  emptyTitle: "Nessuno potrebbe accedere",
  empty: "L’elenco sarebbe vuoto, e Microsoft respinge chi non vi compare.",
  answer: (groups: number, people: number, me: boolean) =>
    list([...parts(groups, people), ...(me ? ["il proprio account"] : [])]),
  consent: "Consenso per tutti",
  consentGiven: "Concesso. Non viene chiesto a nessuno nell’elenco.",
  consentPlanned: (scope: string) =>
    `Manca, quindi viene concesso con questo piano: con un elenco, Microsoft non accetta il consenso dei singoli. Servono l’autorizzazione \`${scope}\` e il ruolo **Amministratore di applicazioni cloud**, **Amministratore di applicazioni** o **Amministratore dei ruoli con privilegi**. Chi ha uno di questi ruoli può concederlo anche nel portale.`,
  consentUnseen:
    "Non visibile con le autorizzazioni di questa sessione. Se alle persone nell’elenco viene segnalato che serve l’approvazione di un amministratore, significa che manca.",
  consentByEach:
    "Viene chiesto una volta a ogni persona, salvo che qualcuno lo conceda per tutti nel portale.",
  consentPortal: "Apri [[apiPermissions]]",
} satisfies Catalogue["people"];
