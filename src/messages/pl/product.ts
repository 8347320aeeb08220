/** Words that hang on which console it is: what can be done with it, how a person enters the values, how people are named. */
import type { ProductName } from "../../domain/console-product.ts";
import type { Catalogue } from "../catalogue.ts";

type Of<T> = Readonly<Record<ProductName, T>>;

export const product = {
  choose: "Który to serwer RustDesk?",
  label: "Serwer RustDesk",
  hint: "Jego nazwa jest widoczna na jego stronach, u góry lub u dołu. Zależy od niej adres wywołania zwrotnego.",
  is: (title) => `Odpowiada jak ${title}`,
  chosen: (title) => `Wybrano: ${title}`,
  unknown: "Obsługuje interfejs API klienta RustDesk, ale nie przypomina żadnego ze znanych tu serwerów",
  ambiguous: (titles) => `Ma cechy więcej niż jednego serwera: ${titles}`,
  saysWhich: "Wybierz poniżej, który to serwer.",
  version: (version) => `Wersja ${version}`,
  noneTitle: (title) => `Nie można połączyć: ${title}`,
  what: {
    pro: "Konfiguruje go asystent: odczytuje, zapisuje, testuje, wyłącza i włącza.",
    databk:
      "Konfiguruje go asystent: ustawia dostawcę i adres serwera oraz uruchamia jego własny test. Sprawdzono w wersji 1.8.0. Najnowsze aplikacje klienckie RustDesk nie mogą się przez niego logować, ponieważ odrzuca on wysyłane przez nie dane; jego konsola internetowa może.",
    lejianwen:
      "Konfiguruje go asystent na podstawie opublikowanego kodu źródłowego; nie wypróbowano tego na działającym serwerze. Nie ma przełącznika dostawcy, a adres, pod który odsyła użytkowników, jest zapisany w pliku konfiguracyjnym.",
    betterdesk:
      "Konfiguruje go asystent na podstawie opublikowanego kodu źródłowego; nie wypróbowano tego na działającym serwerze. Obsługuje jednego dostawcę, więc inny, który już tam jest, zostanie zastąpiony.",
    gigaionllc:
      "Jego ustawienia to strony bez interfejsu API, więc trzeba je zmienić ręcznie. Wartości będą gotowe do skopiowania.",
    sctgdesk:
      "Jego dostawcy są zapisani na serwerze w pliku `oauth2.toml` i nie zna on żadnego wystawcy Microsoft Entra. Przez jego interfejs API nie można niczego skonfigurować.",
    lantongxue: "W ogóle nie obsługuje logowania przez dostawcę.",
  } satisfies Of<string>,
  /** Why the address matters, where that is not as at Pro. */
  address: {
    pro: "",
    databk:
      "Ten serwer tworzy adres wywołania zwrotnego z adresu URL zaplecza (backend URL) w ustawieniach ogólnych. Po przeglądzie asystent ustawi tam adres pokazany tutaj.",
    lejianwen:
      "Ten serwer pobiera adres wywołania zwrotnego z wpisu `rustdesk.api-server` w pliku konfiguracyjnym. Ustaw tam adres pokazany tutaj; porówna je sprawdzenie próbne.",
    betterdesk:
      "Ten serwer przechowuje adres wywołania zwrotnego jako Redirect URL. Asystent zapisze adres pokazany tutaj.",
    gigaionllc:
      "Ten serwer pokazuje adres wywołania zwrotnego podczas tworzenia dostawcy. Musi to być adres pokazany tutaj.",
    sctgdesk: "",
    lantongxue: "",
  } satisfies Of<string>,
  /** By hand: where the values go. */
  guidance: {
    // Pro has acts of its own, with pictures.
    pro: [],
    databk: [
      "Otwórz **Settings → General** i w polu **backend URL** ustaw adres konsoli, bez ukośnika na końcu. Z niego wynika adres wywołania zwrotnego.",
      "Otwórz **OIDC providers**, dodaj dostawcę typu **oidc** o nazwie **azure** i wpisz wystawcę, identyfikator klienta i klucz tajny klienta.",
      "Po zapisaniu kliknij **Test**: dopóki test się nie powiedzie, serwer może używać poprzednich danych.",
    ],
    lejianwen: [
      "W pliku `config.yaml` serwera wpis **rustdesk.api-server** musi zawierać adres konsoli: z niego wynika adres wywołania zwrotnego.",
      "Otwórz **OAuth management**, dodaj wpis typu **oidc** z wartością op **azure** i wpisz wystawcę, identyfikator klienta i klucz tajny klienta.",
      "Zakresy są rozdzielone przecinkami: `openid,profile,email`. Włącz **PKCE** z metodą **S256**.",
    ],
    betterdesk: [
      "Otwórz **Settings → Authentication → OIDC** i włącz logowanie z nazwą wyświetlaną **Microsoft**.",
      "Wpisz adres URL wystawcy, identyfikator klienta i klucz tajny klienta, a adres wywołania zwrotnego jako **Redirect URL**.",
    ],
    gigaionllc: [
      "Otwórz **OAuth providers** i utwórz dostawcę z szablonu **Microsoft Entra ID (Azure AD)**, z wartością op **azure**.",
      "Wpisz wystawcę, identyfikator klienta i klucz tajny klienta, pozostaw włączone **PKCE** (S256), zaznacz **Enabled** i zapisz.",
      "Wyświetlony tam **Redirect URI** musi być co do znaku taki jak adres wywołania zwrotnego poniżej.",
    ],
    sctgdesk: [],
    lantongxue: [],
  } satisfies Of<readonly string[]>,
  byHand: "Teraz konsola, ręcznie",
  byHandLead: (title) =>
    `Wartości są gotowe do skopiowania, pod nazwami używanymi przez ${title}. Dopóki ich tam nie zapiszesz, nic nie zostanie zmienione.`,
  saved: "Zapisano",
  /** Disconnecting by hand: what is taken out, in this order. */
  removal: {
    pro: [
      "W konsoli otwórz **Settings → OIDC**.",
      "Usuń dostawcę typu **azure**. Pozostałych nie zmieniaj.",
      "Kliknij **Submit**.",
    ],
    databk: ["W konsoli otwórz **OIDC providers**.", "Usuń dostawcę o nazwie **azure**."],
    lejianwen: ["W konsoli otwórz **OAuth management**.", "Usuń wpis z wartością op **azure**."],
    betterdesk: [
      "W konsoli otwórz **Settings → Authentication → OIDC**.",
      "Wyłącz logowanie, opróżnij pola identyfikatora klienta i klucza tajnego klienta i zapisz.",
    ],
    gigaionllc: ["W konsoli otwórz **OAuth providers**.", "Usuń dostawcę z wartością op **azure**."],
    sctgdesk: [],
    lantongxue: [],
  } satisfies Of<readonly string[]>,
  names: {
    title: "Jakie nazwy otrzymają użytkownicy",
    becomes: (who, name) => `**${who}** otrzyma w RustDesk nazwę \`${name}\`.`,
    taken: (who, name, likely) =>
      `**${who}** nie może otrzymać w RustDesk nazwy \`${name}\`: ma ją już konto lokalne. Nazwa będzie prawdopodobnie podobna do \`${likely}\`; pokaże ją test.`,
    unlessMailbox: (name) =>
      `Osoba bez skrzynki pocztowej otrzyma nazwę na podstawie nazwy wyświetlanej: \`${name}\`.`,
    noMailbox:
      "Osoba bez skrzynki pocztowej nie otrzyma tam nazwy i nie będzie można jej odróżnić od innych. Najpierw przydziel jej skrzynkę.",
    fixed: "RustDesk nadaje nazwę przy pierwszym logowaniu; później się ona nie zmienia.",
  },
  /** What people of this console should know about its claims; empty where there is nothing to say. */
  claims: {
    pro: "",
    databk:
      "Adresy e-mail nie są pobierane: serwer oczekuje oświadczenia, którego Entra nie wysyła. Użytkownicy są rozpoznawani po nazwie dostawcy, więc nie wolno jej później zmieniać.",
    lejianwen:
      "Odczytuje tylko punkt końcowy userinfo firmy Microsoft. Istniejący użytkownik z tym samym adresem e-mail zostanie powiązany, niezależnie od tego, kto utworzył to konto.",
    betterdesk:
      "Użytkownicy są rozpoznawani wyłącznie po nazwie użytkownika: konto lokalne o tej samej nazwie przejmuje ten, kto zaloguje się pod tą nazwą.",
    gigaionllc: "Odczytuje tylko punkt końcowy userinfo firmy Microsoft.",
    sctgdesk: "",
    lantongxue: "",
  } satisfies Of<string>,
  noSwitch:
    "Ten serwer nie ma przełącznika dostawcy: użytkownicy widzą przycisk, dopóki dostawca nie zostanie usunięty w ustawieniach serwera.",
  silentTrial:
    "Ten serwer nie podaje, dlaczego logowanie się nie powiodło; przyczynę zawiera jego dziennik. Poza tym widać tylko to, co pokazuje okno logowania Microsoft.",
  picture: "Cyfry z obrazka",
  pictureAlt: "Obrazek z cyframi, narysowany przez Twój serwer. Nie ma innej postaci.",
  pictureWhy:
    "Nazwa użytkownika, hasło lub cyfry nie zostały przyjęte. Po kilku nieudanych próbach ten serwer wymaga także odczytania obrazka.",
  pictureMissing: "Wpisz cyfry z obrazka.",
} satisfies Catalogue["product"];
