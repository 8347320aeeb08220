/** What a person is told when something goes wrong: what happened and why, then what to do. Facts are quoted, never matched on. */
import type { Catalogue } from "../catalogue.ts";
import { mishaps } from "./mishaps.ts";
import { consoleProblems } from "./problems-console.ts";
import { quoted } from "./quoted.ts";

export const problems = {
  ...mishaps,
  "still-there": {
    title: "Resta ancora qualcosa del collegamento",
    happened:
      "Tutto è stato rimosso, ma a un nuovo controllo uno dei lati ne mostra ancora una parte: forse Microsoft sta ancora copiando, o qualcuno l’ha rimessa.",
    remedy: "Ricontrollare. Se il problema persiste, rimuovere manualmente ciò che resta.",
  },
  ...consoleProblems,
  "tenant-unknown": {
    title: "Microsoft non conosce alcuna organizzazione con questo dominio",
    happened: (facts) => `In questo cloud non c’è una directory per \`${facts.tenant ?? ""}\`.`,
    remedy:
      "Controllare come è scritto, usare un altro dominio dell’organizzazione o scegliere un altro cloud qui sotto.",
  },
  "discovery-unreachable": {
    title: "Il servizio di accesso di Microsoft non risponde",
    happened: (facts) => `Questo browser non è riuscito a raggiungere \`${facts.host ?? "il servizio"}\`.`,
    remedy:
      "Controllare la connessione e se un proxy o un’estensione blocca questo indirizzo, poi riprovare.",
  },
  "issuer-unexpected": {
    title: "Questa organizzazione si trova in un altro cloud",
    happened: (facts) =>
      `Il suo record pubblico indica \`${facts.got ?? facts.reason ?? "altro"}\`, che non è il cloud scelto qui.`,
    remedy: "Scegliere qui sotto il cloud dell’organizzazione.",
  },
  "popup-blocked": {
    title: "La finestra di Microsoft è stata bloccata",
    happened: "Il browser non ha permesso a questa pagina di aprire una finestra.",
    remedy: "Consentire i popup per questa pagina, poi riaprire Microsoft.",
  },
  "popup-no-answer": {
    title: "Non è arrivata alcuna risposta",
    happened: "La finestra di Microsoft è stata chiusa, oppure mostrava un errore che resta lì.",
    remedy: "Riaprirla. Se Microsoft ha mostrato un errore, il suo numero AADSTS dice che cosa manca.",
  },
  "sign-in-cancelled": {
    title: "L’accesso è stato interrotto",
    happened: "La finestra di Microsoft è stata chiusa, o l’autorizzazione è stata rifiutata.",
    remedy: "Riaprirla quando si vuole, oppure scegliere un’altra strada.",
  },
  "admin-approval-needed": {
    title: "Microsoft richiede che un amministratore approvi questo strumento",
    happened: "Questo account non può concedere da sé l’autorizzazione.",
    remedy:
      "Usare un token di Azure CLI, con cui questo strumento non richiede approvazione; eseguire le modifiche manualmente; oppure chiedere a un amministratore di accedere qui.",
  },
  "wrong-tenant": {
    title: "Questa è un’altra organizzazione",
    happened: (facts) =>
      `L’accesso è stato eseguito come \`${facts.got ?? ""}\`. Questo server è stato impostato per **${facts.expected ?? "un altro dominio"}**.`,
    remedy: "Usare un altro account, oppure cambiare il dominio aziendale.",
  },
  "wrong-account": {
    title: "Questo è un altro account",
    happened: (facts) =>
      `Microsoft ha risposto per ${facts.got ? `\`${facts.got}\`` : "un’altra persona"}, che qui non è prevista.`,
    remedy: "Usare l’account con cui si è iniziato.",
  },
  "personal-account": {
    title: "Questo è un account Microsoft personale",
    happened:
      "Non appartiene ad alcuna organizzazione, quindi non c’è una directory in cui registrare un’app.",
    remedy: "Usare un account aziendale.",
  },
  "sign-in-refused": {
    title: "Microsoft ha rifiutato l’accesso",
    happened: (facts) =>
      `${facts.aadsts ? `AADSTS${facts.aadsts}` : "Microsoft non ha indicato un numero"}${quoted(facts.message)}.`,
    remedy:
      "Se il testo di Microsoft dice più di questa pagina, vale quello; poi riprovare o scegliere un’altra strada.",
  },
  "sign-in-unavailable": {
    title: "L’accesso Microsoft al momento non risponde",
    happened: "Il suo servizio token non ha dato una risposta utilizzabile.",
    remedy:
      "Attendere un minuto e riprovare. MSAL ripete un rifiuto fino a 60 secondi senza chiedere di nuovo.",
  },
  "assistant-not-registered": {
    title: "Microsoft non conosce questo assistente",
    happened: (facts) =>
      `L’ID client dell’assistente è sconosciuto in questa organizzazione, oppure il suo URI di reindirizzamento non è registrato come applicazione a pagina singola${facts.aadsts ? ` (AADSTS${facts.aadsts})` : ""}.`,
    remedy: "Controllare l’ID client e l’URI di reindirizzamento, oppure usare un token di Azure CLI.",
  },
  "insecure-page": {
    title: "Questa pagina non è aperta in modo sicuro",
    happened: "I browser consentono l’accesso solo con https o su localhost.",
    remedy: "Aprire l’assistente con https, oppure avviarlo sul proprio computer.",
  },
  "handover-insecure-page": {
    title: "Questa pagina non è aperta in modo sicuro",
    happened: "I browser sigillano e aprono i codici solo con https o su localhost.",
    remedy: "Aprire l’assistente con https, oppure avviarlo sul proprio computer.",
  },
  "handover-no-storage": {
    title: "Questo browser non conserva nulla",
    happened:
      "La chiave che apre la risposta deve restare in questo browser fino all’arrivo della risposta. Qui non può essere conservata: alcuni browser lo impediscono nelle finestre private o quando i dati dei siti sono bloccati.",
    remedy:
      "Aprire l’assistente in una finestra normale, oppure consentirgli di conservare i dati del sito, poi riprovare.",
  },
  "graph-denied": {
    title: "Microsoft ha rifiutato l’operazione",
    happened: (facts) =>
      `L’account può accedere, ma non eseguire questa operazione${facts.call ? ` (\`${facts.call}\`)` : ""}: gli manca il ruolo **Amministratore di applicazioni cloud** o **Amministratore di applicazioni**, oppure il ruolo non è ancora attivo.`,
    remedy:
      "Se il ruolo è stato assegnato negli ultimi 15 minuti, attendere e riprovare. Altrimenti eseguire le modifiche manualmente con un collega che lo ha.",
  },
  "consent-refused": {
    title: "Microsoft ha rifiutato il consenso per tutti",
    happened:
      "Serve il ruolo **Amministratore di applicazioni cloud**, **Amministratore di applicazioni** o **Amministratore dei ruoli con privilegi**, che questo account non ha o non ha attivato. Senza consenso Microsoft non fa entrare nessuno dell’elenco, perché un elenco annulla il consenso dei singoli.",
    remedy:
      "Chiedere a qualcuno con uno di questi ruoli di fare clic su *[[grantShort]]* nel portale, in **[[appRegistrations]] → [[apiPermissions]]**, poi proseguire da qui: l’assistente lo rileverà. Oppure far entrare tutti: viene chiesto una volta a ogni persona.",
  },
  "group-refused": {
    title: "Microsoft non ha accettato il gruppo",
    happened: (facts) =>
      `Il motivo abituale è il piano dell’organizzazione: i gruppi richiedono **Entra ID P1 o P2**, le persone no${quoted(facts.message)}.`,
    remedy:
      "Rimuovere il gruppo dall’elenco e aggiungere le persone una per una, oppure acquistare il piano e proseguire da qui.",
  },
  "graph-unreachable": {
    title: "Microsoft Graph non risponde",
    happened: "La richiesta non ha ricevuto alcuna risposta che questa pagina possa leggere.",
    remedy: "Verificare la connessione, poi ricontrollare: ciò che è stato creato viene riconosciuto.",
  },
  "graph-session-ended": {
    title: "La sessione Microsoft è terminata",
    happened: "Il token è scaduto, oppure è andato perso ricaricando questa pagina.",
    remedy: "Accedere di nuovo a Microsoft. I dati immessi non vanno persi.",
  },
  "graph-step-up": {
    title: "Microsoft chiede una nuova conferma dell’identità",
    happened: "L’organizzazione richiede un accesso recente o un secondo fattore prima di questa modifica.",
    remedy: "Accedere di nuovo a Microsoft, poi ricontrollare.",
  },
  "secrets-forbidden": {
    title: "L’organizzazione vieta i segreti client",
    happened:
      "Li blocca un criterio di gestione delle app. RustDesk Server Pro non ha un campo per i certificati, quindi serve un segreto.",
    remedy: "Chiedere che questa app sia esentata dal criterio, poi ricontrollare.",
  },
  "secret-lifetime-limited": {
    title: "L’organizzazione consente solo segreti di durata inferiore",
    happened: (facts) =>
      `Un criterio di gestione delle app limita la durata di un segreto${facts.longestInDays ? `: al massimo ${facts.longestInDays} giorni` : ""}.`,
    remedy: "Scegliere una durata inferiore e ripetere la revisione.",
  },
  "name-held-by-deleted-app": {
    title: "Un’app eliminata occupa ancora questo nome",
    happened:
      "Una registrazione dell’app per questa console è stata eliminata meno di 30 giorni fa, ed Entra ne riserva il nome per questo periodo.",
    remedy:
      "Ripristinarla in *[[deletedApps]]* nel portale di Entra, oppure eliminarla lì definitivamente; poi ricontrollare.",
  },
  "quota-exceeded": {
    title: "La quota della directory è esaurita",
    happened: "Microsoft limita quanti oggetti può creare una persona; contano anche quelli eliminati.",
    remedy:
      "Eliminare definitivamente le applicazioni che non servono più, oppure lasciarlo fare a un amministratore.",
  },
  "directory-conflict": {
    title: "Un’altra persona sta modificando la directory",
    happened: "Microsoft ha rifiutato più volte modifiche arrivate insieme ad altre.",
    remedy: "Attendere un minuto, poi ricontrollare.",
  },
  "graph-refused": {
    title: "Microsoft ha rifiutato questa richiesta",
    happened: (facts) =>
      `La risposta di Microsoft è stata ${facts.graphCode ? `\`${facts.graphCode}\`` : "un rifiuto senza codice"}${quoted(facts.message)}.`,
    remedy:
      "Copiare i dettagli per il supporto. Se si esegue la modifica manualmente, il portale può dire di più.",
  },
  "secret-undelivered": {
    title: "Il segreto è stato creato, ma RustDesk non lo ha ancora",
    happened: "È ancora conservato in questa scheda.",
    remedy: "Proseguire: viene consegnato lo stesso segreto e non ne viene creato un altro.",
  },
  "dry-check-differs": {
    title: "RustDesk chiederebbe altro a Microsoft",
    happened: "L’indirizzo a cui invia gli utenti è diverso dal piano, come indicato qui sotto.",
    remedy: "Ricontrollare: il nuovo piano mostra che cosa modificare.",
  },
  "provider-not-offered": {
    title: "RustDesk non offre ancora l’accesso",
    happened: "Il provider è salvato, ma la console non lo elenca per gli utenti.",
    remedy: "Ricontrollare. Alcuni server hanno bisogno di un momento o di un riavvio.",
  },
  "trial-failed": {
    title: "RustDesk non è riuscito a completare l’accesso",
    happened: (facts) =>
      `Ha risposto${quoted(facts.answer)}. Un segreto con meno di un minuto può non essere ancora noto a Microsoft; in tal caso basta attendere.`,
    remedy: "Attendere un minuto e ripetere la prova. Non occorre ricreare nulla.",
  },
  "trial-no-answer": {
    title: "Dall’accesso non è arrivata alcuna risposta",
    happened:
      "RustDesk ha atteso tre minuti. Se la finestra di Microsoft ha mostrato un errore, questo è rimasto lì.",
    remedy: "Ripetere la prova. Se Microsoft mostra un numero AADSTS, questo dice che cosa manca.",
  },
  unexpected: {
    title: "È successo qualcosa di imprevisto",
    happened: "L’assistente non è predisposto per questo caso.",
    remedy: "Ricontrollare. Se il problema persiste, copiare i dettagli per il supporto.",
  },
} satisfies Catalogue["problems"];
