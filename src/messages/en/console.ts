/** Words of the console's sign-in. */
import { grammarOf } from "../grammar.ts";

const { count } = grammarOf("en");

export const enConsole = {
  title: "Sign in to the RustDesk console",
  lead: "As an administrator who signs in with a password. Used once, kept in memory, signed out at the end.",
  userName: "User name",
  password: "Password",
  show: "Show password",
  hide: "Hide password",
  hint: "If RustDesk asks for a code from an app or by e-mail, it comes next.",
  missingUser: "Enter the user name of an administrator.",
  missingPassword: "Enter the password.",
  signIn: "Sign in to the console",
  signingIn: "Signing in",
  accepted: (host: string) => `${host}, password accepted`,
  other: "Use another account",
  codeApp: "Code from your authenticator app",
  codeMail: "Code from the e-mail that RustDesk sent you",
  codeHint: "Six digits. Sent on as soon as the last one is in.",
  codeMissing: "Enter the six digits of the code.",
  verify: "Verify code",
  reading: "Reading the sign-in settings",
  next: "What happens next",
  nextLead: "Only reading. Nothing is saved in RustDesk on this screen.",
  readSettings: "Read the sign-in settings",
  readSettingsWhy: "So that other providers and every other setting stay as they are",
  done: (name: string) => `Signed in as ${name}`,
  doneWhy: (providers: number) =>
    `${count(providers, { one: "# provider", other: "# providers" })} found. Other settings stay untouched.`,
  continue: "Continue",
  warnProvider:
    "This administrator signs in through a provider. Keep a local administrator with a password as well: if Microsoft sign-in ever breaks, it is the only way in.",
  where: "Where the password goes",
  whereWhy: (host: string) =>
    `To ${host}, from this tab, once. It is never written to the disk or to the address bar.`,
  rather: "Rather not?",
  ratherWhy: "Enter the values in the console yourself. They will be ready to copy.",
  byHand: "Do this side by hand",
} as const;
