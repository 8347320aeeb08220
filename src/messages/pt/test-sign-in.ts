/** Words of the two tests. */
import type { Catalogue } from "../catalogue.ts";

export const test = {
  title: "Testar o login",
  titleDone: (name: string) => `Funciona: ${name} entrou`,
  lead: "Dois testes, do mais fraco ao mais forte. Só o segundo comprova o segredo, porque só o seu servidor RustDesk pode usá-lo.",
  dry: "Verificação prévia",
  dryPassed: "Aprovada, sem criar nenhuma conta",
  dryFailed: "Difere do plano",
  dryRunning: "Pedindo ao RustDesk que inicie um login",
  value: "Valor",
  sends: "O que o RustDesk envia à Microsoft",
  sendsShort: "Envia",
  planned: "Conforme o plano",
  same: "Igual",
  differs: "Difere",
  expected: (value: string) => `Esperado: ${value}`,
  settings: {
    tenant: "Organização",
    clientId: "ID do aplicativo",
    callbackUrl: "Endereço de callback",
  },
  real: "Login real",
  realTitle: "Este é um teste com uma conta real",
  realWarning:
    "O RustDesk criará uma conta para a pessoa que entrar, se ainda não houver uma, e isso pode consumir uma licença. A sua própria sessão no console não é afetada.",
  visible:
    "O botão já está visível para os usuários: os consoles se recusam a iniciar um login com um provedor desativado.",
  open: "Abrir a janela da Microsoft",
  openAgain: "Abrir de novo a janela da Microsoft",
  asOther: "Testar como outra pessoa",
  waiting: "Aguardando a janela da Microsoft. Para sozinho depois de três minutos.",
  closed: "Fechei a janela",
  shows20: "O que a janela da Microsoft mostra?",
  shows20Why:
    "Nenhuma resposta chegou ainda. Se você ainda estiver entrando, continue lá; esta página detecta a resposta.",
  closedTitle: "O teste foi interrompido",
  closedWhat:
    "Nenhuma resposta veio da janela. Se a Microsoft mostrou um erro, o número AADSTS diz o que falta.",
  passed: (seconds: string) => `Aprovado em ${seconds}`,
  shows: "como o RustDesk mostra",
  userName: "Nome de usuário",
  email: "E-mail",
  none: "nenhum",
  rights: "Direitos",
  rightsUser: "Usuário, não administrador",
  rightsAdmin: "Administrador",
  signedInAt: "Entrou em",
  answerFrom: "Resposta de",
  answerFromWhat: "RustDesk, após a própria troca com a Microsoft",
  session: "Sessão de teste",
  sessionOut: "Já encerrada",
  sessionStays: "Não foi possível encerrá-la; termina sozinha",
  names: "No RustDesk, os nomes de usuário não podem ser alterados depois.",
  turnOff: "Desativar de novo",
  turnedOff:
    "O botão está desativado. Os usuários não o veem; a entrada e o segredo dela continuam no console.",
  turnOn: "Ativar",
  finish: "Concluir",
  skip: "Continuar sem o teste",
  cannot:
    "Esta página não consegue acessar o console, por isso o teste fica com você: abra a página de login do console em uma janela privada e entre com a Microsoft.",
} satisfies Catalogue["test"];
