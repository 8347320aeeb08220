/** The console by hand: one act per screen. Labels are those of RustDesk's own console and guide, in English. */
import type { Catalogue } from "../catalogue.ts";

export const consoleActs = {
  counter: (now: number, all: number) => `RustDesk manual, ação ${now} de ${all}`,
  open: "Abrir o console",
  next: (name: string) => `Próximo: ${name}`,
  back: "Voltar",
  submitted: "Cliquei em Submit",
  caption: "Desenho, não captura de tela. Textos do guia do RustDesk, verificados em setembro de 2026.",
  address: "Endereço público do console",
  callback: "Endereço de callback",
  secretWhy:
    "Ele só vai para a área de transferência. Cole-o logo: em alguns sistemas, ela guarda um histórico.",
  ring: { here: "Aqui", choose: "Escolha isto", paste: "Cole aqui", press: "Clique aqui" },
  acts: {
    open: {
      title: "Abrir o console no endereço público",
      next: "abrir o console",
      steps: [
        "**Abra o console exatamente neste endereço,** mesmo que costume usar outro. Ao salvar, o RustDesk obtém o callback da barra de endereços.",
        "**Entre** como administrador.",
        "**Abra Settings** e depois **OIDC**.",
      ],
      picture:
        "O console RustDesk. A barra de endereços, com o endereço https público, está destacada; em Settings, a página OIDC está aberta.",
    },
    provider: {
      title: "Adicionar um provedor do tipo azure",
      next: "adicionar o provedor",
      steps: [
        "**Clique em New auth provider.** Se já houver uma entrada *azure*, abra essa.",
        "**Escolha o Auth type azure.** É por esse nome que o RustDesk mostra um botão da Microsoft.",
      ],
      picture: "A caixa New auth provider. O campo Auth type, com a opção azure, está destacado.",
    },
    values: {
      title: "Colar os três valores",
      next: "colar os valores",
      steps: [
        "**Client id:** copie aqui e cole lá.",
        "**Client secret:** da mesma forma. Ele não é mostrado nesta página.",
        "**Issuer:** o endereço inteiro, sem acrescentar nem retirar nada. Depois clique em **OK**.",
      ],
      picture: "A caixa New auth provider. Os campos Client id, Client secret e Issuer estão destacados.",
    },
    submit: {
      title: "Clicar em Submit: o que conta é salvar",
      next: "salvar",
      steps: [
        "**Confira se o provedor está ativado.**",
        "**Clique em Submit** no fim da página. Só isso salva, e só ao salvar o endereço de callback é gravado.",
        "**Compare a Callback url** com a de baixo. Se for diferente, a página não foi aberta no endereço público: volte à primeira ação.",
      ],
      picture:
        "A página OIDC com a entrada azure ativada. O botão Submit, no fim, está destacado; acima dele está a Callback url.",
    },
  },
} satisfies Catalogue["consoleActs"];
