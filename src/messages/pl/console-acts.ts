/** The console by hand: one act per screen. Labels are those of RustDesk's own console and guide, in English. */
import type { ConsoleActName, ConsoleActWords } from "../act-words.ts";
import type { Catalogue } from "../catalogue.ts";

export const consoleActs = {
  counter: (now, all) => `RustDesk ręcznie, czynność ${now} z ${all}`,
  open: "Otwórz konsolę",
  next: (name) => `Dalej: ${name}`,
  back: "Wstecz",
  submitted: "Kliknięto Submit",
  caption: "Rysunek, nie zrzut ekranu. Etykiety według instrukcji RustDesk, sprawdzone we wrześniu 2026 r.",
  address: "Publiczny adres konsoli",
  callback: "Adres wywołania zwrotnego",
  secretWhy:
    "Trafia tylko do schowka. Wklej go od razu; w niektórych systemach schowek przechowuje historię.",
  ring: { here: "Tutaj", choose: "Wybierz to", paste: "Wklej tutaj", press: "Kliknij to" },
  acts: {
    open: {
      title: "Otwórz konsolę pod jej publicznym adresem",
      next: "otwieranie konsoli",
      steps: [
        "**Otwórz konsolę dokładnie pod tym adresem,** nawet jeśli zwykle używasz innego. Podczas zapisywania RustDesk pobiera adres wywołania zwrotnego z paska adresu.",
        "**Zaloguj się** jako administrator.",
        "**Otwórz Settings,** a następnie **OIDC**.",
      ],
      picture:
        "Konsola RustDesk. Oznaczony jest pasek adresu z publicznym adresem https; otwarta jest strona OIDC w sekcji Settings.",
    },
    provider: {
      title: "Dodaj dostawcę typu azure",
      next: "dodawanie dostawcy",
      steps: [
        "**Kliknij New auth provider.** Jeśli wpis *azure* już istnieje, otwórz go zamiast tworzyć nowy.",
        "**W polu Auth type wybierz azure.** To dzięki tej nazwie RustDesk pokazuje przycisk Microsoft.",
      ],
      picture: "Okno New auth provider. Oznaczone jest pole Auth type z wybraną wartością azure.",
    },
    values: {
      title: "Wklej trzy wartości",
      next: "wklejanie wartości",
      steps: [
        "**Client id:** skopiuj tutaj i wklej tam.",
        "**Client secret:** tak samo. Na tej stronie nie jest wyświetlany.",
        "**Issuer:** cały adres, bez dopisków i bez skrótów. Potem kliknij **OK**.",
      ],
      picture: "Okno New auth provider. Oznaczone są pola Client id, Client secret i Issuer.",
    },
    submit: {
      title: "Kliknij Submit, bo liczy się dopiero zapis",
      next: "zapisywanie",
      steps: [
        "**Sprawdź, czy dostawca jest włączony.**",
        "**Kliknij Submit** u dołu strony. Dopiero to zapisuje ustawienia, a razem z nimi adres wywołania zwrotnego.",
        "**Porównaj Callback url** z adresem poniżej. Jeśli się różnią, strona nie była otwarta pod publicznym adresem: wróć do pierwszej czynności.",
      ],
      picture:
        "Strona OIDC z włączonym wpisem azure. U dołu oznaczony jest przycisk Submit; nad nim widać Callback url.",
    },
  } satisfies Record<ConsoleActName, ConsoleActWords>,
} satisfies Catalogue["consoleActs"];
