/** Words of the frame and the start screen: in the first bundle. */
import type { StartWords } from "../catalogue.ts";

export const esStart = {
  appName: "Entra Setup",
  appFor: "para RustDesk",
  skip: "Ir al contenido",
  theme: "Cambiar entre tema claro y oscuro",
  language: "Idioma",
  sandbox: {
    name: "Entorno de pruebas",
    ribbon: "Entorno de pruebas: Microsoft y la consola se simulan en este equipo. No se modifica nada real.",
    cast: "Nombres y contraseñas",
    intro:
      "Todas las personas son inventadas. La contraseña es la misma para todas y nada sale de este equipo.",
    who: "Quién",
    userName: "Nombre de usuario",
    password: "Contraseña",
    control: "Ver el entorno simulado y provocar fallos",
    close: "Cerrar",
  },
  start: {
    title: "Conectar RustDesk con Microsoft Entra ID",
    lead: "Los usuarios inician sesión en RustDesk con su cuenta profesional. Este asistente configura ambos lados, lo verifica con un inicio de sesión real y muestra cada cambio antes de hacerlo.",
    connect: "Conectar ahora",
    connectWhat:
      "Puedo iniciar sesión en Microsoft como administrador de aplicaciones y en RustDesk como administrador.",
    begin: "Empezar",
    connectTime: "Unos 5 minutos",
    byHand: "Seguir los pasos",
    byHandWhat: "Hago yo los cambios en el portal de Entra y copio los valores.",
    byHandTime: "Unos 15 minutos",
    ask: "Pedírselo a un colega",
    askWhat: "Otra persona administra Microsoft Entra. Le envío una solicitud.",
    askTime: "2 minutos y luego esperar",
    asked: "¿Ha recibido una solicitud?",
    askedOpen: "Abrirla aquí",
    again: "¿Ya está conectado?",
    care: {
      check: ["Comprobar", "Comparar ambos lados y reparar las diferencias"],
      replace: ["Reemplazar el secreto", "Antes de que expire y sin interrumpir el inicio de sesión"],
      move: ["Cambiar la dirección", "La consola tiene ahora otro nombre"],
      disconnect: ["Desconectar", "Se quita en ambos lados y se puede restaurar durante 30 días"],
    },
    drawing: "Lo que se configurará. Cada elemento se marca cuando se ha comprobado, no antes.",
    entra: "Microsoft Entra",
    entraItems: [
      "Registro de aplicación",
      "Secreto de cliente, con fecha de expiración",
      "Quién puede iniciar sesión",
    ],
    rustDesk: "RustDesk Server Pro",
    rustDeskItems: [
      "Proveedor de inicio de sesión, tipo Azure",
      "Un botón para iniciar sesión con Microsoft",
    ],
    callback: "Dirección de callback",
    idAndSecret: "Id. y secreto",
  },
  foot: {
    promise:
      "Esta página solo se comunica con Microsoft y con su servidor RustDesk. No tiene servidor propio ni recopila nada.",
    prove: "Cómo comprobarlo",
    proof:
      "El propio navegador lo garantiza: la directiva de seguridad de esta página le permite conectarse a estas direcciones y a ninguna otra. Puede ver la directiva en los encabezados de la respuesta, y cada solicitud, en la pestaña de red de las herramientas de desarrollo del navegador.",
    independent: "Herramienta independiente, no creada por RustDesk ni por Microsoft.",
  },
  decoder: {
    title: "¿Qué ha fallado?",
    lead: "Pegue lo que vea: el texto de la página de Microsoft, la dirección de esa ventana, el mensaje de RustDesk o una línea de su registro.",
  },
  crash: {
    title: "El asistente ha cometido un error",
    happened:
      "Ha ocurrido algo que no estaba previsto. Lo que ya se ha cambiado queda como está y el asistente lo reconocerá.",
    again: "Empezar de nuevo con lo que ya existe",
    notLoaded: {
      title: "Una parte de esta página no se ha cargado",
      happened:
        "La red o el servidor del que procede no ha respondido. Lo que ya se ha cambiado queda como está. Se conserva lo que ha escrito, salvo las contraseñas.",
      again: "Volver a cargar la página",
    },
  },
} satisfies StartWords;
