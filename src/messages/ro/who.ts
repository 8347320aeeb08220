/** Words of "who may sign in". */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count, list } = grammarOf("ro");

export const who = {
  title: "Cine se poate conecta?",
  lead: "RustDesk nu verifică accesul: primește cont oricine este lăsat să treacă de Microsoft. De aceea, accesul se stabilește în Entra.",
  legend: "Cine se poate conecta",
  chosen: "Numai persoanele și grupurile alese de mine",
  recommended: "Recomandat",
  chosenWhat:
    "Microsoft îi refuză pe toți ceilalți înainte să ajungă la RustDesk. Dvs. sunteți adăugat acum pe listă; adăugați alte persoane în portalul Entra, în **[[enterprise]] → [[users]]**.",
  chosenShort: "Microsoft îi refuză pe toți ceilalți înainte să ajungă la RustDesk.",
  includeMe: "Includeți-mă",
  includeMeWho: (name) => `Includeți-mă, **${name}**`,
  includeAsked: "Cererea dvs. spune acest lucru și îl roagă pe colegul dvs. să vă pună pe listă.",
  includeMeWhy: "Necesar pentru conectarea de test de la final",
  consentLocked:
    "Consimțământul pentru toți este inclus: când există o listă de persoane, Microsoft refuză consimțământul individual.",
  everyone: "Toți din organizația mea",
  everyoneWhat: (domain) => `Toți membrii organizației ${domain} și invitații ei.`,
  consent: "Acordați acum consimțământul pentru toți",
  consentWhy:
    "Altfel, fiecare persoană este întrebată o dată. Necesită încă o permisiune: DelegatedPermissionGrant.ReadWrite.All.",
  more: "Mai multe setări",
  moreShort: "Nume, valabilitatea secretului, tipuri de cont",
  appName: "Numele înregistrării aplicației",
  appNameLong: (max) =>
    `Cel mult ${count(max, { one: "# caracter", few: "# caractere", other: "# de caractere" })}.`,
  lifetime: "Valabilitatea secretului clientului",
  days: (days) =>
    days === 730
      ? "2 ani"
      : days === 365
        ? "1 an"
        : days === 180
          ? "6 luni"
          : days === 90
            ? "3 luni"
            : count(days, { one: "# zi", few: "# zile", other: "# de zile" }),
  lifetimeWhy:
    "Microsoft recomandă 6 luni. În ultima zi de valabilitate, nimeni nu se mai poate conecta cu Microsoft până când secretul nu este înlocuit.",
  audience: "Tipuri de cont",
  audiences: {
    thisTenant: ["Conturi din această organizație", "Recomandat. Se pot conecta și invitații organizației."],
    anyTenant: [
      "Conturi din orice organizație",
      "RustDesk compară un singur emitent, deci intră de fapt numai persoanele din această organizație; aplicația este doar vizibilă pentru celelalte.",
    ],
    anyTenantAndPersonal: [
      "Orice organizație și conturi personale",
      "Ca mai sus; conturile personale nu pot intra cu acest emitent. Încap cel mult două secrete ale clientului.",
    ],
  },
  seats: "Licențe",
  seatsWhy:
    "RustDesk creează un cont pentru fiecare persoană care se conectează. Acesta poate ocupa un loc din licența dvs.",
  later: "Se poate schimba ulterior",
  laterWhy: "În Entra, în *[[enterprise]]*, sau aici, la *Cine se poate conecta*.",
  review: "Vedeți planul",
  looking: "Se citesc ambele părți",
  permissionMissing: "Este necesară încă o permisiune față de cele acordate. Conectați-vă din nou pentru ea.",
  tokenShort: "Tokenul dvs. nu poate acorda consimțământul pentru toți",
  tokenShortWhy: (scopes) =>
    `Îi ${scopes.length === 1 ? "lipsește" : "lipsesc"} ${list(scopes.map((scope) => `\`${scope}\``))}. Un token din Azure CLI, obținut cu comanda de pe ecranul anterior, are de obicei tot ce trebuie.`,
  otherToken: "Folosiți alt token",
  withoutConsent: "Toți, fără consimțământ",
  consentNeeds:
    "Consimțământul pentru toți poate fi acordat de un **Cloud Application Administrator**, un **Application Administrator** sau un **Privileged Role Administrator**. Fără acest rol, permiteți accesul tuturor: fiecare persoană este apoi întrebată o dată.",
} satisfies Catalogue["who"];
