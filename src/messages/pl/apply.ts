/** Words of the run, by the browser and by hand. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count } = grammarOf("pl");

export const apply = {
  title: "Wprowadzanie zmian",
  titleDone: "Zmiany zostały wprowadzone",
  titleStopped: "Zatrzymano",
  titleFailed: (done, all) => `Wykonano ${done} z ${all} kroków`,
  lead: (done, all) => `Wykonano ${done} z ${all}.`,
  untouched: "W RustDesk nic się jeszcze nie zmieniło, więc użytkownicy niczego nie zauważą.",
  untouchedFailed:
    "W RustDesk **nic** się nie zmieniło; użytkownicy niczego nie zauważą. To, co już utworzono, pozostaje i zostanie odnalezione.",
  unfinished:
    "RustDesk może już mieć część ustawień, ale ich nie udostępnia; użytkownicy niczego nie zauważą. Po wznowieniu reszta zostanie dokończona.",
  touched: "Ustawienia zapisano w RustDesk.",
  leadDone: "Obie strony odczytano ponownie i są zgodne z planem.",
  leadConsole:
    "Wartości są gotowe do skopiowania. Dopóki nie klikniesz tam Submit, w RustDesk nic nie zostanie zapisane.",
  leadSaved: "Wartości zapisane ręcznie nie są tu ponownie odczytywane; czy działają, pokaże test.",
  secretHeld: "W pamięci, niewyświetlany.",
  secretDone: "Przekazany do RustDesk bez wyświetlania; nie jest tu przechowywany.",
  secretReveal: "Chcę go zobaczyć",
  secretTitle: "Klucz tajny klienta",
  secretWarning:
    "Zamknięcie tego okna usunie klucz z pamięci. Każdy, kto go ma, może działać jako ta aplikacja.",
  secretClose: "Zamknij i wyczyść",
  log: "Dziennik działań",
  logSave: "Zapisz jako plik",
  logLines: (lines) =>
    count(lines, {
      one: "# wiersz, bez klucza tajnego",
      few: "# wiersze, bez klucza tajnego",
      many: "# wierszy, bez klucza tajnego",
    }),
  stop: "Zatrzymaj po tym kroku",
  stopping: "Zatrzymywanie po tym kroku",
  stopWhy:
    "Zatrzymanie nie pozostawia niczego w połowie: późniejsze wznowienie zaplanuje tylko to, czego brakuje.",
  lookingAgain: "Ponowne odczytywanie",
  goOn: "Kontynuuj od tego miejsca",
  keepWaiting: "Czekaj dalej",
  keepTheirs: "Zachowaj te zmiany i kontynuuj",
  differences: {
    title: "Co zmieniono w konsoli od czasu przeglądu",
    setting: "Ustawienie",
    before: "W przeglądzie",
    now: "Teraz",
    none: "brak",
  },
  goOnWhy: "Najpierw nastąpi ponowny odczyt, więc nic nie powstanie podwójnie.",
  signInConsole: "Zaloguj się ponownie do konsoli",
  signInMicrosoft: "Zaloguj się ponownie do Microsoft",
  back: "Wróć do przeglądu",
  reply: "Pokaż kod odpowiedzi",
  leadForAsker:
    "Ustawienia Entra odczytano ponownie i są zgodne z planem. Teraz wartości trafią do osoby proszącej.",
  leadForAskerFailed: "To, co już utworzono, pozostaje i zostanie odnalezione. Niczego nikomu nie wysłano.",
  replyOpened: (domain, id) =>
    `Odpowiedź otwarta. Dotyczy **${domain}** (${id.slice(0, 4)}…), zgodnie z Twoją prośbą.`,
  values: {
    name: "Nazwa aplikacji",
    secretName: "Opis klucza tajnego",
    callback: "Adres wywołania zwrotnego",
    clientId: "Identyfikator klienta",
    secret: "Klucz tajny klienta",
    issuer: "Wystawca",
  },
  copySecret: "Kopiuj klucz tajny klienta",
  noSecret:
    "Ta karta nie ma już w pamięci klucza tajnego. Wklej ten, który masz, albo utwórz nowy w portalu: jest pokazywany tylko raz.",
  clientId: "Identyfikator aplikacji (klienta)",
  clientIdProblems: {
    empty: () => "Wpisz identyfikator klienta aplikacji.",
    "secret-value": () =>
      "To wygląda na klucz tajny klienta. Jego miejsce jest w polu klucza tajnego; tutaj wklej [[clientId]].",
    "tenant-id": () =>
      "**To jest [[tenantId]].** Oznacza organizację, a nie aplikację. Skopiuj [[clientId]] ze strony [[overview]].",
    "not-a-guid": () =>
      "Identyfikator klienta wygląda tak: 11111111-2222-3333-4444-555555555555. Skopiuj [[clientId]] ze strony [[overview]].",
  },
  secret: "Klucz tajny klienta, kolumna *[[value]]*",
  secretProblems: {
    empty: "Wklej klucz tajny klienta z kolumny [[value]].",
    "secret-id": "**To jest [[secretId]].** Skopiuj zawartość kolumny *[[value]]*, tuż po lewej stronie.",
    masked:
      "**To jest ukryta postać.** Entra pokazuje wartość z kolumny [[value]] tylko raz. Utwórz nowy klucz tajny; ten możesz usunąć.",
    "odd-shape": "To nie wygląda jak typowy klucz tajny z Entra. Mimo to możesz przejść dalej.",
  },
} satisfies Catalogue["apply"];
