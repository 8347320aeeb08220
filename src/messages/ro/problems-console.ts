/** What a person is told when something goes wrong at the RustDesk console. */
import type { ProblemCode } from "../../domain/problem.ts";
import type { ProblemWords } from "../problem-words.ts";
import { quoted } from "./quoted.ts";

export const consoleProblems = {
  "console-unreachable": {
    title: "Consola nu răspunde",
    happened: "Serverul dvs. RustDesk nu a răspuns sau proxy-ul lui a anunțat că este oprit.",
    remedy: "Verificați că se deschide consola în altă filă, apoi reîncercați. Manual se poate oricând.",
  },
  "console-not-an-api": {
    title: "Răspunsul nu vine de la API-ul RustDesk",
    happened:
      "La adresa consolei a răspuns altceva: pagina unui proxy, o pagină de conectare sau alt produs.",
    remedy:
      "Verificați că `/api/` de la această adresă ajunge la serverul API al RustDesk (portul 21114), apoi reîncercați.",
  },
  "console-not-pro": {
    title: "Acesta nu este RustDesk Server Pro",
    happened: "Pare alt server compatibil cu RustDesk. Setările lui de conectare sunt diferite.",
    remedy: "Continuați manual, cu adresa de callback proprie acestui server.",
  },
  "console-wrong-password": {
    title: "Consola nu a acceptat datele",
    happened: (facts) =>
      `Numele de utilizator sau parola este greșită ori contul nu are dreptul să se conecteze${quoted(facts.answer)}.`,
    remedy:
      "Verificați-le pe amândouă și conectați-vă din nou. Asistentul nu repetă niciodată singur o conectare.",
  },
  "console-wrong-code": {
    title: "Codul nu a fost acceptat",
    happened: (facts) => `Este greșit sau a expirat${quoted(facts.answer)}.`,
    remedy: "Introduceți cel mai nou cod sau conectați-vă din nou pentru a primi altul.",
  },
  "console-not-admin": {
    title: "Acest cont nu este administrator",
    happened: (facts) =>
      `**${facts.user ?? "Această persoană"}** se poate conecta la RustDesk, dar numai administratorii pot modifica setările de conectare.`,
    remedy: "Conectați-vă ca administrator sau faceți manual partea consolei.",
  },
  "console-forbidden": {
    title: "Consola refuză acestui cont accesul la setări",
    happened:
      "Conectarea a reușit, dar citirea sau salvarea setărilor de conectare este interzisă. Rolurile cu drepturi limitate nu au acces la ele.",
    remedy: "Conectați-vă ca administrator cu drepturi depline sau faceți manual partea consolei.",
  },
  "console-session-ended": {
    title: "Sunteți deconectat de la consolă",
    happened:
      "Consola nu mai acceptă această sesiune. Sesiunile se încheie la o repornire, după un timp sau la reîncărcarea acestei pagini.",
    remedy: "Conectați-vă din nou la consolă. Nu se pierde nimic din ce ați introdus.",
  },
  "console-settings-unknown": {
    title: "Această consolă răspunde într-un mod pe care nu l-am testat",
    happened:
      "Setările ei de conectare au o formă pe care asistentul nu o cunoaște, deci nu va scrie în ele. Nu s-a modificat nimic.",
    remedy: "Continuați manual pe partea RustDesk; valorile vor fi pregătite pentru copiere.",
  },
  "console-stored-differs": {
    title: "Consola conține altceva decât s-a trimis",
    happened: (facts) =>
      `La recitire, **${facts.setting ?? "o valoare"}** este \`${facts.rustDesk || facts.entra || "gol"}\`, iar valoarea așteptată era \`${facts.expected ?? ""}\`.`,
    remedy: "Reverificați: noul plan arată ce diferă.",
  },
  "console-refused": {
    title: "Consola a refuzat",
    happened: (facts) => `RustDesk a răspuns${quoted(facts.answer)}.`,
    remedy: "Reîncercați. Dacă problema persistă, faceți manual partea consolei.",
  },
  "console-secret-masked": {
    title: "Consola ascunde secretele celorlalți furnizori",
    happened: (facts) =>
      `Afișează asteriscuri în locul secretului pentru **${facts.provider ?? "alt furnizor"}**. La salvarea setărilor, asteriscurile ar fi scrise înapoi și l-ar strica.`,
    remedy: "Continuați manual pe partea RustDesk: pagina proprie a consolei le păstrează.",
  },
  "console-throttled": {
    title: "Consola cere o pauză",
    happened:
      "Acceptă numai câteva solicitări pe minut, iar aceasta a fost una în plus. Asistentul nu a repetat-o.",
    remedy: "Așteptați un minut, apoi reîncercați.",
  },
  "console-issuer-unreachable": {
    title: "Consola nu poate citi datele publice ale Microsoft",
    happened: (facts) =>
      `Serverul ei a cerut documentul de descoperire pentru \`${facts.issuer ?? "emitent"}\` și nu a primit un răspuns utilizabil${quoted(facts.answer)}. Fără el, nimeni nu se poate conecta.`,
    remedy:
      "Permiteți serverului să ajungă prin https la adresa de conectare Microsoft (proxy-ul, paravanul de protecție, lista de autorități de certificare), apoi continuați de aici.",
  },
} satisfies Partial<Record<ProblemCode, ProblemWords>>;
