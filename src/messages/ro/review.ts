/** Words of the review. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count } = grammarOf("ro");

export const review = {
  title: "Verificați planul înainte de orice modificare",
  titleNothing: "Totul este în regulă",
  lead: (added, changed, kept, removed) =>
    `${[
      added > 0 && count(added, { one: "# element nou", few: "# elemente noi", other: "# de elemente noi" }),
      changed > 0 && count(changed, { one: "# modificat", few: "# modificate", other: "# modificate" }),
      removed > 0 && count(removed, { one: "# eliminat", few: "# eliminate", other: "# eliminate" }),
      kept > 0 && count(kept, { one: "# păstrat", few: "# păstrate", other: "# păstrate" }),
    ]
      .filter(Boolean)
      .join(", ")}.`,
  leadNothing:
    "Ambele părți conțin deja ce ați cerut, deci nu este nimic de modificat. Un test confirmă că funcționează.",
  plan: "Planul",
  create: "creare",
  change: "modificare",
  keep: "păstrare",
  remove: "eliminare",
  everythingElse: "Toate celelalte din director rămân neschimbate",
  everythingElseConsole: "Toate celelalte setări ale consolei rămân neschimbate",
  byHandSide: "manual",
  colleagueSide: "de către un coleg",
  askerSide: "de către solicitant",
  askerRest: "Se configurează de către solicitant, cu valorile pe care le trimiteți",
  applyByColleague: "Creați cererea",
  permissions: "Permisiuni și motivul lor",
  permission: "Permisiune",
  why: "Motiv",
  grants: "Cine o poate acorda",
  appGroup: "Noua aplicație, la fiecare conectare a cuiva",
  sessionGroup: "Acest asistent, numai în această filă și numai până o închideți",
  permissionRows: {
    openid: "Recunoaște aceeași persoană data viitoare",
    "profile email": "Numele și adresa pentru contul RustDesk",
    offline_access: "Serverul RustDesk o cere singur; nu este necesară",
    "User.Read": "Afișează cine este conectat și vă pune pe listă",
    "Application.ReadWrite.All": "Creează aplicația, secretul ei și lista de persoane",
    "DelegatedPermissionGrant.ReadWrite.All": "Acordă consimțământul pentru toți",
  },
  grantPerson: "Persoana sau dvs., pentru toți",
  grantAdmin: "Application Administrator",
  requests: "Solicitările exacte",
  requestCount: (requests) =>
    `${count(requests, { one: "# solicitare", few: "# solicitări", other: "# de solicitări" })}; cele către Graph se trimit împreună, unde se poate`,
  apply: "Faceți aceste modificări",
  applyByHand: "Afișați pașii",
  applyByScript: "Afișați scriptul",
  test: "Testați conectarea",
  time: "Durează circa jumătate de minut",
  questions: {
    adoptTitle: "Este vreuna dintre acestea a dvs.?",
    adoptWhat:
      "Există deja o înregistrare de aplicație ca aceea pe care am crea-o, dar nu a fost făcută de acest asistent sau are alt nume. Dacă o preluați, se păstrează ID-ul ei de client și tot restul.",
    adoptBy: {
      uniqueName: "are numele nostru",
      tag: "este marcată ca fiind creată pentru RustDesk",
      redirectUri: "conține această adresă de callback",
    },
    adopt: (name) => `Preluați ${name}`,
    adoptNot: "Creați una nouă, separată",
    unknownTitle: "Consola indică o aplicație pe care organizația nu o are",
    unknownWhat: (clientId) =>
      `RustDesk folosește ID-ul de client \`${clientId}\`, care nu există în acest director: aplicația a fost ștearsă sau aparține altei organizații.`,
    unknownConsequence:
      "Cu o nouă înregistrare de aplicație, Microsoft dă fiecărei persoane un identificator nou. Cine s-a conectat înainte poate primi un al doilea cont RustDesk sau trebuie să îl lege pe al său printr-un cod primit pe e-mail.",
    unknownYes: "Am înțeles: înlocuiți-o cu o nouă înregistrare de aplicație",
    unseenTitle: "Consola este deja legată de o aplicație",
    unseenWhat: (clientId) =>
      `RustDesk folosește ID-ul de client \`${clientId}\`. Când Entra se configurează manual, asistentul nu poate vedea acea aplicație și nu o poate repara.`,
    unseenConsequence:
      "Dacă introduceți alt ID de client, Microsoft dă fiecărei persoane un identificator nou. Cine s-a conectat înainte poate primi un al doilea cont RustDesk sau trebuie să îl lege pe al său printr-un cod primit pe e-mail. Cu același ID de client, pentru ei nu se schimbă nimic.",
    unseenYes: "Am înțeles: afișați pașii și înlocuiți aplicația dacă introduc alt ID",
    unseenLook: "Conectați-vă și păstrați-o",
    twinTitle: "O înregistrare ștearsă ocupă încă acest nume",
    twinWhat:
      "Entra păstrează numele unei aplicații șterse timp de 30 de zile. Dacă o restaurați, își păstrează ID-ul de client, deci fiecare își păstrează contul RustDesk. Dacă doriți una nouă, ștergeți-o definitiv în **[[appRegistrations]] → [[deletedApps]]**, apoi reverificați.",
    twinRestore: "Restaurați-o și continuați",
    notConnectedTitle: "Aici nu există nicio legătură",
    notConnectedWhat:
      "Pe niciuna dintre părți nu există o legătură între această consolă și Microsoft Entra, deci nu este nimic de întreținut.",
    notConnectedGo: "Creați legătura",
    twinOpen: "Deschideți [[deletedApps]]",
    fullTitle: "În această aplicație nu mai încape niciun secret",
    fullWhat: (max) =>
      `Aplicațiile deschise conturilor personale pot avea cel mult ${count(max, { one: "# secret", few: "# secrete", other: "# de secrete" })}. Ștergeți unul în portal, în **[[certificates]]**, apoi reverificați.`,
  },
} satisfies Catalogue["review"];
