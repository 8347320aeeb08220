/** Words of the review. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count } = grammarOf("es");

export const review = {
  title: "Revisar antes de cambiar nada",
  titleNothing: "Todo está en orden",
  lead: (added: number, changed: number, kept: number, removed: number) =>
    `${[
      added > 0 && count(added, { one: "# elemento nuevo", other: "# elementos nuevos" }),
      changed > 0 && count(changed, { one: "# cambiado", other: "# cambiados" }),
      removed > 0 && count(removed, { one: "# quitado", other: "# quitados" }),
      kept > 0 && count(kept, { one: "# sin cambios", other: "# sin cambios" }),
    ]
      .filter(Boolean)
      .join(", ")}.`,
  leadNothing:
    "Ambos lados ya contienen lo que ha pedido, así que no hay nada que cambiar. Una prueba verifica que funciona.",
  plan: "El plan",
  create: "crear",
  change: "cambiar",
  keep: "conservar",
  remove: "quitar",
  everythingElse: "Todo lo demás del directorio queda como está",
  everythingElseConsole: "Las demás opciones de la consola quedan como están",
  byHandSide: "a mano",
  colleagueSide: "un colega",
  askerSide: "quien lo solicitó",
  askerRest: "Lo configura quien lo solicitó, con los valores que usted envía",
  applyByColleague: "Crear la solicitud",
  permissions: "Permisos y para qué sirven",
  permission: "Permiso",
  why: "Para qué",
  grants: "Quién puede concederlo",
  appGroup: "La nueva aplicación, cada vez que alguien inicia sesión",
  sessionGroup: "Este asistente, solo en esta pestaña y solo hasta que la cierre",
  permissionRows: {
    openid: "Reconocer a la misma persona la próxima vez",
    "profile email": "Nombre y dirección de la cuenta de RustDesk",
    offline_access: "El servidor RustDesk lo pide por su cuenta; no hace falta",
    "User.Read": "Mostrar quién ha iniciado sesión y agregar su cuenta a la lista",
    "Application.ReadWrite.All": "Crear la aplicación, su secreto y la lista de personas",
    "DelegatedPermissionGrant.ReadWrite.All": "Conceder el consentimiento para todos",
  },
  grantPerson: "La persona, o usted para todos",
  grantAdmin: "Administrador de aplicaciones",
  requests: "Solicitudes exactas",
  requestCount: (requests: number) =>
    `${count(requests, { one: "# solicitud", other: "# solicitudes" })}; las de Graph, agrupadas cuando es posible`,
  apply: "Hacer estos cambios",
  applyByHand: "Mostrar los pasos",
  applyByScript: "Mostrar el script",
  test: "Probar el inicio de sesión",
  time: "Tarda alrededor de medio minuto",
  questions: {
    adoptTitle: "¿Alguno de estos es suyo?",
    adoptWhat:
      "Ya existe un registro de aplicación como el que se crearía, pero no lo creó este asistente o es para otro nombre. Si lo adopta, conserva su id. de cliente y todo lo demás.",
    adoptBy: {
      uniqueName: "tiene nuestro nombre",
      tag: "está marcado como creado para RustDesk",
      redirectUri: "contiene esta dirección de callback",
    },
    adopt: (name: string) => `Adoptar ${name}`,
    adoptNot: "Crear uno nuevo aparte",
    unknownTitle: "La consola indica una aplicación que esta organización no tiene",
    unknownWhat: (clientId: string) =>
      `RustDesk tiene configurado el id. de cliente \`${clientId}\`, que no está en este directorio: la aplicación se eliminó o pertenece a otra organización.`,
    unknownConsequence:
      "Con un registro de aplicación nuevo, Microsoft asigna a cada persona un identificador nuevo. Quienes ya iniciaron sesión antes pueden acabar con una segunda cuenta de RustDesk o tener que vincular la suya con un código por correo.",
    unknownYes: "Lo entiendo: reemplazarla por un registro de aplicación nuevo",
    unseenTitle: "La consola ya está conectada a una aplicación",
    unseenWhat: (clientId: string) =>
      `RustDesk tiene configurado el id. de cliente \`${clientId}\`. Si el lado de Entra se hace a mano, este asistente no puede ver ni reparar esa aplicación.`,
    unseenConsequence:
      "Si indica otro id. de cliente, Microsoft asigna a cada persona un identificador nuevo. Quienes ya iniciaron sesión antes pueden acabar con una segunda cuenta de RustDesk o tener que vincular la suya con un código por correo. Con el mismo id. de cliente, nada cambia para ellos.",
    unseenYes: "Lo entiendo: mostrar los pasos y reemplazarla si indico otra",
    unseenLook: "Mejor iniciar sesión y conservarla",
    twinTitle: "Un registro de aplicación eliminado aún ocupa este nombre",
    twinWhat:
      "Entra reserva 30 días el nombre de una aplicación eliminada. Si se restaura, conserva su id. de cliente, y todos conservan su cuenta de RustDesk. Si prefiere una nueva, elimine esta permanentemente en **[[appRegistrations]] → [[deletedApps]]** y consulte de nuevo.",
    twinRestore: "Restaurarla y seguir",
    notConnectedTitle: "Aquí no hay nada conectado",
    notConnectedWhat:
      "Ningún lado contiene una conexión de esta consola con Microsoft Entra, así que no hay nada que administrar.",
    notConnectedGo: "Conectar ahora",
    twinOpen: "Abrir [[deletedApps]]",
    fullTitle: "En esta aplicación no cabe otro secreto",
    fullWhat: (max: number) =>
      `Las aplicaciones abiertas a cuentas personales admiten ${max} secretos como máximo. Elimine uno en **[[certificates]]**, en el portal, y consulte de nuevo.`,
  },
} satisfies Catalogue["review"];
