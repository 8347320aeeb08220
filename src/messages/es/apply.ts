/** Words of the run, by the browser and by hand. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count } = grammarOf("es");

export const apply = {
  title: "Haciendo los cambios",
  titleDone: "Los cambios están hechos",
  titleStopped: "Detenido",
  titleFailed: (done: number, all: number) => `${done} de ${all} pasos completados`,
  lead: (done: number, all: number) => `${done} de ${all} completados.`,
  untouched: "RustDesk todavía no se ha cambiado, así que los usuarios no notan nada.",
  untouchedFailed:
    "RustDesk **no** se ha cambiado; los usuarios no notan nada. Lo creado se conserva y el asistente lo reconocerá.",
  unfinished:
    "Puede que RustDesk ya tenga una parte, pero todavía no la ofrece a los usuarios, que no notan nada. Al seguir, se completa.",
  touched: "Se ha guardado la configuración en RustDesk.",
  leadDone: "Se han vuelto a leer ambos lados y contienen lo previsto.",
  leadConsole:
    "Los valores están listos para copiar. En RustDesk no se guarda nada hasta que pulse Submit allí.",
  leadSaved: "Lo que ha guardado a mano no se lee aquí; la prueba muestra si funciona.",
  secretHeld: "Se guarda en memoria, sin mostrarlo.",
  secretDone: "Entregado a RustDesk sin mostrarlo; aquí no se almacena.",
  secretReveal: "Necesito verlo",
  secretTitle: "Secreto de cliente",
  secretWarning: "Al cerrar este cuadro se borra. Quien lo tenga puede actuar como esta aplicación.",
  secretClose: "Cerrar y borrar",
  log: "Registro de actividad",
  logSave: "Guardar en archivo",
  logLines: (lines: number) =>
    count(lines, { one: "# línea, sin ningún secreto", other: "# líneas, sin ningún secreto" }),
  stop: "Detener tras este paso",
  stopping: "Deteniendo tras este paso",
  stopWhy: "Si se detiene, nada queda a medias: al seguir más tarde solo se planifica lo que falta.",
  lookingAgain: "Consultando de nuevo",
  goOn: "Seguir desde aquí",
  keepWaiting: "Seguir esperando",
  keepTheirs: "Conservar estos cambios y seguir",
  differences: {
    title: "Qué ha cambiado en la consola desde la revisión",
    setting: "Opción",
    before: "En la revisión",
    now: "Ahora",
    none: "no existe",
  },
  goOnWhy: "Antes se consulta de nuevo, para no crear nada por duplicado.",
  signInConsole: "Volver a iniciar sesión en la consola",
  signInMicrosoft: "Volver a iniciar sesión en Microsoft",
  back: "Volver a la revisión",
  reply: "Mostrar código de respuesta",
  leadForAsker:
    "Se ha vuelto a leer Entra y contiene lo previsto. Ahora los valores van a quien los solicitó.",
  leadForAskerFailed: "Lo creado se conserva y el asistente lo reconocerá. No se ha enviado nada a nadie.",
  replyOpened: (domain: string, id: string) =>
    `Respuesta abierta. Es para **${domain}** (${id.slice(0, 4)}…), como solicitó.`,
  values: {
    name: "Nombre de la aplicación",
    secretName: "Descripción del secreto",
    callback: "Dirección de callback",
    clientId: "Id. de cliente",
    secret: "Secreto de cliente",
    issuer: "Emisor",
  },
  copySecret: "Copiar el secreto de cliente",
  noSecret:
    "El secreto ya no está en esta pestaña. Pegue el que tenga o cree uno nuevo en el portal: solo se muestra una vez.",
  clientId: "Id. de aplicación (cliente)",
  clientIdProblems: {
    empty: () => "Escriba el id. de cliente de la aplicación.",
    "secret-value": () =>
      "Esto parece un secreto de cliente. Va en el campo del secreto; aquí va [[clientId]].",
    "tenant-id": () =>
      "**Esto corresponde a [[tenantId]].** Identifica la organización, no la aplicación. Copie [[clientId]] de la página [[overview]].",
    "not-a-guid": () =>
      "Un id. de cliente tiene esta forma: 11111111-2222-3333-4444-555555555555. Copie [[clientId]] de la página [[overview]].",
  },
  secret: "Secreto de cliente, columna *[[value]]*",
  secretProblems: {
    empty: "Pegue el secreto de cliente, de la columna [[value]].",
    "secret-id":
      "**Esto corresponde a [[secretId]].** Copie de la columna *[[value]]*, justo a su izquierda.",
    masked:
      "**Esta es la forma oculta.** Entra solo muestra la columna [[value]] una vez. Cree un secreto nuevo; este se puede eliminar.",
    "odd-shape": "No se parece a un secreto habitual de Entra. Puede continuar de todos modos.",
  },
} satisfies Catalogue["apply"];
