/** The console by hand: one act per screen. Labels are those of RustDesk's own console and guide, in English. */
import type { Catalogue } from "../catalogue.ts";

export const consoleActs = {
  counter: (now: number, all: number) => `RustDesk manuale, operazione ${now} di ${all}`,
  open: "Apri la console",
  next: (name: string) => `Avanti: ${name}`,
  back: "Indietro",
  submitted: "Ho fatto clic su Submit",
  caption: "Disegno, non schermata. Testi della guida di RustDesk, verificati a settembre 2026.",
  address: "Indirizzo pubblico della console",
  callback: "Indirizzo di callback",
  secretWhy:
    "Va solo negli Appunti. Incollarlo subito: in alcuni sistemi gli Appunti conservano una cronologia.",
  ring: { here: "Qui", choose: "Scegliere questo", paste: "Incollare qui", press: "Fare clic qui" },
  acts: {
    open: {
      title: "Aprire la console all’indirizzo pubblico",
      next: "aprire la console",
      steps: [
        "**Aprire la console esattamente a questo indirizzo,** anche se di solito se ne usa un altro. Al salvataggio RustDesk ricava il callback dalla barra degli indirizzi.",
        "**Accedere** come amministratore.",
        "**Aprire Settings,** poi **OIDC**.",
      ],
      picture:
        "La console RustDesk. È evidenziata la barra degli indirizzi, con l’indirizzo https pubblico; in Settings è aperta la pagina OIDC.",
    },
    provider: {
      title: "Aggiungere un provider di tipo azure",
      next: "aggiungere il provider",
      steps: [
        "**Fare clic su New auth provider.** Se esiste già una voce *azure*, aprire quella.",
        "**Scegliere Auth type azure.** Grazie a questo nome RustDesk mostra un pulsante Microsoft.",
      ],
      picture:
        "La finestra di dialogo New auth provider. È evidenziato il campo Auth type, con la scelta azure.",
    },
    values: {
      title: "Incollare i tre valori",
      next: "incollare i valori",
      steps: [
        "**Client id:** copiarlo qui e incollarlo lì.",
        "**Client secret:** allo stesso modo. Non viene mostrato in questa pagina.",
        "**Issuer:** l’indirizzo completo, senza aggiungere né togliere nulla. Poi fare clic su **OK**.",
      ],
      picture:
        "La finestra di dialogo New auth provider. Sono evidenziati i campi Client id, Client secret e Issuer.",
    },
    submit: {
      title: "Fare clic su Submit: è il salvataggio che conta",
      next: "salvare",
      steps: [
        "**Verificare che il provider sia attivato.**",
        "**Fare clic su Submit** in fondo alla pagina. Solo così si salva, e solo il salvataggio registra l’indirizzo di callback.",
        "**Confrontare Callback url** con l’indirizzo qui sotto. Se è diverso, la pagina non è stata aperta all’indirizzo pubblico: tornare alla prima operazione.",
      ],
      picture:
        "La pagina OIDC con la voce azure attivata. È evidenziato il pulsante Submit, in fondo; sopra compare Callback url.",
    },
  },
} satisfies Catalogue["consoleActs"];
