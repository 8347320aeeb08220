/** Words of "who may sign in". */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count, list } = grammarOf("pl");

export const who = {
  title: "Kto może się logować?",
  lead: "RustDesk sam nie ogranicza dostępu: każdy, kogo przepuści Microsoft, otrzymuje konto. Dlatego dostęp ogranicza się w Entra.",
  legend: "Kto może się logować",
  chosen: "Tylko wybrane osoby i grupy",
  recommended: "Zalecane",
  chosenWhat:
    "Wszystkich innych Microsoft odrzuca, zanim dotrą do RustDesk. Na listę trafi teraz Twoje konto; kolejne osoby dodaj w portalu Entra w obszarze **[[enterprise]] → [[users]]**.",
  chosenShort: "Wszystkich innych Microsoft odrzuca, zanim dotrą do RustDesk.",
  includeMe: "Dodaj mnie",
  includeMeWho: (name) => `Dodaj mnie, **${name}**`,
  includeAsked:
    "Tak podano w prośbie; współpracownik zostanie w niej poproszony o dodanie Twojego konta do listy.",
  includeMeWhy: "Potrzebne do testu logowania na końcu",
  consentLocked:
    "Wymaga to zgody dla wszystkich: przy liście osób Microsoft nie przyjmuje zgody od poszczególnych osób.",
  everyone: "Wszyscy w mojej organizacji",
  everyoneWhat: (domain) => `Wszyscy członkowie organizacji ${domain} oraz jej goście.`,
  consent: "Udziel teraz zgody dla wszystkich",
  consentWhy:
    "W przeciwnym razie każda osoba zostanie raz o nią zapytana. Wymaga to dodatkowego uprawnienia: DelegatedPermissionGrant.ReadWrite.All.",
  more: "Więcej ustawień",
  moreShort: "Nazwa, ważność klucza tajnego, typy kont",
  appName: "Nazwa rejestracji aplikacji",
  appNameLong: (max) => `Maksymalna liczba znaków: ${max}.`,
  lifetime: "Ważność klucza tajnego klienta",
  days: (days) =>
    days === 730
      ? "2 lata"
      : days === 365
        ? "1 rok"
        : days === 180
          ? "6 miesięcy"
          : days === 90
            ? "3 miesiące"
            : count(days, { one: "# dzień", few: "# dni", many: "# dni" }),
  lifetimeWhy:
    "Microsoft zaleca 6 miesięcy. Od dnia wygaśnięcia nikt nie zaloguje się przez Microsoft, dopóki klucz nie zostanie wymieniony.",
  audience: "Typy kont",
  audiences: {
    thisTenant: ["Konta tej organizacji", "Zalecane. Logować się mogą także goście organizacji."],
    anyTenant: [
      "Konta dowolnej organizacji",
      "RustDesk akceptuje tylko jednego wystawcę, więc dostęp i tak mają tylko użytkownicy tej organizacji; inni jedynie widzą aplikację.",
    ],
    anyTenantAndPersonal: [
      "Dowolna organizacja i konta osobiste",
      "Jak wyżej; konta osobiste nie uzyskają dostępu przy tym wystawcy. Aplikacja może mieć najwyżej dwa klucze tajne klienta.",
    ],
  },
  seats: "Stanowiska",
  seatsWhy:
    "RustDesk tworzy konto dla każdej osoby, która się zaloguje. Może to zająć stanowisko w licencji.",
  later: "Można to później zmienić",
  laterWhy: "W Entra w obszarze *[[enterprise]]* lub tutaj na ekranie *Kto może się logować*.",
  review: "Przejrzyj plan",
  looking: "Odczytywanie obu stron",
  permissionMissing:
    "Wymaga to jeszcze jednego uprawnienia, którego nie udzielono. Zaloguj się ponownie, aby go udzielić.",
  tokenShort: "Twój token nie pozwala udzielić zgody dla wszystkich",
  tokenShortWhy: (scopes) =>
    `Brakuje w nim: ${list(scopes.map((scope) => `\`${scope}\``))}. Token z Azure CLI, pobrany poleceniem z poprzedniego ekranu, zwykle ma potrzebne uprawnienia.`,
  otherToken: "Użyj innego tokenu",
  withoutConsent: "Wszyscy, bez zgody",
  consentNeeds:
    "Zgody dla wszystkich może udzielić **Administrator aplikacji w chmurze**, **Administrator aplikacji** lub **Administrator ról uprzywilejowanych**. Jeśli jej nie ma, zezwól na logowanie wszystkim: każda osoba zostanie wtedy raz o nią zapytana.",
} satisfies Catalogue["who"];
