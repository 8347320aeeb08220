/** Words of "who may sign in". */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { list } = grammarOf("es");

export const who = {
  title: "¿Quién puede iniciar sesión?",
  lead: "RustDesk no filtra a nadie: todo el que Microsoft deja pasar obtiene una cuenta. Por eso el filtro se configura en Entra.",
  legend: "Quién puede iniciar sesión",
  chosen: "Solo las personas y los grupos que yo elija",
  recommended: "Recomendado",
  chosenWhat:
    "Microsoft rechaza a todos los demás antes de que lleguen a RustDesk. Ahora se agrega su cuenta a la lista; agregue a otras personas en el portal de Entra, en **[[enterprise]] → [[users]]**.",
  chosenShort: "Microsoft rechaza a todos los demás antes de que lleguen a RustDesk.",
  includeMe: "Incluirme",
  includeMeWho: (name: string) => `Incluirme, **${name}**`,
  includeAsked: "Su solicitud lo indica y pide a su colega que le agregue a la lista.",
  includeMeWhy: "Necesario para la prueba final de inicio de sesión",
  consentLocked:
    "Incluye el consentimiento para todos: si hay una lista, Microsoft no acepta el consentimiento de cada persona.",
  everyone: "Toda mi organización",
  everyoneWhat: (domain: string) => `Todos los miembros de ${domain} y sus invitados.`,
  consent: "Conceder ahora el consentimiento para todos",
  consentWhy:
    "Si no, se pregunta una vez a cada persona. Requiere un permiso más: DelegatedPermissionGrant.ReadWrite.All.",
  more: "Más opciones",
  moreShort: "Nombre, duración del secreto, tipos de cuenta",
  appName: "Nombre del registro de aplicación",
  appNameLong: (max: number) => `Como máximo ${max} caracteres.`,
  lifetime: "Duración del secreto de cliente",
  days: (days: number) =>
    days === 730
      ? "2 años"
      : days === 365
        ? "1 año"
        : days === 180
          ? "6 meses"
          : days === 90
            ? "3 meses"
            : `${days} días`,
  lifetimeWhy:
    "Microsoft recomienda 6 meses. Cuando expira, nadie puede iniciar sesión con Microsoft hasta que se reemplace.",
  audience: "Tipos de cuenta",
  audiences: {
    thisTenant: [
      "Cuentas de esta organización",
      "Recomendado. Los invitados de la organización también pueden iniciar sesión.",
    ],
    anyTenant: [
      "Cuentas de cualquier organización",
      "RustDesk compara un solo emisor, así que de hecho solo entran los usuarios de esta organización; los demás únicamente pueden ver la aplicación.",
    ],
    anyTenantAndPersonal: [
      "Cualquier organización y cuentas personales",
      "Igual que la anterior; con este emisor las cuentas personales no pueden entrar. Caben dos secretos de cliente como máximo.",
    ],
  },
  seats: "Puestos de la licencia",
  seatsWhy:
    "RustDesk crea una cuenta para cada persona que inicia sesión. Cada una puede ocupar un puesto de su licencia.",
  later: "Se puede cambiar más adelante",
  laterWhy: "En Entra, en *[[enterprise]]*, o aquí, en *Quién puede iniciar sesión*.",
  review: "Revisar el plan",
  looking: "Consultando ambos lados",
  permissionMissing: "Para esto falta un permiso. Inicie sesión de nuevo para concederlo.",
  tokenShort: "Su token no permite conceder el consentimiento para todos",
  tokenShortWhy: (scopes: readonly string[]) =>
    `Permisos que faltan: ${list(scopes.map((scope) => `\`${scope}\``))}. Un token de Azure CLI, obtenido con el comando de la pantalla anterior, suele incluirlos.`,
  otherToken: "Usar otro token",
  withoutConsent: "Todos, sin consentimiento",
  consentNeeds:
    "El consentimiento para todos lo puede conceder un **Administrador de aplicaciones en la nube**, un **Administrador de aplicaciones** o un **Administrador de roles con privilegios**. Sin él, permita el acceso a todos: entonces se pregunta una vez a cada persona.",
} satisfies Catalogue["who"];
