/** Words of the page for the colleague who was asked: the request, the reply, and what to do when it was not expected. */
import type { Catalogue } from "../catalogue.ts";

export const answer = {
  pageTitle: "Solicitud de un colega",
  paste: {
    title: "Abrir una solicitud",
    lead: "Pegue la solicitud que ha recibido: el enlace, el texto o el correo completo.",
    field: "Solicitud",
    open: "Abrir la solicitud",
    opening: "Leyendo",
    back: "Atrás",
  },
  caption: "Solicitado por un colega",
  waiting: "Pendiente de usted",
  eyebrow: (until: string) => `Solicitud abierta hasta el ${until}`,
  title: (host: string) => `Un colega le pide que conecte ${host} con el inicio de sesión de su organización`,
  lead: "Registre una aplicación en Entra. Lleva cinco minutos y no necesita acceso a RustDesk.",
  destination: "Los datos de inicio de sesión se enviarán a",
  organisation: "Organización",
  app: "Nombre de la aplicación",
  lifetime: "Duración de su secreto",
  checked: "encontrada en los registros públicos de Microsoft",
  unchecked: "sin comprobar: los registros públicos de Microsoft no responden aquí",
  looking: "Buscando en los registros públicos de Microsoft",
  can: "Puede",
  cannot: "No puede",
  cans: {
    read: "Leer el nombre y el correo de quienes inician sesión",
    signIn: {
      chosen: "Dejar entrar solo a las personas y los grupos de su lista",
      everyone: "Dejar entrar a toda la organización",
      "everyone-consented": "Dejar entrar a toda la organización, sin preguntar a cada persona",
    },
    others: "Mostrarse a personas de otras organizaciones, a las que RustDesk rechaza después",
  },
  cannots: ["Leer correo, archivos ni el directorio", "Actuar cuando nadie inicia sesión"],
  words: "¿La solicitud es realmente de su colega?",
  wordsWhy:
    "Una solicitud no demuestra quién la envió. Antes de empezar, comparen estas palabras por teléfono: ambos tienen que ver las mismas.",
  ways: {
    how: "¿Cómo quiere hacerlo?",
    scriptWhat:
      "Primero léalo y después ejecútelo en **Azure Cloud Shell** o PowerShell. Muestra el código de respuesta. Ninguna aplicación nuestra entra en su organización.",
    personWhat: "Unas pocas acciones, cada una con un dibujo y los valores para copiar.",
  },
  includeMe: "Agregarme a la lista de quienes pueden iniciar sesión",
  includeMeWhy: "Si no, la lista empieza vacía. Al final se agregan las personas en el portal de Entra.",
  ends: "Al final: un código de respuesta",
  endsWhy:
    "Devuélvalo por correo o chat. Está cifrado; solo puede abrirlo el navegador que creó esta solicitud.",
  unexpected: "No esperaba esto",
  unexpectedTitle: "Entonces, deténgase aquí",
  unexpectedWhy:
    "No se ha cambiado nada y nadie sabe que ha abierto esto. Pregunte por teléfono o en persona a quien parece haberlo enviado, sin responder al mensaje. Si nadie le ha pedido nada, alguien quiere que los inicios de sesión de sus usuarios se envíen a la dirección de arriba: denuncie el mensaje como suplantación de identidad (phishing).",
  cloudMissing: (cloud: string) =>
    `Esta copia del asistente no conoce la nube de esta solicitud (${cloud}). Pida la dirección de una copia que la conozca, o los valores por otra vía.`,
  otherOrganisation: {
    title: "No responda a esta solicitud",
    why: (domain: string, found: string, named: string) =>
      `Dice que es para ${domain}, pero indica otra organización (…${named.slice(-4)} en lugar de …${found.slice(-4)}). Llame a quien parece haberla enviado.`,
  },
  reply: {
    title: "Devolver este código de respuesta",
    lead: "La aplicación está creada. El secreto va sellado dentro del código: solo puede abrirlo el navegador que lo pidió, así que basta con el correo o el chat.",
    sealing: "Sellando el secreto",
    code: "Código de respuesta",
    copy: "Copiar código de respuesta",
    mail: "Abrir en mi programa de correo",
    mailSubject: (host: string) =>
      `Respuesta: conectar RustDesk (${host}) con nuestro inicio de sesión de Microsoft`,
    mailBody: (code: string) =>
      `Este es el código de respuesta. Hay que pegarlo donde se creó la solicitud, en el mismo navegador:\n\n${code}`,
    keep: "Cópielo antes de salir de esta página: no se almacena y no se puede volver a mostrar.",
    list: "Agregar personas a la lista",
    listWhy:
      "Solo las personas de la lista de la aplicación pueden iniciar sesión. Agregue a su colega y a quien más corresponda.",
    listOpen: "Abrirla en Entra",
    another: "Entregar los valores de otra manera",
    anotherAside: "cuando no se puede enviar un código",
    anotherWhy:
      "Quien tenga el secreto puede actuar como esta aplicación. Use un administrador de contraseñas o dígalo por teléfono; no lo envíe por correo.",
    copySecret: "Copiar el secreto de cliente",
    lost: "El secreto ya no está en esta pestaña",
    lostWhy:
      "Se pierde al recargar o cerrar la pestaña, porque nunca se almacena. Abra la solicitud de nuevo: el asistente reconoce la aplicación que creó, la conserva y le agrega un secreto nuevo.",
    lostAgain: "Abrir la solicitud de nuevo",
    finish: "Cerrar sesión y terminar",
    finishedTitle: "Terminado",
    finished: "Aquí se ha cerrado su sesión y se ha olvidado el secreto. La aplicación sigue en Entra.",
    values: {
      clientId: "Id. de aplicación (cliente)",
      tenantId: "Id. de directorio (inquilino)",
      secret: "Secreto de cliente",
    },
    undo: (app: string) =>
      `Para deshacerlo, elimine **${app}** en *[[appRegistrations]]*, en Entra. Se puede restaurar durante 30 días.`,
  },
  script: {
    lead: "Léalo, ejecútelo donde tenga la sesión de Microsoft iniciada y envíe la última línea a su colega. Nada nuestro entra en su organización.",
    send: "2. Enviar la última línea",
    sendWhy:
      "La última línea empieza por `esreply1.` y es el código de respuesta. El script solo muestra el secreto sellado.",
    other: "Ha mostrado los valores en su lugar",
    otherAside: "Terraform o Bicep",
    sent: "Ya la he enviado",
  },
} satisfies Catalogue["answer"];
