/** Words of the frame and the start screen: in the first bundle. */
import type { StartWords } from "../catalogue.ts";

export const itStart = {
  appName: "Entra Setup",
  appFor: "per RustDesk",
  skip: "Vai al contenuto",
  theme: "Alterna tema chiaro e scuro",
  language: "Lingua",
  sandbox: {
    name: "Ambiente di prova",
    ribbon:
      "Ambiente di prova: Microsoft e la console sono simulati su questo computer. Nulla di reale viene modificato.",
    cast: "Nomi e password",
    intro:
      "Tutte le persone sono inventate. La password è la stessa per tutte e nulla esce da questo computer.",
    who: "Chi",
    userName: "Nome utente",
    password: "Password",
    control: "Vedi l’ambiente simulato e provoca guasti",
    close: "Chiudi",
  },
  start: {
    title: "Collegare RustDesk a Microsoft Entra ID",
    lead: "Gli utenti accedono a RustDesk con l’account aziendale. Questo assistente configura entrambi i lati, conferma il risultato con un accesso reale e mostra ogni modifica prima di eseguirla.",
    connect: "Collega ora",
    connectWhat:
      "Posso accedere a Microsoft come amministratore di applicazioni e a RustDesk come amministratore.",
    begin: "Inizia",
    connectTime: "Circa 5 minuti",
    byHand: "Segui i passaggi",
    byHandWhat: "Eseguo io le modifiche nel portale di Entra e copio i valori.",
    byHandTime: "Circa 15 minuti",
    ask: "Chiedi a un collega",
    askWhat: "Microsoft Entra è gestito da un’altra persona. Le invio una richiesta.",
    askTime: "2 minuti, poi si attende",
    asked: "È arrivata una richiesta?",
    askedOpen: "Aprila qui",
    again: "Già collegato?",
    care: {
      check: ["Verifica", "Confronta i due lati e correggi le differenze"],
      replace: ["Sostituisci il segreto", "Prima che scada, senza interrompere l’accesso"],
      move: ["Cambia l’indirizzo", "La console ha ora un altro nome"],
      disconnect: ["Scollega", "Rimozione da entrambi i lati, ripristinabile per 30 giorni"],
    },
    drawing: "Che cosa verrà configurato. Ogni elemento viene spuntato solo dopo la verifica.",
    entra: "Microsoft Entra",
    entraItems: ["Registrazione dell’app", "Segreto client, con una scadenza", "Chi può accedere"],
    rustDesk: "RustDesk Server Pro",
    rustDeskItems: ["Provider di accesso, tipo Azure", "Un pulsante per accedere con Microsoft"],
    callback: "Indirizzo di callback",
    idAndSecret: "ID e segreto",
  },
  foot: {
    promise:
      "Questa pagina comunica solo con Microsoft e con il server RustDesk. Non ha un server proprio e non raccoglie nulla.",
    prove: "Come verificarlo",
    proof:
      "È il browser stesso a garantirlo: i criteri di sicurezza di questa pagina consentono connessioni a questi indirizzi e a nessun altro. I criteri sono visibili nelle intestazioni della risposta e ogni richiesta è visibile nella scheda di rete degli strumenti di sviluppo del browser.",
    independent: "Strumento indipendente, non realizzato da RustDesk né da Microsoft.",
  },
  decoder: {
    title: "Che cosa non ha funzionato?",
    lead: "Incollare ciò che appare: il testo della pagina di Microsoft, l’indirizzo di quella finestra, il messaggio di RustDesk o una riga del suo log.",
  },
  crash: {
    title: "L’assistente ha commesso un errore",
    happened: "È successo qualcosa di imprevisto. Le modifiche già eseguite restano e verranno riconosciute.",
    again: "Ricomincia da ciò che esiste già",
    notLoaded: {
      title: "Una parte di questa pagina non è stata caricata",
      happened:
        "La rete o il server da cui proviene non ha risposto. Le modifiche già eseguite restano. Anche ciò che è stato digitato viene mantenuto, tranne le password.",
      again: "Ricarica la pagina",
    },
  },
} satisfies StartWords;
