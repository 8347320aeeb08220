/** Words of "who may sign in". */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { list } = grammarOf("it");

export const who = {
  title: "Chi può accedere?",
  lead: "RustDesk non filtra nessuno: chi Microsoft lascia passare ottiene un account. Per questo il filtro si imposta in Entra.",
  legend: "Chi può accedere",
  chosen: "Solo le persone e i gruppi che scelgo",
  recommended: "Consigliato",
  chosenWhat:
    "Microsoft respinge tutti gli altri prima che arrivino a RustDesk. Ora viene inserito nell’elenco il proprio account; gli altri si aggiungono nel portale di Entra, in **[[enterprise]] → [[users]]**.",
  chosenShort: "Microsoft respinge tutti gli altri prima che arrivino a RustDesk.",
  includeMe: "Includi me",
  includeMeWho: (name: string) => `Includi me, **${name}**`,
  includeAsked: "È indicato nella richiesta, che chiede al collega di aggiungere il richiedente all’elenco.",
  includeMeWhy: "Necessario per l’accesso di prova finale",
  consentLocked:
    "Comprende il consenso per tutti: con un elenco di persone, Microsoft non accetta il consenso dei singoli.",
  everyone: "Tutti nella mia organizzazione",
  everyoneWhat: (domain: string) => `Tutti i membri di ${domain} e i suoi utenti guest.`,
  consent: "Concedi ora il consenso per tutti",
  consentWhy:
    "Altrimenti viene chiesto una volta a ogni persona. Richiede un’autorizzazione in più: DelegatedPermissionGrant.ReadWrite.All.",
  more: "Altre impostazioni",
  moreShort: "Nome, durata del segreto, tipi di account",
  appName: "Nome della registrazione dell’app",
  appNameLong: (max: number) => `Al massimo ${max} caratteri.`,
  lifetime: "Durata del segreto client",
  days: (days: number) =>
    days === 730
      ? "2 anni"
      : days === 365
        ? "1 anno"
        : days === 180
          ? "6 mesi"
          : days === 90
            ? "3 mesi"
            : `${days} giorni`,
  lifetimeWhy:
    "Microsoft consiglia 6 mesi. Alla scadenza nessuno può accedere con Microsoft finché il segreto non viene sostituito.",
  audience: "Tipi di account",
  audiences: {
    thisTenant: [
      "Account di questa organizzazione",
      "Consigliato. Possono accedere anche gli utenti guest dell’organizzazione.",
    ],
    anyTenant: [
      "Account di qualsiasi organizzazione",
      "RustDesk confronta una sola autorità emittente, quindi di fatto entrano solo gli utenti di questa organizzazione; agli altri l’app è soltanto visibile.",
    ],
    anyTenantAndPersonal: [
      "Qualsiasi organizzazione e account personali",
      "Come sopra; con questa autorità emittente gli account personali non possono entrare. Sono possibili al massimo due segreti client.",
    ],
  },
  seats: "Posti della licenza",
  seatsWhy:
    "RustDesk crea un account per ogni persona che accede. Ciascuno può occupare un posto della licenza.",
  later: "Si può cambiare in seguito",
  laterWhy: "In Entra, in *[[enterprise]]*, oppure qui, in *Chi può accedere*.",
  review: "Rivedi il piano",
  looking: "Controllo dei due lati",
  permissionMissing: "Serve un’autorizzazione non ancora concessa. Accedere di nuovo per concederla.",
  tokenShort: "Il token non consente di concedere il consenso per tutti",
  tokenShortWhy: (scopes: readonly string[]) =>
    `Autorizzazioni mancanti: ${list(scopes.map((scope) => `\`${scope}\``))}. Un token di Azure CLI, ottenuto con il comando della schermata precedente, di solito le contiene.`,
  otherToken: "Usa un altro token",
  withoutConsent: "Tutti, senza consenso",
  consentNeeds:
    "Il consenso per tutti può essere concesso da un **Amministratore di applicazioni cloud**, un **Amministratore di applicazioni** o un **Amministratore dei ruoli con privilegi**. In mancanza, consentire l’accesso a tutti: viene allora chiesto una volta a ogni persona.",
} satisfies Catalogue["who"];
