/** Words for the plan's steps: title, what the review says, and how a person does it by hand. */
import type { Audience } from "../../domain/audience.ts";
import type { Catalogue } from "../catalogue.ts";

const AUDIENCE = {
  thisTenant: "cuentas de esta organización",
  anyTenant: "cuentas de cualquier organización",
  anyTenantAndPersonal: "cualquier organización y cuentas personales",
  personal: "cuentas personales",
} satisfies Record<Audience, string>;

const audience = (one: Audience | null) => (one ? AUDIENCE[one] : "sin definir");

export const plan = {
  audiences: AUDIENCE,
  steps: {
    createAppRegistration: "Crear el registro de aplicación",
    repairAppRegistration: "Reparar el registro de aplicación",
    createServicePrincipal: "Crear la aplicación empresarial",
    repairServicePrincipal: "Cambiar la aplicación empresarial",
    grantAdminConsent: "Conceder el consentimiento para la organización",
    assignPerson: "Agregar su cuenta a la lista de quienes pueden iniciar sesión",
    addClientSecret: "Crear el secreto de cliente",
    saveProvider: "Guardar el proveedor en RustDesk",
    removeClientSecret: "Quitar el secreto reemplazado",
    unassignPerson: "Quitar de la lista de quienes pueden iniciar sesión",
    waitForSecret: "Esperar a que el nuevo secreto llegue a todos los sistemas de Microsoft",
    restoreAppRegistration: "Restaurar el registro de aplicación",
    restoreServicePrincipal: "Restaurar la aplicación empresarial",
    deleteAppRegistration: "Eliminar el registro de aplicación",
    purgeAppRegistration: "Eliminarlo permanentemente",
    removeProvider: "Quitar el proveedor de RustDesk",
  },
  readBack: "Volver a leer ambos lados y comparar",
  readEntraBack: "Volver a leer Entra y comparar",
  rows: {
    appRegistration: "Registro de aplicación",
    redirectUri: "URI de redirección, plataforma Web",
    idTokens: "Tokens de id.",
    idTokensWhy: "activados, como pide la guía de RustDesk",
    audience: "Abierto a",
    servicePrincipal: "Aplicación empresarial",
    servicePrincipalGated: "Aplicación empresarial, asignación requerida",
    servicePrincipalOpen: "abierta a toda la organización",
    servicePrincipalClosed: "solo inician sesión las personas de su lista",
    adminConsent: "Consentimiento para todos",
    assignPerson: "Puede iniciar sesión",
    secret: (days: string, until: string) => `Secreto de cliente válido ${days}, hasta el ${until}`,
    removeSecret: "Secreto de cliente nuestro que ya no hace falta",
    until: (at) => `hasta el ${at}`,
    unassignPerson: "Ya no puede iniciar sesión",
    restore: "Registro de aplicación, recuperado con su id. de cliente",
    restorePrincipal: "Aplicación empresarial, recuperada con su lista",
    deleteApp:
      "Registro de aplicación, sus secretos y su lista de personas; se puede restaurar durante 30 días",
    purgeApp:
      "Después se elimina permanentemente: ya no se puede recuperar y su nombre vuelve a quedar libre",
    removeProvider: "Proveedor de inicio de sesión. Las cuentas ya creadas se conservan.",
    providerSecretNew: "el nuevo, sin mostrarlo",
    providerSecretHeld: "el creado antes, que aún está en esta pestaña",
    newValue: "el de la nueva aplicación",
  },
  changes: {
    addRedirectUri: "URI de redirección agregado, plataforma Web",
    moveRedirectUri: (from: string) => `URI de redirección movido de ${from} a Web`,
    turnOnIdTokens: "Tokens de id. activados",
    setAudience: (from: Audience | null, to: Audience) =>
      `Abierto a ${audience(to)} (antes: ${audience(from)})`,
    setAccessTokenVersion: "Token de acceso, versión 2",
    addPermissions: (scopes: string) => `Permisos agregados: ${scopes}`,
    addClaims: (claims: string) => `Notificaciones (claims) agregadas al token de id.: ${claims}`,
    removeRedirectUri: "URI de redirección quitado",
    addTag: "Marcado como creado para RustDesk",
    setUniqueName: "Recibe un nombre que permite reconocerlo",
  },
  principalChanges: {
    enable: "Aplicación empresarial activada",
    requireAssignment: "Asignación requerida",
    openToEveryone: "Asignación ya no requerida",
  },
  providerChanges: {
    addProvider: "Proveedor de inicio de sesión",
    setName: "Proveedor de inicio de sesión, con otro nombre",
    setClientId: "Id. de cliente",
    setIssuer: "Emisor",
    setSecret: "Secreto de cliente",
    enable: "Activado",
    setCallback: "Dirección de callback",
  },
  kept: {
    appRegistration: "Registro de aplicación",
    redirectUri: "URI de redirección",
    otherRedirectUris: "Otros URI de redirección",
    servicePrincipal: "Aplicación empresarial",
    adminConsent: "Consentimiento para todos",
    assigned: "Puede iniciar sesión",
    secret: "Secreto de cliente",
    provider: "Proveedor de inicio de sesión",
    otherProviders: "Otros proveedores",
  },
  platforms: { spa: "Aplicación de página única", publicClient: "Móvil y escritorio" },
} satisfies Catalogue["plan"];
