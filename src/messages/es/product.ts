/** Words that hang on which console it is: what can be done with it, how a person enters the values, how people are named. */
import type { Catalogue } from "../catalogue.ts";

export const product = {
  choose: "¿Qué servidor RustDesk es?",
  label: "Servidor RustDesk",
  hint: "Su nombre figura en sus propias páginas, arriba o abajo. De él depende la dirección de callback.",
  is: (title: string) => `Responde como ${title}`,
  chosen: (title: string) => `Ha indicado que es ${title}`,
  unknown: "Usa la API de cliente de RustDesk, pero no coincide con ningún servidor conocido aquí",
  ambiguous: (titles: string) => `Muestra rasgos de más de un servidor: ${titles}`,
  saysWhich: "Elija abajo cuál es.",
  version: (version: string) => `Versión ${version}`,
  noneTitle: (title: string) => `${title} no se puede conectar`,
  what: {
    pro: "Lo configura este asistente: lee, guarda, prueba, desactiva y activa.",
    databk:
      "Lo configura este asistente: el proveedor, la dirección del servidor y la prueba propia del servidor. Comprobado con la versión 1.8.0. Los clientes más recientes de RustDesk no pueden iniciar sesión a través de él, porque rechaza lo que envían; con su consola web sí es posible.",
    lejianwen:
      "Lo configura este asistente a partir de su código publicado; no se ha probado con un servidor en marcha. No permite desactivar un proveedor, y la dirección a la que devuelve a los usuarios está en su archivo de configuración.",
    betterdesk:
      "Lo configura este asistente a partir de su código publicado; no se ha probado con un servidor en marcha. Admite un solo proveedor: si ya hay otro, se reemplaza.",
    gigaionllc:
      "Su configuración son páginas sin API, así que este lado se hace a mano. Los valores estarán listos para copiar.",
    sctgdesk:
      "Sus proveedores están en el archivo `oauth2.toml` del servidor, y no conoce ningún emisor de Microsoft Entra. A través de su API no se puede configurar nada.",
    lantongxue: "No ofrece ningún inicio de sesión con proveedor.",
  },
  address: {
    pro: "",
    databk:
      "Este servidor calcula su callback a partir de la URL de backend de su configuración general. Tras la revisión, el asistente pone en ella la dirección que se muestra aquí.",
    lejianwen:
      "Este servidor toma su callback de `rustdesk.api-server`, en su archivo de configuración. Ponga ahí la dirección que se muestra aquí; la comprobación previa las compara.",
    betterdesk:
      "Este servidor guarda su callback como Redirect URL. El asistente guarda la dirección que se muestra aquí.",
    gigaionllc:
      "Este servidor muestra su callback al crear un proveedor. Tiene que ser la dirección que se muestra aquí.",
    sctgdesk: "",
    lantongxue: "",
  },
  guidance: {
    pro: [],
    databk: [
      "Abra **Settings → General** y ponga en **backend URL** la dirección de la consola, sin barra al final. El callback se deriva de ella.",
      "Abra **OIDC providers**, agregue uno de tipo **oidc** con el nombre **azure** y escriba el emisor, el id. de cliente y el secreto de cliente.",
      "Después de guardar, pulse **Test**: hasta que una prueba salga bien, el servidor puede seguir usando los datos anteriores.",
    ],
    lejianwen: [
      "En el archivo `config.yaml` del servidor, **rustdesk.api-server** tiene que ser la dirección de la consola: el callback se deriva de ella.",
      "Abra **OAuth management**, agregue uno de tipo **oidc** con el op **azure** y escriba el emisor, el id. de cliente y el secreto de cliente.",
      "Los ámbitos se separan con comas: `openid,profile,email`. Active **PKCE**, con el método **S256**.",
    ],
    betterdesk: [
      "Abra **Settings → Authentication → OIDC** y actívelo, con el nombre para mostrar **Microsoft**.",
      "Escriba la URL del emisor, el id. de cliente y el secreto de cliente, y la dirección de callback como **Redirect URL**.",
    ],
    gigaionllc: [
      "Abra **OAuth providers** y cree uno a partir de la plantilla **Microsoft Entra ID (Azure AD)**, con el op **azure**.",
      "Escriba el emisor, el id. de cliente y el secreto de cliente, deje **PKCE** activado (S256), marque **Enabled** y guarde.",
      "La **Redirect URI** que se muestra tiene que coincidir letra por letra con la dirección de callback de abajo.",
    ],
    sctgdesk: [],
    lantongxue: [],
  },
  byHand: "Ahora la consola, a mano",
  byHandLead: (title: string) =>
    `Los valores están listos para copiar, con los nombres que usa ${title}. No se guarda nada hasta que usted lo guarde allí.`,
  saved: "Ya lo he guardado",
  removal: {
    pro: [
      "Abra la consola, **Settings → OIDC**.",
      "Elimine el proveedor de tipo **azure**. Deje los demás como están.",
      "Pulse **Submit**.",
    ],
    databk: ["Abra **OIDC providers** en la consola.", "Elimine el proveedor con el nombre **azure**."],
    lejianwen: ["Abra **OAuth management** en la consola.", "Elimine la entrada con el op **azure**."],
    betterdesk: [
      "Abra **Settings → Authentication → OIDC** en la consola.",
      "Desactívelo, vacíe el id. de cliente y el secreto de cliente, y guarde.",
    ],
    gigaionllc: ["Abra **OAuth providers** en la consola.", "Elimine el que tiene el op **azure**."],
    sctgdesk: [],
    lantongxue: [],
  },
  names: {
    title: "Cómo se llamarán los usuarios",
    becomes: (who: string, name: string) => `**${who}** pasa a ser \`${name}\` en RustDesk.`,
    taken: (who: string, name: string, likely: string) =>
      `**${who}** no puede ser \`${name}\` en RustDesk: una cuenta local ya tiene ese nombre. Cuente con un nombre como \`${likely}\`; la prueba lo muestra.`,
    unlessMailbox: (name: string) => `Quien no tiene buzón recibe su nombre para mostrar: \`${name}\`.`,
    noMailbox:
      "Quien no tiene buzón no recibe ningún nombre y no se puede distinguir de los demás. Asígnele antes un buzón.",
    fixed: "RustDesk asigna el nombre en el primer inicio de sesión; después ya no cambia.",
  },
  claims: {
    pro: "",
    databk:
      "Las direcciones de correo no se incorporan: espera una notificación (claim) que Entra no envía. Los usuarios se identifican por el nombre del proveedor, así que ese nombre no se debe cambiar más adelante.",
    lejianwen:
      "Solo lee el punto de conexión userinfo de Microsoft. Si ya hay un usuario con la misma dirección de correo, se vincula, sin importar quién creó esa cuenta.",
    betterdesk:
      "Los usuarios se identifican solo por su nombre de usuario: quien inicie sesión con el nombre de una cuenta local se queda con ella.",
    gigaionllc: "Solo lee el punto de conexión userinfo de Microsoft.",
    sctgdesk: "",
    lantongxue: "",
  },
  noSwitch:
    "Este servidor no permite desactivar un proveedor: los usuarios ven el botón hasta que el proveedor se elimina en la configuración del servidor.",
  silentTrial:
    "Este servidor no dice a nadie por qué ha fallado un inicio de sesión; su registro, sí. Lo que muestra la ventana de Microsoft es la única información disponible.",
  picture: "Dígitos de la imagen",
  pictureAlt: "Una imagen con dígitos, generada por su servidor. No existe en otro formato.",
  pictureWhy:
    "No se aceptó el nombre de usuario, la contraseña o los dígitos. Tras varios intentos fallidos, este servidor pide además leer una imagen.",
  pictureMissing: "Escriba los dígitos de la imagen.",
} satisfies Catalogue["product"];
