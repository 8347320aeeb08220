/** Words of the address screen: refusals at the field, the verdict, the remedy. */
import type { Catalogue } from "../catalogue.ts";

export const address = {
  title: "Onde está o seu console RustDesk?",
  titleKnown: "O seu console RustDesk",
  lead: "Cole o endereço com que você abre o console. O que vier depois do nome do host é descartado.",
  leadBeside: "Este assistente está publicado junto ao console, por isso o endereço já é conhecido.",
  leadLauncher: "O inicializador foi aberto para este console, por isso o endereço já é conhecido.",
  field: "Endereço do console",
  placeholder: "https://rustdesk.example.com",
  took: (origin: string, typed: string) => `Obtido **${origin}** de \`${typed}\``,
  callback: "Endereço de callback",
  callbackWhy: "A Microsoft manda os usuários de volta para cá",
  takenApart: "Endereço de callback, por partes",
  parts: {
    encrypted: "Criptografado",
    plain: "Não criptografado",
    mustBeHttps: "Precisa ser https",
    host: "Seu host",
    hostPort: (port: string) => `Seu host, porta ${port}`,
    port: "Porta",
    path: (title: string) => `Sempre assim em ${title}`,
  },
  length: (now: number, max: number) => `${now} de ${max} caracteres`,
  copy: "Copiar o endereço",
  checks: "Verificações",
  accepts: "A Microsoft aceita este endereço",
  acceptsByGraph: "A caixa de texto do portal o recusa; o Graph, usado por este assistente, o aceita",
  answers: "O console responde",
  answersIn: (ms: string) => `${ms}`,
  mayTalk: "Esta página pode se comunicar com ele",
  mayTalkNot: {
    "cross-origin":
      "O console não foi consultado: esta página tem outro endereço, e o navegador não deixa uma página ler as respostas de outro endereço. O lado do console é feito manualmente. Para que o assistente o faça, publique-o junto ao console ou inicie-o no seu computador com `--console`.",
    "mixed-content":
      "O console não foi consultado: esta página usa https e o console usa http, e o navegador proíbe essa conexão. O lado do console é feito manualmente. Para que o assistente o faça, publique-o no próprio servidor do console.",
    "same-origin":
      "Esta página vem desse mesmo endereço, mas o `config.json` dela diz *elsewhere*. Retire isso e recarregue a página: o assistente cuidará do lado do console.",
  },
  keyless: "Esta página foi aberta sem a chave",
  keylessWhy:
    "O inicializador só responde à página que ele abriu, para que nenhum outro site ou programa possa usá-lo. Abra o endereço completo que ele exibiu, com tudo o que vem depois do `#`, ou inicie-o de novo.",
  otherAddress: "Meu console tem outro endereço",
  devices: "Os dispositivos de todos os usuários conseguem abri-lo",
  devicesWhy:
    "Só os dispositivos dos próprios usuários podem confirmar isso. O endereço precisa funcionar de onde eles entram.",
  next: "Entrar no console",
  nextByHand: "Continuar, console manual",
  tryHttps: (address: string) => `Tentar ${address}`,
  problems: {
    empty: () => "Informe o endereço do seu console, por exemplo https://rustdesk.example.com.",
    spaces: () => "Um endereço não contém espaços. Cole só o endereço, sem outro texto.",
    "no-host": () =>
      "Este endereço não tem nome de host. Um endereço tem esta forma: https://rustdesk.example.com.",
    "wrong-scheme": ({ scheme }) =>
      `Um endereço que começa com ${scheme}: não é uma página da Web. Ele precisa começar com https://.`,
    "has-credentials": () =>
      "Este endereço contém um nome de usuário ou uma senha. Retire tudo o que vem antes do @.",
    ipv6: ({ host }) => `A Microsoft não aceita endereços IPv6 como ${host}. Use um nome de host.`,
    "portal-address": ({ host }) =>
      `${host} é um endereço da própria Microsoft. Cole o endereço do seu console RustDesk.`,
    "bad-port": ({ port }) => `${port} não é uma porta. Portas são números de 1 a 65535.`,
    "bad-host": ({ host }) =>
      `${host} não é um nome de host que um navegador consiga abrir. Confira a grafia.`,
    "too-long": ({ length, max }) =>
      `O endereço de callback teria ${length} caracteres; a Microsoft permite ${max}.`,
  },
  refusedTitle: "A Microsoft não aceita este endereço",
  refused: {
    "not-a-url": () => "Não é um endereço completo.",
    "wrong-scheme": () => "Endereços de redirecionamento começam com `https://`.",
    "http-host": () =>
      "Endereços de redirecionamento precisam começar com `https://`. Só `http://localhost` é exceção. O RustDesk obtém o endereço da barra de endereços do navegador quando você salva a página OIDC.",
    ipv6: () => "Endereços IPv6 não são aceitos. Use um nome de host.",
    "forbidden-characters": ({ characters }) => `Os caracteres \`${characters}\` não são permitidos.`,
    "too-long": ({ length, max }) => `Ele tem ${length} caracteres; são permitidos ${max}.`,
  },
  fixTitle: "Publicar o console com https",
  fix: [
    "**Adicione um proxy reverso no servidor.** O Caddy obtém o certificado sozinho.",
    "**Abra o console nesse endereço** e confirme que ele carrega sem avisos.",
    "**Volte aqui.** O que você digitou é mantido.",
  ],
  proxies: { caddy: "Caddy", nginx: "nginx" },
  notes: {
    "private-host": () =>
      "Um endereço privado. A Microsoft nunca o acessa; quem o acessa são os navegadores dos seus usuários. Ele funciona se os dispositivos de todos conseguirem abri-lo e confiarem no certificado.",
    localhost: () => "Este endereço só funciona neste computador.",
    idn: ({ host }) => `Registrado e enviado na forma ASCII, \`${host}\`.`,
    "rustdesk-port": ({ port }) =>
      `A porta ${port} normalmente usa http sem criptografia. Atrás de um proxy, o endereço não tem porta.`,
  },
  asideName: "Use o mesmo nome que os usuários",
  asideNameWhy:
    "O RustDesk guarda o endereço que está na barra de endereços do navegador quando a página OIDC é salva. Use o nome público, não um interno.",
  asidePrivate: "Um endereço privado pode funcionar",
  asidePrivateWhy: "A Microsoft nunca o acessa. Quem o acessa são os navegadores dos seus usuários.",
  asideSave: "Por que não salvar assim mesmo?",
  asideSaveWhy:
    "O portal o recusa, e todo login com ele falha: AADSTS500117. Nenhuma configuração contorna isso.",
  asideTry: "Só para experimentar?",
  asideTryWhy: "Em um único computador, `http://localhost:21114` é permitido.",
} satisfies Catalogue["address"];
