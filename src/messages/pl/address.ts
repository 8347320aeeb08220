/** Words of the address screen: refusals at the field, the verdict, the remedy. */
import type { Catalogue } from "../catalogue.ts";

export const address = {
  title: "Gdzie jest konsola RustDesk?",
  titleKnown: "Twoja konsola RustDesk",
  lead: "Wklej adres, pod którym otwierasz konsolę. Wszystko po nazwie hosta zostanie pominięte.",
  leadBeside: "Asystent jest udostępniany razem z konsolą, więc jej adres jest znany.",
  leadLauncher: "Program uruchamiający działa dla tej konsoli, więc jej adres jest znany.",
  field: "Adres konsoli",
  placeholder: "https://rustdesk.example.com",
  took: (origin, typed) => `Z \`${typed}\` przyjęto **${origin}**`,
  callback: "Adres wywołania zwrotnego",
  callbackWhy: "Tu Microsoft odsyła użytkowników",
  takenApart: "Części adresu wywołania zwrotnego",
  parts: {
    encrypted: "Szyfrowany",
    plain: "Nieszyfrowany",
    mustBeHttps: "Wymagany https",
    host: "Twój host",
    hostPort: (port) => `Twój host, port ${port}`,
    port: "Port",
    path: (title) => `Zawsze to samo w ${title}`,
  },
  length: (now, max) => `${now} z ${max} znaków`,
  copy: "Kopiuj adres",
  checks: "Sprawdzenia",
  accepts: "Microsoft akceptuje ten adres",
  acceptsByGraph: "Pole tekstowe w portalu go odrzuca; akceptuje go Graph, z którego korzysta asystent",
  answers: "Konsola odpowiada",
  answersIn: (ms) => `${ms}`,
  mayTalk: "Ta strona może się z nią łączyć",
  mayTalkNot: {
    "cross-origin":
      "Nie wysłano do niej żadnego zapytania: ta strona ma inny adres, a przeglądarka nie pozwala stronom odczytywać odpowiedzi z innych adresów. Konsolę trzeba skonfigurować ręcznie. Aby zrobił to asystent, umieść go obok konsoli albo uruchom na swoim komputerze z opcją `--console`.",
    "mixed-content":
      "Nie wysłano do niej żadnego zapytania: ta strona używa https, a konsola http, i przeglądarka blokuje takie połączenie. Konsolę trzeba skonfigurować ręcznie. Aby zrobił to asystent, umieść go na serwerze konsoli.",
    "same-origin":
      "Ta strona jest udostępniana pod tym samym adresem, ale jej plik `config.json` zawiera *elsewhere*. Usuń ten wpis i załaduj stronę ponownie, a konsola zostanie skonfigurowana automatycznie.",
  },
  keyless: "Tę stronę otwarto bez jej klucza",
  keylessWhy:
    "Program uruchamiający odpowiada tylko stronie, którą sam otworzył, aby nie mogła z niego korzystać żadna inna witryna ani żaden inny program. Otwórz cały adres, który ten program wyświetlił, razem ze wszystkim po znaku `#`, albo uruchom go ponownie.",
  otherAddress: "Moja konsola ma inny adres",
  devices: "Adres otwiera się na urządzeniu każdego użytkownika",
  devicesWhy:
    "Można to sprawdzić tylko na urządzeniach użytkowników. Adres musi działać tam, skąd się logują.",
  next: "Zaloguj się do konsoli",
  nextByHand: "Dalej, konsola ręcznie",
  tryHttps: (address) => `Wypróbuj ${address}`,
  problems: {
    empty: () => "Wpisz adres konsoli, na przykład https://rustdesk.example.com.",
    spaces: () => "Adres nie zawiera spacji. Wklej sam adres, bez innego tekstu.",
    "no-host": () =>
      "W tym adresie brakuje nazwy hosta. Prawidłowy adres wygląda tak: https://rustdesk.example.com.",
    "wrong-scheme": ({ scheme }) =>
      `Adres zaczynający się od ${scheme}: nie jest adresem strony internetowej. Taki adres zaczyna się od https://.`,
    "has-credentials": () => "Ten adres zawiera nazwę użytkownika lub hasło. Usuń wszystko przed znakiem @.",
    ipv6: ({ host }) => `Microsoft nie akceptuje adresów IPv6, takich jak ${host}. Użyj nazwy hosta.`,
    "portal-address": ({ host }) =>
      `${host} to adres należący do firmy Microsoft. Wklej adres swojej konsoli RustDesk.`,
    "bad-port": ({ port }) => `${port} nie jest numerem portu. Porty to liczby od 1 do 65535.`,
    "bad-host": ({ host }) => `${host} nie jest nazwą hosta, którą otworzy przeglądarka. Sprawdź pisownię.`,
    "too-long": ({ length, max }) =>
      `Adres wywołania zwrotnego byłby za długi (znaki: ${length}); Microsoft dopuszcza najwyżej ${max}.`,
  },
  refusedTitle: "Microsoft nie akceptuje tego adresu",
  refused: {
    "not-a-url": () => "To nie jest pełny adres.",
    "wrong-scheme": () => "Adresy przekierowania zaczynają się od `https://`.",
    "http-host": () =>
      "Adresy przekierowania muszą zaczynać się od `https://`. Jedynym wyjątkiem jest `http://localhost`. RustDesk pobiera adres z paska adresu przeglądarki w chwili zapisywania strony OIDC.",
    ipv6: () => "Adresy IPv6 nie są obsługiwane. Użyj nazwy hosta.",
    "forbidden-characters": ({ characters }) => `Te znaki są niedozwolone: \`${characters}\`.`,
    "too-long": ({ length, max }) => `Adres jest za długi (znaki: ${length}); dozwolone najwyżej ${max}.`,
  },
  fixTitle: "Udostępnij konsolę przez https",
  fix: [
    "**Dodaj zwrotny serwer proxy na serwerze.** Caddy sam uzyskuje certyfikat.",
    "**Otwórz konsolę pod tym adresem** i sprawdź, czy ładuje się bez ostrzeżenia.",
    "**Wróć tutaj.** Wpisane dane zostaną zachowane.",
  ],
  proxies: { caddy: "Caddy", nginx: "nginx" },
  notes: {
    "private-host": () =>
      "Adres prywatny. Microsoft nigdy się z nim nie łączy, robią to przeglądarki użytkowników: adres zadziała, jeśli urządzenie każdego użytkownika może go otworzyć i ufa jego certyfikatowi.",
    localhost: () => "Ten adres działa tylko na tym jednym komputerze.",
    idn: ({ host }) => `Rejestrowany i wysyłany w postaci ASCII: \`${host}\`.`,
    "rustdesk-port": ({ port }) =>
      `Port ${port} zwykle obsługuje nieszyfrowany http. Za serwerem proxy adres nie zawiera portu.`,
  },
  asideName: "Użyj nazwy, którą znają użytkownicy",
  asideNameWhy:
    "RustDesk zapamiętuje adres z paska adresu przeglądarki w chwili zapisania strony OIDC. Użyj nazwy publicznej, nie wewnętrznej.",
  asidePrivate: "Adres prywatny może działać",
  asidePrivateWhy: "Microsoft nigdy się z nim nie łączy. Robią to przeglądarki użytkowników.",
  asideSave: "Dlaczego po prostu go nie zapisać?",
  asideSaveWhy: "Odrzuca go portal, a potem każde logowanie: AADSTS500117. Żadne ustawienie tego nie zmieni.",
  asideTry: "Tylko na próbę?",
  asideTryWhy: "Na jednym komputerze dozwolony jest adres `http://localhost:21114`.",
} satisfies Catalogue["address"];
