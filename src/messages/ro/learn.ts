/** Words for learning from one captured save where a Pro server keeps its settings. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count: counted } = grammarOf("ro");

export const learn = {
  title: "Învățare dintr-un Submit",
  aside: "pentru versiuni pe care nu le-a descris încă nimeni",
  why: "Asistentul poate învăța, dintr-o singură salvare făcută în pagina consolei, unde își păstrează această versiune setările. Astfel nu se trimite nimic; vedeți ce a învățat înainte să se folosească.",
  steps: [
    "Deschideți **Settings → OIDC** din consolă în altă filă și, acolo, instrumentele pentru dezvoltatori (F12), fila **Network**.",
    "Apăsați **Submit** fără să schimbați nimic. Apare o solicitare cu metoda PUT sau POST.",
    "Faceți clic dreapta pe ea, **Copy → Copy as cURL** (sau *as fetch*, ori o intrare HAR), și lipiți aici. Se poate lipi și un profil exportat.",
  ],
  field: "Solicitarea copiată",
  fieldWhy:
    "Conține secretele dvs.: se citește în această pagină, se șterge imediat din câmp și nu se trimite nicăieri.",
  read: "Citiți",
  problems: {
    empty: () => "Lipiți mai întâi solicitarea copiată.",
    "too-long": ({ max }) =>
      `Textul depășește ${max / 1024} KiB: copiați numai solicitarea, nu tot jurnalul.`,
    "not-understood": () =>
      "Textul nu este cURL, fetch sau HAR, așa cum le copiază instrumentele pentru dezvoltatori.",
    "more-than-a-request": () =>
      "Textul conține mai mult decât o solicitare: lângă ea se află comenzi sau cod. Copiați din nou solicitarea și lipiți-o neschimbată.",
    "several-requests": ({ count }) =>
      `Textul conține ${counted(count, { one: "# solicitare", few: "# solicitări", other: "# de solicitări" })}. Copiați-o numai pe cea de la Submit.`,
    "other-origin": ({ got, expected }) =>
      `Această solicitare merge la ${got}, nu la ${expected}. Nu s-a învățat nimic.`,
    "other-method": ({ method }) =>
      `${method} nu salvează nimic. Copiați solicitarea făcută de Submit: PUT sau POST.`,
    "other-path": ({ path }) => `${path} nu este o cale simplă sub /api/, deci nu se folosește.`,
    "body-not-json": () => "Corpul solicitării nu este un obiect JSON. Copiați solicitarea făcută de Submit.",
    "no-provider": () =>
      "Nu conține niciun furnizor cu ID de client, secret al clientului și emitent: poate fi salvarea altei pagini. Adăugați o dată furnizorul în consolă sau alegeți solicitarea din Settings → OIDC.",
    "not-a-profile": () =>
      "Acest profil a fost modificat sau este deteriorat: o valoare din el nu este cea care trebuie să fie.",
  },
  learnt: "Ce a învățat",
  call: "Apel",
  list: "Lista furnizorilor",
  whole: "tot corpul este un furnizor",
  keys: "Cheile unui furnizor",
  callback: "Adresa de callback",
  noCallback: "nu apare aici; consola o ia din altă parte",
  headers: "Alte antete",
  headersWhy:
    "Pagina consolei a trimis în plus aceste antete. Asistentul nu trimite niciunul, deci salvarea poate fi refuzată.",
  captured: "Corpul capturat, cu puncte în locul secretelor",
  sends: "Ce s-ar trimite, după previzualizare",
  sendsWhy: "Restul corpului se trimite înapoi așa cum a fost citit.",
  use: "Folosiți pentru această consolă",
  restart:
    "Lansatorul lasă să treacă numai solicitările pentru care a fost pornit. Opriți-l, porniți-l din nou cu această comandă și lipiți din nou aici:",
  copy: "Comanda",
  export: [
    "Profil",
    "Nume de chei și tipuri de valori, nicio valoare. Pentru alt computer sau pentru proiect",
  ],
} satisfies Catalogue["learn"];
