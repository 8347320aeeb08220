/** Words for looking after a connection: the check, the secret's replacement, people, the way back. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";
import { groupsAndPeople } from "./people.ts";

const { count } = grammarOf("es");

export const care = {
  jobs: {
    replace: ["Reemplazar el secreto", "Antes de que expire y sin interrumpir el inicio de sesión"],
    move: ["Cambiar la dirección", "La consola tiene ahora otro nombre"],
    people: ["Quién puede iniciar sesión", "Agregar o quitar personas y grupos"],
    disconnect: ["Desconectar", "Se quita en ambos lados y se puede restaurar durante 30 días"],
  },
  health: {
    checking: "Consultando ambos lados",
    title: (wrong: number) =>
      wrong === 0
        ? "Todo está en orden"
        : count(wrong, { one: "Hay una diferencia", other: "Hay # diferencias" }),
    lead: (at: string) => `Comprobado: ${at}.`,
    leadOneSide: (at: string) => `Comprobado: ${at}, hasta donde se pudo ver.`,
    nothing: "Aquí no hay nada conectado",
    nothingWhat:
      "Ningún lado contiene una conexión de esta consola con Microsoft Entra. Conéctela primero; se aprovecha lo que ya exista.",
    connect: "Conectar ahora",
    fixAll: (rows: number) => (rows === 1 ? "Reparar" : "Reparar todo"),
    fix: "Reparar",
    fixName: (row: string) => `Reparar: ${row}`,
    replace: "Reemplazar",
    people: "Elegir personas",
    again: "Comprobar de nuevo",
    setting: "Opción",
    shouldBe: "Debería ser",
    state: "Estado",
    act: "Acción",
    adoptTitle: "Configurado antes a mano",
    adopt:
      "Este registro de aplicación no lo creó este asistente. Si lo adopta, recibe una marca y un nombre que permiten reconocerlo; conserva su id. de cliente y todo lo demás.",
    adoptYes: "Adoptarlo",
    unseen: "Qué no se puede comprobar y por qué",
    more: "Más acciones para esta conexión",
    groups: {
      path: "Ruta de inicio de sesión",
      secret: "Secreto",
      people: "Personas",
      record: "El propio registro de aplicación",
    },
    rows: {
      callback: "Dirección de callback",
      clientId: "Id. de aplicación",
      issuer: "Emisor",
      idTokens: "Tokens de id.",
      audience: "Abierto a",
      enterpriseApp: "Aplicación empresarial",
      button: "Botón para los usuarios",
      serverAsks: "Lo que el servidor pide a Microsoft",
      secretInUse: "En uso",
      leftOver: "Sobrantes",
      secretMatch: "Igual en ambos lados",
      gate: "Quién puede iniciar sesión",
      consent: "Consentimiento",
      permissions: "Permisos y notificaciones (claims)",
      localAdmin: "Acceso sin Microsoft",
      marked: "Este asistente lo reconoce",
      duplicates: "Otros para esta consola",
      deletedTwin: "Eliminado con el mismo nombre",
    },
    words: {
      thisTenant: () => "Esta organización",
      anyTenant: () => "Cualquier organización",
      anyTenantAndPersonal: () => "Cualquier organización y cuentas personales",
      personal: () => "Solo cuentas personales",
      on: () => "Activado",
      off: () => "Desactivado",
      visible: () => "Visible",
      hidden: () => "Oculto",
      sameOnBoth: () => "Igual en ambos",
      asPublished: () => "Como lo publica Microsoft",
      none: () => "Ninguno",
      notThere: () => "No existe",
      webPlatform: () => "Plataforma Web",
      spaPlatform: () => "Plataforma Aplicación de página única",
      publicClientPlatform: () => "Plataforma Móvil y escritorio",
      enabled: () => "Activado",
      disabled: () => "Desactivado",
      asPlanned: () => "Como se configuró aquí",
      asksOther: ({ text }) => `Pide con ${text}`,
      refused: ({ text }) => (text ? `Rechazado: ${text}` : "Rechazado"),
      moreThan30Days: () => "Quedan más de 30 días",
      daysLeft: ({ text, number, at }) =>
        [
          text && `${text}…`,
          number !== null && count(number, { one: "queda # día", other: "quedan # días" }),
          at && `hasta el ${at}`,
        ]
          .filter(Boolean)
          .join(", "),
      expired: ({ at }) => `Expiró el ${at}`,
      severalLive: ({ number }) => count(number ?? 0, { one: "# válido", other: "# válidos" }),
      saved: () => "Guardado",
      absent: () => "Sin guardar",
      undelivered: ({ number, at }) =>
        `${count(number ?? 0, { one: "# que nadie usa", other: "# que nadie usa" })}${at ? `, del ${at}` : ""}`,
      hiddenByMicrosoft: () => "Oculto por Microsoft",
      hiddenByRustDesk: () => "Oculto por RustDesk",
      begins: ({ text }) => `Empieza por ${text}`,
      list: ({ number, more }) =>
        number === null && more === null ? "Como ha elegido" : groupsAndPeople(number ?? 0, more ?? 0),
      emptyList: () => "Una lista vacía",
      everyone: () => "Toda la organización",
      given: () => "Concedido para todos",
      notGiven: () => "No concedido",
      byEachPerson: () => "De cada persona",
      complete: () => "Completo",
      missing: ({ number }) => count(number ?? 0, { one: "Falta #", other: "Faltan #" }),
      atLeastOne: () => "Al menos uno",
      names: ({ text }) => text,
      marked: () => "Sí",
      unmarked: () => "No, configurado a mano",
      others: ({ number, text }) => count(number ?? 0, { one: `#: ${text}`, other: `#: ${text}` }),
      deletedOn: ({ at }) => (at ? `Eliminado el ${at}` : "Eliminado"),
      foundAgain: () => "Sí",
    },
    whys: {
      entraUnseen: "Aquí nadie ha iniciado sesión en Microsoft.",
      consoleUnseen: "Aquí nadie ha iniciado sesión en la consola.",
      needsPermission:
        "Esta cuenta no puede leerlo. Se puede con el token de un administrador o con *Reparar*, que pide más permisos.",
      onlySignIn: "Ambos lados ocultan un secreto guardado. Solo se puede saber con un inicio de sesión.",
      buttonHidden: "El servidor no empieza un inicio de sesión con un proveedor desactivado.",
      consoleHidesUsers: "Esta consola no muestra aquí sus usuarios.",
      makeLocalAdmin:
        "Cree en la consola un administrador con contraseña; si no, podría quedarse sin acceso.",
      chooseOne:
        "Más de un registro de aplicación contiene la dirección de callback de esta consola. RustDesk usa el que tiene su id. de aplicación; elimine los demás en el portal si nadie los necesita.",
      nameIsHeld: "Se puede restaurar al conectar de nuevo; hasta entonces, Entra reserva su nombre.",
      connectAnew:
        "La aplicación que indica la consola no está en este directorio. Conecte de nuevo: el asistente pregunta antes de reemplazarla.",
    },
  },
  secret: {
    title: "Reemplazar el secreto de cliente",
    lead: "En dos pasos, para que nadie se quede sin iniciar sesión: primero, uno nuevo junto al anterior; después, cuando un inicio de sesión real lo ha verificado, se quita el anterior.",
    order: [
      "Se crea un secreto nuevo en Entra. **El anterior sigue funcionando.**",
      "Al cabo de un minuto, cuando ha llegado a todos los sistemas de Microsoft, se entrega a RustDesk.",
      "Usted inicia sesión una vez para verificarlo.",
      "Solo entonces se quita el anterior. Si se detiene antes, el anterior sigue en vigor.",
    ],
    next: "Revisar el plan",
    use: (days: string) => `Usar ${days}`,
  },
  retire: {
    title: "¿Quitar lo reemplazado?",
    leadSecret: "El secreto nuevo funciona y no se cierra la sesión de nadie. El anterior ya no hace falta.",
    leadAddress:
      "La dirección nueva funciona. La anterior sigue en Entra; nadie la necesita, salvo que la consola responda también en ella.",
    leadUnproven: "Nadie lo ha verificado aquí con un inicio de sesión. Conserve lo anterior hasta entonces.",
    byHand: "Quite lo anterior en Entra cuando lo nuevo esté verificado.",
    nothing: "No hay nada nuestro que quitar.",
    foreign: (names: string) =>
      `**${names}**: no lo creó este asistente, así que aquí no se toca. Quítelo en el portal cuando tenga la certeza.`,
    foreignOpen: "Abrir [[certificates]]",
    uris: "URI de redirección que se quitan",
    urisWhy: "Marque solo direcciones que ya no use ninguna consola.",
    remove: "Quitarlo",
    keep: "Conservarlo por ahora",
    done: "Continuar",
  },
  remove: {
    title: "Desconectar RustDesk de Microsoft Entra",
    lead: (host: string) =>
      `Los usuarios ya no podrán iniciar sesión en ${host} con su cuenta de Microsoft. Las cuentas que RustDesk creó para ellos se conservan.`,
    soft: "Restaurable durante 30 días",
    softWhat:
      "Entra conserva 30 días el registro de aplicación eliminado. Si conecta de nuevo en ese plazo, vuelve con su id. de aplicación, y todos conservan su cuenta de RustDesk.",
    hard: "Permanentemente",
    hardWhat:
      "Ya no se puede recuperar. Su nombre queda libre de inmediato, pero una conexión nueva recibe otro id. de aplicación, y entonces Microsoft asigna a cada persona un identificador nuevo.",
    order:
      "Primero va RustDesk, para que ningún botón quede sin destino; después, Entra. Solo se quita la entrada de Microsoft: los demás proveedores y opciones se conservan.",
    typed: (host: string) => `Escriba ${host} para confirmar`,
    wrong: (host: string) => `Esto no es ${host}.`,
    next: "Revisar el plan",
    goneTitle: "Desconectado",
    goneLead: "El inicio de sesión con Microsoft se ha quitado en ambos lados.",
    goneOne: "El inicio de sesión con Microsoft se ha quitado, hasta donde esta página podía hacerlo.",
    restorable: (until: string) => `El registro de aplicación se puede restaurar hasta el ${until}.`,
    shared:
      "El registro de aplicación se conserva, porque lo usan otras direcciones; se le han quitado la dirección y los secretos de esta consola.",
    finish: "Cerrar sesión y terminar",
    entraByHand: "Eliminar el registro de aplicación en el portal",
    entraByHandOpen: "Abrir [[appRegistrations]]",
    consoleFirst: "Primero, en RustDesk",
    consoleFirstWhy:
      "El botón desaparece antes que la aplicación, para que nadie pulse uno que no lleva a ninguna parte.",
    consoleFirstDone: "Ya está quitado: seguir con Entra",
  },
  undo: {
    act: "Deshacer lo creado",
    titleDone: "Lo creado se ha deshecho",
  },
  guard: {
    one: (name: string) =>
      `Hay un administrador que puede iniciar sesión sin Microsoft: **${name}**. Consérvelo. Si alguna vez falla el inicio de sesión de Microsoft, es la única forma de entrar.`,
    some: (names: string) =>
      `Administradores que pueden iniciar sesión sin Microsoft: **${names}**. Conserve al menos uno.`,
    noneTitle: "Alto: no se ha encontrado ningún administrador local",
    none: "Cree primero en la consola un administrador con contraseña; si no, podría quedarse sin acceso.",
    noneYes: "Tengo otra forma de entrar en esta consola",
    title: "Acceso sin Microsoft",
  },
  people: {
    title: "¿Quién puede iniciar sesión?",
    lead: "El filtro se configura en Entra: RustDesk deja entrar a quien Microsoft deja pasar.",
    onList: "En la lista",
    unseen: "Esta cuenta no puede leer quién está en la lista. Aun así, se pueden agregar personas.",
    includeMeWhy: "Así también puede probar el inicio de sesión.",
    next: "Revisar el plan",
    noChange: "Aún no se ha cambiado nada",
  },
  review: {
    repair: "Revisar la reparación",
    replaceSecret: "Revisar el reemplazo",
    changeAddress: "Revisar la dirección nueva",
    retire: "Quitar lo reemplazado",
    setPeople: "Revisar quién puede iniciar sesión",
    disconnect: "Revisar lo que se quita",
    undo: "Deshacer lo creado en esta ejecución",
    applyRemoval: "Quitar estos elementos",
    nothing: "No hay nada que hacer",
    leadNothing: "Ambos lados están como usted quiere. No se cambia nada.",
    backToCheck: "Volver a la comprobación",
  },
  next: {
    test: "Probar el inicio de sesión",
    health: "Comprobar de nuevo",
    done: "Continuar",
  },
} satisfies Catalogue["care"];
