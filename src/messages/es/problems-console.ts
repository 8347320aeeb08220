/** What a person is told when something goes wrong at the RustDesk console. */
import type { ProblemCode } from "../../domain/problem.ts";
import type { ProblemWords } from "../problem-words.ts";
import { quoted } from "./quoted.ts";

export const consoleProblems = {
  "console-unreachable": {
    title: "La consola no responde",
    happened: "Su servidor RustDesk no ha respondido, o su proxy ha indicado que no está disponible.",
    remedy: "Compruebe que la consola se abre en otra pestaña e inténtelo de nuevo. A mano siempre funciona.",
  },
  "console-not-an-api": {
    title: "La respuesta no es de la API de RustDesk",
    happened:
      "En la dirección de la consola ha respondido otra cosa: la página de un proxy, una página de inicio de sesión u otro producto.",
    remedy:
      "Compruebe que `/api/` de esta dirección llega al servidor de API de RustDesk (puerto 21114) e inténtelo de nuevo.",
  },
  "console-not-pro": {
    title: "Esto no es RustDesk Server Pro",
    happened:
      "Parece otro servidor compatible con RustDesk. Su configuración de inicio de sesión es distinta.",
    remedy: "Continúe a mano con la dirección de callback propia de este servidor.",
  },
  "console-wrong-password": {
    title: "La consola no ha aceptado los datos",
    happened: (facts) =>
      `El nombre de usuario o la contraseña no son correctos, o la cuenta no puede iniciar sesión${quoted(facts.answer)}.`,
    remedy:
      "Revise ambos e inicie sesión de nuevo. El asistente nunca repite un inicio de sesión por su cuenta.",
  },
  "console-wrong-code": {
    title: "El código no se ha aceptado",
    happened: (facts) => `Es incorrecto o ha expirado${quoted(facts.answer)}.`,
    remedy: "Escriba el código más reciente o inicie sesión de nuevo para recibir otro.",
  },
  "console-not-admin": {
    title: "Esta cuenta no es de administrador",
    happened: (facts) =>
      `**${facts.user ?? "Esta persona"}** puede iniciar sesión en RustDesk, pero solo los administradores pueden cambiar su configuración de inicio de sesión.`,
    remedy: "Inicie sesión como administrador o haga el lado de la consola a mano.",
  },
  "console-forbidden": {
    title: "La consola no da a esta cuenta acceso a su configuración",
    happened:
      "El inicio de sesión ha funcionado, pero leer o guardar la configuración de inicio de sesión está prohibido. Los roles con derechos limitados no tienen acceso a ella.",
    remedy: "Inicie sesión como administrador con todos los derechos o haga el lado de la consola a mano.",
  },
  "console-session-ended": {
    title: "Su sesión de la consola se ha cerrado",
    happened:
      "La consola ya no acepta esta sesión. Las sesiones terminan con un reinicio, pasado un tiempo o al recargar esta página.",
    remedy: "Inicie sesión de nuevo en la consola. No se pierde nada de lo que ha escrito.",
  },
  "console-settings-unknown": {
    title: "Esta consola responde de una forma que no hemos probado",
    happened:
      "Su configuración de inicio de sesión tiene una forma que el asistente no conoce, así que no escribirá en ella. No se ha cambiado nada.",
    remedy: "Continúe a mano en el lado de RustDesk; los valores estarán listos para copiar.",
  },
  "console-stored-differs": {
    title: "La consola contiene algo distinto de lo enviado",
    happened: (facts) =>
      `Al volver a leer, **${facts.setting ?? "un valor"}** es \`${facts.rustDesk || facts.entra || "vacío"}\`, pero se esperaba \`${facts.expected ?? ""}\`.`,
    remedy: "Consulte de nuevo: el nuevo plan muestra las diferencias.",
  },
  "console-refused": {
    title: "La consola ha rechazado esta operación",
    happened: (facts) => `RustDesk ha respondido${quoted(facts.answer)}.`,
    remedy: "Inténtelo de nuevo. Si persiste, haga el lado de la consola a mano.",
  },
  "console-secret-masked": {
    title: "La consola oculta los secretos de otros proveedores",
    happened: (facts) =>
      `Muestra asteriscos en lugar del secreto de **${facts.provider ?? "otro proveedor"}**. Al guardar la configuración se escribirían los asteriscos y ese proveedor dejaría de funcionar.`,
    remedy: "Continúe a mano en el lado de RustDesk: su propia página conserva los secretos.",
  },
  "console-throttled": {
    title: "La consola necesita una pausa",
    happened:
      "Solo admite unas pocas solicitudes por minuto, y esta ha sido una de más. El asistente no la ha repetido.",
    remedy: "Espere un minuto e inténtelo de nuevo.",
  },
  "console-issuer-unreachable": {
    title: "La consola no puede leer el registro público de Microsoft",
    happened: (facts) =>
      `Su servidor ha pedido el documento de detección de \`${facts.issuer ?? "el emisor"}\` y no ha recibido una respuesta utilizable${quoted(facts.answer)}. Sin él nadie puede iniciar sesión.`,
    remedy:
      "Permita que el servidor acceda por https a la dirección de inicio de sesión de Microsoft (su proxy, su firewall, su lista de CA de confianza) y siga desde aquí.",
  },
} satisfies Partial<Record<ProblemCode, ProblemWords>>;
