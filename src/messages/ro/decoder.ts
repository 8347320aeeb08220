/** Words of the decoder: cause in plain words, what to do. */
import type { Catalogue } from "../catalogue.ts";

export const decoder = {
  field: "Text, adresă sau rând de jurnal",
  decode: "Explicați",
  cause: "Cauză",
  expected: (setting) => `${setting}, așteptat`,
  found: "Găsit",
  fix: "Ce este de făcut",
  microsoft: "Pagina Microsoft despre acest cod",
  confidence: { sure: "Sigur", likely: "Probabil" },
  footer: "Microsoft își poate schimba codurile; dacă explicația nu se potrivește, urmați textul Microsoft.",
  person: (person) => `Este vorba despre ${person}.`,
  settings: { callbackUrl: "Adresa de callback", clientId: "ID client", tenantId: "Organizație" },
  answers: {
    "redirect-mismatch": {
      cause:
        "Adresa pe care o trimite RustDesk nu este cea înregistrată în Entra. Se compară literă cu literă: schemă, gazdă, port, cale, litere mari și mici.",
      fix: "Deschideți consola la adresa ei publică și salvați acolo pagina OIDC sau rulați din nou asistentul: înregistrează adresa pe care o conține consola.",
    },
    "plain-http": {
      cause: "RustDesk trimite o adresă de callback care începe cu http. Microsoft acceptă numai https.",
      fix: "Publicați consola prin https, deschideți-o astfel și salvați din nou pagina OIDC: la salvare se reține adresa.",
    },
    "app-unknown": {
      cause:
        "Microsoft nu cunoaște acest ID de client în această organizație: este greșit ID-ul sau organizația din emitent ori aplicația a fost ștearsă.",
      fix: "Rulați din nou asistentul. Caută ID-ul de client și repară ce diferă.",
    },
    "secret-wrong": {
      cause:
        "Secretul clientului din RustDesk este greșit sau prea nou. La fel arată și când s-a lipit [[secretId]] în loc de [[value]].",
      fix: "Un secret mai nou de un minut are nevoie doar de timp: așteptați și reîncercați. Altfel, rulați din nou asistentul, care creează unul nou și îl predă.",
    },
    "secret-expired": {
      cause: "Secretul clientului a expirat.",
      fix: "Rulați din nou asistentul: creează un secret nou și îl predă la RustDesk. ID-ul de client și utilizatorii rămân.",
    },
    "wrong-platform": {
      cause:
        "Adresa de callback se află la o platformă greșită în Entra. Un server care folosește un secret are nevoie de [[web]].",
      fix: "Rulați din nou asistentul: mută adresa la [[web]].",
    },
    "id-tokens-off": {
      cause: "În Entra nu este bifată opțiunea pentru tokenuri ID.",
      fix: "Rulați din nou asistentul sau bifați [[idTokensShort]] la [[authentication]] în înregistrarea aplicației.",
    },
    "not-assigned": {
      cause:
        "Funcționează, iar accesul este închis așa cum ați cerut: această persoană nu este pe lista celor care se pot conecta. Membrii grupurilor din interiorul unui grup atribuit nu se iau în considerare.",
      fix: "Adăugați persoana în [[enterprise]], la această aplicație, în [[users]], sau testați cu cineva de pe listă.",
    },
    "wrong-account": {
      cause: "Acest cont nu aparține organizației sau este unul personal.",
      fix: "Folosiți un cont de la locul de muncă din organizație sau adăugați mai întâi persoana ca invitat.",
    },
    "common-issuer": {
      cause:
        "Emitentul din RustDesk este cel comun tuturor organizațiilor. Documentul lui conține un substituent, pe care RustDesk îl compară ca atare și îl refuză.",
      fix: "Folosiți emitentul cu ID-ul organizației dvs. Asistentul îl configurează.",
    },
    "consent-missing": {
      cause: "Nimeni nu a dat consimțământul pentru această persoană, iar ea nu îl poate da singură.",
      fix: "Rulați din nou asistentul și acordați consimțământul pentru toți sau apăsați [[grantShort]] în [[apiPermissions]], în portal.",
    },
    "sign-in-rules": {
      cause:
        "Regulile de conectare ale organizației dvs. au oprit această conectare: acces condiționat, un al doilea factor, un dispozitiv sau un cont blocat. Configurarea este corectă.",
      fix: "Consultați jurnalul de conectări al persoanei în portalul Entra; acolo este indicată regula.",
    },
    "app-disabled": {
      cause: "Aplicația sau aplicația ei de întreprindere este dezactivată în Entra.",
      fix: "Rulați din nou asistentul: o activează. Sau setați [[enabled]] la [[yes]].",
    },
    "tenant-wrong": {
      cause:
        "Microsoft nu cunoaște o astfel de organizație în acest cloud: organizația din emitent este greșită sau se află în alt cloud național.",
      fix: "Rulați din nou asistentul cu domeniul companiei dvs. și comparați emitentul.",
    },
    "code-stale": {
      cause:
        "Conectarea a durat prea mult sau răspunsul ei a fost folosit de două ori, de exemplu la reîncărcarea unei pagini.",
      fix: "Începeți din nou conectarea.",
    },
    declined: {
      cause: "Persoana a anulat conectarea sau a refuzat permisiunea.",
      fix: "Începeți din nou conectarea și acceptați sau acordați consimțământul pentru toți, ca nimeni să nu fie întrebat.",
    },
    "callback-without-code": {
      cause:
        "Microsoft a refuzat, iar RustDesk nu arată de ce. Motivul se află în bara de adrese a acelei ferestre, după error_description.",
      fix: "Copiați adresa completă a acelei ferestre și lipiți-o aici.",
    },
    "certificate-untrusted": {
      cause:
        "Serverul RustDesk nu are încredere în certificatul întâlnit pe drumul spre Microsoft: un proxy care inspectează TLS sau o autoritate de certificare (CA) care lipsește.",
      fix: "Adăugați autoritatea de certificare în containerul hbbs sau pe gazda lui (update-ca-certificates) și reporniți hbbs.",
    },
    "token-endpoint-unreachable": {
      cause:
        "Serverul RustDesk nu a putut ajunge la serviciul de conectare Microsoft sau a primit răspuns de la altceva. Browserul dvs. poate, serverul nu.",
      fix: "Pe server, inclusiv în container, încercați: curl https://login.microsoftonline.com/ și verificați DNS-ul, paravanul de protecție și proxy-ul.",
    },
    "signature-stale": {
      cause:
        "RustDesk nu a putut verifica semnătura răspunsului. Păstrează cheile Microsoft de la pornire, iar acestea se schimbă.",
      fix: "Reporniți hbbs. Dacă problema persistă, verificați ceasul serverului.",
    },
    "name-empty": {
      cause: "Răspunsul Microsoft nu conține niciun nume pe care RustDesk să îl poată folosi.",
      fix: "Rulați din nou asistentul: adaugă revendicările pe care le citește RustDesk.",
    },
    "second-factor-clash": {
      cause: "Al doilea factor propriu al RustDesk intră în conflict cu conectarea cu Microsoft.",
      fix: "Dezactivați al doilea factor din RustDesk pentru cei care se conectează cu Microsoft și impuneți-l în Entra.",
    },
    "client-address": {
      cause:
        "Clientul desktop folosește o adresă greșită: răspunde o pagină web sau http este redirecționat la https, ceea ce schimbă solicitarea.",
      fix: "În client, în Settings → Network, setați serverul API la adresa https a consolei, fără cale.",
    },
    "unknown-aadsts": {
      cause: "Această pagină nu are o explicație pentru acest cod.",
      fix: "Pagina Microsoft despre cod spune mai multe.",
    },
    unknown: {
      cause: "Nicio regulă a acestei pagini nu cunoaște acest text.",
      fix: "Lipiți adresa completă sau tot textul; cel mai mult ajută un număr AADSTS.",
    },
  },
} satisfies Catalogue["decoder"];
