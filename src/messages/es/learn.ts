/** Words for learning from one captured save where a Pro server keeps its settings. */
import type { Catalogue } from "../catalogue.ts";

export const learn = {
  title: "Mostrar un Submit al asistente",
  aside: "para versiones que nadie ha descrito aún",
  why: "Basta con guardar una vez la página de la consola para que el asistente aprenda dónde almacena esta versión su configuración. Para ello no se envía nada; usted ve lo aprendido antes de que se use.",
  steps: [
    "Abra **Settings → OIDC** de la consola en otra pestaña y, en ella, las herramientas de desarrollo (F12), pestaña **Network**.",
    "Pulse **Submit** sin cambiar nada. Aparece una solicitud con el método PUT o POST.",
    "Haga clic en ella con el botón derecho, **Copy → Copy as cURL** (o *as fetch*, o una entrada HAR), y péguela aquí. También sirve un perfil exportado.",
  ],
  field: "La solicitud copiada",
  fieldWhy:
    "Contiene sus secretos: se lee en esta página, se borra del campo al instante y no se envía a ningún sitio.",
  read: "Leerla",
  problems: {
    empty: () => "Pegue primero la solicitud copiada.",
    "too-long": ({ max }) => `Supera ${max / 1024} KiB: copie solo esa solicitud, no todo el registro.`,
    "not-understood": () =>
      "No es cURL, ni fetch, ni HAR tal como los copian las herramientas de desarrollo.",
    "more-than-a-request": () =>
      "Contiene más que una solicitud: también hay comandos o código. Copie de nuevo la solicitud y péguela tal cual.",
    "several-requests": ({ count }) => `Contiene ${count} solicitudes. Copie solo la de Submit.`,
    "other-origin": ({ got, expected }) =>
      `Esta solicitud va a ${got}, no a ${expected}. No se ha aprendido nada.`,
    "other-method": ({ method }) =>
      `${method} no guarda nada. Copie la solicitud que hizo Submit: PUT o POST.`,
    "other-path": ({ path }) => `${path} no es una ruta simple bajo /api/, así que no se usa.`,
    "body-not-json": () => "Su cuerpo no es un objeto JSON. Copie la solicitud que hizo Submit.",
    "no-provider": () =>
      "No contiene ningún proveedor con id. de cliente, secreto de cliente y emisor: quizá se guardó otra página. Agregue una vez el proveedor en la consola o elija la solicitud de Settings → OIDC.",
    "not-a-profile": () => "Este perfil se ha cambiado o dañado: algún valor no es el que tiene que ser.",
  },
  learnt: "Lo aprendido",
  call: "Llamada",
  list: "Lista de proveedores",
  whole: "el cuerpo entero es un proveedor",
  keys: "Claves de un proveedor",
  callback: "Dirección de callback",
  noCallback: "no está incluida; la consola la toma de otro sitio",
  headers: "Otros encabezados",
  headersWhy:
    "La página de la consola envió también estos. El asistente no envía ninguno de ellos, así que podría rechazarse al guardar.",
  captured: "El cuerpo capturado, con los secretos como puntos",
  sends: "Lo que se enviaría, tras una revisión",
  sendsWhy: "Todo lo demás del cuerpo se devuelve tal como se lee.",
  use: "Usar esto para esta consola",
  restart:
    "El iniciador solo deja pasar aquello para lo que se inició. Deténgalo, inícielo de nuevo con esto y vuelva a pegar aquí:",
  copy: "Comando",
  export: [
    "Perfil",
    "Nombres de claves y tipos de valores, ningún valor. Para otro equipo o para el proyecto",
  ],
} satisfies Catalogue["learn"];
