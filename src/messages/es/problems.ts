/** What a person is told when something goes wrong: what happened and why, then what to do. Facts are quoted, never matched on. */
import type { Catalogue } from "../catalogue.ts";
import { mishaps } from "./mishaps.ts";
import { consoleProblems } from "./problems-console.ts";
import { quoted } from "./quoted.ts";

export const problems = {
  ...mishaps,
  "still-there": {
    title: "Aún queda algo de la conexión",
    happened:
      "Todo se ha quitado, pero al consultar de nuevo un lado aún muestra una parte: puede que Microsoft todavía esté copiando o que alguien la haya vuelto a poner.",
    remedy: "Consulte de nuevo. Si persiste, quite a mano lo que queda.",
  },
  ...consoleProblems,
  "tenant-unknown": {
    title: "Microsoft no conoce ninguna organización con este dominio",
    happened: (facts) => `En esta nube no hay ningún directorio para \`${facts.tenant ?? ""}\`.`,
    remedy: "Revise cómo está escrito, use otro dominio de su organización o elija abajo otra nube.",
  },
  "discovery-unreachable": {
    title: "El servicio de inicio de sesión de Microsoft no responde",
    happened: (facts) =>
      `Desde este navegador no se ha podido acceder a \`${facts.host ?? "ese servicio"}\`.`,
    remedy:
      "Compruebe la conexión y si un proxy o una extensión bloquea esta dirección; después inténtelo de nuevo.",
  },
  "issuer-unexpected": {
    title: "Esta organización está en otra nube",
    happened: (facts) =>
      `Su registro público indica \`${facts.got ?? facts.reason ?? "otra cosa"}\`, que no es la nube elegida aquí.`,
    remedy: "Elija abajo la nube de su organización.",
  },
  "popup-blocked": {
    title: "La ventana de Microsoft se ha bloqueado",
    happened: "Su navegador no ha dejado que esta página abra una ventana.",
    remedy: "Permita las ventanas emergentes en esta página y abra Microsoft otra vez.",
  },
  "popup-no-answer": {
    title: "No ha llegado respuesta",
    happened: "La ventana de Microsoft se cerró, o mostró un error que se quedó en ella.",
    remedy: "Ábrala otra vez. Si Microsoft mostró un error, su número AADSTS dice qué falta.",
  },
  "sign-in-cancelled": {
    title: "El inicio de sesión se ha detenido",
    happened: "La ventana de Microsoft se cerró, o se rechazó el permiso.",
    remedy: "Ábrala otra vez cuando quiera o elija otro camino.",
  },
  "admin-approval-needed": {
    title: "Microsoft requiere que un administrador apruebe esta herramienta",
    happened: "Su cuenta no puede conceder este permiso por sí misma.",
    remedy:
      "Use un token de Azure CLI, con el que esta herramienta no necesita aprobación; haga los cambios a mano; o pida a un administrador que inicie sesión aquí.",
  },
  "wrong-tenant": {
    title: "Es otra organización",
    happened: (facts) =>
      `Ha iniciado sesión como \`${facts.got ?? ""}\`. Este servidor se configuró para **${facts.expected ?? "otro dominio"}**.`,
    remedy: "Use otra cuenta o cambie el dominio de la empresa.",
  },
  "wrong-account": {
    title: "Es otra cuenta",
    happened: (facts) =>
      `Microsoft ha respondido con ${facts.got ? `\`${facts.got}\`` : "otra persona"}, que no corresponde aquí.`,
    remedy: "Use la cuenta con la que empezó.",
  },
  "personal-account": {
    title: "Es una cuenta personal de Microsoft",
    happened:
      "No pertenece a ninguna organización, así que no hay directorio en el que registrar una aplicación.",
    remedy: "Use una cuenta profesional.",
  },
  "sign-in-refused": {
    title: "Microsoft ha rechazado el inicio de sesión",
    happened: (facts) =>
      `${facts.aadsts ? `AADSTS${facts.aadsts}` : "Microsoft no ha dado ningún número"}${quoted(facts.message)}.`,
    remedy:
      "Si el texto de Microsoft dice más que esta página, confíe en él; después inténtelo de nuevo o elija otro camino.",
  },
  "sign-in-unavailable": {
    title: "El inicio de sesión de Microsoft no responde en este momento",
    happened: "Su servicio de tokens no ha dado una respuesta utilizable.",
    remedy:
      "Espere un minuto e inténtelo de nuevo. MSAL repite un rechazo hasta 60 segundos sin volver a preguntar.",
  },
  "assistant-not-registered": {
    title: "Microsoft no conoce este asistente",
    happened: (facts) =>
      `El id. de cliente del asistente no se conoce en esta organización, o su URI de redirección no está registrado como aplicación de página única${facts.aadsts ? ` (AADSTS${facts.aadsts})` : ""}.`,
    remedy: "Revise el id. de cliente y el URI de redirección, o use un token de Azure CLI.",
  },
  "insecure-page": {
    title: "Esta página no se ha abierto de forma segura",
    happened: "Los navegadores solo permiten iniciar sesión en https o en localhost.",
    remedy: "Abra el asistente con https o inícielo en su propio equipo.",
  },
  "handover-insecure-page": {
    title: "Esta página no se ha abierto de forma segura",
    happened: "Los navegadores solo sellan y abren códigos en https o en localhost.",
    remedy: "Abra el asistente con https o inícielo en su propio equipo.",
  },
  "handover-no-storage": {
    title: "Este navegador no guarda nada",
    happened:
      "La clave que abre la respuesta tiene que quedarse en este navegador hasta que llegue. Aquí no se puede guardar: algunos navegadores no lo permiten en ventanas privadas o si se bloquean los datos de los sitios.",
    remedy:
      "Abra el asistente en una ventana normal, o permítale guardar datos del sitio, e inténtelo de nuevo.",
  },
  "graph-denied": {
    title: "Microsoft ha rechazado esta operación",
    happened: (facts) =>
      `Su cuenta puede iniciar sesión, pero no hacer esto${facts.call ? ` (\`${facts.call}\`)` : ""}: le falta el rol **Administrador de aplicaciones en la nube** o **Administrador de aplicaciones**, o el rol aún no está activo.`,
    remedy:
      "Si recibió el rol en los últimos 15 minutos, espere e inténtelo de nuevo. Si no, haga los cambios a mano con un colega que lo tenga.",
  },
  "consent-refused": {
    title: "Microsoft ha rechazado el consentimiento para todos",
    happened:
      "Requiere el rol **Administrador de aplicaciones en la nube**, **Administrador de aplicaciones** o **Administrador de roles con privilegios**, que esta cuenta no tiene o no ha activado. Sin él, Microsoft no deja entrar a nadie de la lista, porque una lista anula el consentimiento de cada persona.",
    remedy:
      "Pida a alguien con uno de estos roles que pulse *[[grantShort]]* en el portal, en **[[appRegistrations]] → [[apiPermissions]]**, y siga desde aquí: el asistente lo detectará. O deje entrar a todos: entonces se pregunta una vez a cada persona.",
  },
  "group-refused": {
    title: "Microsoft no ha aceptado el grupo",
    happened: (facts) =>
      `Lo habitual es que se deba al plan de la organización: los grupos requieren **Entra ID P1 o P2**; las personas, no${quoted(facts.message)}.`,
    remedy:
      "Quite el grupo de la lista y agregue a sus miembros uno por uno, o contrate el plan y siga desde aquí.",
  },
  "graph-unreachable": {
    title: "Microsoft Graph no responde",
    happened: "La solicitud no ha recibido ninguna respuesta que esta página pueda leer.",
    remedy: "Compruebe la conexión y consulte de nuevo: el asistente reconoce lo ya creado.",
  },
  "graph-session-ended": {
    title: "Su sesión de Microsoft se ha cerrado",
    happened: "El token ha expirado o se descartó al recargar esta página.",
    remedy: "Inicie sesión de nuevo en Microsoft. No se pierde nada de lo que ha escrito.",
  },
  "graph-step-up": {
    title: "Microsoft quiere confirmar su identidad otra vez",
    happened: "Su organización pide un inicio de sesión reciente o un segundo factor antes de este cambio.",
    remedy: "Inicie sesión de nuevo en Microsoft y después consulte de nuevo.",
  },
  "secrets-forbidden": {
    title: "Su organización prohíbe los secretos de cliente",
    happened:
      "Los bloquea una directiva de administración de aplicaciones. RustDesk Server Pro no tiene ningún campo para certificados, así que necesita un secreto.",
    remedy: "Pida que esta aplicación quede exenta de la directiva y consulte de nuevo.",
  },
  "secret-lifetime-limited": {
    title: "Su organización solo permite secretos de menor duración",
    happened: (facts) =>
      `Una directiva de administración de aplicaciones limita la duración de un secreto${facts.longestInDays ? `: ${facts.longestInDays} días como máximo` : ""}.`,
    remedy: "Elija una duración menor y revise de nuevo.",
  },
  "name-held-by-deleted-app": {
    title: "Una aplicación eliminada aún ocupa este nombre",
    happened:
      "Un registro de aplicación para esta consola se eliminó hace menos de 30 días, y Entra reserva su nombre durante ese plazo.",
    remedy:
      "Restáurelo en *[[deletedApps]]*, en el portal de Entra, o elimínelo allí permanentemente; después consulte de nuevo.",
  },
  "quota-exceeded": {
    title: "Su cuota de directorio está agotada",
    happened: "Microsoft limita cuántos objetos puede crear una persona; los eliminados también cuentan.",
    remedy: "Elimine permanentemente aplicaciones que ya no necesite, o deje que lo haga un administrador.",
  },
  "directory-conflict": {
    title: "Otra persona está cambiando el directorio",
    happened: "Microsoft ha rechazado varias veces cambios que llegaban al mismo tiempo que otros.",
    remedy: "Espere un minuto y consulte de nuevo.",
  },
  "graph-refused": {
    title: "Microsoft ha rechazado esta solicitud",
    happened: (facts) =>
      `La respuesta de Microsoft ha sido ${facts.graphCode ? `\`${facts.graphCode}\`` : "un rechazo sin código"}${quoted(facts.message)}.`,
    remedy: "Copie los detalles para soporte. Si hace el cambio a mano, el portal puede dar más información.",
  },
  "secret-undelivered": {
    title: "El secreto está creado, pero RustDesk aún no lo tiene",
    happened: "Sigue guardado en esta pestaña.",
    remedy: "Siga: se entrega el mismo secreto y no se crea otro.",
  },
  "dry-check-differs": {
    title: "RustDesk pediría otra cosa a Microsoft",
    happened: "La dirección a la que envía a los usuarios difiere del plan, como se marca abajo.",
    remedy: "Consulte de nuevo: el nuevo plan muestra qué hay que cambiar.",
  },
  "provider-not-offered": {
    title: "RustDesk aún no ofrece el inicio de sesión",
    happened: "El proveedor está guardado, pero la consola no lo muestra a los usuarios.",
    remedy: "Consulte de nuevo. Algunos servidores necesitan un momento o un reinicio.",
  },
  "trial-failed": {
    title: "RustDesk no ha podido completar el inicio de sesión",
    happened: (facts) =>
      `Ha respondido${quoted(facts.answer)}. Puede que Microsoft aún no conozca un secreto de menos de un minuto; en ese caso basta con esperar.`,
    remedy: "Espere un minuto y pruebe de nuevo. No hay que volver a crear nada.",
  },
  "trial-no-answer": {
    title: "No ha llegado respuesta del inicio de sesión",
    happened:
      "RustDesk ha esperado tres minutos. Si la ventana de Microsoft mostró un error, se quedó en ella.",
    remedy: "Pruebe de nuevo. Si Microsoft muestra un número AADSTS, ese número dice qué falta.",
  },
  unexpected: {
    title: "Ha ocurrido algo inesperado",
    happened: "El asistente no está preparado para esto.",
    remedy: "Consulte de nuevo. Si persiste, copie los detalles para soporte.",
  },
} satisfies Catalogue["problems"];
