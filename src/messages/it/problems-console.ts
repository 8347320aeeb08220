/** What a person is told when something goes wrong at the RustDesk console. */
import type { ProblemCode } from "../../domain/problem.ts";
import type { ProblemWords } from "../problem-words.ts";
import { quoted } from "./quoted.ts";

export const consoleProblems = {
  "console-unreachable": {
    title: "La console non risponde",
    happened: "Il server RustDesk non ha risposto, o il suo proxy ha segnalato che non è disponibile.",
    remedy:
      "Verificare che la console si apra in un’altra scheda, poi riprovare. Manualmente funziona sempre.",
  },
  "console-not-an-api": {
    title: "La risposta non è dell’API di RustDesk",
    happened:
      "All’indirizzo della console ha risposto altro: la pagina di un proxy, una pagina di accesso o un altro prodotto.",
    remedy:
      "Verificare che `/api/` di questo indirizzo raggiunga il server API di RustDesk (porta 21114), poi riprovare.",
  },
  "console-not-pro": {
    title: "Questo non è RustDesk Server Pro",
    happened: "Sembra un altro server compatibile con RustDesk. Le sue impostazioni di accesso sono diverse.",
    remedy: "Continuare manualmente con l’indirizzo di callback di questo server.",
  },
  "console-wrong-password": {
    title: "La console non ha accettato i dati",
    happened: (facts) =>
      `Nome utente o password non corretti, oppure l’account non può accedere${quoted(facts.answer)}.`,
    remedy: "Controllare entrambi e accedere di nuovo. L’assistente non ripete mai un accesso da sé.",
  },
  "console-wrong-code": {
    title: "Il codice non è stato accettato",
    happened: (facts) => `È errato o scaduto${quoted(facts.answer)}.`,
    remedy: "Immettere il codice più recente, oppure accedere di nuovo per riceverne un altro.",
  },
  "console-not-admin": {
    title: "Questo account non è di un amministratore",
    happened: (facts) =>
      `**${facts.user ?? "Questa persona"}** può accedere a RustDesk, ma solo gli amministratori possono modificarne le impostazioni di accesso.`,
    remedy: "Accedere come amministratore, oppure eseguire manualmente il lato della console.",
  },
  "console-forbidden": {
    title: "La console nega a questo account l’accesso alle impostazioni",
    happened:
      "L’accesso è riuscito, ma leggere o salvare le impostazioni di accesso è vietato. I ruoli con diritti limitati non vi hanno accesso.",
    remedy:
      "Accedere come amministratore con tutti i diritti, oppure eseguire manualmente il lato della console.",
  },
  "console-session-ended": {
    title: "La sessione nella console è terminata",
    happened:
      "La console non accetta più questa sessione. Le sessioni terminano con un riavvio, dopo un certo tempo o ricaricando questa pagina.",
    remedy: "Accedere di nuovo alla console. I dati immessi non vanno persi.",
  },
  "console-settings-unknown": {
    title: "Questa console risponde in un modo che non abbiamo provato",
    happened:
      "Le sue impostazioni di accesso hanno una forma che l’assistente non conosce, quindi non vi scriverà. Non è stato modificato nulla.",
    remedy: "Continuare manualmente sul lato di RustDesk; i valori saranno pronti da copiare.",
  },
  "console-stored-differs": {
    title: "La console contiene altro rispetto a quanto inviato",
    happened: (facts) =>
      `Alla rilettura, **${facts.setting ?? "un valore"}** è \`${facts.rustDesk || facts.entra || "vuoto"}\`, mentre era previsto \`${facts.expected ?? ""}\`.`,
    remedy: "Ricontrollare: il nuovo piano mostra le differenze.",
  },
  "console-refused": {
    title: "La console ha rifiutato l’operazione",
    happened: (facts) => `RustDesk ha risposto${quoted(facts.answer)}.`,
    remedy: "Riprovare. Se il problema persiste, eseguire manualmente il lato della console.",
  },
  "console-secret-masked": {
    title: "La console nasconde i segreti di altri provider",
    happened: (facts) =>
      `Mostra asterischi al posto del segreto di **${facts.provider ?? "un altro provider"}**. Salvando le impostazioni verrebbero scritti gli asterischi e quel provider smetterebbe di funzionare.`,
    remedy: "Continuare manualmente sul lato di RustDesk: la sua pagina mantiene i segreti.",
  },
  "console-throttled": {
    title: "La console richiede una pausa",
    happened:
      "Accetta solo poche richieste al minuto, e questa era di troppo. L’assistente non l’ha ripetuta.",
    remedy: "Attendere un minuto, poi riprovare.",
  },
  "console-issuer-unreachable": {
    title: "La console non riesce a leggere il record pubblico di Microsoft",
    happened: (facts) =>
      `Il suo server ha chiesto il documento di individuazione di \`${facts.issuer ?? "questa autorità emittente"}\` e non ha ricevuto una risposta utilizzabile${quoted(facts.answer)}. Senza di esso nessuno può accedere.`,
    remedy:
      "Permettere al server di raggiungere con https l’indirizzo di accesso di Microsoft (proxy, firewall, elenco delle CA attendibili), poi proseguire da qui.",
  },
} satisfies Partial<Record<ProblemCode, ProblemWords>>;
