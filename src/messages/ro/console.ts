/** Words of the console's sign-in. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count } = grammarOf("ro");

export const console = {
  title: "Conectați-vă la consola RustDesk",
  lead: "Ca administrator care se conectează cu parolă. Parola se folosește o singură dată; sesiunea se păstrează numai în memorie și se închide la final.",
  userName: "Nume de utilizator",
  password: "Parolă",
  show: "Afișați parola",
  hide: "Ascundeți parola",
  hint: "Dacă RustDesk cere un cod dintr-o aplicație sau din e-mail, urmează imediat.",
  missingUser: "Introduceți numele de utilizator al unui administrator.",
  missingPassword: "Introduceți parola.",
  signIn: "Conectați-vă la consolă",
  signingIn: "Se face conectarea",
  accepted: (host) => `${host}, parolă acceptată`,
  other: "Folosiți alt cont",
  codeApp: "Codul din aplicația de autentificare",
  codeMail: "Codul din e-mailul trimis de RustDesk",
  codeHint: "Șase cifre. Codul se trimite imediat după ultima cifră.",
  codeMissing: "Introduceți cele șase cifre ale codului.",
  verify: "Verificați codul",
  reading: "Se citesc setările de conectare",
  next: "Ce urmează",
  nextLead: "Doar citire. Pe acest ecran nu se salvează nimic în RustDesk.",
  readSettings: "Citirea setărilor de conectare",
  readSettingsWhy: "Pentru ca ceilalți furnizori și celelalte setări să rămână neschimbate",
  done: (name) => `Conectat ca ${name}`,
  doneWhy: (providers) =>
    `${count(providers, { one: "S-a găsit # furnizor", few: "S-au găsit # furnizori", other: "S-au găsit # de furnizori" })}. Celelalte setări rămân neatinse.`,
  continue: "Continuați",
  warnProvider:
    "Acest administrator se conectează printr-un furnizor. Păstrați și un administrator local cu parolă: dacă vreodată conectarea cu Microsoft nu mai funcționează, este singura cale de acces.",
  where: "Unde ajunge parola",
  whereWhy: (host) =>
    `La ${host}, din această filă, o singură dată. Nu se scrie niciodată pe disc sau în bara de adrese.`,
  rather: "Preferați altfel?",
  ratherWhy: "Introduceți dvs. valorile în consolă. Vor fi pregătite pentru copiere.",
  byHand: "Faceți manual această parte",
} satisfies Catalogue["console"];
