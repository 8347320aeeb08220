/** Words of the two tests. */
import type { Catalogue } from "../catalogue.ts";

export const test = {
  title: "Probar el inicio de sesión",
  titleDone: (name: string) => `Funciona: ${name} ha iniciado sesión`,
  lead: "Dos pruebas; primero, la menos concluyente. Solo la segunda verifica el secreto, porque solo su servidor RustDesk puede usarlo.",
  dry: "Comprobación previa",
  dryPassed: "Superada, sin crear ninguna cuenta",
  dryFailed: "Difiere del plan",
  dryRunning: "Pidiendo a RustDesk que empiece un inicio de sesión",
  value: "Valor",
  sends: "Lo que RustDesk envía a Microsoft",
  sendsShort: "Envía",
  planned: "Según el plan",
  same: "Igual",
  differs: "Difiere",
  expected: (value: string) => `Esperado: ${value}`,
  settings: {
    tenant: "Organización",
    clientId: "Id. de aplicación",
    callbackUrl: "Dirección de callback",
  },
  real: "Inicio de sesión real",
  realTitle: "Es una prueba con una cuenta real",
  realWarning:
    "RustDesk creará una cuenta para quien inicie sesión, si aún no la tiene, y puede ocupar un puesto de la licencia. Su sesión de la consola no se toca.",
  visible:
    "Los usuarios ya ven el botón: la consola no permite empezar un inicio de sesión con un proveedor desactivado.",
  open: "Abrir la ventana de Microsoft",
  openAgain: "Abrir otra vez la ventana de Microsoft",
  asOther: "Probar con otra persona",
  waiting: "Esperando a la ventana de Microsoft. Se detiene sola a los tres minutos.",
  closed: "He cerrado la ventana",
  shows20: "¿Qué muestra la ventana de Microsoft?",
  shows20Why:
    "Aún no ha llegado respuesta. Si todavía está iniciando sesión, siga allí; esta página lo detecta.",
  closedTitle: "La prueba se ha detenido",
  closedWhat:
    "No ha llegado respuesta de la ventana. Si Microsoft mostró un error, su número AADSTS dice qué falta.",
  passed: (seconds: string) => `Superado en ${seconds}`,
  shows: "como lo muestra RustDesk",
  userName: "Nombre de usuario",
  email: "Correo",
  none: "ninguno",
  rights: "Derechos",
  rightsUser: "Usuario, no administrador",
  rightsAdmin: "Administrador",
  signedInAt: "Inicio de sesión",
  answerFrom: "Respuesta de",
  answerFromWhat: "RustDesk, tras su propio intercambio",
  session: "Sesión de prueba",
  sessionOut: "Ya cerrada",
  sessionStays: "No se ha podido cerrar; termina por sí sola",
  names: "En RustDesk los nombres de usuario no se pueden cambiar después.",
  turnOff: "Volver a desactivarlo",
  turnedOff:
    "El botón está desactivado. Los usuarios no lo ven; la entrada y su secreto siguen en la consola.",
  turnOn: "Activarlo",
  finish: "Terminar",
  skip: "Continuar sin la prueba",
  cannot:
    "Esta página no puede acceder a la consola, así que la prueba la hace usted: abra la página de inicio de sesión de la consola en una ventana privada e inicie sesión con Microsoft.",
} satisfies Catalogue["test"];
