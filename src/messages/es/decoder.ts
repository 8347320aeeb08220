/** Words of the decoder: cause in plain words, what to do. */
import type { Catalogue } from "../catalogue.ts";

export const decoder = {
  field: "Texto, dirección o línea de registro",
  decode: "Explicar",
  cause: "Causa",
  expected: (setting: string) => `${setting}: valor esperado`,
  found: "Encontrado",
  fix: "Qué hacer",
  microsoft: "Página de Microsoft sobre este código",
  confidence: { sure: "Con certeza", likely: "Probable" },
  footer: "Microsoft puede cambiar sus códigos; si esto no encaja, confíe en su texto.",
  person: (person: string) => `Se trata de ${person}.`,
  settings: { callbackUrl: "Dirección de callback", clientId: "Id. de cliente", tenantId: "Organización" },
  answers: {
    "redirect-mismatch": {
      cause:
        "La dirección que envía RustDesk no es la registrada en Entra. Se comparan letra por letra: esquema, host, puerto, ruta, mayúsculas y minúsculas.",
      fix: "Abra la consola en su dirección pública y guarde allí su página OIDC, o ejecute de nuevo este asistente: registra la dirección que tiene la consola.",
    },
    "plain-http": {
      cause: "RustDesk envía una dirección de callback que empieza por http. Microsoft solo acepta https.",
      fix: "Publique la consola con https, ábrala así y vuelva a guardar su página OIDC: la dirección se registra al guardar.",
    },
    "app-unknown": {
      cause:
        "Microsoft no conoce este id. de cliente en esta organización: el id. o el inquilino del emisor es incorrecto, o la aplicación se eliminó.",
      fix: "Ejecute de nuevo el asistente. Busca el id. de cliente y repara las diferencias.",
    },
    "secret-wrong": {
      cause:
        "El secreto de cliente en RustDesk es incorrecto o demasiado reciente. Lo mismo ocurre si se pega [[secretId]] en lugar de [[value]].",
      fix: "Un secreto de menos de un minuto solo necesita tiempo: espere e inténtelo de nuevo. Si no, ejecute de nuevo el asistente: crea uno nuevo y lo entrega.",
    },
    "secret-expired": {
      cause: "El secreto de cliente ha expirado.",
      fix: "Ejecute de nuevo el asistente: crea un secreto nuevo y lo entrega a RustDesk. El id. de cliente y los usuarios se conservan.",
    },
    "wrong-platform": {
      cause:
        "En Entra, la dirección de callback está en una plataforma equivocada. Un servidor que usa un secreto necesita [[web]].",
      fix: "Ejecute de nuevo el asistente: mueve la dirección a [[web]].",
    },
    "id-tokens-off": {
      cause: "En Entra falta marcar la casilla de los tokens de id.",
      fix: "Ejecute de nuevo el asistente o marque [[idTokensShort]] en [[authentication]], en el registro de aplicación.",
    },
    "not-assigned": {
      cause:
        "La configuración funciona y el acceso está restringido, como usted pidió: esta persona no está en la lista de quienes pueden iniciar sesión. Los miembros de un grupo anidado en un grupo asignado no cuentan.",
      fix: "Agregue a la persona en [[enterprise]], esta aplicación, [[users]]; o pruebe con alguien que esté en la lista.",
    },
    "wrong-account": {
      cause: "Esta cuenta no pertenece a la organización o es personal.",
      fix: "Use una cuenta profesional de la organización o invite antes a la persona como invitado.",
    },
    "common-issuer": {
      cause:
        "El emisor en RustDesk es el común a todas las organizaciones. Su documento contiene un marcador de posición, que RustDesk compara tal cual y rechaza.",
      fix: "Use el emisor con el id. de su organización. El asistente lo configura.",
    },
    "consent-missing": {
      cause:
        "Nadie ha concedido el consentimiento para esta persona, y ella no puede concederlo por sí misma.",
      fix: "Ejecute de nuevo el asistente y conceda el consentimiento para todos, o pulse [[grantShort]] en [[apiPermissions]], en el portal.",
    },
    "sign-in-rules": {
      cause:
        "Las reglas de inicio de sesión de su organización han detenido este intento: acceso condicional, segundo factor, dispositivo o cuenta bloqueados. La configuración es correcta.",
      fix: "Consulte en el portal de Entra el registro de inicios de sesión de la persona; ahí se indica la regla.",
    },
    "app-disabled": {
      cause: "La aplicación o su aplicación empresarial está desactivada en Entra.",
      fix: "Ejecute de nuevo el asistente: la activa. O ponga [[enabled]] en [[yes]].",
    },
    "tenant-wrong": {
      cause:
        "Microsoft no conoce esa organización en esta nube: el inquilino del emisor es incorrecto o pertenece a otra nube nacional.",
      fix: "Ejecute de nuevo el asistente con el dominio de su empresa y compare el emisor.",
    },
    "code-stale": {
      cause:
        "El inicio de sesión tardó demasiado, o su respuesta se usó dos veces, como al recargar una página.",
      fix: "Empiece de nuevo el inicio de sesión.",
    },
    declined: {
      cause: "La persona pulsó Cancelar o rechazó el permiso.",
      fix: "Empiece de nuevo el inicio de sesión y acepte, o conceda el consentimiento para todos, de modo que no se pregunte a nadie.",
    },
    "callback-without-code": {
      cause:
        "Microsoft ha rechazado el inicio de sesión y RustDesk no muestra por qué. El motivo figura en la barra de direcciones de esa ventana, detrás de error_description.",
      fix: "Copie la dirección completa de esa ventana y péguela aquí.",
    },
    "certificate-untrusted": {
      cause:
        "El servidor RustDesk no confía en el certificado que encuentra al conectarse con Microsoft: un proxy inspecciona TLS o falta una CA.",
      fix: "Agregue la CA en el contenedor o host de hbbs (update-ca-certificates) y reinicie hbbs.",
    },
    "token-endpoint-unreachable": {
      cause:
        "El servidor RustDesk no pudo acceder al servicio de inicio de sesión de Microsoft, o respondió otra cosa. Su navegador puede; el servidor, no.",
      fix: "En el servidor, y también dentro del contenedor, pruebe: curl https://login.microsoftonline.com/ y compruebe DNS, firewall y proxy.",
    },
    "signature-stale": {
      cause:
        "RustDesk no pudo verificar la firma de la respuesta. Conserva las claves de Microsoft desde su arranque, y estas cambian.",
      fix: "Reinicie hbbs. Si persiste, compruebe el reloj del servidor.",
    },
    "name-empty": {
      cause: "La respuesta de Microsoft no contiene ningún nombre que RustDesk pueda usar.",
      fix: "Ejecute de nuevo el asistente: agrega las notificaciones (claims) que lee RustDesk.",
    },
    "second-factor-clash": {
      cause: "El segundo factor de RustDesk entra en conflicto con el inicio de sesión de Microsoft.",
      fix: "Desactive el segundo factor de RustDesk para quienes inician sesión con Microsoft y exíjalo en Entra.",
    },
    "client-address": {
      cause:
        "El cliente de escritorio consulta una dirección equivocada: responde una página web, o http se redirige a https y la solicitud se altera.",
      fix: "En el cliente, en Settings → Network, ponga como API server la dirección https de la consola, sin ruta.",
    },
    "unknown-aadsts": {
      cause: "Esta página no tiene explicación para este código.",
      fix: "La página de Microsoft sobre el código dice más.",
    },
    unknown: {
      cause: "Ninguna regla de esta página reconoce este texto.",
      fix: "Pegue la dirección o el texto por completo; lo que más ayuda es un número AADSTS.",
    },
  },
} satisfies Catalogue["decoder"];
