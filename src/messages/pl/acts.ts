/** By hand in the portal: one act per screen, its picture's text alternative, the menu path. */
import type { ActName, ActWords } from "../act-words.ts";
import type { Catalogue } from "../catalogue.ts";
import type { PortalLabels } from "../portal/en.ts";
import { portalPl } from "../portal/pl.ts";

/** Labels that were not found in Microsoft's Polish pages, as they would be understood. */
const glosses: PortalLabels = {
  entraId: "Entra ID",
  supportedAccounts: "Obsługiwane konta",
  essentials: "Podstawowe informacje",
  objectId: "Identyfikator obiektu",
  platforms: "Konfiguracje platform",
  implicit: "Niejawne przyznawanie i przepływy hybrydowe",
  idTokens: "Tokeny identyfikatora (używane w przepływach niejawnych i hybrydowych)",
  accessTokens: "Tokeny dostępu (używane w przepływach niejawnych)",
  secrets: "Klucze tajne klienta",
  secretId: "Identyfikator klucza tajnego",
  claims: "Oświadczenia opcjonalne",
  addClaim: "Dodaj oświadczenie opcjonalne",
  idToken: "Identyfikator",
  add: "Dodaj",
  grant: "Udziel zgody administratora dla {tenant}",
  assignment: "Czy przypisanie jest wymagane?",
  ...portalPl,
};

export const acts = {
  counter: (now, all) => `Ręcznie, czynność ${now} z ${all}`,
  open: "Otwórz w Entra",
  back: "Wstecz",
  next: (name) => `Dalej: ${name}`,
  finishConsole: "Dalej: zapis w RustDesk",
  finishByHand: "Dalej: konsola",
  finishForAsker: "Dalej: kod odpowiedzi",
  caption: "Rysunek, nie zrzut ekranu. Szare paski można pominąć.",
  labelsChecked: "Etykiety sprawdzone we wrześniu 2026 r.",
  labelsFound: "Etykiety według dokumentacji firmy Microsoft; w portalu niektóre mogą brzmieć inaczej.",
  labelsIn: "Język portalu",
  glosses,
  ring: {
    here: "Tutaj",
    copy: "Skopiuj to",
    copyBlock: "Skopiuj ten blok",
    tick: "Zaznacz to",
    press: "Kliknij to",
  },
  acts: {
    register: {
      title: "Zarejestruj aplikację",
      next: "rejestracja aplikacji",
      path: () => "[[entraId]] › [[appRegistrations]] › [[newRegistration]]",
      steps: [
        "**Wpisz nazwę.** Zobaczą ją użytkownicy podczas logowania.",
        "**Wybierz** *[[single]]*.",
        "**W polu [[redirect]] wybierz [[web]]** i wklej adres wywołania zwrotnego, a następnie kliknij **[[register]]**.",
      ],
      picture:
        "Formularz [[registerTitle]]. W polu [[redirect]] wybrano platformę [[web]], a sąsiednie pole na adres wywołania zwrotnego jest oznaczone.",
    },
    ids: {
      title: "Skopiuj blok z identyfikatorami",
      next: "dwa identyfikatory",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app}`,
      steps: [
        "**Pozostań na stronie [[overview]]** właśnie zarejestrowanej aplikacji.",
        "**Zaznacz cały blok [[essentials]]** i skopiuj go. Można też kopiować pojedyncze identyfikatory.",
        "**Wklej go poniżej.** Asystent sam rozdzieli wartości.",
      ],
      picture:
        "Strona [[overview]] rejestracji aplikacji. Oznaczony jest blok [[essentials]], który zawiera [[displayName]], [[clientId]], [[objectId]] i [[tenantId]].",
    },
    secret: {
      title: "Utwórz klucz tajny i skopiuj jego wartość",
      next: "tworzenie klucza tajnego",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[certificates]]`,
      steps: [
        "**Kliknij [[newSecret]].** Użyj podanego tu opisu i wybierz datę wygaśnięcia.",
        "**Skopiuj zawartość kolumny [[value]],** a nie *[[secretId]]*. Wartość jest widoczna tylko do opuszczenia tej strony.",
        "**Wklej ją poniżej.** Zostanie tylko w tym polu i zniknie z niego po zakończeniu.",
      ],
      picture:
        "Strona [[certificates]]. W tabeli kluczy tajnych klienta oznaczona jest komórka w kolumnie [[value]]; kolumna [[secretId]] po prawej stronie nie jest właściwa.",
    },
    idTokens: {
      title: "Włącz tokeny identyfikatora",
      next: "tokeny identyfikatora",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "**Otwórz stronę [[authentication]]** aplikacji.",
        "**Zaznacz [[idTokensShort]]** w sekcji *[[implicit]]*. Ustawienia *[[accessTokensShort]]* nie zmieniaj.",
        "**Kliknij [[save]].**",
      ],
      picture:
        "Strona [[authentication]]. W sekcji [[implicit]] oznaczone jest pole wyboru [[idTokensShort]].",
    },
    who: {
      title: "Określ, kto może się logować",
      next: "kto może się logować",
      path: (app) => `[[entraId]] › [[enterprise]] › ${app} › [[properties]]`,
      steps: [
        "**Otwórz aplikację w obszarze [[enterprise]],** a w niej stronę **[[properties]]**.",
        "**Ustaw opcję [[assignment]] na [[yes]]** i zapisz.",
        "**Na stronie [[users]] dodaj** siebie i wszystkich, którzy mogą się logować. Grupy zagnieżdżone w innej grupie nie są uwzględniane.",
      ],
      picture:
        "Strona [[properties]] aplikacji dla przedsiębiorstw. Opcja [[assignment]] jest ustawiona na [[yes]] i oznaczona.",
    },
    remove: {
      title: "Usuń aplikację",
      next: "usuwanie aplikacji",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app}`,
      steps: [
        "**Otwórz aplikację** na liście [[appRegistrations]].",
        "**Kliknij [[delete]]** u góry strony [[overview]] i potwierdź.",
        "Przez 30 dni można ją przywrócić na stronie **[[deletedApps]]**.",
      ],
      picture: "Strona [[overview]] rejestracji aplikacji. U góry oznaczony jest przycisk [[delete]].",
    },
    consent: {
      title: "Udziel zgody dla wszystkich",
      next: "udzielanie zgody",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[apiPermissions]]`,
      steps: [
        "**Otwórz stronę [[apiPermissions]]** aplikacji.",
        "**Jeśli brakuje uprawnień openid, profile i email,** dodaj je: *[[addPermission]]*, Microsoft Graph, [[delegatedPermissions]].",
        "**Kliknij [[grantShort]]** dla swojej organizacji i potwierdź.",
      ],
      picture: "Strona [[apiPermissions]]. Oznaczony jest przycisk [[grantShort]].",
    },
    platform: {
      title: "Dodaj adres do platformy Sieć Web",
      next: "adres dla platformy Sieć Web",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "**Jeśli adres wywołania zwrotnego jest przy innej platformie,** usuń go stamtąd: adres może być tylko w jednym miejscu.",
        "**Przy platformie [[web]]** kliknij *[[addUri]]* i wklej adres. Jeśli tej platformy nie ma, kliknij **[[addPlatform]]** i wybierz **[[web]]**.",
        "**Kliknij [[save]].** Pozostałych adresów nie zmieniaj.",
      ],
      picture:
        "Strona [[authentication]]. W sekcji [[platforms]] oznaczona jest platforma [[web]] z adresem wywołania zwrotnego; przy platformie [[spa]] tego adresu nie ma.",
    },
    oldAddress: {
      title: "Usuń stary adres",
      next: "usuwanie starego adresu",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "**Otwórz stronę [[authentication]]** aplikacji.",
        "**Usuń adres wymieniony w przeglądzie asystenta** przy platformie *[[web]]*. Pozostałe adresy zostaw.",
        "**Kliknij [[save]].**",
      ],
      picture:
        "Strona [[authentication]]. Przy platformie [[web]] stary adres jest przekreślony i oznaczony; adres wywołania zwrotnego nad nim pozostaje.",
    },
    audience: {
      title: "Wybierz typy kont",
      next: "typy kont",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "**Otwórz stronę [[authentication]]** aplikacji, a na niej *[[supportedAccounts]]*.",
        "**Wybierz** to, co przegląd asystenta pokazuje w wierszu *Typy kont*.",
        "**Kliknij [[save]].**",
      ],
      picture:
        "Strona [[authentication]]. Oznaczone jest ustawienie [[accounts]], które obejmuje tylko tę organizację.",
    },
    claims: {
      title: "Dodaj oświadczenia z nazwami użytkowników",
      next: "dodawanie oświadczeń",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[tokenConfiguration]]`,
      steps: [
        "**Kliknij [[addClaim]]** i wybierz typ tokenu **[[idToken]]**.",
        "**Zaznacz email, upn, given_name i family_name,** o ile są wymienione w przeglądzie asystenta.",
        "**Kliknij [[add]]** i zgódź się na to, co portal dodaje od siebie.",
      ],
      picture:
        "Strona [[tokenConfiguration]]. Oznaczony jest przycisk [[addClaim]]; lista pokazuje oświadczenia dla typu tokenu [[idToken]].",
    },
    permissions: {
      title: "Dodaj uprawnienia do listy",
      next: "dodawanie uprawnień",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[apiPermissions]]`,
      steps: [
        "**Kliknij [[addPermission]],** potem *Microsoft Graph* i **[[delegatedPermissions]]**.",
        "**Zaznacz openid, profile i email,** o ile ich brakuje.",
        "**Kliknij [[addPermissions]].** Pozostałych uprawnień nie zmieniaj.",
      ],
      picture:
        "Strona [[apiPermissions]]. Oznaczony jest przycisk [[addPermission]]; poniżej widać Microsoft Graph z uprawnieniami delegowanymi.",
    },
    enable: {
      title: "Włącz aplikację",
      next: "włączanie aplikacji",
      path: (app) => `[[entraId]] › [[enterprise]] › ${app} › [[properties]]`,
      steps: [
        "**Otwórz aplikację w obszarze [[enterprise]],** a w niej stronę **[[properties]]**.",
        "**Ustaw opcję [[enabled]] na [[yes]].**",
        "**Kliknij [[save]].**",
      ],
      picture:
        "Strona [[properties]] aplikacji dla przedsiębiorstw. Opcja [[enabled]] jest ustawiona na [[yes]] i oznaczona.",
    },
    open: {
      title: "Otwórz dostęp dla wszystkich",
      next: "dostęp dla wszystkich",
      path: (app) => `[[entraId]] › [[enterprise]] › ${app} › [[properties]]`,
      steps: [
        "**Otwórz aplikację w obszarze [[enterprise]],** a w niej stronę **[[properties]]**.",
        "**Ustaw opcję [[assignment]] na [[no]],** zgodnie z wyborem.",
        "**Kliknij [[save]].**",
      ],
      picture:
        "Strona [[properties]] aplikacji dla przedsiębiorstw. Opcja [[assignment]] jest ustawiona na [[no]] i oznaczona.",
    },
  } satisfies Record<ActName, ActWords>,
} satisfies Catalogue["acts"];
