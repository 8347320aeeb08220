/** Words of the decoder: cause in plain words, what to do. */
import type { Catalogue } from "../catalogue.ts";

export const decoder = {
  field: "Testo, indirizzo o riga di log",
  decode: "Spiega",
  cause: "Causa",
  expected: (setting: string) => `${setting}: valore previsto`,
  found: "Trovato",
  fix: "Che cosa fare",
  microsoft: "Pagina di Microsoft su questo codice",
  confidence: { sure: "Certo", likely: "Probabile" },
  footer:
    "Microsoft può cambiare i suoi codici; se la spiegazione non corrisponde, vale il testo di Microsoft.",
  person: (person: string) => `Riguarda ${person}.`,
  settings: { callbackUrl: "Indirizzo di callback", clientId: "ID client", tenantId: "Organizzazione" },
  answers: {
    "redirect-mismatch": {
      cause:
        "L’indirizzo che RustDesk invia non è quello registrato in Entra. Vengono confrontati lettera per lettera: schema, host, porta, percorso, maiuscole e minuscole.",
      fix: "Aprire la console all’indirizzo pubblico e salvarvi la pagina OIDC, oppure eseguire di nuovo questo assistente: registra l’indirizzo presente nella console.",
    },
    "plain-http": {
      cause: "RustDesk invia un indirizzo di callback che inizia con http. Microsoft accetta solo https.",
      fix: "Pubblicare la console con https, aprirla così e salvare di nuovo la pagina OIDC: è il salvataggio a registrare l’indirizzo.",
    },
    "app-unknown": {
      cause:
        "Microsoft non conosce questo ID client in questa organizzazione: l’ID o il tenant dell’autorità emittente è errato, oppure l’app è stata eliminata.",
      fix: "Eseguire di nuovo l’assistente. Cerca l’ID client e corregge le differenze.",
    },
    "secret-wrong": {
      cause:
        "Il segreto client in RustDesk è errato o troppo recente. Succede anche se si incolla [[secretId]] invece di [[value]].",
      fix: "Un segreto con meno di un minuto ha solo bisogno di tempo: attendere e riprovare. Altrimenti eseguire di nuovo l’assistente, che ne crea uno nuovo e lo consegna.",
    },
    "secret-expired": {
      cause: "Il segreto client è scaduto.",
      fix: "Eseguire di nuovo l’assistente: crea un nuovo segreto e lo consegna a RustDesk. L’ID client e gli utenti restano.",
    },
    "wrong-platform": {
      cause:
        "In Entra l’indirizzo di callback si trova nella piattaforma sbagliata. Un server che usa un segreto richiede [[web]].",
      fix: "Eseguire di nuovo l’assistente: sposta l’indirizzo in [[web]].",
    },
    "id-tokens-off": {
      cause: "In Entra manca la spunta per i token ID.",
      fix: "Eseguire di nuovo l’assistente, oppure spuntare [[idTokensShort]] in [[authentication]], nella registrazione dell’app.",
    },
    "not-assigned": {
      cause:
        "La configurazione funziona e l’accesso è limitato, come richiesto: questa persona non è nell’elenco di chi può accedere. I membri di un gruppo annidato in un gruppo assegnato non contano.",
      fix: "Aggiungere la persona in [[enterprise]], questa app, [[users]]; oppure provare con qualcuno che è nell’elenco.",
    },
    "wrong-account": {
      cause: "Questo account non appartiene all’organizzazione o è personale.",
      fix: "Usare un account aziendale dell’organizzazione, oppure invitare prima la persona come utente guest.",
    },
    "common-issuer": {
      cause:
        "L’autorità emittente in RustDesk è quella comune a tutte le organizzazioni. Il suo documento contiene un segnaposto, che RustDesk confronta così com’è e rifiuta.",
      fix: "Usare l’autorità emittente con l’ID dell’organizzazione. L’assistente la imposta.",
    },
    "consent-missing": {
      cause: "Nessuno ha concesso il consenso per questa persona, che non può concederlo da sé.",
      fix: "Eseguire di nuovo l’assistente e concedere il consenso per tutti, oppure fare clic su [[grantShort]] in [[apiPermissions]], nel portale.",
    },
    "sign-in-rules": {
      cause:
        "Le regole di accesso dell’organizzazione hanno bloccato questo accesso: accesso condizionale, secondo fattore, dispositivo o account bloccato. La configurazione è corretta.",
      fix: "Consultare nel portale di Entra il log di accesso della persona, che indica la regola.",
    },
    "app-disabled": {
      cause: "L’app o la sua applicazione aziendale è disattivata in Entra.",
      fix: "Eseguire di nuovo l’assistente: la attiva. Oppure impostare [[enabled]] su [[yes]].",
    },
    "tenant-wrong": {
      cause:
        "Microsoft non conosce questa organizzazione in questo cloud: il tenant dell’autorità emittente è errato o appartiene a un altro cloud nazionale.",
      fix: "Eseguire di nuovo l’assistente con il dominio aziendale e confrontare l’autorità emittente.",
    },
    "code-stale": {
      cause:
        "L’accesso ha richiesto troppo tempo, o la sua risposta è stata usata due volte, come quando si ricarica una pagina.",
      fix: "Ripetere l’accesso dall’inizio.",
    },
    declined: {
      cause: "La persona ha fatto clic su Annulla o ha rifiutato l’autorizzazione.",
      fix: "Ripetere l’accesso e accettare, oppure concedere il consenso per tutti in modo che non venga chiesto a nessuno.",
    },
    "callback-without-code": {
      cause:
        "Microsoft ha rifiutato l’accesso e RustDesk non mostra perché. Il motivo è nella barra degli indirizzi di quella finestra, dopo error_description.",
      fix: "Copiare l’indirizzo completo di quella finestra e incollarlo qui.",
    },
    "certificate-untrusted": {
      cause:
        "Il server RustDesk non considera attendibile il certificato che incontra verso Microsoft: un proxy che ispeziona TLS, o una CA mancante.",
      fix: "Aggiungere la CA nel contenitore o nell’host di hbbs (update-ca-certificates) e riavviare hbbs.",
    },
    "token-endpoint-unreachable": {
      cause:
        "Il server RustDesk non è riuscito a raggiungere il servizio di accesso di Microsoft, o ha ricevuto risposta da altro. Il browser ci riesce, il server no.",
      fix: "Sul server, e anche dentro il contenitore, provare: curl https://login.microsoftonline.com/ e controllare DNS, firewall e proxy.",
    },
    "signature-stale": {
      cause:
        "RustDesk non è riuscito a verificare la firma della risposta. Conserva le chiavi di Microsoft dal suo avvio, e queste cambiano.",
      fix: "Riavviare hbbs. Se il problema persiste, controllare l’orologio del server.",
    },
    "name-empty": {
      cause: "La risposta di Microsoft non contiene alcun nome utilizzabile da RustDesk.",
      fix: "Eseguire di nuovo l’assistente: aggiunge le attestazioni (claim) lette da RustDesk.",
    },
    "second-factor-clash": {
      cause: "Il secondo fattore di RustDesk è in conflitto con l’accesso Microsoft.",
      fix: "Disattivare il secondo fattore di RustDesk per chi accede con Microsoft e richiederlo in Entra.",
    },
    "client-address": {
      cause:
        "Il client desktop interroga un indirizzo sbagliato: risponde una pagina Web, oppure http viene reindirizzato a https, il che altera la richiesta.",
      fix: "Nel client, in Settings → Network, impostare come API server l’indirizzo https della console, senza percorso.",
    },
    "unknown-aadsts": {
      cause: "Questa pagina non ha una spiegazione per questo codice.",
      fix: "La pagina di Microsoft sul codice dice di più.",
    },
    unknown: {
      cause: "Nessuna regola di questa pagina riconosce questo testo.",
      fix: "Incollare l’indirizzo completo o il testo completo; un numero AADSTS aiuta più di tutto.",
    },
  },
} satisfies Catalogue["decoder"];
