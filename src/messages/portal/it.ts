/**
 * Labels of the Microsoft Entra admin center in Italian, as Microsoft's own localised pages have them. Repository
 * azure-docs.it-it: active-directory-b2c (identity-provider-azure-ad-single-tenant, tutorial-register-spa);
 * active-directory/develop (howto-remove-app, howto-restore-app, quickstart-configure-app-access-web-apis,
 * quickstart-register-app, quickstart-v2-angular, quickstart-v2-aspnet-core-webapp); active-directory/manage-apps
 * (add-application-portal-configure); app-service (configure-authentication-provider-aad); includes
 * (active-directory-b2c-identity-provider-azure-ad). And:
 * learn.microsoft.com/it-it/training/modules/implement-app-registration/4-register-application.
 */
import type { PortalLabels } from "./en.ts";

export const portalIt = {
  portal: "Interfaccia di amministrazione di Microsoft Entra",
  appRegistrations: "Registrazioni app",
  newRegistration: "Nuova registrazione",
  registerTitle: "Registra un’applicazione",
  name: "Nome",
  displayName: "Nome visualizzato",
  accounts: "Tipi di account supportati",
  single: "Account solo in questa directory organizzativa",
  redirect: "URI di reindirizzamento",
  web: "Web",
  spa: "Applicazione a pagina singola",
  register: "Registra",
  overview: "Panoramica",
  clientId: "ID applicazione (client)",
  tenantId: "ID directory (tenant)",
  authentication: "Autenticazione",
  platforms: "Configurazioni della piattaforma",
  addPlatform: "Aggiungi una piattaforma",
  addUri: "Aggiungi URI",
  implicit: "Concessione implicita e flussi ibridi",
  idTokensShort: "Token ID",
  accessTokensShort: "Token di accesso",
  certificates: "Certificati e segreti",
  newSecret: "Nuovo segreto client",
  value: "Valore",
  tokenConfiguration: "Configurazione token",
  addClaim: "Aggiungi attestazione facoltativa",
  idToken: "ID",
  apiPermissions: "Autorizzazioni API",
  addPermission: "Aggiungi un’autorizzazione",
  delegatedPermissions: "Autorizzazioni delegate",
  addPermissions: "Aggiungi autorizzazioni",
  grant: "Concedi consenso amministratore per {tenant}",
  enterprise: "Applicazioni aziendali",
  properties: "Proprietà",
  enabled: "Abilitata per l’accesso degli utenti?",
  yes: "Sì",
  no: "No",
  users: "Utenti e gruppi",
  deletedApps: "Applicazioni eliminate",
  delete: "Elimina",
  save: "Salva",
} satisfies Partial<PortalLabels>;
