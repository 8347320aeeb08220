/** Words of the Microsoft screen: organisation, ladder of ways, the assistant's own registration, pasted token. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { list } = grammarOf("pt");

export const microsoft = {
  title: "Qual organização, e como?",
  lead: "Primeiro, de qual organização são os usuários que entram; depois, como as alterações são feitas nela.",
  leadReads:
    "Primeiro, de qual organização são os usuários que entram; depois, como o Entra é lido. Uma verificação não altera nada.",
  domain: "Domínio da empresa",
  domainHint: "Um domínio da sua organização no Microsoft 365, como contoso.com, ou o valor de [[tenantId]].",
  tenantId: "ID do diretório (locatário)",
  cloud: "Nuvem",
  looking: "Procurando nos registros públicos da Microsoft",
  found: "Encontrado nos registros públicos da Microsoft",
  assumed:
    "Não verificado: os registros públicos da Microsoft não podem ser acessados daqui. O emissor é deduzido deste ID; o login no final o comprova.",
  byIdWhy:
    "Sem eles, só serve o valor de [[tenantId]], e as alterações no Entra são feitas manualmente, por script ou por um colega. O portal mostra o ID na página [[overview]] do Microsoft Entra ID.",
  clouds: {
    global: "Microsoft global",
    usGov: "Governo dos EUA L4 (GCC High)",
    usGovDod: "Governo dos EUA L5 (DoD)",
    china: "China (21Vianet)",
    sandbox: "Ambiente de teste",
  },
  otherClouds: "Outras nuvens",
  cloudByHand: (name: string) => `${name}, por script ou manualmente`,
  byHandWhy: (here: string) =>
    `O login e o token não são oferecidos para esta nuvem: a política de segurança desta página permite apenas ${here}. Quem publica o assistente pode adicionar a nuvem com \`--cloud\`; o script e o portal funcionam sem isso.`,
  record: {
    title: "O registro público da organização",
    why: (cloud: string) =>
      `Esta página não pode consultar a nuvem ${cloud} por conta própria. Abra o registro em uma nova guia, copie tudo o que ele mostra e cole aqui. Ele é público e não contém segredos.`,
    first: "Informe primeiro o domínio da empresa.",
    open: "Abrir o registro público",
    field: "O que ele mostra",
    problems: {
      missing: "Cole o registro público, para identificar a organização com certeza.",
      unreadable: "O registro não está completo. Copie tudo, da primeira chave ({) à última (}).",
      "other-cloud": "Este registro é de outra nuvem. Escolha abaixo a nuvem da sua organização.",
      "other-tenant": "Este é o registro de outra organização. Abra o registro acima e copie de novo.",
      issuer: "Este registro não identifica a organização pelo ID. Abra o registro acima e copie de novo.",
    },
  },
  tenantProblems: {
    empty: () => "Informe um domínio da sua organização.",
    spaces: () => "Um domínio não contém espaços.",
    reserved: ({ name }) =>
      `${name} é um endereço de login comum a todos, não uma organização. O emissor dele contém um espaço reservado que o RustDesk recusa. Informe o domínio da sua empresa.`,
    "no-dot": ({ suggestion }) => `Um domínio contém um ponto. Você quis dizer ${suggestion}?`,
    "not-a-domain": () => "Isto não é um domínio. Um domínio tem esta forma: contoso.com.",
  },
  how: "Como fazer as alterações no Entra",
  howReads: "Como ler o que está no Entra",
  microsoft: "Entrar com a Microsoft",
  microsoftWho: "O assistente faz, em cerca de um minuto",
  microsoftWhat:
    "Como **Administrador de aplicativos** ou **Administrador de aplicativos de nuvem**, ou como membro, se a sua organização permitir que membros registrem aplicativos.",
  asks: "A janela da Microsoft pedirá permissão para",
  asksWhat: {
    "User.Read": "mostrar quem entrou",
    "Application.Read.All": "ler o aplicativo, quando os segredos dele expiram e a lista de quem pode usá-lo",
    "Application.ReadWrite.All": "criar um aplicativo, o segredo dele e a lista de quem pode usá-lo",
    "DelegatedPermissionGrant.ReadWrite.All":
      "dar o consentimento para todos, para que ninguém seja consultado no login",
  },
  broader:
    "O texto da Microsoft é mais amplo do que o que acontece aqui. Todas as chamadas estão listadas na tela Revisão. A permissão vale para a sua sessão neste navegador; nada é enviado a nós.",
  token: "Usar um token da Azure CLI",
  tokenWho: "Nenhum aplicativo nosso entra na sua organização",
  tokenWhat:
    "Execute isto no Azure Cloud Shell ou em qualquer terminal com a Azure CLI e cole o que for exibido. O token fica nesta guia e expira em cerca de uma hora.",
  tokenCommand: "Comando",
  tokenField: "Token",
  tokenHint: "A saída completa ou só o token. Ele não é mostrado de novo nem armazenado.",
  tokenProblems: {
    "not-a-token": () => "Isto não é um token. Cole a saída completa do comando.",
    "wrong-resource": ({ got, expected }) =>
      `Este token é para ${got}. Ele precisa ser para ${expected}: execute o comando como mostrado, com --resource-type ms-graph.`,
    "wrong-tenant": ({ got }) =>
      `Este token é de outra organização (…${got.slice(-4)}). Execute o comando de novo com o locatário mostrado.`,
    expired: () => "Este token expirou. Execute o comando de novo e cole o novo token.",
    "app-only": () =>
      "Este token pertence a um aplicativo, não a uma pessoa. Entre na Azure CLI com a sua própria conta.",
    "missing-scope": ({ missing }) =>
      `${missing.length === 1 ? "Falta" : "Faltam"} neste token: ${list(missing)}. Obtenha-o com a Azure CLI como mostrado ou escolha outro caminho.`,
  },
  script: "Executar um comando",
  scriptWho: "Cerca de três minutos",
  scriptWhat:
    "O plano vira um script para **Azure Cloud Shell**, PowerShell, Terraform ou Bicep. Você o lê, executa-o onde já entrou na Microsoft e cola aqui o que for exibido. Nenhum aplicativo nosso entra na sua organização.",
  person: "Manualmente no portal do Entra",
  personWho: "Cerca de dez minutos",
  personWhat:
    "Você ou um colega faz as alterações no portal; cada uma está descrita, com os valores para copiar.",
  register: "Registrar este assistente uma vez e entrar",
  registerWho: "Vale a pena para quem vai voltar ou cuida de várias organizações",
  registerWhat:
    "A Microsoft só permite o login em uma página registrada. Registre-a uma vez, como *aplicativo de página única* com este URI de redirecionamento, e informe aqui o ID do cliente.",
  registerUri: "URI de redirecionamento",
  registerCommand: "Comando para a Azure CLI",
  registerPortal:
    "Ou no portal: **[[appRegistrations]] → [[newRegistration]]**, escolha **[[spa]] (SPA)**, cole o URI de redirecionamento, clique em **[[register]]** e copie *[[clientId]]*.",
  registerName: "Entra Setup for RustDesk",
  clientId: "ID do cliente do assistente",
  clientIdProblems: {
    empty: () => "Informe o ID do cliente do registro do assistente.",
    "secret-value": () =>
      "Isto parece um segredo do cliente, não um ID. O assistente não precisa de segredo; exclua-o se mais alguém o tiver visto.",
    "tenant-id": () =>
      "**Isto é [[tenantId]].** Identifica a organização, não o aplicativo. Copie [[clientId]] da página [[overview]].",
    "not-a-guid": () =>
      "Um ID do cliente tem esta forma: 11111111-2222-3333-4444-555555555555. Copie [[clientId]] da página [[overview]].",
  },
  continue: "Continuar na Microsoft",
  continueToken: "Usar este token",
  continueScript: "Continuar com um script",
  continuePerson: "Continuar manualmente",
  continueColleague: "Continuar e pedir",
  colleague: "Pedir a um colega",
  colleagueWho: "Dois minutos, depois é só esperar",
  colleagueWhat:
    "Outra pessoa administra o Microsoft Entra. Você envia a ela uma solicitação; ela cria o aplicativo e devolve um código de resposta que só este navegador consegue abrir. Você não altera nada no Entra.",
  waiting: "Aguardando a janela da Microsoft",
  waitingWhy: "Conclua o login lá; esta página detecta isso sozinha.",
  closed: "Fechei a janela",
  otherAccount: "Usar outra conta",
  signedIn: (name: string) => `Conectado como ${name}`,
  next: "Continuar",
  yours: "A permissão é sua",
  yoursWhy:
    "Ela vale para a sua sessão neste navegador. Um administrador pode removê-la depois em *[[enterprise]]*.",
  role: "Não tem certeza da sua função?",
  roleWhy: "Entre e veja. Se a Microsoft recusar, nada é alterado e você escolhe outro caminho.",
} satisfies Catalogue["microsoft"];
