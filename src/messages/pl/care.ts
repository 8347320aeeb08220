/** Words for looking after a connection: the check, the secret's replacement, people, the way back. */
import type { HealthGroup, HealthRowId, HealthWhy, HealthWord } from "../../domain/health-row.ts";
import type { Catalogue } from "../catalogue.ts";
import type { CellFacts } from "../cell-facts.ts";
import { grammarOf } from "../grammar.ts";
import { groupsAndPeople } from "./people.ts";

const { count } = grammarOf("pl");

export const care = {
  jobs: {
    replace: ["Wymień klucz tajny", "Zanim wygaśnie, bez przerwy w logowaniu"],
    move: ["Zmień adres", "Konsola działa pod inną nazwą"],
    people: ["Kto może się logować", "Dodawanie i usuwanie osób i grup"],
    disconnect: ["Odłącz", "Usunięcie po obu stronach, z możliwością przywrócenia przez 30 dni"],
  },
  health: {
    checking: "Sprawdzanie obu stron",
    title: (wrong) =>
      wrong === 0
        ? "Wszystko jest w porządku"
        : count(wrong, {
            one: "Znaleziono jedną różnicę",
            few: "Znaleziono # różnice",
            many: "Znaleziono # różnic",
          }),
    lead: (at) => `Sprawdzono ${at}.`,
    leadOneSide: (at) => `Sprawdzono ${at}, w zakresie widocznym dla asystenta.`,
    nothing: "Nic nie jest tu połączone",
    nothingWhat:
      "Na żadnej ze stron nie ma połączenia tej konsoli z Microsoft Entra. Najpierw połącz konsolę; to, co już istnieje, zostanie wykorzystane.",
    connect: "Połącz teraz",
    fixAll: (rows) => (rows === 1 ? "Napraw" : "Napraw wszystko"),
    fix: "Napraw",
    fixName: (row) => `Napraw: ${row}`,
    replace: "Wymień",
    people: "Wybierz osoby",
    again: "Sprawdź ponownie",
    setting: "Ustawienie",
    shouldBe: "Oczekiwane",
    state: "Stan",
    act: "Działanie",
    adoptTitle: "Wcześniej skonfigurowano ręcznie",
    adopt:
      "Ta rejestracja aplikacji nie została utworzona przez tego asystenta. Przejęcie nada jej znacznik i nazwę, po których można ją będzie ponownie odnaleźć; identyfikator klienta i cała reszta pozostaną bez zmian.",
    adoptYes: "Przejmij",
    unseen: "Czego nie można sprawdzić i dlaczego",
    more: "Inne działania dla tego połączenia",
    groups: {
      path: "Przebieg logowania",
      secret: "Klucz tajny",
      people: "Osoby",
      record: "Sama rejestracja aplikacji",
    } satisfies Record<HealthGroup, string>,
    rows: {
      callback: "Adres wywołania zwrotnego",
      clientId: "Identyfikator aplikacji",
      issuer: "Wystawca",
      idTokens: "Tokeny identyfikatora",
      audience: "Typy kont",
      enterpriseApp: "Aplikacja dla przedsiębiorstw",
      button: "Przycisk dla użytkowników",
      serverAsks: "Zapytanie serwera do usług Microsoft",
      secretInUse: "Używany",
      leftOver: "Pozostałości",
      secretMatch: "Zgodność obu stron",
      gate: "Kto może się logować",
      consent: "Zgoda",
      permissions: "Uprawnienia i oświadczenia",
      localAdmin: "Dostęp bez konta Microsoft",
      marked: "Rozpoznawana przez asystenta",
      duplicates: "Inne dla tej konsoli",
      deletedTwin: "Usunięta o tej samej nazwie",
    } satisfies Record<HealthRowId, string>,
    words: {
      thisTenant: () => "Konta tej organizacji",
      anyTenant: () => "Konta dowolnej organizacji",
      anyTenantAndPersonal: () => "Konta dowolnej organizacji i konta osobiste",
      personal: () => "Tylko konta osobiste",
      on: () => "Włączone",
      off: () => "Wyłączone",
      visible: () => "Widoczny",
      hidden: () => "Ukryty",
      sameOnBoth: () => "Ten sam po obu stronach",
      asPublished: () => "Zgodnie z danymi Microsoft",
      none: () => "Brak",
      notThere: () => "Brak",
      webPlatform: () => "Platforma Sieć Web",
      spaPlatform: () => "Platforma Aplikacja jednostronicowa",
      publicClientPlatform: () => "Platforma Aplikacje mobilne i klasyczne",
      enabled: () => "Włączona",
      disabled: () => "Wyłączona",
      asPlanned: () => "Zgodnie z ustawieniami",
      asksOther: ({ text }) => `Wysyła: ${text}`,
      refused: ({ text }) => (text ? `Odmowa: ${text}` : "Odmowa"),
      moreThan30Days: () => "Ponad 30 dni ważności",
      daysLeft: ({ text, number, at }) =>
        [
          text && `${text}…`,
          number !== null &&
            count(number, { one: "# dzień ważności", few: "# dni ważności", many: "# dni ważności" }),
          at && `do ${at}`,
        ]
          .filter(Boolean)
          .join(", "),
      expired: ({ at }) => `Wygasł ${at}`,
      severalLive: ({ number }) => count(number ?? 0, { one: "# ważny", few: "# ważne", many: "# ważnych" }),
      saved: () => "Zapisany",
      absent: () => "Niezapisany",
      undelivered: ({ number, at }) =>
        `${count(number ?? 0, { one: "# nieużywany", few: "# nieużywane", many: "# nieużywanych" })}${at ? `, z dnia ${at}` : ""}`,
      hiddenByMicrosoft: () => "Ukryty przez Microsoft",
      hiddenByRustDesk: () => "Ukryty przez RustDesk",
      begins: ({ text }) => `Zaczyna się od ${text}`,
      list: ({ number, more }) =>
        number === null && more === null ? "Zgodnie z wyborem" : groupsAndPeople(number ?? 0, more ?? 0),
      emptyList: () => "Pusta lista",
      everyone: () => "Wszyscy w organizacji",
      given: () => "Udzielona dla wszystkich",
      notGiven: () => "Nieudzielona",
      byEachPerson: () => "Udziela każda osoba",
      complete: () => "Komplet",
      missing: ({ number }) => count(number ?? 0, { one: "Brakuje #", few: "Brakuje #", many: "Brakuje #" }),
      atLeastOne: () => "Co najmniej jeden",
      names: ({ text }) => text,
      marked: () => "Tak",
      unmarked: () => "Nie, skonfigurowana ręcznie",
      others: ({ number, text }) =>
        count(number ?? 0, { one: `#: ${text}`, few: `#: ${text}`, many: `#: ${text}` }),
      deletedOn: ({ at }) => (at ? `Usunięta ${at}` : "Usunięta"),
      foundAgain: () => "Tak",
    } satisfies Record<HealthWord, (facts: CellFacts) => string>,
    whys: {
      entraUnseen: "Nikt nie jest tu zalogowany do usług Microsoft.",
      consoleUnseen: "Nikt nie jest tu zalogowany do konsoli.",
      needsPermission:
        "To konto nie ma prawa tego odczytać. Pozwoli na to token administratora albo przycisk *Napraw*, który prosi o szersze uprawnienia.",
      onlySignIn: "Obie strony ukrywają zapisany klucz tajny. Rozstrzygnie tylko logowanie.",
      buttonHidden: "Serwer nie rozpoczyna logowania przez dostawcę, który jest wyłączony.",
      consoleHidesUsers: "Ta konsola nie pokazuje tu swoich użytkowników.",
      makeLocalAdmin: "Utwórz w konsoli administratora z hasłem, bo inaczej możesz stracić do niej dostęp.",
      chooseOne:
        "Więcej niż jedna rejestracja aplikacji zawiera adres wywołania zwrotnego tej konsoli. RustDesk używa tej, której identyfikator aplikacji jest zapisany w konsoli; pozostałe usuń w portalu, jeśli nikt ich nie potrzebuje.",
      nameIsHeld:
        "Można ją przywrócić przy ponownym połączeniu; do tego czasu jej nazwa pozostaje w Entra zajęta.",
      connectAnew:
        "Aplikacji wskazanej w konsoli nie ma w tym katalogu. Połącz ponownie: asystent zapyta, zanim ją zastąpi.",
    } satisfies Record<HealthWhy, string>,
  },
  secret: {
    title: "Wymień klucz tajny klienta",
    lead: "W dwóch krokach, aby nikt nie stracił możliwości logowania: najpierw nowy klucz obok starego, a gdy prawdziwe logowanie potwierdzi, że nowy działa, stary zostanie usunięty.",
    order: [
      "W Entra powstaje nowy klucz tajny. **Stary nadal działa.**",
      "Po minucie, gdy nowy klucz dotrze do wszystkich serwerów firmy Microsoft, otrzymuje go RustDesk.",
      "Jedno logowanie potwierdza, że nowy klucz działa.",
      "Dopiero wtedy stary klucz jest usuwany. Jeśli przerwiesz wcześniej, pozostanie w użyciu.",
    ],
    next: "Przejrzyj plan",
    use: (days) => `Ustaw: ${days}`,
  },
  retire: {
    title: "Usunąć to, co zastąpiono?",
    leadSecret: "Nowy klucz tajny działa i nikt nie zostanie wylogowany. Stary nie jest już potrzebny.",
    leadAddress:
      "Nowy adres działa. Stary jest nadal zapisany w Entra; jest potrzebny tylko wtedy, gdy konsola odpowiada także pod nim.",
    leadUnproven: "Nikt nie potwierdził tego tutaj logowaniem. Do tego czasu zostaw to, co stare.",
    byHand: "Usuń w Entra to, co stare, gdy nowe będzie potwierdzone.",
    nothing: "Asystent nie ma tu nic do usunięcia.",
    foreign: (names) =>
      `Asystent nie zmienia tego, czego nie utworzył: **${names}**. Usuń to w portalu, gdy masz pewność.`,
    foreignOpen: "Otwórz [[certificates]]",
    uris: "Identyfikatory URI przekierowania do usunięcia",
    urisWhy: "Zaznacz tylko adresy, których nie używa już żadna konsola.",
    remove: "Usuń",
    keep: "Na razie zostaw",
    done: "Dalej",
  },
  remove: {
    title: "Odłącz RustDesk od Microsoft Entra",
    lead: (host) =>
      `Użytkownicy nie będą już mogli logować się do ${host} za pomocą konta Microsoft. Konta utworzone dla nich w RustDesk pozostaną.`,
    soft: "Z możliwością przywrócenia przez 30 dni",
    softWhat:
      "Entra przechowuje usuniętą rejestrację aplikacji przez 30 dni. Po ponownym połączeniu w tym czasie wróci ona z tym samym identyfikatorem aplikacji i wszyscy zachowają swoje konta RustDesk.",
    hard: "Na stałe",
    hardWhat:
      "Tego nie można cofnąć. Nazwa od razu staje się wolna, ale nowe połączenie otrzyma nowy identyfikator aplikacji, a Microsoft nada wtedy każdej osobie nowy identyfikator.",
    order:
      "Najpierw RustDesk, aby żaden przycisk nie prowadził donikąd, potem Entra. Usuwany jest tylko wpis dla Microsoft: inni dostawcy i inne ustawienia pozostają.",
    typed: (host) => `Wpisz ${host}, aby potwierdzić`,
    wrong: (host) => `Wpisany tekst to nie ${host}.`,
    next: "Przejrzyj plan",
    goneTitle: "Odłączono",
    goneLead: "Logowanie przez Microsoft usunięto po obu stronach.",
    goneOne: "Logowanie przez Microsoft usunięto w zakresie dostępnym dla tej strony.",
    restorable: (until) => `Rejestrację aplikacji można przywrócić do ${until}.`,
    shared:
      "Rejestracja aplikacji pozostaje, ponieważ używają jej inne adresy; usunięto z niej adres i klucze tajne tej konsoli.",
    finish: "Wyloguj się i zakończ",
    entraByHand: "Usuń rejestrację aplikacji w portalu",
    entraByHandOpen: "Otwórz [[appRegistrations]]",
    consoleFirst: "Najpierw w RustDesk",
    consoleFirstWhy: "Przycisk znika przed aplikacją, aby nikt nie kliknął takiego, który prowadzi donikąd.",
    consoleFirstDone: "Usunięto: przejdź do Entra",
  },
  undo: {
    act: "Cofnij to, co utworzono",
    titleDone: "Cofnięto to, co utworzono",
  },
  guard: {
    one: (name) =>
      `Jest jeden administrator, który może się zalogować bez konta Microsoft: **${name}**. Zachowaj to konto. Jeśli logowanie przez Microsoft kiedyś zawiedzie, będzie to jedyny sposób, aby się zalogować.`,
    some: (names) =>
      `Administratorzy, którzy mogą się zalogować bez konta Microsoft: **${names}**. Zachowaj co najmniej jedno z tych kont.`,
    noneTitle: "Uwaga: nie znaleziono lokalnego administratora",
    none: "Najpierw utwórz w konsoli administratora z hasłem, bo inaczej możesz stracić do niej dostęp.",
    noneYes: "Mam inny sposób dostępu do tej konsoli",
    title: "Dostęp bez konta Microsoft",
  },
  people: {
    title: "Kto może się logować?",
    lead: "Dostęp określa się w Entra: RustDesk wpuszcza każdego, kogo przepuści Microsoft.",
    onList: "Na liście",
    unseen: "To konto nie ma prawa odczytać, kto jest na liście. Mimo to można dodawać osoby.",
    includeMeWhy: "Pozwala też przetestować logowanie.",
    next: "Przejrzyj plan",
    noChange: "Nic jeszcze nie zmieniono",
  },
  review: {
    repair: "Przegląd naprawy",
    replaceSecret: "Przegląd wymiany",
    changeAddress: "Przegląd nowego adresu",
    retire: "Usuń to, co zastąpiono",
    setPeople: "Przegląd: kto może się logować",
    disconnect: "Przegląd tego, co zostanie usunięte",
    undo: "Cofnij to, co właśnie utworzono",
    applyRemoval: "Usuń te elementy",
    nothing: "Nie ma nic do zrobienia",
    leadNothing: "Obie strony są już takie, jak trzeba. Nic nie zostanie zmienione.",
    backToCheck: "Wróć do sprawdzenia",
  },
  next: {
    test: "Przetestuj logowanie",
    health: "Sprawdź ponownie",
    done: "Dalej",
  },
} satisfies Catalogue["care"];
