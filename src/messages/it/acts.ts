/**
 * By hand in the portal: one act per screen, its picture's text alternative, the menu path. What stands in `[[…]]` is a
 * label of the portal, shown in the portal's language.
 */
import type { Catalogue } from "../catalogue.ts";
import { portalIt } from "../portal/it.ts";

export const acts = {
  counter: (now: number, all: number) => `Manuale, operazione ${now} di ${all}`,
  open: "Apri in Entra",
  back: "Indietro",
  next: (name: string) => `Avanti: ${name}`,
  finishConsole: "Avanti: salvare in RustDesk",
  finishByHand: "Avanti: la console",
  finishForAsker: "Avanti: il codice di risposta",
  caption: "Disegno, non schermata. Le barre grigie si possono ignorare.",
  labelsChecked: "Testi verificati a settembre 2026.",
  labelsFound: "Testi tratti dalla documentazione di Microsoft; nel portale alcuni possono essere diversi.",
  labelsIn: "Lingua del portale",
  /** What a label means, where the portal shows it in another language than the reader's. */
  glosses: {
    entraId: "Entra ID",
    supportedAccounts: "Account supportati",
    essentials: "Informazioni di base",
    objectId: "ID oggetto",
    idTokens: "Token ID (usati per i flussi impliciti e ibridi)",
    accessTokens: "Token di accesso (usati per i flussi impliciti)",
    secrets: "Segreti client",
    expires: "Scadenza",
    secretId: "ID segreto",
    claims: "Attestazioni facoltative",
    add: "Aggiungi",
    grantShort: "Concedi consenso amministratore",
    assignment: "Assegnazione obbligatoria?",
    addUser: "Aggiungi utente/gruppo",
    ...portalIt,
  },
  ring: {
    here: "Qui",
    copy: "Copiare questo",
    copyBlock: "Copiare questo blocco",
    tick: "Spuntare questo",
    press: "Fare clic qui",
  },
  acts: {
    register: {
      title: "Registrare l’app",
      next: "registrare l’app",
      path: () => "[[entraId]] › [[appRegistrations]] › [[newRegistration]]",
      steps: [
        "**Immettere il nome.** Gli utenti lo vedono all’accesso.",
        "**Scegliere** *[[single]]*.",
        "**In [[redirect]] scegliere [[web]]** e incollare l’indirizzo di callback, poi fare clic su **[[register]]**.",
      ],
      picture:
        "Il modulo [[registerTitle]]. In [[redirect]] è scelta la piattaforma [[web]], ed è evidenziato il campo accanto, che riceve l’indirizzo di callback.",
    },
    ids: {
      title: "Copiare il blocco con gli ID",
      next: "copiare due ID",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app}`,
      steps: [
        "**Restare nella pagina [[overview]]** dell’app appena registrata.",
        "**Selezionare tutto il blocco [[essentials]]** e copiarlo. Vanno bene anche i singoli ID.",
        "**Incollarlo qui sotto.** L’assistente lo distribuisce nei campi.",
      ],
      picture:
        "La pagina [[overview]] della registrazione dell’app. È evidenziato il blocco [[essentials]], con [[displayName]], [[clientId]], [[objectId]] e [[tenantId]].",
    },
    secret: {
      title: "Creare il segreto e copiarne il valore",
      next: "creare il segreto",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[certificates]]`,
      steps: [
        "**Fare clic su [[newSecret]].** Usare questa descrizione e la scadenza desiderata.",
        "**Copiare il contenuto della colonna [[value]],** non *[[secretId]]*. È visibile solo finché non si lascia quella pagina.",
        "**Incollarlo qui sotto.** Resta nel suo campo e viene cancellato alla fine.",
      ],
      picture:
        "La pagina [[certificates]]. Nella tabella dei segreti client è evidenziata la cella della colonna [[value]]; la colonna [[secretId]], a destra, non è quella giusta.",
    },
    idTokens: {
      title: "Attivare i token ID",
      next: "attivare i token ID",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "**Aprire [[authentication]]** nell’app.",
        "**Spuntare [[idTokensShort]]** in *[[implicit]]*. Lasciare *[[accessTokensShort]]* com’è.",
        "**Fare clic su [[save]].**",
      ],
      picture: "La pagina [[authentication]]. In [[implicit]] è evidenziata la casella [[idTokensShort]].",
    },
    who: {
      title: "Indicare chi può accedere",
      next: "indicare chi può accedere",
      path: (app) => `[[entraId]] › [[enterprise]] › ${app} › [[properties]]`,
      steps: [
        "**Aprire l’app in [[enterprise]],** poi **[[properties]]**.",
        "**In [[assignment]] scegliere [[yes]]** e salvare.",
        "**In [[users]] aggiungere** il proprio account e tutti quelli che possono accedere. I gruppi dentro un gruppo non contano.",
      ],
      picture:
        "La pagina [[properties]] dell’applicazione aziendale. [[assignment]] ha il valore [[yes]] ed è evidenziato.",
    },
    remove: {
      title: "Eliminare l’app",
      next: "eliminare l’app",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app}`,
      steps: [
        "**Aprire l’app** in [[appRegistrations]].",
        "**Fare clic su [[delete]]** in alto nella sua pagina [[overview]] e confermare.",
        "Per 30 giorni può essere recuperata in **[[deletedApps]]**.",
      ],
      picture:
        "La pagina [[overview]] della registrazione dell’app. È evidenziato il pulsante [[delete]], in alto.",
    },
    consent: {
      title: "Concedere il consenso per tutti",
      next: "concedere il consenso",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[apiPermissions]]`,
      steps: [
        "**Aprire [[apiPermissions]]** nell’app.",
        "**Se mancano openid, profile o email,** aggiungerle: *[[addPermission]]*, Microsoft Graph, [[delegatedPermissions]].",
        "**Fare clic su [[grantShort]]** per l’organizzazione e confermare.",
      ],
      picture: "La pagina [[apiPermissions]]. È evidenziato il pulsante [[grantShort]].",
    },
    platform: {
      title: "Mettere il callback in Web",
      next: "mettere il callback in Web",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "**Se l’indirizzo di callback si trova in un’altra piattaforma,** rimuoverlo da lì: un indirizzo può stare in un solo posto.",
        "**In [[web]]** fare clic su *[[addUri]]* e incollarlo. Se la piattaforma non esiste, fare clic su **[[addPlatform]]** e scegliere **[[web]]**.",
        "**Fare clic su [[save]].** Gli altri indirizzi restano come sono.",
      ],
      picture:
        "La pagina [[authentication]]. In [[platforms]] la piattaforma [[web]] contiene l’indirizzo di callback ed è evidenziata; [[spa]] non lo contiene.",
    },
    oldAddress: {
      title: "Rimuovere l’indirizzo precedente",
      next: "rimuovere l’indirizzo precedente",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "**Aprire [[authentication]]** nell’app.",
        "**Eliminare l’indirizzo elencato nella revisione,** in *[[web]]*. Lasciare tutti gli altri.",
        "**Fare clic su [[save]].**",
      ],
      picture:
        "La pagina [[authentication]]. Nella piattaforma [[web]] l’indirizzo precedente è barrato ed evidenziato; l’indirizzo di callback sopra di esso resta.",
    },
    audience: {
      title: "Indicare quali account sono ammessi",
      next: "indicare quali account sono ammessi",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "**Aprire [[authentication]]** nell’app e, lì, *[[supportedAccounts]]*.",
        "**Scegliere** ciò che la revisione mostra in *Aperta a*.",
        "**Fare clic su [[save]].**",
      ],
      picture: "La pagina [[authentication]]. È evidenziato [[accounts]], con solo questa organizzazione.",
    },
    claims: {
      title: "Aggiungere le attestazioni con i nomi",
      next: "aggiungere le attestazioni",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[tokenConfiguration]]`,
      steps: [
        "**Fare clic su [[addClaim]]** e scegliere il tipo di token **[[idToken]]**.",
        "**Spuntare email, upn, given_name e family_name,** ma solo quelle elencate nella revisione.",
        "**Fare clic su [[add]]** e accettare ciò che il portale aggiunge da sé.",
      ],
      picture:
        "La pagina [[tokenConfiguration]]. È evidenziato il pulsante [[addClaim]]; l’elenco mostra le attestazioni (claim) del tipo di token [[idToken]].",
    },
    permissions: {
      title: "Aggiungere le autorizzazioni",
      next: "aggiungere le autorizzazioni",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[apiPermissions]]`,
      steps: [
        "**Fare clic su [[addPermission]],** poi su *Microsoft Graph* e **[[delegatedPermissions]]**.",
        "**Spuntare openid, profile ed email,** quelle che mancano.",
        "**Fare clic su [[addPermissions]].** Le altre restano come sono.",
      ],
      picture:
        "La pagina [[apiPermissions]]. È evidenziato il pulsante [[addPermission]]; sotto compare Microsoft Graph con autorizzazioni delegate.",
    },
    enable: {
      title: "Attivare l’app",
      next: "attivare l’app",
      path: (app) => `[[entraId]] › [[enterprise]] › ${app} › [[properties]]`,
      steps: [
        "**Aprire l’app in [[enterprise]],** poi **[[properties]]**.",
        "**In [[enabled]] scegliere [[yes]].**",
        "**Fare clic su [[save]].**",
      ],
      picture:
        "La pagina [[properties]] dell’applicazione aziendale. [[enabled]] ha il valore [[yes]] ed è evidenziato.",
    },
    open: {
      title: "Consentire l’accesso a tutti",
      next: "consentire l’accesso a tutti",
      path: (app) => `[[entraId]] › [[enterprise]] › ${app} › [[properties]]`,
      steps: [
        "**Aprire l’app in [[enterprise]],** poi **[[properties]]**.",
        "**In [[assignment]] scegliere [[no]],** come deciso.",
        "**Fare clic su [[save]].**",
      ],
      picture:
        "La pagina [[properties]] dell’applicazione aziendale. [[assignment]] ha il valore [[no]] ed è evidenziato.",
    },
  },
} satisfies Catalogue["acts"];
