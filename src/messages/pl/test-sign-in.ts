/** Words of the two tests. */
import type { Catalogue } from "../catalogue.ts";

export const test = {
  title: "Przetestuj logowanie",
  titleDone: (name) => `Działa, zalogowano: ${name}`,
  lead: "Dwa testy, najpierw słabszy. Dopiero drugi potwierdza klucz tajny, bo może go użyć tylko Twój serwer RustDesk.",
  dry: "Sprawdzenie próbne",
  dryPassed: "Zaliczone, nie utworzono konta",
  dryFailed: "Niezgodne z planem",
  dryRunning: "Wywoływanie logowania w RustDesk",
  value: "Wartość",
  sends: "Co RustDesk wysyła do Microsoft",
  sendsShort: "Wysyła",
  planned: "Jak w planie",
  same: "Zgodne",
  differs: "Niezgodne",
  expected: (value) => `Oczekiwano: ${value}`,
  settings: {
    tenant: "Organizacja",
    clientId: "Identyfikator aplikacji",
    callbackUrl: "Adres wywołania zwrotnego",
  },
  real: "Prawdziwe logowanie",
  realTitle: "To test na prawdziwym koncie",
  realWarning:
    "RustDesk utworzy konto dla osoby, która się zaloguje, jeśli jeszcze go nie ma; może to zająć stanowisko w licencji. Nie wpływa to na Twoją sesję w konsoli.",
  visible:
    "Użytkownicy widzą już przycisk: konsola nie rozpoczyna logowania przez dostawcę, który jest wyłączony.",
  open: "Otwórz okno logowania Microsoft",
  openAgain: "Otwórz ponownie okno logowania Microsoft",
  asOther: "Przetestuj jako inna osoba",
  waiting: "Oczekiwanie na okno logowania Microsoft. Zakończy się samo po 3 minutach.",
  closed: "Okno zostało zamknięte",
  shows20: "Co widać w oknie logowania Microsoft?",
  shows20Why:
    "Nie ma jeszcze odpowiedzi. Jeśli logowanie trwa, dokończ je w tym oknie; ta strona to zauważy.",
  closedTitle: "Test został zatrzymany",
  closedWhat:
    "Z okna nie nadeszła odpowiedź. Jeśli Microsoft wyświetlił tam błąd, jego numer AADSTS wskaże, czego brakuje.",
  passed: (seconds) => `Zaliczone, czas: ${seconds}`,
  shows: "tak pokazuje RustDesk",
  userName: "Nazwa użytkownika",
  email: "E-mail",
  none: "brak",
  rights: "Uprawnienia",
  rightsUser: "Użytkownik, nie administrator",
  rightsAdmin: "Administrator",
  signedInAt: "Zalogowano",
  answerFrom: "Odpowiedź od",
  answerFromWhat: "RustDesk, po własnej wymianie danych",
  session: "Sesja testowa",
  sessionOut: "Wylogowano",
  sessionStays: "Nie udało się wylogować; sesja sama wygaśnie",
  names: "Nazw użytkowników nie można później zmienić w RustDesk.",
  turnOff: "Wyłącz z powrotem",
  turnedOff:
    "Przycisk jest wyłączony. Użytkownicy go nie widzą; wpis i jego klucz tajny pozostają w konsoli.",
  turnOn: "Włącz",
  finish: "Zakończ",
  skip: "Przejdź dalej bez testu",
  cannot:
    "Ta strona nie może połączyć się z konsolą, więc przeprowadź test samodzielnie: otwórz stronę logowania konsoli w oknie prywatnym i zaloguj się przez Microsoft.",
} satisfies Catalogue["test"];
