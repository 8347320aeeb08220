/** Words for looking after a connection: the check, the secret's replacement, people, the way back. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";
import { groupsAndPeople } from "./people.ts";

const { count } = grammarOf("ro");

export const care = {
  jobs: {
    replace: ["Înlocuiți secretul", "Înainte să expire, fără întreruperea conectării"],
    move: ["Schimbați adresa", "Consola are acum alt nume"],
    people: ["Cine se poate conecta", "Adăugați sau eliminați persoane și grupuri"],
    disconnect: ["Eliminați legătura", "De pe ambele părți, cu restaurare posibilă 30 de zile"],
  },
  health: {
    checking: "Se citesc ambele părți",
    title: (wrong) =>
      wrong === 0
        ? "Totul este în regulă"
        : count(wrong, {
            one: "S-a găsit o diferență",
            few: "S-au găsit # diferențe",
            other: "S-au găsit # de diferențe",
          }),
    lead: (at) => `Verificat la ${at}.`,
    leadOneSide: (at) => `Verificat la ${at}, atât cât s-a putut vedea.`,
    nothing: "Aici nu există nicio legătură",
    nothingWhat:
      "Pe niciuna dintre părți nu există o legătură între această consolă și Microsoft Entra. Creați-o mai întâi; ce există deja se folosește.",
    connect: "Creați legătura",
    fixAll: (rows) => (rows === 1 ? "Remediați" : "Remediați tot"),
    fix: "Remediați",
    fixName: (row) => `Remediați: ${row}`,
    replace: "Înlocuiți",
    people: "Alegeți persoane",
    again: "Reverificați",
    setting: "Setare",
    shouldBe: "Așteptat",
    state: "Stare",
    act: "Acțiune",
    adoptTitle: "Configurată manual anterior",
    adopt:
      "Această înregistrare de aplicație nu a fost făcută de acest asistent. Prin preluare primește un marcaj și un nume sub care este regăsită; ID-ul ei de client și tot restul se păstrează.",
    adoptYes: "Preluați-o",
    unseen: "Ce nu se poate verifica și de ce",
    more: "Alte acțiuni pentru această legătură",
    groups: {
      path: "Calea de conectare",
      secret: "Secret",
      people: "Persoane",
      record: "Înregistrarea aplicației în sine",
    },
    rows: {
      callback: "Adresa de callback",
      clientId: "ID aplicație",
      issuer: "Emitent",
      idTokens: "Tokenuri ID",
      audience: "Deschisă pentru",
      enterpriseApp: "Aplicație de întreprindere",
      button: "Buton pentru utilizatori",
      serverAsks: "Ce cere serverul de la Microsoft",
      secretInUse: "În uz",
      leftOver: "Rămas nefolosit",
      secretMatch: "Același pe ambele părți",
      gate: "Cine se poate conecta",
      consent: "Consimțământ",
      permissions: "Permisiuni și revendicări",
      localAdmin: "Acces fără Microsoft",
      marked: "Regăsită de acest asistent",
      duplicates: "Altele pentru această consolă",
      deletedTwin: "Ștearsă, cu același nume",
    },
    words: {
      thisTenant: () => "Această organizație",
      anyTenant: () => "Orice organizație",
      anyTenantAndPersonal: () => "Orice organizație și conturi personale",
      personal: () => "Numai conturi personale",
      on: () => "Active",
      off: () => "Inactive",
      visible: () => "Vizibil",
      hidden: () => "Ascuns",
      sameOnBoth: () => "Același pe ambele părți",
      asPublished: () => "Așa cum îl publică Microsoft",
      none: () => "Nu există",
      notThere: () => "Nu există",
      webPlatform: () => "Platforma Web",
      spaPlatform: () => "Platforma Aplicație cu o singură pagină",
      publicClientPlatform: () => "Platforma Mobil și desktop",
      enabled: () => "Activată",
      disabled: () => "Dezactivată",
      asPlanned: () => "Așa cum s-a configurat aici",
      asksOther: ({ text }) => `Cere cu ${text}`,
      refused: ({ text }) => (text ? `Refuzat: ${text}` : "Refuzat"),
      moreThan30Days: () => "Peste 30 de zile rămase",
      daysLeft: ({ text, number, at }) =>
        [
          text && `${text}…`,
          number !== null &&
            count(number, { one: "# zi rămasă", few: "# zile rămase", other: "# de zile rămase" }),
          at && `până la ${at}`,
        ]
          .filter(Boolean)
          .join(", "),
      expired: ({ at }) => `Expirat la ${at}`,
      severalLive: ({ number }) =>
        count(number ?? 0, { one: "# valabil", few: "# valabile", other: "# valabile" }),
      saved: () => "Salvat",
      absent: () => "Nesalvat",
      undelivered: ({ number, at }) =>
        `${count(number ?? 0, {
          one: "# nefolosit de nimeni",
          few: "# nefolosite de nimeni",
          other: "# nefolosite de nimeni",
        })}${at ? `, din ${at}` : ""}`,
      hiddenByMicrosoft: () => "Ascuns de Microsoft",
      hiddenByRustDesk: () => "Ascuns de RustDesk",
      begins: ({ text }) => `Începe cu ${text}`,
      list: ({ number, more }) =>
        number === null && more === null ? "Așa cum ați ales" : groupsAndPeople(number ?? 0, more ?? 0),
      emptyList: () => "O listă fără nicio persoană",
      everyone: () => "Toți din organizație",
      given: () => "Acordat pentru toți",
      notGiven: () => "Neacordat",
      byEachPerson: () => "De către fiecare persoană",
      complete: () => "Complete",
      missing: ({ number }) =>
        count(number ?? 0, { one: "Lipsește #", few: "Lipsesc #", other: "Lipsesc #" }),
      atLeastOne: () => "Cel puțin unul",
      names: ({ text }) => text,
      marked: () => "Da",
      unmarked: () => "Nu, configurată manual",
      others: ({ number, text }) =>
        count(number ?? 0, { one: `#: ${text}`, few: `#: ${text}`, other: `#: ${text}` }),
      deletedOn: ({ at }) => (at ? `Ștearsă la ${at}` : "Ștearsă"),
      foundAgain: () => "Da",
    },
    whys: {
      entraUnseen: "Nimeni nu este conectat aici la Microsoft.",
      consoleUnseen: "Nimeni nu este conectat aici la consolă.",
      needsPermission:
        "Acest cont nu poate citi această setare. Se poate cu tokenul unui administrator sau cu *Remediați*, care cere mai multe permisiuni.",
      onlySignIn: "Ambele părți ascund un secret salvat. Numai o conectare poate arăta dacă se potrivește.",
      buttonHidden: "Serverul nu începe o conectare printr-un furnizor dezactivat.",
      consoleHidesUsers: "Această consolă nu își arată utilizatorii aici.",
      makeLocalAdmin: "Creați în consolă un administrator cu parolă, altfel puteți rămâne fără acces.",
      chooseOne:
        "Mai multe înregistrări de aplicație conțin adresa de callback a acestei console. RustDesk o folosește pe cea cu ID-ul aplicației configurat la el; ștergeți-le pe celelalte în portal, dacă nimeni nu are nevoie de ele.",
      nameIsHeld: "Se poate restaura când creați din nou legătura; până atunci, Entra îi păstrează numele.",
      connectAnew:
        "Aplicația indicată de consolă nu există în acest director. Creați din nou legătura: asistentul vă întreabă înainte să o înlocuiască.",
    },
  },
  secret: {
    title: "Înlocuiți secretul clientului",
    lead: "În două etape, ca nimeni să nu rămână fără conectare: întâi un secret nou lângă cel vechi, apoi, după ce o conectare reală îl confirmă, cel vechi se elimină.",
    order: [
      "În Entra se creează un secret nou. **Cel vechi funcționează în continuare.**",
      "După un minut, când a ajuns peste tot la Microsoft, RustDesk îl primește.",
      "Vă conectați o dată pentru a-l confirma.",
      "Abia apoi se elimină cel vechi. Dacă vă opriți înainte, cel vechi rămâne valabil.",
    ],
    next: "Vedeți planul",
    use: (days) => `Folosiți ${days}`,
  },
  retire: {
    title: "Eliminați ce a fost înlocuit?",
    leadSecret: "Noul secret funcționează și nimeni nu este deconectat. Cel vechi nu mai este necesar.",
    leadAddress:
      "Noua adresă funcționează. Cea veche există încă în Entra; nimeni nu are nevoie de ea, decât dacă și consola mai răspunde acolo.",
    leadUnproven: "Nimeni nu a confirmat aici printr-o conectare. Păstrați până atunci ce este vechi.",
    byHand: "Eliminați în Entra ce este vechi după ce noul este confirmat.",
    nothing: "Nu este nimic de eliminat din ce a creat asistentul.",
    foreign: (names) =>
      `**${names}** nu a fost creat de acest asistent, deci nu este modificat aici. Eliminați-l în portal când sunteți sigur.`,
    foreignOpen: "Deschideți [[certificates]]",
    uris: "URI-uri de redirecționare de eliminat",
    urisWhy: "Bifați numai adresele pe care nu le mai folosește nicio consolă.",
    remove: "Eliminați",
    keep: "Păstrați deocamdată",
    done: "Continuați",
  },
  remove: {
    title: "Eliminați legătura dintre RustDesk și Microsoft Entra",
    lead: (host) =>
      `Utilizatorii nu se vor mai putea conecta la ${host} cu contul Microsoft. Conturile create pentru ei de RustDesk rămân.`,
    soft: "Restaurabilă 30 de zile",
    softWhat:
      "Entra păstrează 30 de zile înregistrarea ștearsă. Dacă recreați legătura în acest timp, revine cu același ID de aplicație, deci fiecare își păstrează contul RustDesk.",
    hard: "Definitiv",
    hardWhat:
      "Nu mai poate fi recuperată. Numele ei este liber imediat, dar o legătură nouă primește alt ID de aplicație, iar Microsoft dă atunci fiecărei persoane un identificator nou.",
    order:
      "Întâi RustDesk, ca niciun buton să nu ducă în gol; apoi Entra. Se elimină numai intrarea pentru Microsoft: ceilalți furnizori și celelalte setări rămân.",
    typed: (host) => `Scrieți ${host} pentru confirmare`,
    wrong: (host) => `Textul nu este ${host}.`,
    next: "Vedeți planul",
    goneTitle: "Legătura a fost eliminată",
    goneLead: "Conectarea cu Microsoft a fost eliminată de pe ambele părți.",
    goneOne: "Conectarea cu Microsoft a fost eliminată, atât cât a putut face această pagină.",
    restorable: (until) => `Înregistrarea aplicației se poate restaura până la ${until}.`,
    shared:
      "Înregistrarea aplicației rămâne, fiindcă o folosesc și alte adrese; adresa și secretele acestei console au fost eliminate din ea.",
    finish: "Deconectați-vă și finalizați",
    entraByHand: "Ștergeți înregistrarea aplicației în portal",
    entraByHandOpen: "Deschideți [[appRegistrations]]",
    consoleFirst: "Întâi în RustDesk",
    consoleFirstWhy: "Butonul dispare înaintea aplicației, ca nimeni să nu apese unul care duce în gol.",
    consoleFirstDone: "Este eliminat: continuați cu Entra",
  },
  undo: {
    act: "Anulați ce s-a creat",
    titleDone: "Ce s-a creat a fost anulat",
  },
  guard: {
    one: (name) =>
      `Există un singur administrator care se poate conecta fără Microsoft: **${name}**. Păstrați-l. Dacă vreodată conectarea cu Microsoft nu mai funcționează, este singura cale de acces.`,
    some: (names) =>
      `Administratori care se pot conecta fără Microsoft: **${names}**. Păstrați cel puțin unul dintre ei.`,
    noneTitle: "Stop: nu s-a găsit niciun administrator local",
    none: "Creați mai întâi în consolă un administrator cu parolă, altfel puteți rămâne fără acces.",
    noneYes: "Am altă cale de acces la această consolă",
    title: "Acces fără Microsoft",
  },
  people: {
    title: "Cine se poate conecta?",
    lead: "Accesul se stabilește în Entra: RustDesk permite accesul oricui trece de Microsoft.",
    onList: "Pe listă",
    unseen: "Acest cont nu poate citi cine este pe listă. Puteți totuși adăuga persoane.",
    includeMeWhy: "Vă permite și să testați conectarea.",
    next: "Vedeți planul",
    noChange: "Încă nu s-a modificat nimic",
  },
  review: {
    repair: "Previzualizați remedierea",
    replaceSecret: "Previzualizați înlocuirea",
    changeAddress: "Previzualizați noua adresă",
    retire: "Eliminați ce a fost înlocuit",
    setPeople: "Previzualizați cine se poate conecta",
    disconnect: "Previzualizați ce se elimină",
    undo: "Anulați ce s-a creat în această rulare",
    applyRemoval: "Eliminați aceste elemente",
    nothing: "Nu este nimic de făcut",
    leadNothing: "Ambele părți sunt așa cum le doriți. Nu se modifică nimic.",
    backToCheck: "Înapoi la verificare",
  },
  next: {
    test: "Testați conectarea",
    health: "Reverificați",
    done: "Continuați",
  },
} satisfies Catalogue["care"];
