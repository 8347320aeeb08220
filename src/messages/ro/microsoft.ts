/** Words of the Microsoft screen: organisation, ladder of ways, the assistant's own registration, pasted token. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { list } = grammarOf("ro");

export const microsoft = {
  title: "Ce organizație și pe ce cale?",
  lead: "Mai întâi, organizația ai cărei utilizatori se conectează; apoi, cum se fac modificările acolo.",
  leadReads:
    "Mai întâi, organizația ai cărei utilizatori se conectează; apoi, cum se citește Entra. O verificare nu modifică nimic.",
  domain: "Domeniul companiei",
  domainHint:
    "Un domeniu al organizației dvs. din Microsoft 365, de exemplu contoso.com, sau valoarea [[tenantId]].",
  tenantId: "ID director (entitate găzduită)",
  cloud: "Cloud",
  looking: "Se caută în datele publice ale Microsoft",
  found: "Găsit în datele publice ale Microsoft",
  assumed:
    "Neverificat: datele publice ale Microsoft nu sunt accesibile de aici. Emitentul rezultă din acest ID; conectarea de la final îl confirmă.",
  byIdWhy:
    "Fără ele se poate folosi numai [[tenantId]], iar modificările din Entra se fac manual, prin script sau de către un coleg. Portalul arată ID-ul pe pagina [[overview]] din Microsoft Entra ID.",
  clouds: {
    global: "Microsoft global",
    usGov: "Guvernul SUA L4 (GCC High)",
    usGovDod: "Guvernul SUA L5 (DoD)",
    china: "China (21Vianet)",
    sandbox: "Sandbox",
  },
  otherClouds: "Alte clouduri",
  cloudByHand: (name) => `${name}, prin script sau manual`,
  byHandWhy: (here) =>
    `Conectarea și tokenul nu sunt disponibile pentru acest cloud: politica de securitate a paginii permite numai ${here}. Cine găzduiește asistentul poate adăuga cloudul cu \`--cloud\`; scriptul și portalul funcționează ca de obicei.`,
  record: {
    title: "Datele publice ale organizației",
    why: (cloud) =>
      `Această pagină nu poate interoga direct cloudul ${cloud}. Deschideți datele într-o filă nouă, copiați tot ce se afișează și lipiți aici. Sunt publice și nu conțin niciun secret.`,
    first: "Introduceți mai întâi domeniul companiei.",
    open: "Deschideți datele publice",
    field: "Ce se afișează",
    problems: {
      missing: "Lipiți datele publice, ca organizația să fie cunoscută cu certitudine.",
      unreadable: "Datele nu sunt complete. Copiați tot, de la prima până la ultima acoladă.",
      "other-cloud": "Aceste date aparțin altui cloud. Alegeți mai jos cloudul organizației dvs.",
      "other-tenant":
        "Acestea sunt datele altei organizații. Deschideți-le pe cele de mai sus și copiați din nou.",
      issuer:
        "Aceste date nu identifică organizația prin ID. Deschideți-le pe cele de mai sus și copiați din nou.",
    },
  },
  tenantProblems: {
    empty: () => "Introduceți un domeniu al organizației dvs.",
    spaces: () => "Un domeniu nu conține spații.",
    reserved: ({ name }) =>
      `${name} este o adresă de conectare pentru toată lumea, nu o organizație. Emitentul ei conține un substituent pe care RustDesk îl refuză. Introduceți domeniul companiei dvs.`,
    "no-dot": ({ suggestion }) => `Un domeniu conține un punct. Ați vrut să scrieți ${suggestion}?`,
    "not-a-domain": () => "Acesta nu este un domeniu. Trebuie să arate ca contoso.com.",
  },
  how: "Cum se fac modificările în Entra",
  howReads: "Cum se citește ce există în Entra",
  microsoft: "Conectați-vă cu Microsoft",
  microsoftWho: "Se face automat, în circa un minut",
  microsoftWhat:
    "Ca **Application Administrator** sau **Cloud Application Administrator**, ori ca membru, dacă organizația permite membrilor să înregistreze aplicații.",
  asks: "Fereastra Microsoft va cere permisiunea pentru",
  asksWhat: {
    "User.Read": "a afișa cine este conectat",
    "Application.Read.All":
      "a citi aplicația, data de expirare a secretelor ei și lista persoanelor care o pot folosi",
    "Application.ReadWrite.All": "a crea o aplicație, secretul ei și lista persoanelor care o pot folosi",
    "DelegatedPermissionGrant.ReadWrite.All":
      "a acorda consimțământul pentru toți, ca nimeni să nu fie întrebat la conectare",
  },
  broader:
    "Formularea Microsoft este mai largă decât ceea ce se face aici. Fiecare apel apare pe ecranul „Previzualizare”. Permisiunea este valabilă pentru sesiunea dvs. din acest browser; nouă nu ni se trimite nimic.",
  token: "Folosiți un token din Azure CLI",
  tokenWho: "Nicio aplicație de-a noastră nu intră în organizație",
  tokenWhat:
    "Rulați comanda în Azure Cloud Shell sau în orice terminal cu Azure CLI, apoi lipiți ce afișează. Tokenul rămâne în această filă și expiră în circa o oră.",
  tokenCommand: "Comandă",
  tokenField: "Token",
  tokenHint: "Tot rezultatul sau numai tokenul. Nu se mai afișează și nu se stochează.",
  tokenProblems: {
    "not-a-token": () => "Acesta nu este un token. Lipiți tot rezultatul comenzii.",
    "wrong-resource": ({ got, expected }) =>
      `Acest token este pentru ${got}. Trebuie să fie pentru ${expected}: rulați comanda așa cum apare, cu --resource-type ms-graph.`,
    "wrong-tenant": ({ got }) =>
      `Acest token este pentru altă organizație (…${got.slice(-4)}). Rulați din nou comanda, cu organizația indicată în ea.`,
    expired: () => "Acest token a expirat. Rulați din nou comanda și lipiți tokenul nou.",
    "app-only": () =>
      "Acest token aparține unei aplicații, nu unei persoane. Conectați-vă la Azure CLI cu contul dvs.",
    "missing-scope": ({ missing }) =>
      `Din acest token ${missing.length === 1 ? "lipsește" : "lipsesc"} ${list(missing)}. Obțineți-l cu Azure CLI, așa cum se arată, sau alegeți altă cale.`,
  },
  script: "Rulați o comandă",
  scriptWho: "Circa trei minute",
  scriptWhat:
    "Planul devine un script pentru **Azure Cloud Shell**, PowerShell, Terraform sau Bicep. Îl citiți, îl rulați acolo unde sunteți conectat și lipiți aici ce afișează. Nicio aplicație de-a noastră nu intră în organizație.",
  person: "Manual, în portalul Entra",
  personWho: "Circa zece minute",
  personWhat:
    "Dvs. sau un coleg faceți modificările în portal; fiecare este descrisă, cu valorile de copiat.",
  register: "Înregistrați o dată asistentul, apoi conectați-vă",
  registerWho: "Merită dacă reveniți sau aveți în grijă mai multe organizații",
  registerWhat:
    "Microsoft permite unei pagini să conecteze utilizatori numai dacă este înregistrată. Înregistrați-o o singură dată, ca *aplicație cu o singură pagină* cu acest URI de redirecționare, apoi introduceți aici ID-ul ei de client.",
  registerUri: "URI de redirecționare",
  registerCommand: "Comandă pentru Azure CLI",
  registerPortal:
    "Sau în portal: **[[appRegistrations]] → [[newRegistration]]**, alegeți **[[spa]] (SPA)**, lipiți URI-ul de redirecționare, apăsați **[[register]]** și copiați *[[clientId]]*.",
  registerName: "Entra Setup for RustDesk",
  clientId: "ID-ul de client al asistentului",
  clientIdProblems: {
    empty: () => "Introduceți ID-ul de client din înregistrarea asistentului.",
    "secret-value": () =>
      "Acesta pare un secret al clientului, nu un ID. Asistentul nu are nevoie de secret; ștergeți-l dacă l-a văzut cineva.",
    "tenant-id": () =>
      "**Acesta este [[tenantId]].** Identifică organizația, nu aplicația. Copiați [[clientId]] de pe pagina [[overview]].",
    "not-a-guid": () =>
      "Un ID de client arată ca 11111111-2222-3333-4444-555555555555. Copiați [[clientId]] de pe pagina [[overview]].",
  },
  continue: "Continuați la Microsoft",
  continueToken: "Folosiți acest token",
  continueScript: "Continuați cu un script",
  continuePerson: "Continuați manual",
  continueColleague: "Continuați cu o cerere",
  colleague: "Cereți ajutorul unui coleg",
  colleagueWho: "Două minute, apoi așteptați",
  colleagueWhat:
    "Altcineva administrează Microsoft Entra. Îi trimiteți o cerere; colegul creează aplicația și vă trimite un cod de răspuns pe care numai acest browser îl poate deschide. Dvs. nu modificați nimic în Entra.",
  waiting: "Se așteaptă fereastra Microsoft",
  waitingWhy: "Terminați conectarea acolo; această pagină o detectează automat.",
  closed: "Am închis fereastra",
  otherAccount: "Folosiți alt cont",
  signedIn: (name) => `Conectat ca ${name}`,
  next: "Continuați",
  yours: "Permisiunea vă aparține",
  yoursWhy:
    "Este valabilă pentru sesiunea dvs. din acest browser. Un administrator o poate elimina ulterior, în *[[enterprise]]*.",
  role: "Nu știți sigur ce rol aveți?",
  roleWhy: "Conectați-vă și veți vedea. Dacă Microsoft refuză, nu se modifică nimic și alegeți altă cale.",
} satisfies Catalogue["microsoft"];
