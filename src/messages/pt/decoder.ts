/** Words of the decoder: cause in plain words, what to do. */
import type { Catalogue } from "../catalogue.ts";

export const decoder = {
  field: "Texto, endereço ou linha de log",
  decode: "Explicar",
  cause: "Causa",
  expected: (setting: string) => `${setting}, esperado`,
  found: "Encontrado",
  fix: "O que fazer",
  microsoft: "Página da Microsoft sobre este código",
  confidence: { sure: "Certo", likely: "Provável" },
  footer: "A Microsoft pode mudar os códigos; se isto não se aplicar, confie no texto dela.",
  person: (person: string) => `Trata-se de ${person}.`,
  settings: { callbackUrl: "Endereço de callback", clientId: "ID do cliente", tenantId: "Organização" },
  answers: {
    "redirect-mismatch": {
      cause:
        "O endereço que o RustDesk envia não é o registrado no Entra. Eles são comparados letra por letra: esquema, host, porta, caminho, maiúsculas e minúsculas.",
      fix: "Abra o console no endereço público e salve nele a página OIDC, ou execute este assistente de novo: ele registra o endereço que está no console.",
    },
    "plain-http": {
      cause: "O RustDesk envia um endereço de callback que começa com http. A Microsoft só aceita https.",
      fix: "Publique o console com https, abra-o assim e salve de novo a página OIDC: é ao salvar que o endereço é gravado.",
    },
    "app-unknown": {
      cause:
        "A Microsoft não conhece este ID do cliente nesta organização: o ID ou o locatário do emissor está errado, ou o aplicativo foi excluído.",
      fix: "Execute o assistente de novo. Ele procura o ID do cliente e repara as diferenças.",
    },
    "secret-wrong": {
      cause:
        "O segredo do cliente no RustDesk está errado ou é recente demais. O mesmo ocorre quando se cola [[secretId]] em vez de [[value]].",
      fix: "Um segredo com menos de um minuto só precisa de tempo: espere e tente de novo. Do contrário, execute o assistente de novo, que cria um novo e o entrega.",
    },
    "secret-expired": {
      cause: "O segredo do cliente expirou.",
      fix: "Execute o assistente de novo: ele cria um novo segredo e o entrega ao RustDesk. O ID do cliente e os usuários são mantidos.",
    },
    "wrong-platform": {
      cause:
        "No Entra, o endereço de callback está na plataforma errada. Um servidor que usa segredo precisa de [[web]].",
      fix: "Execute o assistente de novo: ele move o endereço para [[web]].",
    },
    "id-tokens-off": {
      cause: "No Entra, falta marcar a caixa dos tokens de ID.",
      fix: "Execute o assistente de novo ou marque [[idTokensShort]] em [[authentication]], no registro de aplicativo.",
    },
    "not-assigned": {
      cause:
        "Funciona, e o acesso está restrito como você pediu: esta pessoa não está na lista de quem pode entrar. Membros de um grupo dentro de um grupo atribuído não contam.",
      fix: "Adicione a pessoa em [[enterprise]], este aplicativo, [[users]]; ou teste com alguém que esteja na lista.",
    },
    "wrong-account": {
      cause: "Esta conta não pertence à organização ou é pessoal.",
      fix: "Use uma conta corporativa da organização ou convide antes a pessoa.",
    },
    "common-issuer": {
      cause:
        "O emissor no RustDesk é o comum a todas as organizações. O documento dele contém um espaço reservado, que o RustDesk compara como está e recusa.",
      fix: "Use o emissor com o ID da sua organização. O assistente o configura.",
    },
    "consent-missing": {
      cause: "Ninguém deu o consentimento por esta pessoa, e ela não pode dá-lo por conta própria.",
      fix: "Execute o assistente de novo e dê o consentimento para todos, ou clique em [[grantShort]] em [[apiPermissions]], no portal.",
    },
    "sign-in-rules": {
      cause:
        "As regras de login da sua organização barraram este login: acesso condicional, segundo fator, dispositivo ou conta bloqueados. A configuração está correta.",
      fix: "Consulte no portal do Entra os logs de entrada da pessoa; eles informam a regra.",
    },
    "app-disabled": {
      cause: "O aplicativo ou o aplicativo empresarial dele está desativado no Entra.",
      fix: "Execute o assistente de novo: ele o ativa. Ou defina [[enabled]] como [[yes]].",
    },
    "tenant-wrong": {
      cause:
        "A Microsoft não conhece essa organização nesta nuvem: o locatário do emissor está errado ou é de outra nuvem nacional.",
      fix: "Execute o assistente de novo com o domínio da sua empresa e compare o emissor.",
    },
    "code-stale": {
      cause: "O login demorou demais, ou a resposta foi usada duas vezes, como ao recarregar uma página.",
      fix: "Comece o login de novo.",
    },
    declined: {
      cause: "A pessoa clicou em Cancelar ou recusou a permissão.",
      fix: "Comece o login de novo e aceite, ou dê o consentimento para todos, para que ninguém seja consultado.",
    },
    "callback-without-code": {
      cause:
        "A Microsoft recusou o login, e o RustDesk não mostra por quê. O motivo está na barra de endereços daquela janela, depois de error_description.",
      fix: "Copie o endereço completo daquela janela e cole aqui.",
    },
    "certificate-untrusted": {
      cause:
        "O servidor RustDesk não confia no certificado que encontra no caminho até a Microsoft: um proxy que inspeciona TLS, ou uma CA que falta.",
      fix: "Adicione a CA no contêiner ou host do hbbs (update-ca-certificates) e reinicie o hbbs.",
    },
    "token-endpoint-unreachable": {
      cause:
        "O servidor RustDesk não conseguiu acessar o serviço de login da Microsoft, ou recebeu resposta de outra coisa. O seu navegador consegue, o servidor não.",
      fix: "No servidor, e também dentro do contêiner, tente: curl https://login.microsoftonline.com/ e verifique DNS, firewall e proxy.",
    },
    "signature-stale": {
      cause:
        "O RustDesk não conseguiu verificar a assinatura da resposta. Ele guarda as chaves da Microsoft desde a inicialização, e elas mudam.",
      fix: "Reinicie o hbbs. Se persistir, verifique o relógio do servidor.",
    },
    "name-empty": {
      cause: "A resposta da Microsoft não contém nenhum nome que o RustDesk possa usar.",
      fix: "Execute o assistente de novo: ele adiciona as declarações (claims) que o RustDesk lê.",
    },
    "second-factor-clash": {
      cause: "O segundo fator do próprio RustDesk entra em conflito com o login da Microsoft.",
      fix: "Desative o segundo fator do RustDesk para quem entra com a Microsoft e exija-o no Entra.",
    },
    "client-address": {
      cause:
        "O cliente de desktop consulta um endereço errado: uma página da Web responde, ou http é redirecionado para https, o que altera a solicitação.",
      fix: "No cliente, em Settings → Network, defina como API server o endereço https do console, sem caminho.",
    },
    "unknown-aadsts": {
      cause: "Esta página não tem explicação para este código.",
      fix: "A página da Microsoft sobre o código diz mais.",
    },
    unknown: {
      cause: "Nenhuma regra desta página reconhece este texto.",
      fix: "Cole o endereço inteiro ou o texto inteiro; o que mais ajuda é um número AADSTS.",
    },
  },
} satisfies Catalogue["decoder"];
