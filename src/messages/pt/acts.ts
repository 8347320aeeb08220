/**
 * By hand in the portal: one act per screen, its picture's text alternative, the menu path. What stands in `[[…]]` is a
 * label of the portal, shown in the portal's language.
 */
import type { Catalogue } from "../catalogue.ts";
import { portalPt } from "../portal/pt.ts";

export const acts = {
  counter: (now: number, all: number) => `Manual, ação ${now} de ${all}`,
  open: "Abrir no Entra",
  back: "Voltar",
  next: (name: string) => `Próximo: ${name}`,
  finishConsole: "Próximo: salvar no RustDesk",
  finishByHand: "Próximo: o console",
  finishForAsker: "Próximo: o código de resposta",
  caption: "Desenho, não captura de tela. As barras cinza podem ser ignoradas.",
  labelsChecked: "Textos verificados em setembro de 2026.",
  labelsFound: "Textos tirados da documentação da Microsoft; no portal alguns podem ser diferentes.",
  labelsIn: "Idioma do portal",
  /** What a label means, where the portal shows it in another language than the reader's. */
  glosses: {
    entraId: "Entra ID",
    supportedAccounts: "Contas com suporte",
    essentials: "Informações essenciais",
    objectId: "ID do objeto",
    idTokens: "Tokens de ID (usados para fluxos implícitos e híbridos)",
    accessTokens: "Tokens de acesso (usados para fluxos implícitos)",
    secrets: "Segredos do cliente",
    expires: "Expira em",
    secretId: "ID do segredo",
    claims: "Declarações opcionais",
    add: "Adicionar",
    assignment: "Atribuição obrigatória?",
    addUser: "Adicionar usuário/grupo",
    ...portalPt,
  },
  ring: {
    here: "Aqui",
    copy: "Copie isto",
    copyBlock: "Copie este bloco",
    tick: "Marque isto",
    press: "Clique aqui",
  },
  acts: {
    register: {
      title: "Registrar o aplicativo",
      next: "registrar o aplicativo",
      path: () => "[[entraId]] › [[appRegistrations]] › [[newRegistration]]",
      steps: [
        "**Digite o nome.** Os usuários o veem no login.",
        "**Escolha** *[[single]]*.",
        "**Em [[redirect]], escolha [[web]]** e cole o endereço de callback; depois clique em **[[register]]**.",
      ],
      picture:
        "O formulário [[registerTitle]]. Em [[redirect]], a plataforma [[web]] está escolhida, e o campo ao lado, que recebe o endereço de callback, está destacado.",
    },
    ids: {
      title: "Copiar o bloco com os IDs",
      next: "copiar dois IDs",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app}`,
      steps: [
        "**Fique na página [[overview]]** do aplicativo que você acabou de registrar.",
        "**Selecione o bloco [[essentials]] inteiro** e copie. IDs avulsos também servem.",
        "**Cole abaixo.** O assistente distribui os valores nos campos.",
      ],
      picture:
        "A página [[overview]] do registro de aplicativo. O bloco [[essentials]], com [[displayName]], [[clientId]], [[objectId]] e [[tenantId]], está destacado.",
    },
    secret: {
      title: "Criar o segredo e copiar o valor",
      next: "criar o segredo",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[certificates]]`,
      steps: [
        "**Clique em [[newSecret]].** Use esta descrição e a data de validade que quiser.",
        "**Copie a coluna [[value]],** não *[[secretId]]*. Ela só é mostrada até você sair daquela página.",
        "**Cole abaixo.** O valor fica só no campo e é apagado quando você conclui.",
      ],
      picture:
        "A página [[certificates]]. Na tabela de segredos do cliente, a célula da coluna [[value]] está destacada; a coluna [[secretId]], à direita, não é a certa.",
    },
    idTokens: {
      title: "Ativar os tokens de ID",
      next: "ativar os tokens de ID",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "**Abra [[authentication]]** no aplicativo.",
        "**Marque [[idTokensShort]]** em *[[implicit]]*. Deixe *[[accessTokensShort]]* como está.",
        "**Clique em [[save]].**",
      ],
      picture:
        "A página [[authentication]]. Em [[implicit]], a caixa de seleção [[idTokensShort]] está destacada.",
    },
    who: {
      title: "Definir quem pode entrar",
      next: "definir quem pode entrar",
      path: (app) => `[[entraId]] › [[enterprise]] › ${app} › [[properties]]`,
      steps: [
        "**Abra o aplicativo em [[enterprise]]** e depois **[[properties]]**.",
        "**Em [[assignment]], escolha [[yes]]** e salve.",
        "**Em [[users]], adicione** você e todos os que podem entrar. Grupos dentro de um grupo não contam.",
      ],
      picture:
        "A página [[properties]] do aplicativo empresarial. [[assignment]] está com o valor [[yes]] e destacado.",
    },
    remove: {
      title: "Excluir o aplicativo",
      next: "excluir o aplicativo",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app}`,
      steps: [
        "**Abra o aplicativo** em [[appRegistrations]].",
        "**Clique em [[delete]]** no alto da página [[overview]] e confirme.",
        "Por 30 dias ele pode ser recuperado em **[[deletedApps]]**.",
      ],
      picture:
        "A página [[overview]] do registro de aplicativo. O botão [[delete]], no alto, está destacado.",
    },
    consent: {
      title: "Dar o consentimento para todos",
      next: "dar o consentimento",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[apiPermissions]]`,
      steps: [
        "**Abra [[apiPermissions]]** no aplicativo.",
        "**Se faltarem openid, profile e email,** adicione-os: *[[addPermission]]*, Microsoft Graph, [[delegatedPermissions]].",
        "**Clique em [[grantShort]]** para a sua organização e confirme.",
      ],
      picture: "A página [[apiPermissions]]. O botão [[grantShort]] está destacado.",
    },
    platform: {
      title: "Pôr o callback em Web",
      next: "pôr o callback em Web",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "**Se o endereço de callback estiver em outra plataforma,** remova-o de lá: um endereço só pode estar em um lugar.",
        "**Em [[web]],** clique em *[[addUri]]* e cole-o. Se essa plataforma não existir, clique em **[[addPlatform]]** e escolha **[[web]]**.",
        "**Clique em [[save]].** Os outros endereços ficam como estão.",
      ],
      picture:
        "A página [[authentication]]. Em [[platforms]], a plataforma [[web]] contém o endereço de callback e está destacada; [[spa]] não o contém.",
    },
    oldAddress: {
      title: "Remover o endereço antigo",
      next: "remover o endereço antigo",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "**Abra [[authentication]]** no aplicativo.",
        "**Exclua o endereço que a revisão lista** em *[[web]]*. Deixe todos os outros como estão.",
        "**Clique em [[save]].**",
      ],
      picture:
        "A página [[authentication]]. Na plataforma [[web]], o endereço antigo está riscado e destacado; o endereço de callback acima dele permanece.",
    },
    audience: {
      title: "Definir quais contas são aceitas",
      next: "definir quais contas são aceitas",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "**Abra [[authentication]]** do aplicativo e, nela, *[[supportedAccounts]]*.",
        "**Escolha** o que a revisão mostra em *Aberto a*.",
        "**Clique em [[save]].**",
      ],
      picture: "A página [[authentication]]. [[accounts]], só com esta organização, está destacado.",
    },
    claims: {
      title: "Adicionar as declarações com os nomes",
      next: "adicionar as declarações",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[tokenConfiguration]]`,
      steps: [
        "**Clique em [[addClaim]]** e escolha o tipo de token **[[idToken]]**.",
        "**Marque email, upn, given_name e family_name,** se constarem na revisão.",
        "**Clique em [[add]]** e aceite o que o portal adiciona por conta própria.",
      ],
      picture:
        "A página [[tokenConfiguration]]. O botão [[addClaim]] está destacado; a lista mostra declarações (claims) do tipo de token [[idToken]].",
    },
    permissions: {
      title: "Adicionar as permissões",
      next: "adicionar as permissões",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[apiPermissions]]`,
      steps: [
        "**Clique em [[addPermission]],** depois em *Microsoft Graph* e **[[delegatedPermissions]]**.",
        "**Marque openid, profile e email,** se estiverem faltando.",
        "**Clique em [[addPermissions]].** As outras ficam como estão.",
      ],
      picture:
        "A página [[apiPermissions]]. O botão [[addPermission]] está destacado; abaixo aparece o Microsoft Graph com permissões delegadas.",
    },
    enable: {
      title: "Ativar o aplicativo",
      next: "ativar o aplicativo",
      path: (app) => `[[entraId]] › [[enterprise]] › ${app} › [[properties]]`,
      steps: [
        "**Abra o aplicativo em [[enterprise]]** e depois **[[properties]]**.",
        "**Em [[enabled]], escolha [[yes]].**",
        "**Clique em [[save]].**",
      ],
      picture:
        "A página [[properties]] do aplicativo empresarial. [[enabled]] está com o valor [[yes]] e destacado.",
    },
    open: {
      title: "Abrir para todos",
      next: "abrir para todos",
      path: (app) => `[[entraId]] › [[enterprise]] › ${app} › [[properties]]`,
      steps: [
        "**Abra o aplicativo em [[enterprise]]** e depois **[[properties]]**.",
        "**Em [[assignment]], escolha [[no]],** como você decidiu.",
        "**Clique em [[save]].**",
      ],
      picture:
        "A página [[properties]] do aplicativo empresarial. [[assignment]] está com o valor [[no]] e destacado.",
    },
  },
} satisfies Catalogue["acts"];
