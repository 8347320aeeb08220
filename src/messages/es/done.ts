/** Words of the last screen and of what it gives to keep. */
import type { Catalogue } from "../catalogue.ts";

export const done = {
  titles: {
    connect: [
      "Ya se puede iniciar sesión en RustDesk con Microsoft",
      "Ambos lados están configurados; falta verificar el inicio de sesión",
    ],
    replaceSecret: ["El secreto nuevo está en uso", "El secreto nuevo está guardado, pero aún no verificado"],
    changeAddress: [
      "La dirección nueva está en uso",
      "La dirección nueva está guardada, pero aún no verificada",
    ],
  },
  titleOff: "Ambos lados están configurados y el botón está desactivado",
  lead: (time) => `Verificado con un inicio de sesión real (${time}).`,
  leadUnproven: "Solo un inicio de sesión real lo verifica.",
  compared: "Comparación de ambos lados",
  planned: (now, all) => `${now} de ${all} según el plan`,
  result: "Resultado",
  settings: {
    clientId: "Id. de aplicación",
    callbackUrl: "Callback",
    issuer: "Emisor",
    secret: "Secreto",
    idTokens: "Tokens de id.",
    provider: "Proveedor",
  },
  states: {
    match: "Coincide",
    "as planned": "Según el plan",
    proven: "Verificado",
    wrong: "Difiere",
    "cannot check": "No comprobable",
  },
  startsWith: (hint: string) => `Empieza por \`${hint}\``,
  usedByTest: "Usado en la prueba",
  visible: "Visible para los usuarios",
  secret: (days: string) => `Duración del secreto: ${days}`,
  secretWhy: "Ni Microsoft ni RustDesk se lo recordarán",
  secretLabel: (from: string, until: string) => `Secreto de cliente, del ${from} al ${until}`,
  today: "hoy",
  nobody: "nadie puede iniciar sesión",
  note: (until: string) =>
    `Anote **${until}** en su calendario: desde ese día nadie puede iniciar sesión con Microsoft hasta que se reemplace el secreto.`,
  secretUnknown: "Aquí no se sabe cuándo expira el secreto",
  secretLook: "Quien administra Entra ve el día en el portal. Anótelo en su calendario.",
  after: "Antes de cerrar esta página",
  oldSecret: "El secreto anterior está quitado",
  oldAddress: "La dirección anterior está quitada",
  keepAdmin: (name: string) => `Conserve el administrador local **${name}**`,
  keepAdminWhy: "Si alguna vez falla el inicio de sesión de Microsoft, es la forma de entrar.",
  clients: "Los clientes de escritorio usan este servidor de API",
  others: "Agregue a las demás personas que pueden iniciar sesión",
  othersWhy: "Solo entra quien está en la lista. Agregue personas y grupos en el portal de Entra.",
  othersOpen: "Abrir [[users]]",
  tell: "Qué decir a los usuarios",
  tellText: (origin: string) =>
    `Ya puede iniciar sesión en RustDesk con su cuenta profesional. Abra RustDesk, elija Settings → Account → Log in y pulse el botón de Microsoft. Si no aparece ese botón, ponga ${origin} como API server en Settings → Network.`,
  tellMoved: (origin) =>
    `RustDesk tiene una dirección nueva: en Settings → Network, ponga ${origin} como API server.`,
  tellCopy: "Texto para los usuarios",
  record: "Guardar la documentación",
  recordWhy: "Ningún archivo contiene el secreto.",
  files: {
    summary: ["Resumen", "Lo que se ha cambiado, para leer"],
    json: ["Resumen para herramientas", "Lo mismo en JSON"],
    calendar: ["Avisos de calendario", "30 y 7 días antes de que expire el secreto"],
  },
  calendarTitle: (host: string) => `Inicio de sesión de RustDesk con Microsoft: expira el secreto de ${host}`,
  calendarText: (host: string) =>
    `Desde este día nadie puede iniciar sesión en ${host} con Microsoft hasta que se reemplace el secreto de cliente. Abra el asistente: crea uno nuevo y lo entrega a RustDesk.`,
  file: {
    title: "Inicio de sesión de RustDesk con Microsoft Entra ID",
    console: "Consola",
    organisation: "Organización",
    secretEnds: "Secreto válido hasta",
    made: "Cambiado",
    proven: "Verificado con un inicio de sesión real",
    noSecret: "Este archivo no contiene el secreto de cliente.",
  },
  checklist: {
    mail: [
      "El correo (SMTP) funciona en RustDesk",
      "A quienes ya tienen una cuenta de RustDesk se les pide un código por correo al vincularla.",
    ],
    ldap: [
      "Las mismas personas no están también en LDAP",
      "RustDesk nunca envía el código a cuentas procedentes de LDAP.",
    ],
    twoFactor: [
      "El segundo factor de RustDesk está desactivado para estas personas",
      "Entra en conflicto con el inicio de sesión de Microsoft. Exíjalo en Entra.",
    ],
    leaving: [
      "Cuando alguien se va",
      "Las sesiones de RustDesk siguen abiertas aunque se deshabilite al usuario en Entra. Deshabilite la cuenta también en RustDesk.",
    ],
  },
  finish: "Terminar y cerrar sesión",
  finished: "Se ha cerrado su sesión en ambos lados y aquí se ha olvidado el secreto.",
  finishedTitle: "Terminado",
  again: "Volver al inicio",
} satisfies Catalogue["done"];
