/** Words for what goes wrong around a run: other people, other tabs, replicas that lag, networks in between. */
import type { ProblemCode } from "../../domain/problem.ts";
import { grammarOf } from "../grammar.ts";
import type { ProblemWords } from "../problem-words.ts";

const { count } = grammarOf("es");
const inMinutes = (seconds: string): string =>
  count(Math.ceil(Number(seconds) / 60), { one: "# minuto", other: "# minutos" });

/** Where Microsoft said how long it wants to be left alone. */
const waitFirst = ({ waitInSeconds }: Readonly<Record<string, string>>): string =>
  waitInSeconds ? ` Microsoft pide esperar antes **${inMinutes(waitInSeconds)}**.` : "";

export const mishaps = {
  "graph-answer-unreadable": {
    title: "La respuesta no es de Microsoft Graph",
    happened:
      "Ha respondido algo situado entre este navegador y Microsoft: un proxy, la página de acceso de una red o un servicio con problemas.",
    remedy: "Compruebe que esta red permite acceder a Microsoft y siga: el asistente reconoce lo ya hecho.",
  },
  "run-elsewhere": {
    title: "Otra pestaña está haciendo estos cambios",
    happened:
      "Esta organización y esta consola se están configurando en otra pestaña o ventana de este navegador. Si lo hicieran las dos a la vez, cada una crearía un secreto.",
    remedy: "Siga en la otra pestaña, o ciérrela y siga aquí.",
  },
  "unsupported-browser": {
    title: "Este navegador no puede recibir la respuesta de Microsoft",
    happened:
      "No dispone de un medio para que dos de sus ventanas se comuniquen, o lo tiene desactivado (BroadcastChannel), así que un inicio de sesión nunca volvería aquí.",
    remedy: "Use otro navegador o un token de Azure CLI, o hágalo a mano en el portal de Entra.",
  },
  "console-changed-meanwhile": {
    title: "Alguien ha cambiado entretanto la configuración de la consola",
    happened: "Ya no es la que mostró la revisión, así que no se ha guardado nada encima.",
    remedy:
      "Vea qué ha cambiado. Si debe conservarse, siga: solo se escriben la entrada de Microsoft y la dirección de callback; todo lo demás se conserva.",
  },
  "directory-still-copying": {
    title: "Microsoft todavía está copiando los cambios",
    happened: "Aún no se ven en todas sus regiones. Está tardando más de lo habitual.",
    remedy:
      "Siga esperando o vuelva más tarde: el asistente reconoce los cambios y no crea nada por duplicado.",
  },
  "graph-throttled": {
    title: "Microsoft pide ir más despacio",
    happened: (facts) =>
      `Su organización ha enviado muchas solicitudes a Microsoft en poco tiempo.${facts.waitInSeconds ? ` Microsoft pide esperar **${inMinutes(facts.waitInSeconds)}**.` : ""}`,
    remedy: (facts) =>
      `Espere ${facts.waitInSeconds ? "ese tiempo" : "unos minutos"} y siga: el asistente reconoce lo ya creado.`,
  },
  "graph-unavailable": {
    title: "Microsoft Graph tiene un problema",
    happened: (facts) =>
      `Ha respondido varias veces con ${facts.status ? `el código ${facts.status}` : "un error"}.`,
    remedy: (facts) =>
      `Espere unos minutos y consulte de nuevo: el asistente reconoce lo ya creado.${waitFirst(facts)}`,
  },
  "outcome-unknown": {
    title: "No se sabe si esto llegó a hacerse",
    happened: "La respuesta se perdió por el camino.",
    remedy: (facts) =>
      `Consulte de nuevo: el asistente lee ambos lados y solo planifica lo que falta.${waitFirst(facts)}`,
  },
} satisfies Partial<Record<ProblemCode, ProblemWords>>;
