/** Words of the address screen: refusals at the field, the verdict, the remedy. */
import type { Catalogue } from "../catalogue.ts";

export const address = {
  title: "¿Dónde está su consola RustDesk?",
  titleKnown: "Su consola RustDesk",
  lead: "Pegue la dirección con la que abre la consola. Lo que haya detrás del nombre de host se omite.",
  leadBeside: "Este asistente se publica junto a la consola, así que su dirección ya se conoce.",
  leadLauncher: "El iniciador se puso en marcha para esta consola, así que su dirección ya se conoce.",
  field: "Dirección de la consola",
  placeholder: "https://rustdesk.example.com",
  took: (origin: string, typed: string) => `Se usa **${origin}**, tomado de \`${typed}\``,
  callback: "Dirección de callback",
  callbackWhy: "A ella devuelve Microsoft a los usuarios",
  takenApart: "Dirección de callback, por partes",
  parts: {
    encrypted: "Cifrado",
    plain: "Sin cifrar",
    mustBeHttps: "Tiene que ser https",
    host: "Su host",
    hostPort: (port: string) => `Su host, puerto ${port}`,
    port: "Puerto",
    path: (title: string) => `Siempre así en ${title}`,
  },
  length: (now: number, max: number) => `${now} de ${max} caracteres`,
  copy: "Copiar dirección",
  checks: "Comprobaciones",
  accepts: "Microsoft acepta esta dirección",
  acceptsByGraph: "El campo del portal la rechaza; Graph, que usa este asistente, la acepta",
  answers: "La consola responde",
  answersIn: (ms: string) => `${ms}`,
  mayTalk: "Esta página puede comunicarse con ella",
  mayTalkNot: {
    "cross-origin":
      "No se ha consultado la consola: esta página tiene otra dirección, y el navegador no deja que una página lea las respuestas de otra dirección. El lado de la consola se hace a mano. Para que lo haga el asistente, publíquelo junto a la consola o inícielo en su equipo con `--console`.",
    "mixed-content":
      "No se ha consultado la consola: esta página usa https y la consola http, y el navegador prohíbe esa conexión. El lado de la consola se hace a mano. Para que lo haga el asistente, publíquelo en el propio servidor de la consola.",
    "same-origin":
      "Esta página se sirve desde esa misma dirección, pero su `config.json` dice *elsewhere*. Quítelo, vuelva a cargar la página y el asistente se ocupará del lado de la consola.",
  },
  keyless: "Esta página se ha abierto sin su clave",
  keylessWhy:
    "El iniciador solo responde a la página que él abrió, para que ningún otro sitio ni programa pueda usarlo. Abra la dirección completa que mostró, con todo lo que sigue al `#`, o inícielo de nuevo.",
  otherAddress: "Mi consola tiene otra dirección",
  devices: "Los dispositivos de todos los usuarios pueden abrirla",
  devicesWhy:
    "Solo se puede saber desde los propios dispositivos de los usuarios. Tiene que funcionar desde donde inician sesión.",
  next: "Iniciar sesión en la consola",
  nextByHand: "Continuar, consola a mano",
  tryHttps: (address: string) => `Probar ${address}`,
  problems: {
    empty: () => "Escriba la dirección de su consola, por ejemplo https://rustdesk.example.com.",
    spaces: () => "Una dirección no contiene espacios. Péguela sola, sin más texto.",
    "no-host": () =>
      "Esta dirección no tiene nombre de host. Una dirección tiene esta forma: https://rustdesk.example.com.",
    "wrong-scheme": ({ scheme }) =>
      `Una dirección que empieza por ${scheme}: no es una página web. Tiene que empezar por https://.`,
    "has-credentials": () =>
      "Esta dirección contiene un nombre de usuario o una contraseña. Quite todo lo que hay antes de la @.",
    ipv6: ({ host }) => `Microsoft no acepta direcciones IPv6 como ${host}. Use un nombre de host.`,
    "portal-address": ({ host }) =>
      `${host} es una dirección de Microsoft. Pegue la dirección de su consola RustDesk.`,
    "bad-port": ({ port }) => `${port} no es un puerto. Los puertos son números del 1 al 65535.`,
    "bad-host": ({ host }) =>
      `${host} no es un nombre de host que un navegador pueda abrir. Revise cómo está escrito.`,
    "too-long": ({ length, max }) =>
      `La dirección de callback tendría ${length} caracteres; Microsoft permite ${max}.`,
  },
  refusedTitle: "Microsoft no acepta esta dirección",
  refused: {
    "not-a-url": () => "No es una dirección completa.",
    "wrong-scheme": () => "Las direcciones de redirección empiezan por `https://`.",
    "http-host": () =>
      "Las direcciones de redirección tienen que empezar por `https://`. La única excepción es `http://localhost`. RustDesk toma la dirección de la barra de direcciones del navegador al guardar su página OIDC.",
    ipv6: () => "No se admiten direcciones IPv6. Use un nombre de host.",
    "forbidden-characters": ({ characters }) => `Caracteres no permitidos: \`${characters}\`.`,
    "too-long": ({ length, max }) => `Tiene ${length} caracteres; se permiten ${max}.`,
  },
  fixTitle: "Publicar la consola con https",
  fix: [
    "**Agregue un proxy inverso en el servidor.** Caddy obtiene el certificado por sí mismo.",
    "**Abra la consola en esa dirección** y compruebe que carga sin advertencias.",
    "**Vuelva aquí.** Lo que ha escrito se conserva.",
  ],
  proxies: { caddy: "Caddy", nginx: "nginx" },
  notes: {
    "private-host": () =>
      "Es una dirección privada. Microsoft nunca se conecta a ella; lo hacen los navegadores de sus usuarios. Funciona si los dispositivos de todos pueden abrirla y confían en su certificado.",
    localhost: () => "Esta dirección solo funciona en este equipo.",
    idn: ({ host }) => `Se registra y se envía en su forma ASCII, \`${host}\`.`,
    "rustdesk-port": ({ port }) =>
      `El puerto ${port} suele usar http sin cifrar. Detrás de un proxy, la dirección no lleva puerto.`,
  },
  asideName: "Use el mismo nombre que sus usuarios",
  asideNameWhy:
    "RustDesk guarda la dirección que figura en la barra de direcciones del navegador al guardar su página OIDC. Use el nombre público, no uno interno.",
  asidePrivate: "Una dirección privada puede servir",
  asidePrivateWhy: "Microsoft nunca se conecta a ella. Lo hacen los navegadores de sus usuarios.",
  asideSave: "¿Por qué no guardarla sin más?",
  asideSaveWhy:
    "El portal la rechaza, y también cada inicio de sesión: AADSTS500117. Ninguna opción permite evitarlo.",
  asideTry: "¿Solo para probar?",
  asideTryWhy: "En un único equipo se permite `http://localhost:21114`.",
} satisfies Catalogue["address"];
