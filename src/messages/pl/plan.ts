/** Words for the plan's steps: title, what the review says, and how a person does it by hand. */
import type { Audience } from "../../domain/audience.ts";
import type { Catalogue } from "../catalogue.ts";

const AUDIENCE = {
  thisTenant: "konta tej organizacji",
  anyTenant: "konta dowolnej organizacji",
  anyTenantAndPersonal: "konta dowolnej organizacji i konta osobiste",
  personal: "konta osobiste",
} as const satisfies Record<Audience, string>;

const audience = (one: Audience | null) => (one ? AUDIENCE[one] : "nie ustawiono");

export const plan = {
  audiences: AUDIENCE,
  steps: {
    createAppRegistration: "Utworzenie rejestracji aplikacji",
    repairAppRegistration: "Naprawa rejestracji aplikacji",
    createServicePrincipal: "Utworzenie aplikacji dla przedsiębiorstw",
    repairServicePrincipal: "Zmiana aplikacji dla przedsiębiorstw",
    grantAdminConsent: "Udzielenie zgody dla organizacji",
    assignPerson: "Dodanie Twojego konta do listy osób, które mogą się logować",
    addClientSecret: "Utworzenie klucza tajnego klienta",
    saveProvider: "Zapisanie dostawcy w RustDesk",
    removeClientSecret: "Usunięcie zastąpionego klucza tajnego",
    unassignPerson: "Usunięcie z listy osób, które mogą się logować",
    waitForSecret: "Oczekiwanie, aż nowy klucz tajny zacznie działać wszędzie",
    restoreAppRegistration: "Przywrócenie rejestracji aplikacji",
    restoreServicePrincipal: "Przywrócenie aplikacji dla przedsiębiorstw",
    deleteAppRegistration: "Usunięcie rejestracji aplikacji",
    purgeAppRegistration: "Trwałe usunięcie",
    removeProvider: "Usunięcie dostawcy z RustDesk",
  },
  readBack: "Ponowny odczyt i porównanie obu stron",
  readEntraBack: "Ponowny odczyt i porównanie ustawień Entra",
  rows: {
    appRegistration: "Rejestracja aplikacji",
    redirectUri: "Identyfikator URI przekierowania, platforma Sieć Web",
    idTokens: "Tokeny identyfikatora",
    idTokensWhy: "włączone, zgodnie z instrukcją RustDesk",
    audience: "Typy kont",
    servicePrincipal: "Aplikacja dla przedsiębiorstw",
    servicePrincipalGated: "Aplikacja dla przedsiębiorstw, wymagane przypisanie",
    servicePrincipalOpen: "otwarta dla wszystkich w organizacji",
    servicePrincipalClosed: "logować się mogą tylko osoby z jej listy",
    adminConsent: "Zgoda dla wszystkich",
    assignPerson: "Może się logować",
    secret: (days, until) => `Klucz tajny klienta na ${days}, do ${until}`,
    removeSecret: "Nasz klucz tajny klienta, który nie jest już potrzebny",
    until: (at) => `do ${at}`,
    unassignPerson: "Nie może się już logować",
    restore: "Rejestracja aplikacji, przywrócona z identyfikatorem klienta",
    restorePrincipal: "Aplikacja dla przedsiębiorstw, przywrócona z listą",
    deleteApp:
      "Rejestracja aplikacji, jej klucze tajne i lista osób; z możliwością przywrócenia przez 30 dni",
    purgeApp: "Następnie trwale: nie da się jej już przywrócić, a jej nazwa będzie znów wolna",
    removeProvider: "Dostawca logowania. Utworzone już konta pozostają.",
    providerSecretNew: "nowy, bez wyświetlania",
    providerSecretHeld: "utworzony wcześniej, nadal w pamięci tej karty",
    newValue: "identyfikator nowej aplikacji",
  },
  changes: {
    addRedirectUri: "Dodany identyfikator URI przekierowania, platforma Sieć Web",
    moveRedirectUri: (from) =>
      `Identyfikator URI przekierowania przeniesiony do platformy Sieć Web (wcześniej: ${from})`,
    turnOnIdTokens: "Włączone tokeny identyfikatora",
    setAudience: (from, to) => `Typy kont: ${audience(to)} (wcześniej: ${audience(from)})`,
    setAccessTokenVersion: "Token dostępu w wersji 2",
    addPermissions: (scopes) => `Dodane uprawnienia: ${scopes}`,
    addClaims: (claims) => `Oświadczenia dodane do tokenu identyfikatora: ${claims}`,
    removeRedirectUri: "Usunięty identyfikator URI przekierowania",
    addTag: "Oznaczona jako utworzona dla RustDesk",
    setUniqueName: "Nadana nazwa, po której można ją odnaleźć",
  },
  principalChanges: {
    enable: "Włączona aplikacja dla przedsiębiorstw",
    requireAssignment: "Wymagane przypisanie",
    openToEveryone: "Przypisanie nie jest już wymagane",
  },
  providerChanges: {
    addProvider: "Dostawca logowania",
    setName: "Dostawca logowania, nowa nazwa",
    setClientId: "Identyfikator klienta",
    setIssuer: "Wystawca",
    setSecret: "Klucz tajny klienta",
    enable: "Włączony",
    setCallback: "Adres wywołania zwrotnego",
  },
  kept: {
    appRegistration: "Rejestracja aplikacji",
    redirectUri: "Identyfikator URI przekierowania",
    otherRedirectUris: "Inne identyfikatory URI przekierowania",
    servicePrincipal: "Aplikacja dla przedsiębiorstw",
    adminConsent: "Zgoda dla wszystkich",
    assigned: "Może się logować",
    secret: "Klucz tajny klienta",
    provider: "Dostawca logowania",
    otherProviders: "Inni dostawcy",
  },
  platforms: {
    spa: "Aplikacja jednostronicowa",
    publicClient: "Aplikacje mobilne i klasyczne",
  },
} satisfies Catalogue["plan"];
