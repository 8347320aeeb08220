/** Words of the address screen: refusals at the field, the verdict, the remedy. */
import type { Catalogue } from "../catalogue.ts";

export const address = {
  title: "Dove si trova la console RustDesk?",
  titleKnown: "La console RustDesk",
  lead: "Incollare l’indirizzo con cui si apre la console. Ciò che segue il nome host viene ignorato.",
  leadBeside: "Questo assistente è pubblicato accanto alla console, quindi l’indirizzo è noto.",
  leadLauncher: "L’utilità di avvio è stata eseguita per questa console, quindi l’indirizzo è noto.",
  field: "Indirizzo della console",
  placeholder: "https://rustdesk.example.com",
  took: (origin: string, typed: string) => `Si usa **${origin}**, ricavato da \`${typed}\``,
  callback: "Indirizzo di callback",
  callbackWhy: "Qui Microsoft rimanda gli utenti",
  takenApart: "Indirizzo di callback, scomposto",
  parts: {
    encrypted: "Crittografato",
    plain: "Non crittografato",
    mustBeHttps: "Deve essere https",
    host: "Host della console",
    hostPort: (port: string) => `Host della console, porta ${port}`,
    port: "Porta",
    path: (title: string) => `Sempre così in ${title}`,
  },
  length: (now: number, max: number) => `${now} caratteri su ${max}`,
  copy: "Copia indirizzo",
  checks: "Verifiche",
  accepts: "Microsoft accetta questo indirizzo",
  acceptsByGraph: "La casella di testo del portale lo rifiuta; Graph, usato da questo assistente, lo accetta",
  answers: "La console risponde",
  answersIn: (ms: string) => `${ms}`,
  mayTalk: "Questa pagina può comunicare con la console",
  mayTalkNot: {
    "cross-origin":
      "La console non è stata interpellata: questa pagina ha un altro indirizzo, e il browser non consente a una pagina di leggere le risposte di un altro indirizzo. Il lato della console si esegue manualmente. Per affidarlo all’assistente, pubblicarlo accanto alla console o avviarlo sul proprio computer con `--console`.",
    "mixed-content":
      "La console non è stata interpellata: questa pagina usa https e la console http, e il browser vieta questa connessione. Il lato della console si esegue manualmente. Per affidarlo all’assistente, pubblicarlo sullo stesso server della console.",
    "same-origin":
      "Questa pagina proviene proprio da questo indirizzo, ma il suo `config.json` indica *elsewhere*. Togliere questa voce e ricaricare la pagina: l’assistente si occuperà del lato della console.",
  },
  keyless: "Questa pagina è stata aperta senza la sua chiave",
  keylessWhy:
    "L’utilità di avvio risponde solo alla pagina che ha aperto, in modo che nessun altro sito o programma possa usarla. Aprire l’indirizzo completo che ha mostrato, con tutto ciò che segue `#`, oppure riavviarla.",
  otherAddress: "La mia console ha un altro indirizzo",
  devices: "I dispositivi di tutti gli utenti possono aprirla",
  devicesWhy: "Lo si può sapere solo dai dispositivi degli utenti. Deve funzionare da dove accedono.",
  next: "Accedi alla console",
  nextByHand: "Continua, console manuale",
  tryHttps: (address: string) => `Prova ${address}`,
  problems: {
    empty: () => "Immettere l’indirizzo della console, ad esempio https://rustdesk.example.com.",
    spaces: () => "Un indirizzo non contiene spazi. Incollarlo da solo, senza altro testo.",
    "no-host": () =>
      "Questo indirizzo non ha un nome host. Un indirizzo ha questo aspetto: https://rustdesk.example.com.",
    "wrong-scheme": ({ scheme }) =>
      `Un indirizzo che inizia con ${scheme}: non è una pagina Web. Deve iniziare con https://.`,
    "has-credentials": () =>
      "Questo indirizzo contiene un nome utente o una password. Togliere tutto ciò che precede @.",
    ipv6: ({ host }) => `Microsoft non accetta indirizzi IPv6 come ${host}. Usare un nome host.`,
    "portal-address": ({ host }) =>
      `${host} è un indirizzo di Microsoft. Incollare l’indirizzo della console RustDesk.`,
    "bad-port": ({ port }) => `${port} non è una porta. Le porte sono numeri da 1 a 65535.`,
    "bad-host": ({ host }) =>
      `${host} non è un nome host che un browser possa aprire. Controllare come è scritto.`,
    "too-long": ({ length, max }) =>
      `L’indirizzo di callback avrebbe ${length} caratteri; Microsoft ne consente ${max}.`,
  },
  refusedTitle: "Microsoft non accetta questo indirizzo",
  refused: {
    "not-a-url": () => "Non è un indirizzo completo.",
    "wrong-scheme": () => "Gli indirizzi di reindirizzamento iniziano con `https://`.",
    "http-host": () =>
      "Gli indirizzi di reindirizzamento devono iniziare con `https://`. Fa eccezione solo `http://localhost`. RustDesk ricava l’indirizzo dalla barra degli indirizzi del browser quando si salva la sua pagina OIDC.",
    ipv6: () => "Gli indirizzi IPv6 non sono supportati. Usare un nome host.",
    "forbidden-characters": ({ characters }) => `Caratteri non consentiti: \`${characters}\`.`,
    "too-long": ({ length, max }) => `Ha ${length} caratteri; ne sono consentiti ${max}.`,
  },
  fixTitle: "Pubblicare la console con https",
  fix: [
    "**Aggiungere un proxy inverso sul server.** Caddy ottiene il certificato da sé.",
    "**Aprire la console a quell’indirizzo** e verificare che si carichi senza avvisi.",
    "**Tornare qui.** I dati immessi restano.",
  ],
  proxies: { caddy: "Caddy", nginx: "nginx" },
  notes: {
    "private-host": () =>
      "Un indirizzo privato. Microsoft non vi si connette mai: lo fanno i browser degli utenti. Funziona se i dispositivi di tutti possono aprirlo e ne considerano attendibile il certificato.",
    localhost: () => "Questo indirizzo funziona solo su questo computer.",
    idn: ({ host }) => `Registrato e inviato nella forma ASCII, \`${host}\`.`,
    "rustdesk-port": ({ port }) =>
      `La porta ${port} di solito usa http non crittografato. Dietro un proxy l’indirizzo non ha porta.`,
  },
  asideName: "Usare lo stesso nome degli utenti",
  asideNameWhy:
    "RustDesk conserva l’indirizzo presente nella barra degli indirizzi del browser quando si salva la sua pagina OIDC. Usare il nome pubblico, non uno interno.",
  asidePrivate: "Un indirizzo privato può funzionare",
  asidePrivateWhy: "Microsoft non vi si connette mai. Lo fanno i browser degli utenti.",
  asideSave: "Perché non salvarlo e basta?",
  asideSaveWhy:
    "Il portale lo rifiuta, e così ogni accesso: AADSTS500117. Nessuna impostazione consente di evitarlo.",
  asideTry: "Solo per una prova?",
  asideTryWhy: "Su un solo computer è consentito `http://localhost:21114`.",
} satisfies Catalogue["address"];
