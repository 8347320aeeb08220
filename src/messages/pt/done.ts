/** Words of the last screen and of what it gives to keep. */
import type { Catalogue } from "../catalogue.ts";

export const done = {
  titles: {
    connect: [
      "Agora é possível entrar no RustDesk com a Microsoft",
      "Os dois lados estão configurados; falta comprovar o login",
    ],
    replaceSecret: ["O novo segredo está em uso", "O novo segredo está salvo, mas ainda não comprovado"],
    changeAddress: ["O novo endereço está em uso", "O novo endereço está salvo, mas ainda não comprovado"],
  },
  titleOff: "Os dois lados estão configurados e o botão está desativado",
  lead: (time) => `Comprovado por um login real (${time}).`,
  leadUnproven: "Só um login real comprova.",
  compared: "Os dois lados, comparados",
  planned: (now, all) => `${now} de ${all} conforme o plano`,
  result: "Resultado",
  settings: {
    clientId: "ID do aplicativo",
    callbackUrl: "Callback",
    issuer: "Emissor",
    secret: "Segredo",
    idTokens: "Tokens de ID",
    provider: "Provedor",
  },
  states: {
    match: "Coincide",
    "as planned": "Conforme o plano",
    proven: "Comprovado",
    wrong: "Difere",
    "cannot check": "Não verificável",
  },
  startsWith: (hint: string) => `Começa com \`${hint}\``,
  usedByTest: "Usado no login de teste",
  visible: "Visível para os usuários",
  secret: (days: string) => `Validade do segredo: ${days}`,
  secretWhy: "Nem a Microsoft nem o RustDesk avisarão você",
  secretLabel: (from: string, until: string) => `Segredo do cliente, de ${from} até ${until}`,
  today: "hoje",
  nobody: "ninguém consegue entrar",
  note: (until: string) =>
    `Anote **${until}** no seu calendário: a partir desse dia ninguém consegue entrar com a Microsoft até que o segredo seja substituído.`,
  secretUnknown: "Aqui não se sabe quando o segredo expira",
  secretLook: "Quem administra o Entra vê o dia no portal. Anote-o no seu calendário.",
  after: "Antes de fechar esta página",
  oldSecret: "O segredo antigo foi removido",
  oldAddress: "O endereço antigo foi removido",
  keepAdmin: (name: string) => `Mantenha o administrador local **${name}**`,
  keepAdminWhy: "Se um dia o login da Microsoft falhar, é a forma de entrar.",
  clients: "Os clientes de desktop usam este servidor de API",
  others: "Adicione as outras pessoas que podem entrar",
  othersWhy: "Só entra quem está na lista. Adicione pessoas e grupos no portal do Entra.",
  othersOpen: "Abrir [[users]]",
  tell: "O que dizer aos usuários",
  tellText: (origin: string) =>
    `Agora você pode entrar no RustDesk com a sua conta corporativa. Abra o RustDesk, escolha Settings → Account → Log in e clique no botão da Microsoft. Se esse botão não aparecer, defina ${origin} como API server em Settings → Network.`,
  tellMoved: (origin) =>
    `O RustDesk tem um novo endereço: defina ${origin} como API server em Settings → Network.`,
  tellCopy: "Texto para os usuários",
  record: "Guardar a documentação",
  recordWhy: "Nenhum dos arquivos contém o segredo.",
  files: {
    summary: ["Resumo", "O que foi alterado, para leitura"],
    json: ["Resumo para ferramentas", "O mesmo em JSON"],
    calendar: ["Lembretes de calendário", "30 e 7 dias antes de o segredo expirar"],
  },
  calendarTitle: (host: string) => `Login do RustDesk com a Microsoft: o segredo de ${host} expira`,
  calendarText: (host: string) =>
    `A partir deste dia, ninguém consegue entrar em ${host} com a Microsoft até que o segredo do cliente seja substituído. Abra o assistente: ele cria um novo e o entrega ao RustDesk.`,
  file: {
    title: "Login do RustDesk com o Microsoft Entra ID",
    console: "Console",
    organisation: "Organização",
    secretEnds: "Segredo válido até",
    made: "Alterado",
    proven: "Comprovado por um login real",
    noSecret: "Este arquivo não contém o segredo do cliente.",
  },
  checklist: {
    mail: [
      "O e-mail (SMTP) funciona no RustDesk",
      "Quem já tem uma conta do RustDesk recebe um código por e-mail quando ela é vinculada.",
    ],
    ldap: [
      "As mesmas pessoas não estão também no LDAP",
      "O RustDesk nunca envia o código a contas que vêm do LDAP.",
    ],
    twoFactor: [
      "O segundo fator do próprio RustDesk está desativado para elas",
      "Ele entra em conflito com o login da Microsoft. Exija-o no Entra.",
    ],
    leaving: [
      "Quando alguém sai da empresa",
      "As sessões do RustDesk continuam mesmo depois que o usuário é desabilitado no Entra. Desabilite a conta também no RustDesk.",
    ],
  },
  finish: "Concluir e sair",
  finished: "A sua sessão foi encerrada nos dois lados, e o segredo foi apagado daqui.",
  finishedTitle: "Concluído",
  again: "Voltar ao início",
} satisfies Catalogue["done"];
