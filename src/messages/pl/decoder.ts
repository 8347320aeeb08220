/** Words of the decoder: cause in plain words, what to do. */
import type { Catalogue } from "../catalogue.ts";

export const decoder = {
  field: "Tekst, adres lub wiersz dziennika",
  decode: "Wyjaśnij",
  cause: "Przyczyna",
  expected: (setting) => `${setting}, oczekiwano`,
  found: "Znaleziono",
  fix: "Co zrobić",
  microsoft: "Strona firmy Microsoft o tym kodzie",
  confidence: { sure: "Na pewno", likely: "Prawdopodobnie" },
  footer:
    "Microsoft może zmienić swoje kody; jeśli wyjaśnienie nie pasuje, kieruj się tekstem firmy Microsoft.",
  person: (person) => `Dotyczy konta ${person}.`,
  settings: {
    callbackUrl: "Adres wywołania zwrotnego",
    clientId: "Identyfikator klienta",
    tenantId: "Organizacja",
  },
  answers: {
    "redirect-mismatch": {
      cause:
        "Adres wysyłany przez RustDesk różni się od adresu zarejestrowanego w Entra. Adresy są porównywane znak po znaku: schemat, host, port, ścieżka, wielkie i małe litery.",
      fix: "Otwórz konsolę pod jej publicznym adresem i zapisz w niej stronę OIDC albo uruchom asystenta ponownie: zarejestruje on adres, który jest zapisany w konsoli.",
    },
    "plain-http": {
      cause:
        "RustDesk wysyła adres wywołania zwrotnego zaczynający się od http. Microsoft przyjmuje tylko https.",
      fix: "Udostępnij konsolę przez https, otwórz ją pod tym adresem i ponownie zapisz jej stronę OIDC: adres jest utrwalany przy zapisie.",
    },
    "app-unknown": {
      cause:
        "Microsoft nie zna tego identyfikatora klienta w tej organizacji: identyfikator lub dzierżawa w adresie wystawcy są nieprawidłowe albo aplikację usunięto.",
      fix: "Uruchom asystenta ponownie. Wyszuka on identyfikator klienta i naprawi różnice.",
    },
    "secret-wrong": {
      cause:
        "Klucz tajny klienta w RustDesk jest nieprawidłowy lub zbyt nowy. Tak samo objawia się wklejenie danych z kolumny [[secretId]] zamiast z kolumny [[value]].",
      fix: "Klucz utworzony przed niespełna minutą potrzebuje tylko czasu: odczekaj i spróbuj ponownie. W przeciwnym razie uruchom asystenta ponownie, a utworzy on i przekaże nowy klucz.",
    },
    "secret-expired": {
      cause: "Klucz tajny klienta wygasł.",
      fix: "Uruchom asystenta ponownie: utworzy nowy klucz tajny i przekaże go do RustDesk. Identyfikator klienta i użytkownicy pozostaną.",
    },
    "wrong-platform": {
      cause:
        "W Entra adres wywołania zwrotnego jest przypisany do niewłaściwej platformy. Serwer używający klucza tajnego wymaga platformy [[web]].",
      fix: "Uruchom asystenta ponownie: przeniesie adres do platformy [[web]].",
    },
    "id-tokens-off": {
      cause: "W Entra nie zaznaczono tokenów identyfikatora.",
      fix: "Uruchom asystenta ponownie albo zaznacz [[idTokensShort]] na stronie [[authentication]] rejestracji aplikacji.",
    },
    "not-assigned": {
      cause:
        "Wszystko działa, a dostęp jest zamknięty zgodnie z Twoim wyborem: tej osoby nie ma na liście osób, które mogą się logować. Członkowie grup zagnieżdżonych w przypisanej grupie nie są uwzględniani.",
      fix: "Dodaj tę osobę: [[enterprise]], ta aplikacja, [[users]]. Możesz też przetestować logowanie z kimś z listy.",
    },
    "wrong-account": {
      cause: "To konto nie należy do organizacji albo jest kontem osobistym.",
      fix: "Użyj konta służbowego z tej organizacji albo najpierw zaproś tę osobę jako gościa.",
    },
    "common-issuer": {
      cause:
        "Wystawca w RustDesk dotyczy wszystkich organizacji jednocześnie. Jego dokument zawiera symbol zastępczy, który RustDesk porównuje dosłownie i odrzuca.",
      fix: "Użyj wystawcy z identyfikatorem swojej organizacji. Asystent go ustawi.",
    },
    "consent-missing": {
      cause: "Nikt nie udzielił zgody w imieniu tej osoby, a ona sama nie może tego zrobić.",
      fix: "Uruchom asystenta ponownie i udziel zgody dla wszystkich albo kliknij w portalu [[grantShort]] na stronie [[apiPermissions]].",
    },
    "sign-in-rules": {
      cause:
        "To logowanie zatrzymały reguły logowania Twojej organizacji: dostęp warunkowy, drugi składnik, zablokowane urządzenie lub konto. Konfiguracja jest prawidłowa.",
      fix: "Sprawdź dziennik logowania tej osoby w portalu Entra; podaje on nazwę reguły.",
    },
    "app-disabled": {
      cause: "Aplikacja lub jej aplikacja dla przedsiębiorstw jest w Entra wyłączona.",
      fix: "Uruchom asystenta ponownie: włączy ją. Możesz też ustawić [[enabled]] na [[yes]].",
    },
    "tenant-wrong": {
      cause:
        "Microsoft nie zna takiej organizacji w tej chmurze: nieprawidłowa dzierżawa w adresie wystawcy albo inna chmura krajowa.",
      fix: "Uruchom asystenta ponownie z domeną swojej firmy i porównaj wystawcę.",
    },
    "code-stale": {
      cause:
        "Logowanie trwało zbyt długo albo jego odpowiedzi użyto dwa razy, na przykład po ponownym załadowaniu strony.",
      fix: "Rozpocznij logowanie od nowa.",
    },
    declined: {
      cause: "Użytkownik anulował logowanie albo nie udzielił uprawnienia.",
      fix: "Rozpocznij logowanie od nowa i zaakceptuj prośbę o uprawnienie albo udziel zgody dla wszystkich, aby nikt nie był pytany.",
    },
    "callback-without-code": {
      cause:
        "Microsoft odmówił, a RustDesk nie pokazuje dlaczego. Przyczyna jest na pasku adresu tamtego okna, po error_description.",
      fix: "Skopiuj cały adres z tamtego okna i wklej go tutaj.",
    },
    "certificate-untrusted": {
      cause:
        "Serwer RustDesk nie ufa certyfikatowi na drodze do usług Microsoft: serwer proxy przeprowadza inspekcję TLS albo brakuje certyfikatu urzędu certyfikacji.",
      fix: "Dodaj certyfikat urzędu certyfikacji w kontenerze lub na hoście hbbs (update-ca-certificates) i uruchom hbbs ponownie.",
    },
    "token-endpoint-unreachable": {
      cause:
        "Serwer RustDesk nie mógł połączyć się z usługą logowania firmy Microsoft albo odpowiedziało mu coś innego. Twoja przeglądarka ma z nią połączenie, serwer nie.",
      fix: "Na serwerze, także w kontenerze, wypróbuj: curl https://login.microsoftonline.com/ oraz sprawdź DNS, zaporę i serwer proxy.",
    },
    "signature-stale": {
      cause:
        "RustDesk nie mógł zweryfikować podpisu odpowiedzi. Przechowuje klucze firmy Microsoft od swojego uruchomienia, a te się zmieniają.",
      fix: "Uruchom hbbs ponownie. Jeśli to nie pomoże, sprawdź zegar serwera.",
    },
    "name-empty": {
      cause: "Odpowiedź firmy Microsoft nie zawiera nazwy, której RustDesk może użyć.",
      fix: "Uruchom asystenta ponownie: doda oświadczenia, które odczytuje RustDesk.",
    },
    "second-factor-clash": {
      cause: "Drugi składnik w RustDesk koliduje z logowaniem przez Microsoft.",
      fix: "Wyłącz drugi składnik w RustDesk dla osób logujących się przez Microsoft i wymagaj go w Entra.",
    },
    "client-address": {
      cause:
        "Aplikacja kliencka na komputerze łączy się z niewłaściwym adresem: odpowiada strona internetowa albo http jest przekierowywane na https, co zmienia rodzaj żądania.",
      fix: "W aplikacji klienckiej, w Settings → Network, ustaw serwer API na adres https konsoli, bez ścieżki.",
    },
    "unknown-aadsts": {
      cause: "Ta strona nie ma wyjaśnienia tego kodu.",
      fix: "Więcej mówi strona firmy Microsoft o tym kodzie.",
    },
    unknown: {
      cause: "Żadna reguła tej strony nie zna tego tekstu.",
      fix: "Wklej cały adres albo cały tekst; najbardziej pomaga numer AADSTS.",
    },
  },
} satisfies Catalogue["decoder"];
