/** Words of the picker and of the list of who may sign in. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count, list } = grammarOf("ro");
const ofGroups = (groups: number) =>
  count(groups, { one: "# grup", few: "# grupuri", other: "# de grupuri" });
/** "2 grupuri și 1 persoană"; what there is none of is not named. */
export const groupsAndPeople = (groups: number, people: number): string =>
  list([
    ...(groups > 0 || people === 0 ? [ofGroups(groups)] : []),
    ...(people > 0 ? [count(people, { one: "# persoană", few: "# persoane", other: "# de persoane" })] : []),
  ]);
const code = (scopes: readonly string[]) => list(scopes.map((scope) => `\`${scope}\``));

export const people = {
  add: "Adăugați persoane sau grupuri",
  list: "Găsite",
  pickKey: "Enter",
  chosen: "Alese",
  group: "Grup",
  you: "Dvs.",
  searching: "Se caută",
  none: (typed) => `Niciun nume de persoană sau de grup nu începe cu „${typed}”.`,
  found: (groups, people) =>
    groups + people === 0 ? "Nu s-a găsit nimic." : `S-au găsit: ${groupsAndPeople(groups, people)}.`,
  added: (name) => `${name}: adăugat.`,
  removed: (name) => `${name}: eliminat.`,
  isThere: "pe listă",
  remove: "Eliminați",
  removeName: (name) => `Eliminați ${name}`,
  keep: "Păstrați",
  keepName: (name) => `Păstrați ${name}`,
  leaves: "Se elimină de pe listă",
  inner: (groups) =>
    `Conține ${ofGroups(groups)}. Microsoft nu permite accesul membrilor din grupurile imbricate.`,
  needsPremium:
    "Organizația dvs. nu are Entra ID P1 sau P2, deci Microsoft nu acceptă grupuri. Adăugați persoane.",
  premiumUnseen:
    "Grupurile necesită Entra ID P1 sau P2. Cu aceste permisiuni nu se poate vedea dacă organizația le are; dacă nu le are, Microsoft refuză grupul, dar puteți adăuga în schimb persoane.",
  asks: (scopes) =>
    `Pentru căutare, Microsoft cere ${scopes.length === 1 ? "permisiunea" : "permisiunile"} ${code(scopes)}.`,
  peopleOnly: "Se caută numai persoane: această sesiune nu poate căuta grupuri.",
  askGroups: "Cereți și pentru grupuri",
  onlyPeople: "Căutați numai persoane",
  tokenShort: "Tokenul dvs. nu poate căuta persoane și grupuri",
  tokenShortWhy: (scopes) =>
    `Îi ${scopes.length === 1 ? "lipsește" : "lipsesc"} ${code(scopes)}. Un token din Azure CLI are permisiuni mai largi. Sau continuați: dvs. puteți fi acum pe listă, iar ceilalți se adaugă în portal.`,
  tokenNoGroups: "Se caută numai persoane: tokenul dvs. nu poate căuta grupuri.",
  tokenNoPeople: "Se caută numai grupuri: tokenul dvs. nu poate căuta persoane.",
  refused: (what) =>
    what === "groups"
      ? "Microsoft nu permite acestui cont să caute grupuri. Se afișează numai persoane."
      : "Microsoft nu permite acestui cont să caute persoane. Se afișează numai grupuri.",
  refusedBoth:
    "Microsoft nu permite acestui cont să caute persoane sau grupuri. Cereți ajutorul unui coleg cu un rol precum Cloud Application Administrator sau adăugați-le în portal.",
  without:
    "Lista poate și să aștepte: creați legătura doar cu dvs. pe listă și adăugați restul ulterior în portal, în [[enterprise]] → [[users]].",
  changeList: "Schimbați cine se poate conecta",
  portal: "Deschideți [[enterprise]]",
  emptyTitle: "Nimeni nu s-ar putea conecta",
  empty: "Lista ar fi goală, iar Microsoft refuză pe oricine nu este pe ea.",
  answer: (groups, people, me) => `${groupsAndPeople(groups, people)}${me ? " plus dvs." : ""}`,
  consent: "Consimțământ pentru toți",
  consentGiven: "Acordat. Nimeni de pe listă nu este întrebat.",
  consentPlanned: (scope) =>
    `Lipsește, deci se acordă cu acest plan: când există o listă, Microsoft refuză consimțământul individual. Necesită permisiunea \`${scope}\` și rolul **Cloud Application Administrator**, **Application Administrator** sau **Privileged Role Administrator**. Cineva cu unul dintre aceste roluri îl poate acorda și în portal.`,
  consentUnseen:
    "Nu se poate vedea cu permisiunile acestei sesiuni. Dacă persoanelor de pe listă li se spune că un administrator trebuie să aprobe, consimțământul lipsește.",
  consentByEach: "Fiecare persoană este întrebată o dată, dacă nu îl acordă cineva pentru toți în portal.",
  consentPortal: "Deschideți [[apiPermissions]]",
} satisfies Catalogue["people"];
