/** Words of the page for the colleague who was asked: the request, the reply, and what to do when it was not expected. */
import type { SignIn } from "../../domain/colleague-request.ts";
import type { Catalogue } from "../catalogue.ts";

export const answer = {
  pageTitle: "Prośba od współpracownika",
  paste: {
    title: "Otwórz prośbę",
    lead: "Wklej otrzymaną prośbę: link, tekst albo całą wiadomość.",
    field: "Prośba",
    open: "Otwórz prośbę",
    opening: "Odczytywanie",
    back: "Wstecz",
  },
  caption: "Prośba współpracownika",
  waiting: "Czeka na Ciebie",
  eyebrow: (until) => `Prośba ważna do ${until}`,
  title: (host) => `Współpracownik prosi o połączenie ${host} z logowaniem Twojej organizacji`,
  lead: "Zarejestruj jedną aplikację w Entra. Zajmie to pięć minut i nie wymaga dostępu do RustDesk.",
  destination: "Dane logowania będą wysyłane do",
  organisation: "Organizacja",
  app: "Nazwa aplikacji",
  lifetime: "Ważność klucza tajnego",
  checked: "znaleziono w publicznych danych firmy Microsoft",
  unchecked: "nie sprawdzono: publiczne dane firmy Microsoft są stąd niedostępne",
  looking: "Wyszukiwanie w publicznych danych firmy Microsoft",
  can: "Aplikacja może",
  cannot: "Aplikacja nie może",
  cans: {
    read: "Odczytywać imię i nazwisko oraz adres e-mail osób, które się logują",
    signIn: {
      chosen: "Wpuszczać tylko osoby i grupy ze swojej listy",
      everyone: "Wpuszczać wszystkich w organizacji",
      "everyone-consented": "Wpuszczać wszystkich w organizacji, bez pytania każdej osoby",
    } satisfies Record<SignIn, string>,
    others: "Być widoczna dla osób z innych organizacji, którym RustDesk odmówi dostępu",
  },
  cannots: ["Odczytywać poczty, plików ani katalogu", "Działać, gdy nikt się nie loguje"],
  words: "Czy ta prośba naprawdę pochodzi od współpracownika?",
  wordsWhy:
    "Prośba nie dowodzi, kto ją wysłał. Zanim zaczniesz, porównajcie te słowa przez telefon: obie strony muszą widzieć to samo.",
  ways: {
    how: "Jak chcesz to zrobić?",
    scriptWhat:
      "Najpierw przeczytaj skrypt, a potem uruchom go w **Azure Cloud Shell** lub PowerShell. Wypisze kod odpowiedzi. Żadna nasza aplikacja nie trafia do Twojej organizacji.",
    personWhat: "Kilka krótkich czynności, każda z rysunkiem i wartościami do skopiowania.",
  },
  includeMe: "Dodaj mnie do listy osób, które mogą się logować",
  includeMeWhy: "Bez tego lista będzie na początku pusta. Osoby dodasz na końcu w portalu Entra.",
  ends: "Na końcu: kod odpowiedzi",
  endsWhy:
    "Odeślij go pocztą lub na czacie. Jest zaszyfrowany; może go otworzyć tylko przeglądarka, w której powstała ta prośba.",
  unexpected: "Nie spodziewam się tej prośby",
  unexpectedTitle: "W takim razie przerwij",
  unexpectedWhy:
    "Niczego nie zmieniono i nikt się nie dowie o otwarciu tej prośby. Zapytaj osobę, która rzekomo ją wysłała, telefonicznie lub osobiście, a nie odpowiadając na wiadomość. Jeśli nikt Cię o to nie prosił, ktoś chce, aby logowania w Twojej organizacji trafiały pod powyższy adres: zgłoś wiadomość jako wyłudzanie informacji.",
  cloudMissing: (cloud) =>
    `Ta kopia asystenta nie zna chmury z tej prośby (${cloud}). Poproś o adres kopii, która ją zna, albo o przekazanie wartości w inny sposób.`,
  otherOrganisation: {
    title: "Nie odpowiadaj na tę prośbę",
    why: (domain, found, named) =>
      `Jako cel podano w niej ${domain}, ale wskazuje ona inną organizację (…${named.slice(-4)} zamiast …${found.slice(-4)}). Zadzwoń do osoby, która rzekomo ją wysłała.`,
  },
  reply: {
    title: "Odeślij ten kod odpowiedzi",
    lead: "Aplikacja jest utworzona. Klucz tajny w kodzie jest zaszyfrowany: może go otworzyć tylko przeglądarka, z której wysłano prośbę, więc wystarczy poczta lub czat.",
    sealing: "Szyfrowanie klucza tajnego",
    code: "Kod odpowiedzi",
    copy: "Kopiuj kod odpowiedzi",
    mail: "Otwórz w programie pocztowym",
    mailSubject: (host) => `Odpowiedź: połączenie RustDesk (${host}) z naszym logowaniem Microsoft`,
    mailBody: (code) =>
      `Oto kod odpowiedzi. Wklej go tam, gdzie powstała prośba, w tej samej przeglądarce:\n\n${code}`,
    keep: "Skopiuj go przed opuszczeniem tej strony: nie jest przechowywany i nie można go pokazać ponownie.",
    list: "Dodaj osoby do listy",
    listWhy:
      "Logować się mogą tylko osoby z listy aplikacji. Dodaj współpracownika i wszystkich innych, którzy powinni mieć dostęp.",
    listOpen: "Otwórz w Entra",
    another: "Przekaż wartości w inny sposób",
    anotherAside: "gdy nie można wysłać kodu",
    anotherWhy:
      "Kto ma klucz tajny, może działać jako ta aplikacja. Użyj menedżera haseł albo podaj klucz przez telefon; nie wysyłaj go pocztą.",
    copySecret: "Kopiuj klucz tajny klienta",
    lost: "Klucza tajnego nie ma już w tej karcie",
    lostWhy:
      "Ponowne załadowanie strony lub zamknięcie karty powoduje jego utratę, ponieważ nigdy nie jest zapisywany. Przejdź przez prośbę jeszcze raz: utworzona aplikacja zostanie odnaleziona i zachowana, a asystent nada jej nowy klucz.",
    lostAgain: "Otwórz prośbę ponownie",
    finish: "Wyloguj się i zakończ",
    finishedTitle: "Zakończono",
    finished: "Nastąpiło wylogowanie, a klucz tajny usunięto z pamięci. Aplikacja pozostaje w Entra.",
    values: {
      clientId: "Identyfikator aplikacji (klienta)",
      tenantId: "Identyfikator katalogu (dzierżawy)",
      secret: "Klucz tajny klienta",
    },
    undo: (app) =>
      `Aby to cofnąć, usuń **${app}** z listy *[[appRegistrations]]* w Entra. Przez 30 dni można ją przywrócić.`,
  },
  script: {
    lead: "Przeczytaj skrypt, uruchom go po zalogowaniu się do usług Microsoft i wyślij jego ostatni wiersz współpracownikowi. Nic od nas nie trafia do Twojej organizacji.",
    send: "2. Wyślij ostatni wiersz",
    sendWhy:
      "Ostatni wiersz zaczyna się od `esreply1.` i jest kodem odpowiedzi. Skrypt wypisuje klucz tajny tylko w postaci zaszyfrowanej.",
    other: "Zamiast tego skrypt wypisał wartości",
    otherAside: "Terraform lub Bicep",
    sent: "Wysłano",
  },
} satisfies Catalogue["answer"];
