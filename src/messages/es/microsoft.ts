/** Words of the Microsoft screen: organisation, ladder of ways, the assistant's own registration, pasted token. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { list } = grammarOf("es");

export const microsoft = {
  title: "¿Qué organización y cómo?",
  lead: "Primero, de qué organización son los usuarios que inician sesión; después, cómo se hacen los cambios en ella.",
  leadReads:
    "Primero, de qué organización son los usuarios que inician sesión; después, cómo se lee Entra. Una comprobación no cambia nada.",
  domain: "Dominio de la empresa",
  domainHint: "Un dominio de su organización en Microsoft 365, como contoso.com, o su [[tenantId]].",
  tenantId: "Id. de directorio (inquilino)",
  cloud: "Nube",
  looking: "Buscando en los registros públicos de Microsoft",
  found: "Encontrado en los registros públicos de Microsoft",
  assumed:
    "Sin comprobar: desde aquí no se puede acceder a los registros públicos de Microsoft. El emisor se deduce de este id.; el inicio de sesión final lo verifica.",
  byIdWhy:
    "Sin ellos solo sirve [[tenantId]], y los cambios en Entra se hacen a mano, con un script o por medio de un colega. El portal muestra el id. en la página [[overview]] de Microsoft Entra ID.",
  clouds: {
    global: "Microsoft global",
    usGov: "US Government L4 (GCC High)",
    usGovDod: "US Government L5 (DoD)",
    china: "China (21Vianet)",
    sandbox: "Entorno de pruebas",
  },
  otherClouds: "Otras nubes",
  cloudByHand: (name: string) => `${name}, con un script o a mano`,
  byHandWhy: (here: string) =>
    `Para esta nube no se ofrecen el inicio de sesión ni el token: la directiva de seguridad de esta página solo permite ${here}. Quien publica el asistente puede agregar la nube con \`--cloud\`; el script y el portal funcionan sin más.`,
  record: {
    title: "El registro público de la organización",
    why: (cloud: string) =>
      `Esta página no puede consultar ${cloud} por sí misma. Abra el registro en una pestaña nueva, copie todo lo que muestra y péguelo aquí. Es público y no contiene ningún secreto.`,
    first: "Escriba primero el dominio de la empresa.",
    open: "Abrir el registro público",
    field: "Lo que muestra",
    problems: {
      missing: "Pegue el registro público para identificar la organización con certeza.",
      unreadable: "El registro no está completo. Copie todo, desde la primera llave hasta la última.",
      "other-cloud": "Este registro pertenece a otra nube. Elija abajo la nube de su organización.",
      "other-tenant": "Este es el registro de otra organización. Abra el de arriba y cópielo de nuevo.",
      issuer: "Este registro no identifica la organización por su id. Abra el de arriba y cópielo de nuevo.",
    },
  },
  tenantProblems: {
    empty: () => "Escriba un dominio de su organización.",
    spaces: () => "Un dominio no contiene espacios.",
    reserved: ({ name }) =>
      `${name} es una dirección de inicio de sesión común a todos, no una organización. Su emisor contiene un marcador de posición que RustDesk rechaza. Escriba el dominio de su empresa.`,
    "no-dot": ({ suggestion }) => `Un dominio contiene un punto. ¿Quería decir ${suggestion}?`,
    "not-a-domain": () => "Esto no es un dominio. Un dominio tiene esta forma: contoso.com.",
  },
  how: "Cómo hacer los cambios en Entra",
  howReads: "Cómo leer lo que hay en Entra",
  microsoft: "Iniciar sesión con Microsoft",
  microsoftWho: "Automático, alrededor de un minuto",
  microsoftWhat:
    "Como **Administrador de aplicaciones** o **Administrador de aplicaciones en la nube**, o como miembro, si su organización permite que los miembros registren aplicaciones.",
  asks: "La ventana de Microsoft pedirá permiso para",
  asksWhat: {
    "User.Read": "mostrar quién ha iniciado sesión",
    "Application.Read.All":
      "leer la aplicación, cuándo expiran sus secretos y la lista de quienes pueden usarla",
    "Application.ReadWrite.All": "crear una aplicación, su secreto y la lista de quienes pueden usarla",
    "DelegatedPermissionGrant.ReadWrite.All":
      "conceder el consentimiento para todos, de modo que no se pregunte a nadie al iniciar sesión",
  },
  broader:
    "El texto de Microsoft abarca más de lo que se hace aquí. La pantalla Revisión enumera cada llamada. El permiso es para su sesión en este navegador; a nosotros no se nos envía nada.",
  token: "Usar un token de Azure CLI",
  tokenWho: "Ninguna aplicación nuestra entra en su organización",
  tokenWhat:
    "Ejecute esto en Azure Cloud Shell o en cualquier terminal con Azure CLI y pegue después lo que muestre. El token se queda en esta pestaña y expira en una hora aproximadamente.",
  tokenCommand: "Comando",
  tokenField: "Token",
  tokenHint: "La salida completa o solo el token. No se vuelve a mostrar ni se almacena.",
  tokenProblems: {
    "not-a-token": () => "Esto no es un token. Pegue la salida completa del comando.",
    "wrong-resource": ({ got, expected }) =>
      `Este token es para ${got}. Tiene que ser para ${expected}: ejecute el comando tal como se muestra, con --resource-type ms-graph.`,
    "wrong-tenant": ({ got }) =>
      `Este token es de otra organización (…${got.slice(-4)}). Ejecute de nuevo el comando con el inquilino que se muestra.`,
    expired: () => "Este token ha expirado. Ejecute de nuevo el comando y pegue el token nuevo.",
    "app-only": () =>
      "Este token pertenece a una aplicación, no a una persona. Inicie sesión en Azure CLI con su propia cuenta.",
    "missing-scope": ({ missing }) =>
      `A este token le falta lo siguiente: ${list(missing)}. Obtenga el token con Azure CLI tal como se muestra, o elija otro camino.`,
  },
  script: "Ejecutar un comando",
  scriptWho: "Unos tres minutos",
  scriptWhat:
    "El plan se convierte en un script para **Azure Cloud Shell**, PowerShell, Terraform o Bicep. Lo lee, lo ejecuta donde tenga la sesión iniciada y pega aquí lo que muestre. Ninguna aplicación nuestra entra en su organización.",
  person: "A mano en el portal de Entra",
  personWho: "Unos diez minutos",
  personWhat:
    "Usted o un colega hace los cambios en el portal; cada uno está descrito, con los valores para copiar.",
  register: "Registrar este asistente una vez e iniciar sesión",
  registerWho: "Merece la pena si va a volver o si administra varias organizaciones",
  registerWhat:
    "Microsoft solo permite iniciar sesión desde una página registrada. Regístrela una vez, como *aplicación de página única* con este URI de redirección, y escriba aquí su id. de cliente.",
  registerUri: "URI de redirección",
  registerCommand: "Comando para Azure CLI",
  registerPortal:
    "O en el portal: **[[appRegistrations]] → [[newRegistration]]**, elija **[[spa]] (SPA)**, pegue el URI de redirección, pulse **[[register]]** y copie *[[clientId]]*.",
  registerName: "Entra Setup for RustDesk",
  clientId: "Id. de cliente del asistente",
  clientIdProblems: {
    empty: () => "Escriba el id. de cliente del registro del asistente.",
    "secret-value": () =>
      "Esto parece un secreto de cliente, no un id. El asistente no necesita ningún secreto; elimínelo si alguien más lo ha visto.",
    "tenant-id": () =>
      "**Esto corresponde a [[tenantId]].** Identifica la organización, no la aplicación. Copie [[clientId]] de la página [[overview]].",
    "not-a-guid": () =>
      "Un id. de cliente tiene esta forma: 11111111-2222-3333-4444-555555555555. Copie [[clientId]] de la página [[overview]].",
  },
  continue: "Continuar en Microsoft",
  continueToken: "Usar este token",
  continueScript: "Continuar con un script",
  continuePerson: "Continuar a mano",
  continueColleague: "Continuar y pedirlo",
  colleague: "Pedírselo a un colega",
  colleagueWho: "Dos minutos y luego esperar",
  colleagueWhat:
    "Otra persona administra Microsoft Entra. Usted le envía una solicitud; ella crea la aplicación y le devuelve un código de respuesta que solo puede abrir este navegador. Usted no cambia nada en Entra.",
  waiting: "Esperando a la ventana de Microsoft",
  waitingWhy: "Termine allí el inicio de sesión; esta página lo detecta por sí misma.",
  closed: "He cerrado la ventana",
  otherAccount: "Usar otra cuenta",
  signedIn: (name: string) => `Sesión iniciada como ${name}`,
  next: "Continuar",
  yours: "El permiso es personal",
  yoursWhy:
    "Vale para su sesión en este navegador. Un administrador puede quitarlo más adelante en *[[enterprise]]*.",
  role: "¿No está seguro de su rol?",
  roleWhy: "Inicie sesión y lo verá. Si Microsoft lo rechaza, no cambia nada y puede elegir otro camino.",
} satisfies Catalogue["microsoft"];
