/**
 * By hand in the portal: one act per screen, its picture's text alternative, the menu path. What stands in `[[…]]` is a
 * label of the portal, shown in the portal's language.
 */
import type { Catalogue } from "../catalogue.ts";
import { portalEs } from "../portal/es.ts";

export const acts = {
  counter: (now: number, all: number) => `A mano, acción ${now} de ${all}`,
  open: "Abrir en Entra",
  back: "Atrás",
  next: (name: string) => `Siguiente: ${name}`,
  finishConsole: "Siguiente: guardar en RustDesk",
  finishByHand: "Siguiente: la consola",
  finishForAsker: "Siguiente: el código de respuesta",
  caption: "Dibujo, no captura de pantalla. Las barras grises se pueden pasar por alto.",
  labelsChecked: "Textos comprobados en septiembre de 2026.",
  labelsFound: "Textos tomados de la documentación de Microsoft; en el portal alguno puede ser distinto.",
  labelsIn: "Idioma del portal",
  /** What a label means, where the portal shows it in another language than the reader's. */
  glosses: {
    entraId: "Entra ID",
    supportedAccounts: "Cuentas admitidas",
    accessTokens: "Tokens de acceso (utilizados para flujos implícitos)",
    claims: "Notificaciones opcionales",
    add: "Agregar",
    assignment: "¿Se requiere asignación?",
    addUser: "Agregar usuario o grupo",
    ...portalEs,
  },
  ring: {
    here: "Aquí",
    copy: "Copie esto",
    copyBlock: "Copie este bloque",
    tick: "Marque esto",
    press: "Pulse esto",
  },
  acts: {
    register: {
      title: "Registrar la aplicación",
      next: "registrar la aplicación",
      path: () => "[[entraId]] › [[appRegistrations]] › [[newRegistration]]",
      steps: [
        "**Escriba el nombre.** Los usuarios lo ven al iniciar sesión.",
        "**Elija** *[[single]]*.",
        "**En [[redirect]] elija [[web]]** y pegue la dirección de callback; después pulse **[[register]]**.",
      ],
      picture:
        "El formulario [[registerTitle]]. En [[redirect]] está elegida la plataforma [[web]], y aparece resaltado el campo de al lado, que recibe la dirección de callback.",
    },
    ids: {
      title: "Copiar el bloque con los id.",
      next: "copiar dos id.",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app}`,
      steps: [
        "**Quédese en la página [[overview]]** de la aplicación que acaba de registrar.",
        "**Seleccione todo el bloque [[essentials]]** y cópielo. También sirven los id. por separado.",
        "**Péguelo abajo.** El asistente lo reparte en los campos.",
      ],
      picture:
        "La página [[overview]] del registro de aplicación. Aparece resaltado el bloque [[essentials]], con [[displayName]], [[clientId]], [[objectId]] y [[tenantId]].",
    },
    secret: {
      title: "Crear el secreto y copiar su valor",
      next: "crear el secreto",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[certificates]]`,
      steps: [
        "**Pulse [[newSecret]].** Use esta descripción y la fecha de expiración que quiera.",
        "**Copie el contenido de la columna [[value]],** no *[[secretId]]*. Solo se muestra hasta que salga de esa página.",
        "**Péguelo abajo.** Se queda en su campo y se borra al terminar.",
      ],
      picture:
        "La página [[certificates]]. En la tabla de secretos de cliente aparece resaltada la celda de la columna [[value]]; la columna [[secretId]], a su derecha, no es la correcta.",
    },
    idTokens: {
      title: "Activar los tokens de id.",
      next: "activar los tokens de id.",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "**Abra [[authentication]]** en la aplicación.",
        "**Marque [[idTokensShort]]** en *[[implicit]]*. Deje *[[accessTokensShort]]* como está.",
        "**Pulse [[save]].**",
      ],
      picture:
        "La página [[authentication]]. En [[implicit]] aparece resaltada la casilla [[idTokensShort]].",
    },
    who: {
      title: "Indicar quién puede iniciar sesión",
      next: "indicar quién puede iniciar sesión",
      path: (app) => `[[entraId]] › [[enterprise]] › ${app} › [[properties]]`,
      steps: [
        "**Abra la aplicación en [[enterprise]]** y después **[[properties]]**.",
        "**En [[assignment]] elija [[yes]]** y guarde.",
        "**En [[users]] agréguese** usted y agregue a quienes puedan iniciar sesión. Los grupos dentro de otro grupo no cuentan.",
      ],
      picture:
        "La página [[properties]] de la aplicación empresarial. [[assignment]] tiene el valor [[yes]] y aparece resaltado.",
    },
    remove: {
      title: "Eliminar la aplicación",
      next: "eliminar la aplicación",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app}`,
      steps: [
        "**Abra la aplicación** en [[appRegistrations]].",
        "**Pulse [[delete]]** en la parte superior de su página [[overview]] y confirme.",
        "Durante 30 días se puede recuperar en **[[deletedApps]]**.",
      ],
      picture:
        "La página [[overview]] del registro de aplicación. Aparece resaltado el botón [[delete]], en la parte superior.",
    },
    consent: {
      title: "Conceder el consentimiento para todos",
      next: "conceder el consentimiento",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[apiPermissions]]`,
      steps: [
        "**Abra [[apiPermissions]]** en la aplicación.",
        "**Si faltan openid, profile o email,** agréguelos: *[[addPermission]]*, Microsoft Graph, [[delegatedPermissions]].",
        "**Pulse [[grantShort]]** para su organización y confirme.",
      ],
      picture: "La página [[apiPermissions]]. Aparece resaltado el botón [[grantShort]].",
    },
    platform: {
      title: "Poner el callback en Web",
      next: "poner el callback en Web",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "**Si la dirección de callback está en otra plataforma,** quítela de ahí: una dirección solo puede estar en un sitio.",
        "**En [[web]]** pulse *[[addUri]]* y péguela. Si esa plataforma no existe, pulse **[[addPlatform]]** y elija **[[web]]**.",
        "**Pulse [[save]].** Las demás direcciones quedan como están.",
      ],
      picture:
        "La página [[authentication]]. En [[platforms]], la plataforma [[web]] contiene la dirección de callback y aparece resaltada; [[spa]] no la contiene.",
    },
    oldAddress: {
      title: "Quitar la dirección anterior",
      next: "quitar la dirección anterior",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "**Abra [[authentication]]** en la aplicación.",
        "**Elimine la dirección que indica la revisión,** en *[[web]]*. Deje todas las demás.",
        "**Pulse [[save]].**",
      ],
      picture:
        "La página [[authentication]]. En la plataforma [[web]] la dirección anterior aparece tachada y resaltada; la dirección de callback, encima, se conserva.",
    },
    audience: {
      title: "Indicar qué cuentas se admiten",
      next: "indicar qué cuentas se admiten",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "**Abra [[authentication]]** de la aplicación y, en ella, *[[supportedAccounts]]*.",
        "**Elija** lo que la revisión muestra en *Abierto a*.",
        "**Pulse [[save]].**",
      ],
      picture: "La página [[authentication]]. Aparece resaltado [[accounts]], con solo esta organización.",
    },
    claims: {
      title: "Agregar las notificaciones (claims) con los nombres",
      next: "agregar las notificaciones",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[tokenConfiguration]]`,
      steps: [
        "**Pulse [[addClaim]]** y elija el tipo de token **[[idToken]]**.",
        "**Marque email, upn, given_name y family_name,** pero solo las que indique la revisión.",
        "**Pulse [[add]]** y acepte lo que el portal agrega por su cuenta.",
      ],
      picture:
        "La página [[tokenConfiguration]]. Aparece resaltado el botón [[addClaim]]; la lista muestra notificaciones (claims) del tipo de token [[idToken]].",
    },
    permissions: {
      title: "Agregar los permisos",
      next: "agregar los permisos",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[apiPermissions]]`,
      steps: [
        "**Pulse [[addPermission]],** después *Microsoft Graph* y **[[delegatedPermissions]]**.",
        "**Marque openid, profile y email,** los que falten.",
        "**Pulse [[addPermissions]].** Los demás quedan como están.",
      ],
      picture:
        "La página [[apiPermissions]]. Aparece resaltado el botón [[addPermission]]; debajo figura Microsoft Graph con permisos delegados.",
    },
    enable: {
      title: "Activar la aplicación",
      next: "activar la aplicación",
      path: (app) => `[[entraId]] › [[enterprise]] › ${app} › [[properties]]`,
      steps: [
        "**Abra la aplicación en [[enterprise]]** y después **[[properties]]**.",
        "**En [[enabled]] elija [[yes]].**",
        "**Pulse [[save]].**",
      ],
      picture:
        "La página [[properties]] de la aplicación empresarial. [[enabled]] tiene el valor [[yes]] y aparece resaltado.",
    },
    open: {
      title: "Permitir el acceso a todos",
      next: "permitir el acceso a todos",
      path: (app) => `[[entraId]] › [[enterprise]] › ${app} › [[properties]]`,
      steps: [
        "**Abra la aplicación en [[enterprise]]** y después **[[properties]]**.",
        "**En [[assignment]] elija [[no]],** como ha decidido.",
        "**Pulse [[save]].**",
      ],
      picture:
        "La página [[properties]] de la aplicación empresarial. [[assignment]] tiene el valor [[no]] y aparece resaltado.",
    },
  },
} satisfies Catalogue["acts"];
