/** Words of the console's sign-in. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count } = grammarOf("es");

export const console = {
  title: "Iniciar sesión en la consola RustDesk",
  lead: "Como administrador que inicia sesión con contraseña. Esta se usa una sola vez y solo se guarda en memoria; al final se cierra la sesión.",
  userName: "Nombre de usuario",
  password: "Contraseña",
  show: "Mostrar contraseña",
  hide: "Ocultar contraseña",
  hint: "Si RustDesk pide un código de una aplicación o por correo, será el paso siguiente.",
  missingUser: "Escriba el nombre de usuario de un administrador.",
  missingPassword: "Escriba la contraseña.",
  signIn: "Iniciar sesión en la consola",
  signingIn: "Iniciando sesión",
  accepted: (host: string) => `${host}: contraseña aceptada`,
  other: "Usar otra cuenta",
  codeApp: "Código de su aplicación de autenticación",
  codeMail: "Código del correo que le ha enviado RustDesk",
  codeHint: "Seis dígitos. Se envía en cuanto se escribe el último.",
  codeMissing: "Escriba los seis dígitos del código.",
  verify: "Verificar código",
  reading: "Leyendo la configuración de inicio de sesión",
  next: "Qué ocurre a continuación",
  nextLead: "Solo se lee. En esta pantalla no se guarda nada en RustDesk.",
  readSettings: "Leer la configuración de inicio de sesión",
  readSettingsWhy: "Para que los demás proveedores y opciones queden como están",
  done: (name: string) => `Sesión iniciada como ${name}`,
  doneWhy: (providers: number) =>
    `${count(providers, { one: "# proveedor encontrado", other: "# proveedores encontrados" })}. Las demás opciones no se tocan.`,
  continue: "Continuar",
  warnProvider:
    "Este administrador inicia sesión a través de un proveedor. Conserve también un administrador local con contraseña: si alguna vez falla el inicio de sesión de Microsoft, es la única forma de entrar.",
  where: "Adónde va la contraseña",
  whereWhy: (host: string) =>
    `A ${host}, desde esta pestaña, una sola vez. Nunca se escribe en el disco ni en la barra de direcciones.`,
  rather: "¿Prefiere no hacerlo?",
  ratherWhy: "Escriba usted los valores en la consola. Estarán listos para copiar.",
  byHand: "Hacer este lado a mano",
} satisfies Catalogue["console"];
