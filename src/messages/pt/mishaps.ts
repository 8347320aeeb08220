/** Words for what goes wrong around a run: other people, other tabs, replicas that lag, networks in between. */
import type { ProblemCode } from "../../domain/problem.ts";
import { grammarOf } from "../grammar.ts";
import type { ProblemWords } from "../problem-words.ts";

const { count } = grammarOf("pt");
const inMinutes = (seconds: string): string =>
  count(Math.ceil(Number(seconds) / 60), { one: "# minuto", other: "# minutos" });

/** Where Microsoft said how long it wants to be left alone. */
const waitFirst = ({ waitInSeconds }: Readonly<Record<string, string>>): string =>
  waitInSeconds ? ` A Microsoft pede para esperar antes **${inMinutes(waitInSeconds)}**.` : "";

export const mishaps = {
  "graph-answer-unreadable": {
    title: "A resposta não é do Microsoft Graph",
    happened:
      "Algo entre este navegador e a Microsoft respondeu no lugar dela: um proxy, a página de login de uma rede ou um serviço com problemas.",
    remedy: "Confirme que esta rede dá acesso à Microsoft e prossiga: o que já foi feito será encontrado.",
  },
  "run-elsewhere": {
    title: "Outra guia está fazendo estas alterações",
    happened:
      "Esta organização e este console estão sendo configurados em outra guia ou janela deste navegador. Duas ao mesmo tempo criariam um segredo cada.",
    remedy: "Prossiga na outra guia, ou feche-a e prossiga aqui.",
  },
  "unsupported-browser": {
    title: "Este navegador não consegue receber a resposta da Microsoft",
    happened:
      "Falta a ele um meio para duas de suas janelas se comunicarem, ou esse meio está desativado (BroadcastChannel), por isso um login nunca voltaria para cá.",
    remedy: "Use outro navegador ou um token da Azure CLI, ou faça manualmente no portal do Entra.",
  },
  "console-changed-meanwhile": {
    title: "Alguém alterou as configurações do console nesse meio-tempo",
    happened: "Elas não são mais as que a revisão mostrou, por isso nada foi salvo por cima.",
    remedy:
      "Veja o que foi alterado. Se for para ficar, prossiga: só a entrada da Microsoft e o endereço de callback são gravados, todo o resto é mantido.",
  },
  "directory-still-copying": {
    title: "A Microsoft ainda está copiando as alterações",
    happened: "Nem todas as regiões dela as mostram ainda. Está demorando mais do que o normal.",
    remedy: "Espere mais ou volte mais tarde: tudo é encontrado, e nada é criado em duplicidade.",
  },
  "graph-throttled": {
    title: "A Microsoft pede para ir mais devagar",
    happened: (facts) =>
      `A sua organização enviou muitas solicitações à Microsoft em pouco tempo.${facts.waitInSeconds ? ` A Microsoft pede para esperar **${inMinutes(facts.waitInSeconds)}**.` : ""}`,
    remedy: (facts) =>
      `Espere ${facts.waitInSeconds ? "esse tempo" : "alguns minutos"} e prossiga: o que foi criado será encontrado.`,
  },
  "graph-unavailable": {
    title: "O Microsoft Graph está com um problema",
    happened: (facts) => `Ele respondeu várias vezes com ${facts.status ?? "um erro"}.`,
    remedy: (facts) =>
      `Espere alguns minutos e consulte de novo: o que foi criado será encontrado.${waitFirst(facts)}`,
  },
  "outcome-unknown": {
    title: "Não se sabe se isto foi feito",
    happened: "A resposta se perdeu no caminho.",
    remedy: (facts) =>
      `Consulte de novo: o assistente lê os dois lados e planeja só o que ainda falta.${waitFirst(facts)}`,
  },
} satisfies Partial<Record<ProblemCode, ProblemWords>>;
