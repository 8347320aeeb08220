/** Words of asking a colleague: the asker's two screens, why a code is refused, the mail. The colleague's are in `answer.ts`. */
import type { ReceivedProblem, ReplyProblem } from "../../ports/handover.ts";
import type { Catalogue } from "../catalogue.ts";

type Words<T extends { readonly reason: string }> = {
  readonly [K in T["reason"]]: (problem: Extract<T, { reason: K }>, show: (ms: number) => string) => string;
};
/** The tail of an id tells two apart and is short enough to read out. */
const tail = (id: string): string => `…${id.slice(-4)}`;

const SHARED = {
  newer: ({ version }: { readonly version: string }) =>
    `**Ten kod utworzono w nowszej wersji asystenta** (format ${version}). Otwórz go w tej wersji.`,
  truncated: () =>
    "**Brakuje końca kodu.** Został obcięty po drodze. Skopiuj całość, do ostatniego znaku, albo poproś o przesłanie go jeszcze raz.",
  damaged: () =>
    "**Niektóre znaki tego kodu zmieniły się po drodze.** Programy pocztowe czasem to robią. Poproś o przesłanie go jeszcze raz, jako zwykły tekst lub w pliku.",
} as const;

export const colleague = {
  landing: {
    title: "Poproś współpracownika",
    lead: "Ty zarządzasz RustDesk, współpracownik ma uprawnienia w Microsoft Entra. Nikt nie potrzebuje hasła drugiej osoby.",
    how: [
      "**Tworzysz prośbę.** Wskazuje konsolę oraz organizację i nie zawiera kluczy tajnych.",
      "**Współpracownik otwiera ją,** tworzy w Entra jedną aplikację i otrzymuje kod odpowiedzi.",
      "**Współpracownik przesyła Ci ten kod.** Otworzy go tylko przeglądarka, w której powstała prośba, więc nikt po drodze nie odczyta klucza tajnego.",
      "**Otwierasz kod tutaj,** asystent konfiguruje RustDesk, a prawdziwe logowanie potwierdza, że wszystko działa.",
    ],
    begin: "Utwórz prośbę",
    back: "Wstecz",
    hasReplyHow:
      "Gdy nadejdzie odpowiedź, wybierz prośbę, której dotyczy. Najpierw zalogujesz się do konsoli, ponieważ klucz tajny z odpowiedzi trafia prosto tam.",
    sent: "Prośby z tej przeglądarki",
    none: "W tej przeglądarce nie utworzono jeszcze żadnej prośby. Odpowiedź otwiera się tylko w przeglądarce, z której wysłano prośbę.",
    looking: "Wyszukiwanie wcześniejszych próśb",
    openUntil: (until) => `ważna do ${until}`,
    states: { used: "Z odpowiedzią", expired: "Wygasła" },
    expiredWhy:
      "Jej klucz został usunięty, więc odpowiedzi na nią nie można już nigdzie otworzyć. Utwórz nową prośbę.",
    usedWhy: "Odpowiedź na nią została już otwarta. Można ją otworzyć tylko raz.",
    otherConsole: (origin) =>
      `Dotyczy konsoli \`${origin}\`, a ta strona konfiguruje inną. Otwórz asystenta tam, pod adresem, z którego wysłano prośbę.`,
    reply: "Odpowiedź nadeszła",
    again: "Wyślij ponownie",
    forget: "Usuń",
    forgotten: (host) => `Usunięto prośbę dla ${host}`,
    forgetTitle: "Usunąć tę prośbę?",
    forgetWhy: "Jej klucz zostanie usunięty. Odpowiedzi na nią nie będzie już można otworzyć.",
    forgetYes: "Usuń",
    forgetNo: "Zachowaj",
    wasAsked: "Mam prośbę od współpracownika",
  },
  ask: {
    title: "Wyślij to współpracownikowi",
    lead: (until) => `Prośba jest gotowa. Nie zawiera haseł ani kluczy tajnych i jest ważna do ${until}.`,
    making: "Tworzenie klucza, którego może użyć tylko ta przeglądarka",
    send: "Wyślij prośbę",
    mail: "Kopiuj wiadomość",
    mailName: "Wiadomość e-mail",
    openMail: "Otwórz w programie pocztowym",
    pasteMail:
      "Programy pocztowe przejmują tylko krótkie teksty. Prośba zostanie skopiowana do schowka: wklej ją tam, gdzie w wiadomości jest *wklej tutaj*.",
    link: "Link",
    noLink:
      "Linku nie ma, ponieważ ta strona działa na Twoim komputerze i nikt inny nie może jej otworzyć. Tekst zawiera to samo: współpracownik wklei go w dowolnej kopii asystenta.",
    text: "Prośba jako tekst",
    textAside: "do czatu albo gdy poczta zmienia linki",
    textName: "Prośba",
    copyText: "Kopiuj prośbę",
    script: "Prośba jako skrypt",
    scriptAside: "współpracownik uruchamia jedno polecenie i odsyła jego ostatni wiersz",
    compare: "Porównajcie cztery słowa",
    compareWhy:
      "Zadzwoń do współpracownika i przeczytaj mu te słowa. Na jego stronie muszą być takie same: wtedy wiadomo, że nikt po drodze nie zmienił prośby.",
    arrives: "Gdy nadejdzie odpowiedź",
    arrivesWhy:
      "Wklej tutaj kod odpowiedzi albo całą wiadomość, w której przyszedł. Możesz zamknąć tę stronę i wrócić: *Poproś współpracownika* na stronie początkowej przechowuje prośbę.",
    reply: "Kod odpowiedzi",
    open: "Otwórz odpowiedź",
    opening: "Otwieranie",
    another: "Wartości przekazano mi inaczej",
    anotherAside: "identyfikator klienta i klucz tajny, przez telefon lub w menedżerze haseł",
    save: "Zapisz w RustDesk",
    notFound: "Nie ma tu kodu odpowiedzi.",
    instead: "Wybierz inny sposób",
  },
  replyProblems: {
    ...SHARED,
    "not-a-code": () =>
      "**Nie ma tu kodu odpowiedzi.** Kod zaczyna się od `esreply1.` i ma około 1100 znaków.",
    "other-kind": () =>
      "**To jest prośba, a nie odpowiedź.** Prośbę się wysyła. Odpowiedź współpracownika zaczyna się od `esreply1.`",
    foreign: () =>
      "**Ta odpowiedź powstała dla innej przeglądarki albo dla usuniętej prośby.** Otwórz ją w przeglądarce, z której wysłano prośbę, pod tym samym adresem tej strony, albo wyślij nową prośbę.",
    used: ({ at }, show) =>
      `**Tę odpowiedź otwarto już wcześniej,** ${show(at)}, a można to zrobić tylko raz. Jeśli klucz tajny nie dotarł do RustDesk, wyślij nową prośbę: to, co utworzył współpracownik, zostanie odnalezione.`,
    expired: ({ at }, show) =>
      `**Ta odpowiedź nadeszła za późno.** Prośba wygasła ${show(at)} i jej klucz został usunięty. Wyślij nową: to, co utworzył współpracownik, zostanie odnalezione.`,
    tampered: () =>
      "**Nie używaj tej odpowiedzi.** Jej jawna część nie zgadza się z zaszyfrowaną: ktoś ją zmienił albo zaszyfrowano ją innym kluczem. Zadzwoń do współpracownika.",
    "other-tenant": ({ got, asked }) =>
      `**Nie używaj tej odpowiedzi.** Wskazuje inną organizację (${tail(got)}) niż ta, której dotyczyła prośba (${tail(asked)}). Osoba, która zarządza tamtą organizacją, mogłaby logować się do Twojego serwera RustDesk.`,
    "other-console": ({ asked }) =>
      `**Ta odpowiedź jest dla innej konsoli.** Dotyczy prośby dla \`${asked}\`. Otwórz ją tam.`,
  } satisfies Words<ReplyProblem>,
  requestProblems: {
    ...SHARED,
    "not-a-code": () =>
      "**Nie ma tu prośby.** Prośba zaczyna się od `esrequest1.`; skopiuj cały tekst albo cały link.",
    "other-kind": () =>
      "**To jest kod odpowiedzi, a nie prośba.** Wyślij go osobie, która Cię poprosiła: może go otworzyć tylko jej przeglądarka.",
    expired: ({ at }, show) =>
      `**Ta prośba wygasła ${show(at)}.** Odpowiedzi na nią nie można by już otworzyć. Poproś o nową.`,
  } satisfies Words<ReceivedProblem>,
  mail: {
    pasteHere: "[wklej tutaj]",
    subject: (host) => `Prośba: połączenie RustDesk (${host}) z naszym logowaniem Microsoft`,
    body: (facts) =>
      [
        "Czy możesz zarejestrować jedną aplikację w Microsoft Entra? Zajmie to pięć minut.",
        facts.isLink
          ? "Ten link pokazuje dokładne ustawienia; nie zawiera hasła:"
          : "Otwórz Entra Setup dla RustDesk, wybierz „Masz prośbę od współpracownika?” i wklej poniższy tekst. Nie zawiera hasła:",
        facts.carried,
        "Aplikacja prosi tylko o imię i nazwisko oraz adres e-mail. Na końcu otrzymasz kod odpowiedzi: odeślij mi go, może go otworzyć tylko moja przeglądarka.",
        ...(facts.isGated
          ? ["Potem dodaj mnie do listy osób, które mogą się logować do tej aplikacji."]
          : []),
        `Aby mieć pewność, że ta prośba jest ode mnie, porównaj ze mną telefonicznie te słowa: ${facts.words}.`,
        `Prośba dotyczy organizacji ${facts.organisation} i wygasa ${facts.until}.`,
      ].join("\n\n"),
  },
} satisfies Catalogue["colleague"];
