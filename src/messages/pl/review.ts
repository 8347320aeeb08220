/** Words of the review. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count } = grammarOf("pl");

export const review = {
  title: "Przejrzyj, zanim cokolwiek się zmieni",
  titleNothing: "Wszystko jest w porządku",
  lead: (added, changed, kept, removed) =>
    `Elementy: ${[
      added > 0 && count(added, { one: "# nowy", few: "# nowe", many: "# nowych" }),
      changed > 0 && count(changed, { one: "# zmieniany", few: "# zmieniane", many: "# zmienianych" }),
      removed > 0 && count(removed, { one: "# usuwany", few: "# usuwane", many: "# usuwanych" }),
      kept > 0 && count(kept, { one: "# bez zmian", few: "# bez zmian", many: "# bez zmian" }),
    ]
      .filter(Boolean)
      .join(", ")}.`,
  leadNothing:
    "Obie strony zawierają już to, czego wymaga plan, więc nie ma nic do zmiany. Test potwierdzi, że wszystko działa.",
  plan: "Plan",
  create: "utwórz",
  change: "zmień",
  keep: "zachowaj",
  remove: "usuń",
  everythingElse: "Wszystko inne w katalogu pozostaje bez zmian",
  everythingElseConsole: "Wszystkie inne ustawienia konsoli pozostają bez zmian",
  byHandSide: "ręcznie",
  colleagueSide: "przez współpracownika",
  askerSide: "przez osobę proszącą",
  askerRest: "Ustawia osoba prosząca na podstawie przesłanych wartości",
  applyByColleague: "Utwórz prośbę",
  permissions: "Uprawnienia i ich cel",
  permission: "Uprawnienie",
  why: "Cel",
  grants: "Kto może udzielić",
  appGroup: "Nowa aplikacja, przy każdym logowaniu",
  sessionGroup: "Ten asystent, tylko w tej karcie i tylko do jej zamknięcia",
  permissionRows: {
    openid: "Rozpoznanie tej samej osoby przy następnym logowaniu",
    "profile email": "Nazwa i adres konta RustDesk",
    offline_access: "Serwer RustDesk sam prosi o to uprawnienie; nie jest potrzebne",
    "User.Read": "Pokazanie, kto jest zalogowany, i dodanie Twojego konta do listy",
    "Application.ReadWrite.All": "Utworzenie aplikacji, jej klucza tajnego i listy osób",
    "DelegatedPermissionGrant.ReadWrite.All": "Udzielenie zgody dla wszystkich",
  },
  grantPerson: "Każda osoba albo Ty za wszystkich",
  grantAdmin: "Administrator aplikacji",
  requests: "Dokładne żądania",
  requestCount: (requests) =>
    `${count(requests, { one: "# żądanie", few: "# żądania", many: "# żądań" })}; te do Graph są w miarę możliwości wysyłane razem`,
  apply: "Wprowadź te zmiany",
  applyByHand: "Pokaż kroki",
  applyByScript: "Pokaż skrypt",
  test: "Przetestuj logowanie",
  time: "Trwa około pół minuty",
  questions: {
    adoptTitle: "Czy jedna z nich jest Twoja?",
    adoptWhat:
      "Istnieje już podobna rejestracja aplikacji, ale nie utworzył jej ten asystent albo powstała dla innej nazwy. Po przejęciu zachowa identyfikator klienta i wszystkie pozostałe ustawienia.",
    adoptBy: {
      uniqueName: "ma naszą nazwę",
      tag: "jest oznaczona jako utworzona dla RustDesk",
      redirectUri: "zawiera ten adres wywołania zwrotnego",
    },
    adopt: (name) => `Przejmij ${name}`,
    adoptNot: "Utwórz obok nową",
    unknownTitle: "Konsola wskazuje aplikację, której nie ma w tej organizacji",
    unknownWhat: (clientId) =>
      `W RustDesk ustawiono identyfikator klienta \`${clientId}\`, którego nie ma w tym katalogu: aplikacja została usunięta albo należy do innej organizacji.`,
    unknownConsequence:
      "Po utworzeniu nowej rejestracji aplikacji Microsoft nada każdej osobie nowy identyfikator. Osoby, które już się logowały, mogą otrzymać drugie konto RustDesk albo będą musiały powiązać dotychczasowe konto za pomocą kodu z wiadomości e-mail.",
    unknownYes: "Rozumiem: zastąp ją nową rejestracją aplikacji",
    unseenTitle: "Konsola jest już połączona z aplikacją",
    unseenWhat: (clientId) =>
      `W RustDesk ustawiono identyfikator klienta \`${clientId}\`. Gdy Entra konfiguruje się ręcznie, asystent nie może odczytać tej aplikacji ani jej naprawić.`,
    unseenConsequence:
      "Jeśli podasz inny identyfikator klienta, Microsoft nada każdej osobie nowy identyfikator. Osoby, które już się logowały, mogą otrzymać drugie konto RustDesk albo będą musiały powiązać dotychczasowe konto za pomocą kodu z wiadomości e-mail. Przy tym samym identyfikatorze klienta nic się dla nich nie zmieni.",
    unseenYes: "Rozumiem: pokaż kroki i zastąp aplikację, jeśli podam inną",
    unseenLook: "Zaloguj się i zachowaj ją",
    twinTitle: "Tę nazwę zajmuje jeszcze usunięta rejestracja aplikacji",
    twinWhat:
      "Entra zachowuje nazwę usuniętej aplikacji przez 30 dni. Po przywróceniu aplikacja zachowa identyfikator klienta, więc wszyscy zachowają swoje konta RustDesk. Jeśli potrzebna jest nowa, usuń tę trwale w obszarze **[[appRegistrations]] → [[deletedApps]]**, a następnie odczytaj ponownie.",
    twinRestore: "Przywróć ją i kontynuuj",
    notConnectedTitle: "Nic nie jest tu połączone",
    notConnectedWhat:
      "Na żadnej ze stron nie ma połączenia tej konsoli z Microsoft Entra, więc nie ma czym zarządzać.",
    notConnectedGo: "Połącz teraz",
    twinOpen: "Otwórz [[deletedApps]]",
    fullTitle: "W tej aplikacji nie zmieści się kolejny klucz tajny",
    fullWhat: (max) =>
      `Aplikacje otwarte dla kont osobistych mają najwyżej ${count(max, { one: "# klucz tajny", few: "# klucze tajne", many: "# kluczy tajnych" })}. Usuń jeden na stronie **[[certificates]]** w portalu, a następnie odczytaj ponownie.`,
  },
} satisfies Catalogue["review"];
