/** What was set up, to keep: Markdown for people, JSON for tools. Neither holds the secret. */
import { CONSOLE_PRODUCTS } from "../../domain/console-product.ts";
import type { Catalogue } from "../../messages/catalogue.ts";
import { foldEvents } from "../../setup/fold-events.ts";
import type { Session } from "../wizard/wizard-state.ts";
import { rowsOfPlan } from "./plan-view.tsx";
import { clientIdOfRun } from "./test.tsx";

type Run = NonNullable<Session["run"]>;

interface Summary {
  readonly console: string;
  readonly product: string;
  readonly callbackUrl: string;
  readonly tenantId: string;
  readonly tenant: string;
  readonly issuer: string;
  readonly clientId: string | null;
  readonly secretEndsAt: string | null;
  readonly whoMaySignIn: string;
  readonly madeAt: string;
  readonly provenAt: string | null;
}

function summarise(run: Run, trial: Session["trial"]): Summary {
  const { request } = run.plan;
  const { facts } = foldEvents(run.plan, run.events);
  const iso = (at: number) => new Date(at).toISOString();
  return {
    console: request.consoleAddress.origin,
    product: CONSOLE_PRODUCTS[request.product].title,
    callbackUrl: request.callbackUrl,
    tenantId: request.tenant.id,
    tenant: request.tenant.typed,
    issuer: request.tenant.issuer,
    clientId: clientIdOfRun(run),
    secretEndsAt: facts.secretEndsAt === undefined ? null : iso(facts.secretEndsAt),
    whoMaySignIn: request.gate.kind,
    madeAt: iso(run.events[0]?.at ?? run.observed.at),
    provenAt: trial?.kind === "signed in" ? iso(trial.at) : null,
  };
}

export const summaryAsJson = (run: Run, trial: Session["trial"]): string =>
  `${JSON.stringify(summarise(run, trial), null, 2)}\n`;

export function summaryAsMarkdown(run: Run, trial: Session["trial"], words: Catalogue): string {
  const one = summarise(run, trial);
  const { file } = words.done;
  const rows = rowsOfPlan(run.plan, words.plan);
  const sign = { add: "+", chg: "~", del: "-", keep: "=" } as const;
  const list = (side: "entra" | "rustDesk") =>
    rows[side].map((row) => `- ${sign[row.op]} ${row.label}${row.value ? `: \`${row.value}\`` : ""}`);
  const facts: readonly (readonly [string, string | null])[] = [
    [file.console, one.console],
    [words.product.label, one.product],
    [words.done.settings.callbackUrl, one.callbackUrl],
    [file.organisation, `${one.tenant} (${one.tenantId})`],
    [words.done.settings.issuer, one.issuer],
    [words.done.settings.clientId, one.clientId],
    [file.secretEnds, one.secretEndsAt],
    [file.made, one.madeAt],
    [file.proven, one.provenAt],
  ];
  return [
    `# ${file.title}`,
    "",
    ...facts.map(([name, value]) => `- **${name}:** ${value === null ? "–" : `\`${value}\``}`),
    "",
    `## ${words.wizard.sides.entra}`,
    ...list("entra"),
    "",
    `## ${words.wizard.sides.rustDesk}`,
    ...list("rustDesk"),
    "",
    file.noSecret,
    "",
  ].join("\n");
}
