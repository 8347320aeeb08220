/** Words of the frame around the steps, and of what every screen uses. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count } = grammarOf("pl");

export const wizard = {
  steps: {
    address: "Adres konsoli",
    console: "Logowanie do konsoli",
    microsoft: "Microsoft Entra",
    who: "Kto może się logować",
    review: "Przegląd",
    apply: "Wykonanie",
    test: "Test",
    done: "Gotowe",
    health: "Sprawdzenie",
    secret: "Wymiana klucza tajnego",
    retire: "Usunięcie starego",
    people: "Kto może się logować",
    remove: "Odłączenie",
  },
  progress: "Postęp",
  stepOf: (now, all) => `Krok ${now} z ${all}`,
  byHand: "ręcznie",
  promiseBefore: (step) => `Nic się nie zmieni przed potwierdzeniem w kroku ${step}.`,
  promiseDuring: "Klucz tajny trafia z Microsoft Entra do RustDesk wyłącznie przez tę kartę.",
  promiseAfter: "Inni dostawcy i pozostałe ustawienia konsoli pozostają bez zmian.",
  back: "Wstecz",
  tryAgain: "Spróbuj ponownie",
  reloaded: "Strona została wczytana ponownie",
  reloadedWhy:
    "Logowania są przechowywane tylko w pamięci, dlatego trzeba je powtórzyć. Wpisane dane zostały zachowane, a wprowadzone dotąd zmiany zostaną odnalezione.",
  reloadedByHand:
    "Logowanie jest przechowywane tylko w pamięci, dlatego trzeba je powtórzyć. Potem wrócisz do miejsca, w którym przerwano pracę.",
  lookAgain: "Odczytaj ponownie",
  details: "Szczegóły",
  copyDetails: "Kopiuj szczegóły do zgłoszenia",
  copied: "Skopiowano",
  copy: "Kopiuj",
  copiedName: (name) => `Skopiowano: ${name}`,
  copyRefused: (name) => `Nie można skopiować: ${name}. Zaznacz tekst i skopiuj go samodzielnie.`,
  states: {
    checked: "Sprawdzono",
    wrong: "Nieprawidłowe",
    none: "Jeszcze nie",
    na: "Nie można sprawdzić",
    run: "Sprawdzanie",
  },
  world: {
    unchanged: "Nic nie zostało zmienione.",
    "partly changed": "To, co zrobiono do tej pory, pozostaje i zostanie odnalezione.",
    unknown: "Nie wiadomo, czy ostatni krok został wykonany.",
  },
  waits: {
    copying: "Oczekiwanie, aż Microsoft udostępni nową aplikację. Zwykle trwa to mniej niż minutę",
    throttled: "Microsoft prosi o wolniejsze tempo",
    unavailable: "Usługa jest chwilowo niedostępna",
    concurrent: "Ktoś inny zmienia właśnie katalog",
    offline: "Brak odpowiedzi; trwa ponawianie",
    looking: "Trwa kilkakrotne sprawdzanie, aby nic nie powstało podwójnie",
    spreading: "Stary klucz tajny nadal działa; nowy musi dotrzeć do wszystkich serwerów firmy Microsoft",
  },
  waitMore: (tries, seconds) =>
    `${count(tries, { one: "# próba", few: "# próby", many: "# prób" })}, następna za ${seconds}`,
  sides: {
    entra: "Microsoft Entra",
    rustDesk: "RustDesk",
    both: "Obie strony",
    notSignedIn: "Nie zalogowano",
    byHand: "Ręcznie",
    asked: "U współpracownika",
    found: (domain) => `Znaleziono ${domain}`,
    signedIn: (name) => `Zalogowano: ${name}`,
    changed: "Ustawiono",
    removed: "Usunięto",
    unchanged: "Jeszcze bez zmian",
    proven: "Logowanie udane",
  },
  joint: {
    nothing: "Brak połączenia",
    callback: "Adres wywołania znany",
    both: "Znaleziono obie strony",
    planned: (changes) =>
      count(changes, {
        one: "Zaplanowano # zmianę",
        few: "Zaplanowano # zmiany",
        many: "Zaplanowano # zmian",
      }),
    nothingPlanned: "Nic do zmiany",
    running: "Wprowadzanie zmian",
    waiting: "Oczekiwanie na Microsoft",
    stopped: "Zatrzymano",
    differs: (things) => count(things, { one: "# różnica", few: "# różnice", many: "# różnic" }),
    healthy: "Wszystko w porządku",
    undone: "Cofnięto",
    joined: "Połączono, niepotwierdzone",
    consoleNext: "Teraz RustDesk, ręcznie",
    proven: (time) => `Potwierdzono o ${time}`,
    label: (state) => `Połączenie: ${state}`,
  },
  signedOutByReload:
    "Ponowne załadowanie strony powoduje tu wylogowanie: sesje są przechowywane tylko w pamięci. Wpisane dane pozostały.",
} satisfies Catalogue["wizard"];
