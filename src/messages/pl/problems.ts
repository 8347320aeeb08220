/** What a person is told when something goes wrong: what happened and why, then what to do. Facts are quoted, never matched on. */
import type { Catalogue } from "../catalogue.ts";
import { mishaps } from "./mishaps.ts";
import { consoleProblems } from "./problems-console.ts";
import { quoted } from "./quoted.ts";

export const problems = {
  ...mishaps,
  "still-there": {
    title: "Część połączenia nadal istnieje",
    happened:
      "Usunięto wszystko, ale przy ponownym odczycie jedna ze stron wciąż pokazuje część połączenia: Microsoft może jeszcze kopiować zmiany albo ktoś ją przywrócił.",
    remedy: "Odczytaj ponownie. Jeśli to nie pomoże, usuń pozostałości ręcznie.",
  },
  ...consoleProblems,
  "tenant-unknown": {
    title: "Microsoft nie zna organizacji z tą domeną",
    happened: (facts) => `W tej chmurze nie ma katalogu dla \`${facts.tenant ?? ""}\`.`,
    remedy: "Sprawdź pisownię, użyj innej domeny swojej organizacji albo wybierz poniżej inną chmurę.",
  },
  "discovery-unreachable": {
    title: "Usługa logowania firmy Microsoft nie odpowiada",
    happened: (facts) => `Ta przeglądarka nie może połączyć się z \`${facts.host ?? "usługą"}\`.`,
    remedy:
      "Sprawdź połączenie oraz to, czy adresu nie blokuje serwer proxy lub rozszerzenie, a potem spróbuj ponownie.",
  },
  "issuer-unexpected": {
    title: "Ta organizacja znajduje się w innej chmurze",
    happened: (facts) =>
      `Jej publiczne dane wskazują \`${facts.got ?? facts.reason ?? "coś innego"}\`, a nie wybraną tu chmurę.`,
    remedy: "Wybierz poniżej chmurę swojej organizacji.",
  },
  "popup-blocked": {
    title: "Okno logowania Microsoft zostało zablokowane",
    happened: "Przeglądarka nie pozwoliła tej stronie otworzyć okna.",
    remedy: "Zezwól tej stronie na wyskakujące okna, a potem otwórz okno logowania ponownie.",
  },
  "popup-no-answer": {
    title: "Nie nadeszła żadna odpowiedź",
    happened:
      "Okno logowania Microsoft zostało zamknięte albo wyświetliło błąd, który jest widoczny tylko w nim.",
    remedy: "Otwórz je ponownie. Jeśli Microsoft pokazał błąd, jego numer AADSTS mówi, czego brakuje.",
  },
  "sign-in-cancelled": {
    title: "Logowanie przerwano",
    happened: "Okno logowania Microsoft zostało zamknięte albo nie udzielono uprawnienia.",
    remedy: "Otwórz je ponownie w dogodnej chwili albo wybierz inny sposób.",
  },
  "admin-approval-needed": {
    title: "Microsoft wymaga, aby to narzędzie dopuścił administrator",
    happened: "Twoje konto nie może samo udzielić tego uprawnienia.",
    remedy:
      "Użyj tokenu z Azure CLI, który nie wymaga zatwierdzenia tego narzędzia, wprowadź zmiany ręcznie albo poproś administratora, aby zalogował się tutaj.",
  },
  "wrong-tenant": {
    title: "To inna organizacja",
    happened: (facts) =>
      `Zalogowano konto \`${facts.got ?? ""}\`. Ten serwer skonfigurowano dla **${facts.expected ?? "innej domeny"}**.`,
    remedy: "Użyj innego konta albo zmień domenę firmy.",
  },
  "wrong-account": {
    title: "To inne konto",
    happened: (facts) =>
      `Odpowiedź firmy Microsoft dotyczy konta ${facts.got ? `\`${facts.got}\`` : "innej osoby"}, którego tu nie oczekiwano.`,
    remedy: "Użyj tego samego konta co na początku.",
  },
  "personal-account": {
    title: "To osobiste konto Microsoft",
    happened:
      "Nie należy do żadnej organizacji, więc nie ma katalogu, w którym można zarejestrować aplikację.",
    remedy: "Użyj konta służbowego.",
  },
  "sign-in-refused": {
    title: "Microsoft odmówił zalogowania",
    happened: (facts) =>
      `${facts.aadsts ? `AADSTS${facts.aadsts}` : "Microsoft nie podał numeru"}${quoted(facts.message)}.`,
    remedy:
      "Kieruj się tekstem firmy Microsoft, jeśli mówi więcej niż ta strona, a potem spróbuj ponownie albo wybierz inny sposób.",
  },
  "sign-in-unavailable": {
    title: "Usługa logowania Microsoft w tej chwili nie odpowiada",
    happened: "Jej usługa tokenów nie dała przydatnej odpowiedzi.",
    remedy:
      "Odczekaj minutę i spróbuj ponownie. MSAL może przez maksymalnie 60 sekund powtarzać odmowę bez ponownego zapytania.",
  },
  "assistant-not-registered": {
    title: "Microsoft nie zna tego asystenta",
    happened: (facts) =>
      `Identyfikator klienta asystenta jest nieznany w tej organizacji albo jego identyfikator URI przekierowania nie jest zarejestrowany jako aplikacja jednostronicowa${facts.aadsts ? ` (AADSTS${facts.aadsts})` : ""}.`,
    remedy: "Sprawdź identyfikator klienta i identyfikator URI przekierowania albo użyj tokenu z Azure CLI.",
  },
  "insecure-page": {
    title: "Tej strony nie otwarto w bezpieczny sposób",
    happened: "Przeglądarki pozwalają się logować tylko przez https lub na localhost.",
    remedy: "Otwórz asystenta przez https albo uruchom go na własnym komputerze.",
  },
  "handover-insecure-page": {
    title: "Tej strony nie otwarto w bezpieczny sposób",
    happened: "Przeglądarki szyfrują i odszyfrowują kody tylko przez https lub na localhost.",
    remedy: "Otwórz asystenta przez https albo uruchom go na własnym komputerze.",
  },
  "handover-no-storage": {
    title: "Ta przeglądarka niczego nie przechowuje",
    happened:
      "Klucz, który otwiera odpowiedź, musi pozostać w tej przeglądarce do jej nadejścia. Tutaj nie można go przechować: niektóre przeglądarki odmawiają tego w oknach prywatnych albo przy zablokowanych danych witryn.",
    remedy:
      "Otwórz asystenta w zwykłym oknie albo zezwól mu na przechowywanie danych witryny, a potem spróbuj ponownie.",
  },
  "graph-denied": {
    title: "Microsoft odmówił",
    happened: (facts) =>
      `Twoje konto może się zalogować, ale nie może tego zrobić${facts.call ? ` (\`${facts.call}\`)` : ""}: nie ma roli **Administrator aplikacji w chmurze** ani **Administrator aplikacji** albo rola nie jest jeszcze aktywna.`,
    remedy:
      "Jeśli rolę nadano w ciągu ostatnich 15 minut, poczekaj i spróbuj ponownie. W przeciwnym razie wprowadź zmiany ręcznie ze współpracownikiem, który ma tę rolę.",
  },
  "consent-refused": {
    title: "Microsoft odmówił zgody dla wszystkich",
    happened:
      "Wymaga to roli **Administrator aplikacji w chmurze**, **Administrator aplikacji** lub **Administrator ról uprzywilejowanych**, której to konto nie ma lub która nie jest aktywna. Bez tej zgody Microsoft nie wpuści nikogo z listy, ponieważ lista wyłącza zgodę udzielaną przez każdą osobę z osobna.",
    remedy:
      "Poproś kogoś z jedną z tych ról, aby w portalu wybrał **[[appRegistrations]] → [[apiPermissions]]** i kliknął *[[grantShort]]*, a potem kontynuuj od tego miejsca: zgoda zostanie odnaleziona. Możesz też zezwolić na logowanie wszystkim; każda osoba zostanie wtedy raz zapytana.",
  },
  "group-refused": {
    title: "Microsoft nie przyjął grupy",
    happened: (facts) =>
      `Zwykle przyczyną jest plan organizacji: grupy wymagają **Entra ID P1 lub P2**, osoby nie${quoted(facts.message)}.`,
    remedy:
      "Usuń grupę z listy i dodaj jej członków pojedynczo albo uzyskaj odpowiedni plan i kontynuuj od tego miejsca.",
  },
  "graph-unreachable": {
    title: "Microsoft Graph nie odpowiada",
    happened: "Na żądanie nie nadeszła odpowiedź, którą ta strona może odczytać.",
    remedy: "Sprawdź połączenie, a potem odczytaj ponownie: to, co utworzono, zostanie odnalezione.",
  },
  "graph-session-ended": {
    title: "Sesja w usługach Microsoft zakończyła się",
    happened: "Token wygasł albo usunęło go ponowne załadowanie tej strony.",
    remedy: "Zaloguj się ponownie do usług Microsoft. Wprowadzone dane nie zostały utracone.",
  },
  "graph-step-up": {
    title: "Microsoft prosi o ponowne zalogowanie",
    happened: "Przed tą zmianą Twoja organizacja wymaga nowego logowania lub drugiego składnika.",
    remedy: "Zaloguj się ponownie do usług Microsoft, a potem odczytaj ponownie.",
  },
  "secrets-forbidden": {
    title: "Twoja organizacja zabrania kluczy tajnych klienta",
    happened:
      "Blokują je zasady zarządzania aplikacjami. RustDesk Server Pro nie ma pola na certyfikat, więc potrzebuje klucza tajnego.",
    remedy: "Poproś o wykluczenie tej aplikacji z tych zasad, a potem odczytaj ponownie.",
  },
  "secret-lifetime-limited": {
    title: "Twoja organizacja dopuszcza tylko krótszą ważność kluczy",
    happened: (facts) =>
      `Zasady zarządzania aplikacjami ograniczają okres ważności klucza tajnego${facts.longestInDays ? ` (maksymalna liczba dni: ${facts.longestInDays})` : ""}.`,
    remedy: "Wybierz krótszy okres ważności i przejrzyj plan ponownie.",
  },
  "name-held-by-deleted-app": {
    title: "Usunięta aplikacja wciąż zajmuje tę nazwę",
    happened:
      "Rejestrację aplikacji dla tej konsoli usunięto mniej niż 30 dni temu, a przez ten czas Entra zachowuje jej nazwę.",
    remedy:
      "Przywróć ją w portalu Entra na stronie *[[deletedApps]]* albo usuń ją tam trwale, a potem odczytaj ponownie.",
  },
  "quota-exceeded": {
    title: "Limit obiektów w katalogu został wyczerpany",
    happened:
      "Microsoft ogranicza liczbę obiektów, które może utworzyć jedna osoba, i wlicza do niej obiekty usunięte.",
    remedy: "Usuń trwale niepotrzebne aplikacje albo poproś o to administratora.",
  },
  "directory-conflict": {
    title: "Ktoś inny zmienia właśnie katalog",
    happened: "Microsoft kilka razy odrzucił zmiany, które nadeszły równocześnie z innymi.",
    remedy: "Odczekaj minutę, a potem odczytaj ponownie.",
  },
  "graph-refused": {
    title: "Microsoft odrzucił to żądanie",
    happened: (facts) =>
      `Odpowiedź firmy Microsoft: ${facts.graphCode ? `\`${facts.graphCode}\`` : "odmowa bez kodu"}${quoted(facts.message)}.`,
    remedy:
      "Skopiuj szczegóły do zgłoszenia w pomocy technicznej. Ręczne wykonanie w portalu może wyjaśnić więcej.",
  },
  "secret-undelivered": {
    title: "Klucz tajny utworzono, ale RustDesk jeszcze go nie ma",
    happened: "Klucz jest nadal przechowywany w tej karcie.",
    remedy: "Kontynuuj: zostanie dostarczony ten sam klucz, a nowy nie powstanie.",
  },
  "dry-check-differs": {
    title: "RustDesk zapytałby Microsoft o coś innego",
    happened: "Adres, pod który kieruje użytkowników, różni się od planu, co zaznaczono poniżej.",
    remedy: "Odczytaj ponownie: nowy plan pokaże, co zmienić.",
  },
  "provider-not-offered": {
    title: "RustDesk nie udostępnia jeszcze tego logowania",
    happened: "Dostawca jest zapisany, ale konsola nie pokazuje go użytkownikom.",
    remedy: "Odczytaj ponownie. Niektóre serwery potrzebują chwili albo ponownego uruchomienia.",
  },
  "trial-failed": {
    title: "RustDesk nie mógł dokończyć logowania",
    happened: (facts) =>
      `Serwer odpowiedział${quoted(facts.answer)}. Klucza tajnego utworzonego przed niespełna minutą Microsoft może jeszcze nie znać; wtedy wystarczy poczekać.`,
    remedy: "Odczekaj minutę i przetestuj ponownie. Niczego nie trzeba tworzyć od nowa.",
  },
  "trial-no-answer": {
    title: "Nie nadeszła odpowiedź z logowania",
    happened:
      "RustDesk czekał trzy minuty. Jeśli w oknie logowania Microsoft pojawił się błąd, jest widoczny tylko w nim.",
    remedy: "Przetestuj ponownie. Jeśli Microsoft pokaże numer AADSTS, mówi on, czego brakuje.",
  },
  unexpected: {
    title: "Stało się coś nieoczekiwanego",
    happened: "Asystent nie jest przygotowany na tę sytuację.",
    remedy: "Odczytaj ponownie. Jeśli to nie pomoże, skopiuj szczegóły do zgłoszenia w pomocy technicznej.",
  },
} satisfies Catalogue["problems"];
