/** Words of the Microsoft screen: organisation, ladder of ways, the assistant's own registration, pasted token. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { list } = grammarOf("pl");

export const microsoft = {
  title: "Która organizacja i w jaki sposób?",
  lead: "Najpierw wskaż, czyi użytkownicy będą się logować, a potem, jak wprowadzić tam zmiany.",
  leadReads:
    "Najpierw wskaż, czyi użytkownicy się logują, a potem, jak odczytać dane z Entra. Sprawdzenie niczego nie zmienia.",
  domain: "Domena firmy",
  domainHint: "Domena organizacji w Microsoft 365, na przykład contoso.com, lub jej [[tenantId]].",
  tenantId: "Identyfikator katalogu (dzierżawy)",
  cloud: "Chmura",
  looking: "Wyszukiwanie w publicznych danych firmy Microsoft",
  found: "Znaleziono w publicznych danych firmy Microsoft",
  assumed:
    "Nie sprawdzono: publiczne dane firmy Microsoft są stąd niedostępne. Wystawca wynika z tego identyfikatora; potwierdzi go logowanie na końcu.",
  byIdWhy:
    "Bez nich trzeba podać [[tenantId]], a zmiany w Entra wprowadza się ręcznie, skryptem albo z pomocą współpracownika. Portal pokazuje ten identyfikator na stronie [[overview]] usługi Microsoft Entra ID.",
  clouds: {
    global: "Microsoft, globalna",
    usGov: "US Government L4 (GCC High)",
    usGovDod: "US Government L5 (DoD)",
    china: "Chiny (21Vianet)",
    sandbox: "Piaskownica",
  },
  otherClouds: "Inne chmury",
  cloudByHand: (name) => `${name}, skryptem lub ręcznie`,
  byHandWhy: (here) =>
    `Logowanie i token nie są dostępne dla tej chmury: zasady zabezpieczeń tej strony dopuszczają tylko ${here}. Osoba udostępniająca asystenta może dodać chmurę opcją \`--cloud\`; skrypt i portal działają bez zmian.`,
  record: {
    title: "Publiczne dane organizacji",
    why: (cloud) =>
      `Ta strona nie może sama odpytać chmury ${cloud}. Otwórz dane w nowej karcie, skopiuj całą jej zawartość i wklej tutaj. Dane są publiczne i nie zawierają żadnych tajemnic.`,
    first: "Najpierw wpisz domenę firmy.",
    open: "Otwórz publiczne dane",
    field: "Zawartość karty",
    problems: {
      missing: "Wklej publiczne dane, aby organizacja była znana z całą pewnością.",
      unreadable: "Dane są niepełne. Skopiuj wszystko od pierwszego do ostatniego nawiasu klamrowego.",
      "other-cloud": "Te dane należą do innej chmury. Wybierz poniżej chmurę swojej organizacji.",
      "other-tenant":
        "To dane innej organizacji. Otwórz publiczne dane przyciskiem powyżej i skopiuj je ponownie.",
      issuer:
        "W tych danych nie ma identyfikatora organizacji. Otwórz publiczne dane przyciskiem powyżej i skopiuj je ponownie.",
    },
  },
  tenantProblems: {
    empty: () => "Wpisz domenę swojej organizacji.",
    spaces: () => "Domena nie zawiera spacji.",
    reserved: ({ name }) =>
      `${name} to wspólny adres logowania, a nie organizacja. Jego wystawca zawiera symbol zastępczy, który RustDesk odrzuca. Wpisz domenę swojej firmy.`,
    "no-dot": ({ suggestion }) => `Domena zawiera kropkę. Czy chodzi o ${suggestion}?`,
    "not-a-domain": () => "To nie jest domena. Domena wygląda tak: contoso.com.",
  },
  how: "Jak wprowadzić zmiany w Entra",
  howReads: "Jak odczytać dane z Entra",
  microsoft: "Zaloguj się przez Microsoft",
  microsoftWho: "Automatycznie, około minuty",
  microsoftWhat:
    "Jako **Administrator aplikacji** lub **Administrator aplikacji w chmurze** albo jako członek organizacji, jeśli pozwala ona członkom rejestrować aplikacje.",
  asks: "Okno logowania Microsoft poprosi o te uprawnienia",
  asksWhat: {
    "User.Read": "pokazanie, kto jest zalogowany",
    "Application.Read.All":
      "odczyt aplikacji, dat wygaśnięcia jej kluczy tajnych i listy osób, które mogą z niej korzystać",
    "Application.ReadWrite.All":
      "utworzenie jednej aplikacji, jej klucza tajnego i listy osób, które mogą z niej korzystać",
    "DelegatedPermissionGrant.ReadWrite.All":
      "udzielenie zgody dla wszystkich, aby nikt nie był o nią pytany przy logowaniu",
  },
  broader:
    "Sformułowania firmy Microsoft są szersze niż to, co się tu faktycznie dzieje. Każde wywołanie jest wymienione na ekranie „Przegląd”. Uprawnienie dotyczy Twojej sesji w tej przeglądarce; nic nie jest do nas wysyłane.",
  token: "Użyj tokenu z Azure CLI",
  tokenWho: "W organizacji nie pojawia się żadna nasza aplikacja",
  tokenWhat:
    "Uruchom to polecenie w Azure Cloud Shell lub w dowolnym terminalu z Azure CLI, a następnie wklej wynik. Token pozostaje w tej karcie i wygasa po około godzinie.",
  tokenCommand: "Polecenie",
  tokenField: "Token",
  tokenHint: "Cały wynik albo sam token. Nie zostanie ponownie wyświetlony ani zapisany.",
  tokenProblems: {
    "not-a-token": () => "To nie jest token. Wklej cały wynik polecenia.",
    "wrong-resource": ({ got, expected }) =>
      `Ten token jest przeznaczony dla ${got}, a musi być dla ${expected}: uruchom polecenie dokładnie tak, jak podano, z --resource-type ms-graph.`,
    "wrong-tenant": ({ got }) =>
      `Ten token dotyczy innej organizacji (…${got.slice(-4)}). Uruchom polecenie ponownie z podaną dzierżawą.`,
    expired: () => "Ten token wygasł. Uruchom polecenie ponownie i wklej nowy.",
    "app-only": () => "Ten token należy do aplikacji, a nie do osoby. Zaloguj się do Azure CLI swoim kontem.",
    "missing-scope": ({ missing }) =>
      `W tym tokenie brakuje: ${list(missing)}. Pobierz go za pomocą Azure CLI, jak pokazano, albo wybierz inny sposób.`,
  },
  script: "Uruchom jedno polecenie",
  scriptWho: "Około trzech minut",
  scriptWhat:
    "Plan staje się skryptem dla **Azure Cloud Shell**, PowerShell, Terraform lub Bicep. Przeczytaj go, uruchom po zalogowaniu się na swoje konto i wklej tutaj wynik. W organizacji nie pojawia się żadna nasza aplikacja.",
  person: "Ręcznie w portalu Entra",
  personWho: "Około dziesięciu minut",
  personWhat:
    "Zmiany wprowadza się w portalu, samodzielnie lub z pomocą współpracownika; każda jest opisana, z wartościami do skopiowania.",
  register: "Zarejestruj asystenta raz, potem się zaloguj",
  registerWho: "Warto, jeśli zamierzasz tu wracać lub obsługujesz kilka organizacji",
  registerWhat:
    "Microsoft pozwala stronie logować użytkowników tylko wtedy, gdy jest zarejestrowana. Zarejestruj ją raz jako *aplikację jednostronicową* z tym identyfikatorem URI przekierowania, a następnie wpisz tutaj jej identyfikator klienta.",
  registerUri: "Identyfikator URI przekierowania",
  registerCommand: "Polecenie dla Azure CLI",
  registerPortal:
    "Albo w portalu: **[[appRegistrations]] → [[newRegistration]]**, wybierz **[[spa]] (SPA)**, wklej identyfikator URI przekierowania, kliknij **[[register]]** i skopiuj *[[clientId]]*.",
  registerName: "Entra Setup dla RustDesk",
  clientId: "Identyfikator klienta asystenta",
  clientIdProblems: {
    empty: () => "Wpisz identyfikator klienta z rejestracji asystenta.",
    "secret-value": () =>
      "To wygląda na klucz tajny klienta, a nie na identyfikator. Asystent nie potrzebuje klucza tajnego; usuń go, jeśli ktoś mógł go zobaczyć.",
    "tenant-id": () =>
      "**To jest [[tenantId]].** Oznacza organizację, a nie aplikację. Skopiuj [[clientId]] ze strony [[overview]].",
    "not-a-guid": () =>
      "Identyfikator klienta wygląda tak: 11111111-2222-3333-4444-555555555555. Skopiuj [[clientId]] ze strony [[overview]].",
  },
  continue: "Dalej do Microsoft",
  continueToken: "Użyj tego tokenu",
  continueScript: "Dalej ze skryptem",
  continuePerson: "Dalej ręcznie",
  continueColleague: "Dalej z prośbą",
  colleague: "Poproś współpracownika",
  colleagueWho: "Dwie minuty, potem oczekiwanie",
  colleagueWhat:
    "Microsoft Entra zarządza ktoś inny. Wyślij tej osobie prośbę; utworzy ona aplikację i odeśle kod odpowiedzi, który może otworzyć tylko ta przeglądarka. W Entra nie zmieniasz niczego samodzielnie.",
  waiting: "Oczekiwanie na okno logowania Microsoft",
  waitingWhy: "Dokończ logowanie w tym oknie; ta strona sama to zauważy.",
  closed: "Okno zostało zamknięte",
  otherAccount: "Użyj innego konta",
  signedIn: (name) => `Zalogowano jako ${name}`,
  next: "Dalej",
  yours: "Uprawnienie należy do Ciebie",
  yoursWhy:
    "Obowiązuje w Twojej sesji w tej przeglądarce. Administrator może je później usunąć w obszarze *[[enterprise]]*.",
  role: "Nie wiesz, jaką masz rolę?",
  roleWhy: "Zaloguj się i sprawdź. Jeśli Microsoft odmówi, nic się nie zmieni i można wybrać inny sposób.",
} satisfies Catalogue["microsoft"];
