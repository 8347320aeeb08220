/** Words for looking after a connection: the check, the secret's replacement, people, the way back. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";
import { groupsAndPeople } from "./people.ts";

const { count } = grammarOf("it");

export const care = {
  jobs: {
    replace: ["Sostituisci il segreto", "Prima che scada, senza interrompere l’accesso"],
    move: ["Cambia l’indirizzo", "La console ha ora un altro nome"],
    people: ["Chi può accedere", "Aggiungi o rimuovi persone e gruppi"],
    disconnect: ["Scollega", "Rimozione da entrambi i lati, ripristinabile per 30 giorni"],
  },
  health: {
    checking: "Controllo dei due lati",
    title: (wrong: number) =>
      wrong === 0
        ? "Tutto è in ordine"
        : count(wrong, { one: "C’è una differenza", other: "Ci sono # differenze" }),
    lead: (at: string) => `Verificato: ${at}.`,
    leadOneSide: (at: string) => `Verificato: ${at}, per quanto è stato possibile vedere.`,
    nothing: "Qui non è collegato nulla",
    nothingWhat:
      "Nessuno dei due lati contiene un collegamento di questa console a Microsoft Entra. Crearlo prima; ciò che esiste già viene usato.",
    connect: "Collega ora",
    fixAll: (rows: number) => (rows === 1 ? "Correggi" : "Correggi tutto"),
    fix: "Correggi",
    fixName: (row: string) => `Correggi: ${row}`,
    replace: "Sostituisci",
    people: "Scegli persone",
    again: "Verifica di nuovo",
    setting: "Impostazione",
    shouldBe: "Dovrebbe essere",
    state: "Stato",
    act: "Azione",
    adoptTitle: "Configurato in precedenza manualmente",
    adopt:
      "Questa registrazione dell’app non è stata creata da questo assistente. Se la si adotta, riceve un contrassegno e un nome che permettono di riconoscerla; il suo ID client e tutto il resto restano.",
    adoptYes: "Adotta",
    unseen: "Che cosa non si può verificare, e perché",
    more: "Altre operazioni per questo collegamento",
    groups: {
      path: "Percorso di accesso",
      secret: "Segreto",
      people: "Persone",
      record: "La registrazione dell’app",
    },
    rows: {
      callback: "Indirizzo di callback",
      clientId: "ID applicazione",
      issuer: "Autorità emittente",
      idTokens: "Token ID",
      audience: "Aperta a",
      enterpriseApp: "Applicazione aziendale",
      button: "Pulsante per gli utenti",
      serverAsks: "Che cosa chiede il server a Microsoft",
      secretInUse: "In uso",
      leftOver: "Non più usati",
      secretMatch: "Uguale sui due lati",
      gate: "Chi può accedere",
      consent: "Consenso",
      permissions: "Autorizzazioni e attestazioni",
      localAdmin: "Accesso senza Microsoft",
      marked: "Riconosciuta da questo assistente",
      duplicates: "Altre per questa console",
      deletedTwin: "Eliminata con lo stesso nome",
    },
    words: {
      thisTenant: () => "Questa organizzazione",
      anyTenant: () => "Qualsiasi organizzazione",
      anyTenantAndPersonal: () => "Qualsiasi organizzazione e account personali",
      personal: () => "Solo account personali",
      on: () => "Attivo",
      off: () => "Non attivo",
      visible: () => "Visibile",
      hidden: () => "Nascosto",
      sameOnBoth: () => "Uguale su entrambi",
      asPublished: () => "Come pubblicato da Microsoft",
      none: () => "Nessuno",
      notThere: () => "Assente",
      webPlatform: () => "Piattaforma Web",
      spaPlatform: () => "Piattaforma Applicazione a pagina singola",
      publicClientPlatform: () => "Piattaforma Mobile e desktop",
      enabled: () => "Attivata",
      disabled: () => "Disattivata",
      asPlanned: () => "Come impostato qui",
      asksOther: ({ text }) => `Chiede con ${text}`,
      refused: ({ text }) => (text ? `Rifiutato: ${text}` : "Rifiutato"),
      moreThan30Days: () => "Restano più di 30 giorni",
      daysLeft: ({ text, number, at }) =>
        [
          text && `${text}…`,
          number !== null && count(number, { one: "resta # giorno", other: "restano # giorni" }),
          at && `scadenza ${at}`,
        ]
          .filter(Boolean)
          .join(", "),
      expired: ({ at }) => `Scaduto in data ${at}`,
      severalLive: ({ number }) => count(number ?? 0, { one: "# valido", other: "# validi" }),
      saved: () => "Salvato",
      absent: () => "Non salvato",
      undelivered: ({ number, at }) =>
        `${count(number ?? 0, { one: "# che nessuno usa", other: "# che nessuno usa" })}${at ? `, creazione ${at}` : ""}`,
      hiddenByMicrosoft: () => "Nascosto da Microsoft",
      hiddenByRustDesk: () => "Nascosto da RustDesk",
      begins: ({ text }) => `Inizia con ${text}`,
      list: ({ number, more }) =>
        number === null && more === null ? "Come scelto" : groupsAndPeople(number ?? 0, more ?? 0),
      emptyList: () => "Un elenco vuoto",
      everyone: () => "Tutta l’organizzazione",
      given: () => "Concesso per tutti",
      notGiven: () => "Non concesso",
      byEachPerson: () => "Di ogni persona",
      complete: () => "Completo",
      missing: ({ number }) => count(number ?? 0, { one: "Manca #", other: "Mancano #" }),
      atLeastOne: () => "Almeno uno",
      names: ({ text }) => text,
      marked: () => "Sì",
      unmarked: () => "No, configurata manualmente",
      others: ({ number, text }) => count(number ?? 0, { one: `#: ${text}`, other: `#: ${text}` }),
      deletedOn: ({ at }) => (at ? `Eliminata in data ${at}` : "Eliminata"),
      foundAgain: () => "Sì",
    },
    whys: {
      entraUnseen: "Qui nessuno ha eseguito l’accesso a Microsoft.",
      consoleUnseen: "Qui nessuno ha eseguito l’accesso alla console.",
      needsPermission:
        "Questo account non può leggerlo. È possibile con il token di un amministratore o con *Correggi*, che chiede altre autorizzazioni.",
      onlySignIn: "Entrambi i lati nascondono un segreto salvato. Solo un accesso può dirlo.",
      buttonHidden: "Il server non avvia un accesso con un provider disattivato.",
      consoleHidesUsers: "Questa console non mostra qui i suoi utenti.",
      makeLocalAdmin:
        "Creare nella console un amministratore con password, altrimenti si rischia di restare esclusi.",
      chooseOne:
        "Più registrazioni di app contengono l’indirizzo di callback di questa console. RustDesk usa quella con il suo ID applicazione; eliminare le altre nel portale, se non servono a nessuno.",
      nameIsHeld: "È ripristinabile al prossimo collegamento; fino ad allora Entra ne riserva il nome.",
      connectAnew:
        "L’app indicata dalla console non è in questa directory. Ripetere il collegamento: l’assistente chiede prima di sostituirla.",
    },
  },
  secret: {
    title: "Sostituire il segreto client",
    lead: "In due passaggi, in modo che nessuno resti senza accesso: prima se ne crea uno nuovo accanto al precedente; quando un accesso reale lo ha confermato, il precedente viene rimosso.",
    order: [
      "In Entra viene creato un nuovo segreto. **Il precedente funziona ancora.**",
      "Dopo un minuto, quando ha raggiunto tutti i sistemi Microsoft, viene consegnato a RustDesk.",
      "Si esegue un accesso per confermarlo.",
      "Solo allora il precedente viene rimosso. Se ci si ferma prima, il precedente resta valido.",
    ],
    next: "Rivedi il piano",
    use: (days: string) => `Usa ${days}`,
  },
  retire: {
    title: "Rimuovere ciò che è stato sostituito?",
    leadSecret: "Il nuovo segreto funziona e nessuno viene disconnesso. Il precedente non serve più.",
    leadAddress:
      "Il nuovo indirizzo funziona. Il precedente è ancora in Entra; non serve a nessuno, a meno che la console non risponda anche lì.",
    leadUnproven: "Qui nessuno lo ha confermato con un accesso. Fino ad allora, mantenere il precedente.",
    byHand: "Rimuovere il precedente in Entra quando il nuovo è confermato.",
    nothing: "Non c’è nulla di nostro da rimuovere.",
    foreign: (names: string) =>
      `**${names}**: non creato da questo assistente, quindi qui non viene toccato. Rimuoverlo nel portale quando si è sicuri.`,
    foreignOpen: "Apri [[certificates]]",
    uris: "URI di reindirizzamento da rimuovere",
    urisWhy: "Spuntare solo gli indirizzi che nessuna console usa più.",
    remove: "Rimuovi",
    keep: "Mantieni per ora",
    done: "Continua",
  },
  remove: {
    title: "Scollegare RustDesk da Microsoft Entra",
    lead: (host: string) =>
      `Gli utenti non potranno più accedere a ${host} con l’account Microsoft. Gli account creati da RustDesk per loro restano.`,
    soft: "Ripristinabile per 30 giorni",
    softWhat:
      "Entra conserva per 30 giorni la registrazione dell’app eliminata. Se il collegamento viene ripetuto entro questo termine, la registrazione torna con il suo ID applicazione e tutti mantengono l’account RustDesk.",
    hard: "Definitivamente",
    hardWhat:
      "Non è più recuperabile. Il nome è subito libero, ma un nuovo collegamento riceve un altro ID applicazione e Microsoft assegna a ogni persona un nuovo identificatore.",
    order:
      "Prima RustDesk, in modo che nessun pulsante resti senza destinazione; poi Entra. Viene rimossa solo la voce di Microsoft: gli altri provider e le altre impostazioni restano.",
    typed: (host: string) => `Digitare ${host} per confermare`,
    wrong: (host: string) => `Questo non è ${host}.`,
    next: "Rivedi il piano",
    goneTitle: "Scollegato",
    goneLead: "L’accesso con Microsoft è stato rimosso da entrambi i lati.",
    goneOne: "L’accesso con Microsoft è stato rimosso, per quanto era possibile a questa pagina.",
    restorable: (until: string) => `La registrazione dell’app è ripristinabile fino a questa data: ${until}.`,
    shared:
      "La registrazione dell’app resta, perché la usano altri indirizzi; l’indirizzo e i segreti di questa console sono stati rimossi.",
    finish: "Disconnetti e termina",
    entraByHand: "Eliminare la registrazione dell’app nel portale",
    entraByHandOpen: "Apri [[appRegistrations]]",
    consoleFirst: "Prima in RustDesk",
    consoleFirstWhy:
      "Il pulsante viene rimosso prima dell’app, in modo che nessuno faccia clic su un pulsante che non porta da nessuna parte.",
    consoleFirstDone: "Fatto: prosegui con Entra",
  },
  undo: {
    act: "Annulla ciò che è stato creato",
    titleDone: "Ciò che era stato creato è annullato",
  },
  guard: {
    one: (name: string) =>
      `Un solo amministratore può accedere senza Microsoft: **${name}**. Mantenerlo. Se un giorno l’accesso Microsoft non funziona, è l’unico modo per entrare.`,
    some: (names: string) =>
      `Amministratori che possono accedere senza Microsoft: **${names}**. Mantenerne almeno uno.`,
    noneTitle: "Attenzione: nessun amministratore locale trovato",
    none: "Creare prima nella console un amministratore con password, altrimenti si rischia di restare esclusi.",
    noneYes: "Ho un altro modo per entrare in questa console",
    title: "Accesso senza Microsoft",
  },
  people: {
    title: "Chi può accedere?",
    lead: "Il filtro si imposta in Entra: RustDesk fa entrare chi Microsoft lascia passare.",
    onList: "Nell’elenco",
    unseen: "Questo account non può leggere chi è nell’elenco. È comunque possibile aggiungere persone.",
    includeMeWhy: "Permette anche di provare l’accesso.",
    next: "Rivedi il piano",
    noChange: "Ancora nessuna modifica",
  },
  review: {
    repair: "Rivedi la correzione",
    replaceSecret: "Rivedi la sostituzione",
    changeAddress: "Rivedi il nuovo indirizzo",
    retire: "Rimuovere ciò che è stato sostituito",
    setPeople: "Rivedi chi può accedere",
    disconnect: "Rivedi ciò che viene rimosso",
    undo: "Annullare ciò che questa esecuzione ha creato",
    applyRemoval: "Rimuovi questi elementi",
    nothing: "Non c’è nulla da fare",
    leadNothing: "I due lati sono già come richiesto. Nulla viene modificato.",
    backToCheck: "Torna alla verifica",
  },
  next: {
    test: "Prova l’accesso",
    health: "Verifica di nuovo",
    done: "Continua",
  },
} satisfies Catalogue["care"];
