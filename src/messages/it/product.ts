/** Words that hang on which console it is: what can be done with it, how a person enters the values, how people are named. */
import type { Catalogue } from "../catalogue.ts";

export const product = {
  choose: "Quale server RustDesk è?",
  label: "Server RustDesk",
  hint: "Il nome appare nelle pagine del server, in alto o in basso. Da esso dipende l’indirizzo di callback.",
  is: (title: string) => `Risponde come ${title}`,
  chosen: (title: string) => `Indicato come ${title}`,
  unknown: "Usa l’API client di RustDesk, ma non corrisponde ad alcun server noto qui",
  ambiguous: (titles: string) => `Presenta caratteristiche di più server: ${titles}`,
  saysWhich: "Scegliere qui sotto di quale si tratta.",
  version: (version: string) => `Versione ${version}`,
  noneTitle: (title: string) => `${title} non può essere collegato`,
  what: {
    pro: "Configurato da questo assistente: lettura, salvataggio, prova, disattivazione e attivazione.",
    databk:
      "Configurato da questo assistente: provider, indirizzo del server e prova del server stesso. Rilevato con la versione 1.8.0. I client RustDesk più recenti non possono accedere tramite questo server, perché rifiuta ciò che inviano; con la sua console Web è possibile.",
    lejianwen:
      "Configurato da questo assistente in base al codice pubblicato; non provato con un server in esecuzione. Non consente di disattivare un provider, e l’indirizzo a cui rimanda gli utenti si trova nel suo file di configurazione.",
    betterdesk:
      "Configurato da questo assistente in base al codice pubblicato; non provato con un server in esecuzione. Accetta un solo provider: se ne esiste già un altro, viene sostituito.",
    gigaionllc:
      "Le impostazioni sono pagine senza API, quindi questo lato si esegue manualmente. I valori saranno pronti da copiare.",
    sctgdesk:
      "I provider si trovano nel file `oauth2.toml` del server, che non conosce alcuna autorità emittente di Microsoft Entra. Tramite la sua API non è possibile configurare nulla.",
    lantongxue: "Non offre alcun accesso tramite provider.",
  },
  address: {
    pro: "",
    databk:
      "Questo server ricava il callback dall’URL di back-end delle impostazioni generali. Dopo la revisione, l’assistente vi imposta l’indirizzo mostrato qui.",
    lejianwen:
      "Questo server ricava il callback da `rustdesk.api-server`, nel file di configurazione. Impostarvi l’indirizzo mostrato qui; il controllo preliminare li confronta.",
    betterdesk:
      "Questo server conserva il callback come Redirect URL. L’assistente salva l’indirizzo mostrato qui.",
    gigaionllc:
      "Questo server mostra il callback quando si crea un provider. Deve essere l’indirizzo mostrato qui.",
    sctgdesk: "",
    lantongxue: "",
  },
  guidance: {
    pro: [],
    databk: [
      "Aprire **Settings → General** e impostare in **backend URL** l’indirizzo della console, senza barra finale. Il callback ne deriva.",
      "Aprire **OIDC providers**, aggiungerne uno di tipo **oidc** con il nome **azure** e immettere autorità emittente, ID client e segreto client.",
      "Dopo il salvataggio fare clic su **Test**: finché una prova non riesce, il server può continuare a usare i dati precedenti.",
    ],
    lejianwen: [
      "Nel file `config.yaml` del server, **rustdesk.api-server** deve essere l’indirizzo della console: il callback ne deriva.",
      "Aprire **OAuth management**, aggiungerne uno di tipo **oidc** con op **azure** e immettere autorità emittente, ID client e segreto client.",
      "Gli ambiti sono separati da virgole: `openid,profile,email`. Attivare **PKCE**, metodo **S256**.",
    ],
    betterdesk: [
      "Aprire **Settings → Authentication → OIDC** e attivarlo, con il nome visualizzato **Microsoft**.",
      "Immettere URL dell’autorità emittente, ID client e segreto client, e l’indirizzo di callback come **Redirect URL**.",
    ],
    gigaionllc: [
      "Aprire **OAuth providers** e crearne uno dal modello **Microsoft Entra ID (Azure AD)**, con op **azure**.",
      "Immettere autorità emittente, ID client e segreto client, lasciare attivo **PKCE** (S256), spuntare **Enabled** e salvare.",
      "Il valore **Redirect URI** mostrato deve corrispondere lettera per lettera all’indirizzo di callback qui sotto.",
    ],
    sctgdesk: [],
    lantongxue: [],
  },
  byHand: "Ora la console, manualmente",
  byHandLead: (title: string) =>
    `I valori sono pronti da copiare, con i nomi usati da ${title}. Nulla viene salvato finché non lo si salva lì.`,
  saved: "Ho salvato",
  removal: {
    pro: [
      "Aprire la console, **Settings → OIDC**.",
      "Eliminare il provider di tipo **azure**. Lasciare gli altri come sono.",
      "Fare clic su **Submit**.",
    ],
    databk: ["Aprire **OIDC providers** nella console.", "Eliminare il provider con il nome **azure**."],
    lejianwen: ["Aprire **OAuth management** nella console.", "Eliminare la voce con op **azure**."],
    betterdesk: [
      "Aprire **Settings → Authentication → OIDC** nella console.",
      "Disattivarlo, svuotare ID client e segreto client, e salvare.",
    ],
    gigaionllc: ["Aprire **OAuth providers** nella console.", "Eliminare quello con op **azure**."],
    sctgdesk: [],
    lantongxue: [],
  },
  names: {
    title: "Come si chiameranno gli utenti",
    becomes: (who: string, name: string) => `**${who}** diventa \`${name}\` in RustDesk.`,
    taken: (who: string, name: string, likely: string) =>
      `**${who}** non può diventare \`${name}\` in RustDesk: un account locale ha già questo nome. Il nome sarà probabilmente simile a \`${likely}\`; la prova lo mostra.`,
    unlessMailbox: (name: string) =>
      `Chi non ha una cassetta postale riceve il nome visualizzato: \`${name}\`.`,
    noMailbox:
      "Chi non ha una cassetta postale non riceve alcun nome e non può essere distinto dagli altri. Assegnarne prima una.",
    fixed: "RustDesk assegna il nome al primo accesso; in seguito non cambia.",
  },
  claims: {
    pro: "",
    databk:
      "Gli indirizzi e-mail non vengono acquisiti: il server attende un’attestazione che Entra non invia. Gli utenti sono identificati dal nome del provider, che quindi non va cambiato in seguito.",
    lejianwen:
      "Legge solo l’endpoint userinfo di Microsoft. Un utente esistente con lo stesso indirizzo e-mail viene collegato, chiunque abbia creato quell’account.",
    betterdesk:
      "Gli utenti sono identificati solo dal nome utente: chi accede con il nome di un account locale ne prende possesso.",
    gigaionllc: "Legge solo l’endpoint userinfo di Microsoft.",
    sctgdesk: "",
    lantongxue: "",
  },
  noSwitch:
    "Questo server non consente di disattivare un provider: gli utenti vedono il pulsante finché il provider non viene eliminato nelle impostazioni del server.",
  silentTrial:
    "Questo server non comunica a nessuno perché un accesso non è riuscito; il suo log sì. Ciò che mostra la finestra di Microsoft è l’unica informazione disponibile.",
  picture: "Cifre nell’immagine",
  pictureAlt: "Un’immagine con cifre, generata dal server. Non esiste in altra forma.",
  pictureWhy:
    "Nome utente, password o cifre non sono stati accettati. Dopo più tentativi non riusciti, questo server chiede anche di leggere un’immagine.",
  pictureMissing: "Digitare le cifre dell’immagine.",
} satisfies Catalogue["product"];
