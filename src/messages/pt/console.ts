/** Words of the console's sign-in. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count } = grammarOf("pt");

export const console = {
  title: "Entrar no console RustDesk",
  lead: "Como administrador que entra com senha. A senha é usada uma vez; a sessão fica só na memória e é encerrada no final.",
  userName: "Nome de usuário",
  password: "Senha",
  show: "Mostrar a senha",
  hide: "Ocultar a senha",
  hint: "Se o RustDesk pedir um código de um aplicativo ou por e-mail, ele vem em seguida.",
  missingUser: "Informe o nome de usuário de um administrador.",
  missingPassword: "Informe a senha.",
  signIn: "Entrar no console",
  signingIn: "Entrando",
  accepted: (host: string) => `${host}: senha aceita`,
  other: "Usar outra conta",
  codeApp: "Código do seu aplicativo autenticador",
  codeMail: "Código do e-mail que o RustDesk lhe enviou",
  codeHint: "Seis dígitos. É enviado assim que o último é digitado.",
  codeMissing: "Informe os seis dígitos do código.",
  verify: "Verificar o código",
  reading: "Lendo as configurações de login",
  next: "O que acontece em seguida",
  nextLead: "Apenas leitura. Nada é salvo no RustDesk nesta tela.",
  readSettings: "Ler as configurações de login",
  readSettingsWhy: "Para que os outros provedores e configurações fiquem como estão",
  done: (name: string) => `Conectado como ${name}`,
  doneWhy: (providers: number) =>
    `${count(providers, { one: "# provedor encontrado", other: "# provedores encontrados" })}. As outras configurações não são alteradas.`,
  continue: "Continuar",
  warnProvider:
    "Este administrador entra por meio de um provedor. Mantenha também um administrador local com senha: se um dia o login da Microsoft falhar, será a única forma de entrar.",
  where: "Para onde vai a senha",
  whereWhy: (host: string) =>
    `Para ${host}, desta guia, uma única vez. Nunca é gravada no disco nem na barra de endereços.`,
  rather: "Prefere não fazer isso?",
  ratherWhy: "Informe você mesmo os valores no console. Eles estarão prontos para copiar.",
  byHand: "Fazer este lado manualmente",
} satisfies Catalogue["console"];
