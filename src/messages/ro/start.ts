/** Words of the frame and the start screen: loaded before anything is shown. */
import type { StartWords } from "../catalogue.ts";

export const roStart = {
  appName: "Entra Setup",
  appFor: "pentru RustDesk",
  skip: "Salt la conținut",
  theme: "Comutați între luminos și întunecat",
  language: "Limbă",
  sandbox: {
    name: "Sandbox",
    ribbon: "Sandbox: Microsoft și consola sunt simulate pe acest computer. Nu se modifică nimic real.",
    cast: "Nume și parole",
    intro:
      "Toate persoanele de aici sunt inventate. Au toate aceeași parolă și nimic nu părăsește acest computer.",
    who: "Cine",
    userName: "Nume de utilizator",
    password: "Parolă",
    control: "Vedeți și perturbați simularea",
    close: "Închideți",
  },
  start: {
    title: "Conectați RustDesk la Microsoft Entra ID",
    lead: "Utilizatorii dvs. se conectează la RustDesk cu contul de la locul de muncă. Asistentul configurează ambele părți, confirmă rezultatul printr-o conectare reală și arată fiecare modificare înainte de a o face.",
    connect: "Creați legătura",
    connectWhat: "Mă pot conecta la Microsoft ca administrator de aplicații și la RustDesk ca administrator.",
    begin: "Începeți",
    connectTime: "Circa 5 minute",
    byHand: "Urmați pașii manual",
    byHandWhat: "Fac eu modificările în portalul Entra și copiez valorile.",
    byHandTime: "Circa 15 minute",
    ask: "Cereți ajutorul unui coleg",
    askWhat: "Altcineva administrează Microsoft Entra. Îi trimit o cerere.",
    askTime: "2 minute, apoi așteptați",
    asked: "Ați primit o cerere?",
    askedOpen: "Deschideți-o aici",
    again: "Legătura există deja?",
    care: {
      check: ["Verificați", "Comparați ambele părți și remediați diferențele"],
      replace: ["Înlocuiți secretul", "Înainte să expire, fără întreruperea conectării"],
      move: ["Schimbați adresa", "Consola are acum alt nume"],
      disconnect: ["Eliminați legătura", "De pe ambele părți, cu restaurare posibilă 30 de zile"],
    },
    drawing: "Ce se va configura. Fiecare element este bifat abia după ce a fost verificat.",
    entra: "Microsoft Entra",
    entraItems: [
      "Înregistrarea aplicației",
      "Secretul clientului, cu dată de expirare",
      "Cine se poate conecta",
    ],
    rustDesk: "RustDesk Server Pro",
    rustDeskItems: ["Furnizor de conectare de tip Azure", "Buton de conectare cu Microsoft"],
    callback: "Adresa de callback",
    idAndSecret: "ID și secret",
  },
  foot: {
    promise:
      "Această pagină comunică numai cu Microsoft și cu serverul dvs. RustDesk. Nu are server propriu și nu colectează nimic.",
    prove: "Cum puteți verifica acest lucru",
    proof:
      "Chiar browserul impune acest lucru: politica de securitate a paginii permite conexiuni numai la aceste adrese. Politica se vede în antetele de răspuns, iar fiecare solicitare apare în fila de rețea din instrumentele pentru dezvoltatori ale browserului.",
    independent: "Un instrument independent, care nu este realizat de RustDesk sau Microsoft.",
  },
  decoder: {
    title: "Ce nu a funcționat?",
    lead: "Lipiți ce vedeți: textul paginii Microsoft, adresa acelei ferestre, mesajul RustDesk sau un rând din jurnalul lui.",
  },
  crash: {
    title: "A apărut o eroare în asistent",
    happened:
      "S-a întâmplat ceva neprevăzut. Ce s-a modificat până acum rămâne așa cum este și va fi regăsit.",
    again: "Reluați de la starea actuală",
    notLoaded: {
      title: "O parte din această pagină nu s-a încărcat",
      happened:
        "Rețeaua sau serverul de la care provine nu a răspuns. Ce s-a modificat până acum rămâne așa cum este. Ce ați scris se păstrează, cu excepția parolelor.",
      again: "Reîncărcați pagina",
    },
  },
} satisfies StartWords;
