/** Words of asking a colleague: the asker's two screens, why a code is refused, the mail. The colleague's are in `answer.ts`. */
import type { Catalogue } from "../catalogue.ts";

/** The tail of an id tells two apart and is short enough to read out. */
const tail = (id: string): string => `…${id.slice(-4)}`;

const SHARED = {
  newer: ({ version }: { readonly version: string }) =>
    `**Este código lo creó una versión más reciente del asistente** (formato ${version}). Ábralo con esa versión.`,
  truncated: () =>
    "**Falta el final del código.** Se cortó por el camino. Cópielo entero, hasta el último carácter, o pida que se lo envíen otra vez.",
  damaged: () =>
    "**Algunos caracteres de este código cambiaron por el camino.** A veces ocurre con los programas de correo. Pida que se lo envíen otra vez, como texto sin formato o en un archivo.",
};

export const colleague = {
  landing: {
    title: "Pedírselo a un colega",
    lead: "Usted administra RustDesk; su colega tiene derechos en Microsoft Entra. Nadie necesita la contraseña del otro.",
    how: [
      "**Usted crea una solicitud.** Indica qué consola y qué organización, y no contiene ningún secreto.",
      "**Su colega la abre,** crea una aplicación en Entra y obtiene un código de respuesta.",
      "**Su colega le envía el código.** Solo puede abrirlo el navegador que creó la solicitud, así que nadie lee el secreto por el camino.",
      "**Usted lo abre aquí,** el asistente configura RustDesk y un inicio de sesión real lo verifica.",
    ],
    begin: "Crear una solicitud",
    back: "Atrás",
    hasReplyHow:
      "Cuando llegue una respuesta, elija su solicitud. Antes iniciará sesión en la consola, porque el secreto que contiene va directamente a ella.",
    sent: "Solicitudes de este navegador",
    none: "Este navegador aún no ha creado ninguna solicitud. Una respuesta solo se abre en el navegador que la pidió.",
    looking: "Buscando solicitudes anteriores",
    openUntil: (until: string) => `abierta hasta el ${until}`,
    states: { used: "Respondida", expired: "Expirada" },
    expiredWhy:
      "Su clave se ha descartado, así que ya no se puede abrir ninguna respuesta. Cree una solicitud nueva.",
    usedWhy: "Su respuesta ya se abrió. Una respuesta se abre una sola vez.",
    otherConsole: (origin: string) =>
      `Es para \`${origin}\`, y esta página configura otra consola. Abra el asistente en la dirección desde la que hizo la solicitud.`,
    reply: "Ya tengo la respuesta",
    again: "Enviarla de nuevo",
    forget: "Olvidar",
    forgotten: (host: string) => `La solicitud para ${host} se ha olvidado`,
    forgetTitle: "¿Olvidar esta solicitud?",
    forgetWhy: "Su clave se descarta. Después ya no se podrá abrir ninguna respuesta.",
    forgetYes: "Olvidarla",
    forgetNo: "Conservarla",
    wasAsked: "He recibido una solicitud",
  },
  ask: {
    title: "Enviar esto a su colega",
    lead: (until: string) =>
      `La solicitud está lista. No contiene contraseñas ni secretos y está abierta hasta el ${until}.`,
    making: "Creando una clave que solo puede usar este navegador",
    send: "Enviar la solicitud",
    mail: "Copiar el correo",
    mailName: "Correo",
    openMail: "Abrir en mi programa de correo",
    pasteMail:
      "Los programas de correo solo admiten textos cortos. La solicitud también se copia: péguela donde el correo dice *pegar aquí*.",
    link: "Enlace",
    noLink:
      "No hay enlace, porque esta página se ejecuta en su propio equipo y nadie más puede abrirla. El texto dice lo mismo: su colega lo pega en cualquier copia del asistente.",
    text: "La solicitud como texto",
    textAside: "para chat, o si el correo altera los enlaces",
    textName: "Solicitud",
    copyText: "Copiar la solicitud",
    script: "La solicitud como script",
    scriptAside: "su colega ejecuta un comando y devuelve la última línea",
    compare: "Comparar cuatro palabras",
    compareWhy:
      "Llame a su colega y léale estas palabras. En su página tienen que aparecer las mismas: así se sabe que nadie ha cambiado la solicitud por el camino.",
    arrives: "Cuando llegue la respuesta",
    arrivesWhy:
      "Pegue aquí el código de respuesta o todo el correo en que llegó. Puede cerrar esta página y volver: *Pedírselo a un colega*, en la página de inicio, conserva la solicitud.",
    reply: "Código de respuesta",
    open: "Abrir la respuesta",
    opening: "Abriendo",
    another: "Me han dado los valores de otra manera",
    anotherAside: "id. y secreto de cliente, por teléfono o en un administrador de contraseñas",
    save: "Guardar en RustDesk",
    notFound: "Aquí no hay ningún código de respuesta.",
    instead: "Elegir otro camino",
  },
  replyProblems: {
    ...SHARED,
    "not-a-code": () =>
      "**Aquí no hay ningún código de respuesta.** Empieza por `esreply1.` y tiene unos 1100 caracteres.",
    "other-kind": () =>
      "**Esto es una solicitud, no una respuesta.** Es lo que envía usted. La respuesta de su colega empieza por `esreply1.`",
    foreign: () =>
      "**Esta respuesta es para otro navegador o para una solicitud borrada.** Ábrala en el navegador que la pidió, en la misma dirección de esta página, o envíe una solicitud nueva.",
    used: ({ at }, show) =>
      `**Esta respuesta ya se abrió,** el ${show(at)}, y una respuesta se abre una sola vez. Si el secreto no llegó a RustDesk, envíe una solicitud nueva: el asistente reconoce lo que creó su colega.`,
    expired: ({ at }, show) =>
      `**Esta respuesta llega tarde.** Su solicitud expiró el ${show(at)} y su clave se ha descartado. Envíe una nueva: el asistente reconoce lo que creó su colega.`,
    tampered: () =>
      "**No use esta respuesta.** Lo que figura en ella a la vista no es lo que se selló dentro: alguien la ha cambiado o se selló con otra clave. Llame a su colega.",
    "other-tenant": ({ got, asked }) =>
      `**No use esta respuesta.** Apunta a otra organización (${tail(got)}), no a la que usted indicó (${tail(asked)}). Quien controle esa organización podría iniciar sesión en su RustDesk.`,
    "other-console": ({ asked }) =>
      `**Esta respuesta es para otra consola.** Responde a su solicitud para \`${asked}\`. Ábrala allí.`,
  },
  requestProblems: {
    ...SHARED,
    "not-a-code": () =>
      "**Aquí no hay ninguna solicitud.** Empieza por `esrequest1.`; copie todo el texto o todo el enlace.",
    "other-kind": () =>
      "**Esto es un código de respuesta, no una solicitud.** Envíelo a quien se lo pidió: solo puede abrirlo su navegador.",
    expired: ({ at }, show) =>
      `**Esta solicitud expiró el ${show(at)}.** Una respuesta a ella ya no se podría abrir. Pida una nueva.`,
  },
  mail: {
    pasteHere: "[pegar aquí]",
    subject: (host: string) =>
      `Solicitud: conectar RustDesk (${host}) con nuestro inicio de sesión de Microsoft`,
    body: (facts) =>
      [
        "Necesito que se registre una aplicación en Microsoft Entra. Lleva cinco minutos.",
        facts.isLink
          ? "Este enlace muestra la configuración exacta; no contiene ninguna contraseña:"
          : "Para ver la configuración exacta, hay que abrir Entra Setup para RustDesk, elegir “¿Ha recibido una solicitud?” y pegar esto. No contiene ninguna contraseña:",
        facts.carried,
        "La aplicación solo pide el nombre y el correo. Al final aparece un código de respuesta, que necesito de vuelta; solo mi navegador puede abrirlo.",
        ...(facts.isGated
          ? [
              "Después falta agregarme a la lista de la aplicación, con las personas que pueden iniciar sesión.",
            ]
          : []),
        `Para confirmar que esto viene de mí, podemos comparar estas palabras por teléfono: ${facts.words}.`,
        `La solicitud es para ${facts.organisation} y expira el ${facts.until}.`,
      ].join("\n\n"),
  },
} satisfies Catalogue["colleague"];
