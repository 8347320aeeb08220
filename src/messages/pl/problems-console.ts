/** What a person is told when something goes wrong at the RustDesk console. */
import type { ProblemCode } from "../../domain/problem.ts";
import type { ProblemWords } from "../problem-words.ts";
import { quoted } from "./quoted.ts";

/** What befalls a run at the console stands among the mishaps. */
type ConsoleProblemCode = Exclude<Extract<ProblemCode, `console-${string}`>, "console-changed-meanwhile">;

export const consoleProblems = {
  "console-unreachable": {
    title: "Konsola nie odpowiada",
    happened: "Serwer RustDesk nie odpowiedział albo jego serwer proxy zgłosił, że serwer nie działa.",
    remedy:
      "Sprawdź, czy konsola otwiera się w innej karcie, a potem spróbuj ponownie. Zawsze można to zrobić ręcznie.",
  },
  "console-not-an-api": {
    title: "Odpowiedź nie pochodzi od interfejsu API RustDesk",
    happened:
      "Pod adresem konsoli odpowiedziało coś innego: strona serwera proxy, strona logowania albo inny produkt.",
    remedy:
      "Sprawdź, czy `/api/` pod tym adresem prowadzi do serwera API RustDesk (port 21114), a potem spróbuj ponownie.",
  },
  "console-not-pro": {
    title: "To nie jest RustDesk Server Pro",
    happened: "Wygląda to na inny serwer zgodny z RustDesk. Jego ustawienia logowania są inne.",
    remedy: "Kontynuuj ręcznie, używając własnego adresu wywołania zwrotnego tego serwera.",
  },
  "console-wrong-password": {
    title: "Konsola nie przyjęła tych danych",
    happened: (facts) =>
      `Nazwa użytkownika lub hasło są nieprawidłowe albo to konto nie może się logować${quoted(facts.answer)}.`,
    remedy: "Sprawdź jedno i drugie i zaloguj się ponownie. Asystent nigdy sam nie ponawia logowania.",
  },
  "console-wrong-code": {
    title: "Kod nie został przyjęty",
    happened: (facts) => `Jest nieprawidłowy lub wygasł${quoted(facts.answer)}.`,
    remedy: "Wpisz najnowszy kod albo zaloguj się ponownie, aby otrzymać kolejny.",
  },
  "console-not-admin": {
    title: "To konto nie jest kontem administratora",
    happened: (facts) =>
      `**${facts.user ?? "Ta osoba"}** może logować się do RustDesk, ale ustawienia logowania mogą zmieniać tylko administratorzy.`,
    remedy: "Zaloguj się jako administrator albo zmień ustawienia konsoli ręcznie.",
  },
  "console-forbidden": {
    title: "Konsola nie udostępnia ustawień temu kontu",
    happened:
      "Logowanie się powiodło, ale odczyt lub zapis ustawień logowania jest zabroniony. Role z ograniczonymi prawami nie mają do nich dostępu.",
    remedy: "Zaloguj się jako administrator z pełnymi prawami albo zmień ustawienia konsoli ręcznie.",
  },
  "console-session-ended": {
    title: "Sesja w konsoli zakończyła się",
    happened:
      "Konsola nie przyjmuje już tej sesji. Sesję kończy ponowne uruchomienie serwera, upływ czasu albo ponowne załadowanie tej strony.",
    remedy: "Zaloguj się ponownie do konsoli. Wprowadzone dane nie zostały utracone.",
  },
  "console-settings-unknown": {
    title: "Ta konsola odpowiada w nieznany sposób",
    happened:
      "Jej ustawienia logowania mają postać, której asystent nie zna, więc nic w nich nie zapisze. Niczego nie zmieniono.",
    remedy: "Po stronie RustDesk kontynuuj ręcznie; wartości będą gotowe do skopiowania.",
  },
  "console-stored-differs": {
    title: "W konsoli zapisano coś innego, niż wysłano",
    happened: (facts) =>
      `Przy ponownym odczycie **${facts.setting ?? "wartość"}** to \`${facts.rustDesk || facts.entra || "brak"}\`, a oczekiwano \`${facts.expected ?? ""}\`.`,
    remedy: "Odczytaj ponownie: nowy plan pokaże, co się różni.",
  },
  "console-refused": {
    title: "Konsola odmówiła",
    happened: (facts) => `RustDesk odpowiedział${quoted(facts.answer)}.`,
    remedy: "Spróbuj ponownie. Jeśli to nie pomoże, zmień ustawienia konsoli ręcznie.",
  },
  "console-secret-masked": {
    title: "Konsola ukrywa klucze tajne innych dostawców",
    happened: (facts) =>
      `Zamiast klucza tajnego ${facts.provider ? `dostawcy **${facts.provider}**` : "innego dostawcy"} pokazuje gwiazdki. Zapisanie ustawień zastąpiłoby klucz gwiazdkami i logowanie przez tego dostawcę przestałoby działać.`,
    remedy: "Po stronie RustDesk kontynuuj ręcznie: na stronie samej konsoli klucze są zachowywane.",
  },
  "console-throttled": {
    title: "Konsola prosi o przerwę",
    happened: "Przyjmuje tylko kilka żądań na minutę, a to było o jedno za dużo. Asystent go nie ponowił.",
    remedy: "Odczekaj minutę, a potem spróbuj ponownie.",
  },
  "console-issuer-unreachable": {
    title: "Konsola nie może odczytać publicznych danych firmy Microsoft",
    happened: (facts) =>
      `Jej serwer poprosił o dokument odnajdywania z adresu \`${facts.issuer ?? "wystawcy"}\` i nie otrzymał przydatnej odpowiedzi${quoted(facts.answer)}. Bez tego dokumentu nikt się nie zaloguje.`,
    remedy:
      "Zapewnij serwerowi dostęp przez https do adresu logowania firmy Microsoft (serwer proxy, zapora, lista zaufanych urzędów certyfikacji), a potem kontynuuj od tego miejsca.",
  },
} satisfies Record<ConsoleProblemCode, ProblemWords>;
