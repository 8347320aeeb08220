/** Words of the console's sign-in. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count } = grammarOf("pl");

export const console = {
  title: "Zaloguj się do konsoli RustDesk",
  lead: "Jako administrator, który loguje się hasłem. Hasło zostanie użyte raz i pozostanie tylko w pamięci; na końcu nastąpi wylogowanie.",
  userName: "Nazwa użytkownika",
  password: "Hasło",
  show: "Pokaż hasło",
  hide: "Ukryj hasło",
  hint: "Jeśli RustDesk wymaga kodu z aplikacji lub z wiadomości e-mail, pole na ten kod pojawi się zaraz potem.",
  missingUser: "Wpisz nazwę użytkownika administratora.",
  missingPassword: "Wpisz hasło.",
  signIn: "Zaloguj się do konsoli",
  signingIn: "Logowanie",
  accepted: (host) => `${host}, hasło przyjęte`,
  other: "Użyj innego konta",
  codeApp: "Kod z aplikacji uwierzytelniającej",
  codeMail: "Kod z wiadomości e-mail od RustDesk",
  codeHint: "Sześć cyfr. Kod zostanie wysłany od razu po wpisaniu ostatniej.",
  codeMissing: "Wpisz sześć cyfr kodu.",
  verify: "Zweryfikuj kod",
  reading: "Odczytywanie ustawień logowania",
  next: "Co będzie dalej",
  nextLead: "Tylko odczyt. Na tym ekranie nic nie jest zapisywane w RustDesk.",
  readSettings: "Odczyt ustawień logowania",
  readSettingsWhy: "Aby inni dostawcy i wszystkie pozostałe ustawienia pozostały bez zmian",
  done: (name) => `Zalogowano jako ${name}`,
  doneWhy: (providers) =>
    `${count(providers, {
      one: "Znaleziono # dostawcę",
      few: "Znaleziono # dostawców",
      many: "Znaleziono # dostawców",
    })}. Pozostałe ustawienia nie zostaną naruszone.`,
  continue: "Dalej",
  warnProvider:
    "To konto administratora loguje się przez dostawcę. Zachowaj także lokalne konto administratora z hasłem: jeśli logowanie przez Microsoft przestanie działać, będzie to jedyny sposób, aby się zalogować.",
  where: "Dokąd trafia hasło",
  whereWhy: (host) =>
    `Do ${host}, z tej karty, jeden raz. Nigdy nie jest zapisywane na dysku ani w pasku adresu.`,
  rather: "Bez podawania hasła?",
  ratherWhy: "Wpisz wartości w konsoli samodzielnie. Będą gotowe do skopiowania.",
  byHand: "Skonfiguruj konsolę ręcznie",
} satisfies Catalogue["console"];
