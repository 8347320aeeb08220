/** Words of the last screen and of what it gives to keep. */
import type { Catalogue } from "../catalogue.ts";

export const done = {
  titles: {
    connect: [
      "Ora si accede a RustDesk con Microsoft",
      "I due lati sono configurati, l’accesso non è ancora confermato",
    ],
    replaceSecret: ["Il nuovo segreto è in uso", "Il nuovo segreto è salvato, ma non ancora confermato"],
    changeAddress: ["Il nuovo indirizzo è in uso", "Il nuovo indirizzo è salvato, ma non ancora confermato"],
  },
  titleOff: "I due lati sono configurati, il pulsante è disattivato",
  lead: (time) => `Confermato da un accesso reale (${time}).`,
  leadUnproven: "Solo un accesso reale lo conferma.",
  compared: "I due lati a confronto",
  planned: (now, all) => `${now} su ${all} come previsto`,
  result: "Risultato",
  settings: {
    clientId: "ID applicazione",
    callbackUrl: "Callback",
    issuer: "Autorità emittente",
    secret: "Segreto",
    idTokens: "Token ID",
    provider: "Provider",
  },
  states: {
    match: "Corrisponde",
    "as planned": "Come previsto",
    proven: "Confermato",
    wrong: "Diverso",
    "cannot check": "Non verificabile",
  },
  startsWith: (hint: string) => `Inizia con \`${hint}\``,
  usedByTest: "Usato dall’accesso di prova",
  visible: "Visibile agli utenti",
  secret: (days: string) => `Durata del segreto: ${days}`,
  secretWhy: "Né Microsoft né RustDesk invieranno un promemoria",
  secretLabel: (from: string, until: string) => `Segreto client, inizio ${from}, scadenza ${until}`,
  today: "oggi",
  nobody: "nessuno può accedere",
  note: (until: string) =>
    `Segnare nel calendario **${until}**: da quel giorno nessuno può accedere con Microsoft finché il segreto non viene sostituito.`,
  secretUnknown: "Qui non si sa quando scade il segreto",
  secretLook: "Chi gestisce Entra vede il giorno nel portale. Segnarlo nel calendario.",
  after: "Prima di chiudere questa pagina",
  oldSecret: "Il segreto precedente è rimosso",
  oldAddress: "L’indirizzo precedente è rimosso",
  keepAdmin: (name: string) => `Mantenere l’amministratore locale **${name}**`,
  keepAdminWhy: "Se un giorno l’accesso Microsoft non funziona, è il modo per entrare.",
  clients: "I client desktop usano questo server API",
  others: "Aggiungere le altre persone che possono accedere",
  othersWhy: "Entra solo chi è nell’elenco. Aggiungere persone e gruppi nel portale di Entra.",
  othersOpen: "Apri [[users]]",
  tell: "Che cosa dire agli utenti",
  tellText: (origin: string) =>
    `Ora è possibile accedere a RustDesk con l’account aziendale. Aprire RustDesk, scegliere Settings → Account → Log in e fare clic sul pulsante Microsoft. Se il pulsante non c’è, impostare ${origin} come API server in Settings → Network.`,
  tellMoved: (origin) =>
    `RustDesk ha un nuovo indirizzo: impostare ${origin} come API server in Settings → Network.`,
  tellCopy: "Testo per gli utenti",
  record: "Da conservare",
  recordWhy: "Nessuno dei file contiene il segreto.",
  files: {
    summary: ["Riepilogo", "Che cosa è stato modificato, da leggere"],
    json: ["Riepilogo per strumenti", "Lo stesso contenuto in JSON"],
    calendar: ["Promemoria per il calendario", "30 e 7 giorni prima della scadenza del segreto"],
  },
  calendarTitle: (host: string) => `Accesso a RustDesk con Microsoft: scade il segreto di ${host}`,
  calendarText: (host: string) =>
    `Da questo giorno nessuno può accedere a ${host} con Microsoft finché il segreto client non viene sostituito. Aprire l’assistente: ne crea uno nuovo e lo consegna a RustDesk.`,
  file: {
    title: "Accesso a RustDesk con Microsoft Entra ID",
    console: "Console",
    organisation: "Organizzazione",
    secretEnds: "Scadenza del segreto",
    made: "Modificato",
    proven: "Confermato da un accesso reale",
    noSecret: "Questo file non contiene il segreto client.",
  },
  checklist: {
    mail: [
      "La posta (SMTP) funziona in RustDesk",
      "A chi ha già un account RustDesk viene chiesto un codice per e-mail quando questo viene collegato.",
    ],
    ldap: [
      "Le stesse persone non sono anche in LDAP",
      "RustDesk non invia mai il codice agli account che provengono da LDAP.",
    ],
    twoFactor: [
      "Il secondo fattore di RustDesk è disattivato per queste persone",
      "È in conflitto con l’accesso Microsoft. Richiederlo in Entra.",
    ],
    leaving: [
      "Quando qualcuno lascia l’azienda",
      "Le sessioni di RustDesk restano attive anche se l’utente viene disabilitato in Entra. Disabilitare l’account anche in RustDesk.",
    ],
  },
  finish: "Termina e disconnetti",
  finished: "Le sessioni sui due lati sono chiuse e qui il segreto è stato dimenticato.",
  finishedTitle: "Terminato",
  again: "Torna all’inizio",
} satisfies Catalogue["done"];
