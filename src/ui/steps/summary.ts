/** What was set up, to keep: Markdown for people, JSON for tools. Neither holds the secret. */
import { CONSOLE_PRODUCTS } from "../../domain/console-product.ts";
import type { Catalogue } from "../../messages/catalogue.ts";
import type { RunState } from "../wizard/wizard-state.ts";
import type { ComparedRow, Ending, EndingKind } from "./ending.ts";
import { rowsOfPlan } from "./plan-view.tsx";
import { clientIdOfRun } from "./test.tsx";

interface Summary {
  readonly job: EndingKind;
  readonly console: string;
  readonly product: string;
  readonly callbackUrl: string;
  readonly tenantId: string;
  readonly tenant: string;
  readonly issuer: string;
  readonly clientId: string | null;
  readonly secretEndsAt: string | null;
  readonly whoMaySignIn: string;
  readonly madeAt: string | null;
  readonly provenAt: string | null;
  readonly compared: Readonly<Record<string, ComparedRow["state"]>>;
}

function summarise(run: RunState, { kind, madeAt, provenAt, rows, secretEndsAt }: Ending): Summary {
  const { request } = run.plan;
  const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());
  return {
    job: kind,
    console: request.consoleAddress.origin,
    product: CONSOLE_PRODUCTS[request.product].title,
    callbackUrl: request.callbackUrl,
    tenantId: request.tenant.id,
    tenant: request.tenant.typed,
    issuer: request.tenant.issuer,
    clientId: clientIdOfRun(run),
    secretEndsAt: iso(secretEndsAt),
    whoMaySignIn: request.gate.kind,
    madeAt: iso(madeAt),
    provenAt: iso(provenAt),
    compared: Object.fromEntries(rows.map(({ setting, state }) => [setting, state])),
  };
}

export const summaryAsJson = (run: RunState, ending: Ending): string =>
  `${JSON.stringify(summarise(run, ending), null, 2)}\n`;

export function summaryAsMarkdown(run: RunState, ending: Ending, words: Catalogue): string {
  const one = summarise(run, ending);
  const { file, settings, states } = words.done;
  const rows = rowsOfPlan(ending.made.plan, words.plan);
  // What was removed afterwards was another run's.
  const removed = run === ending.made ? [] : rowsOfPlan(run.plan, words.plan).entra;
  const sign = { add: "+", chg: "~", del: "-", keep: "=" } as const;
  const list = (side: "entra" | "rustDesk") =>
    [...rows[side], ...(side === "entra" ? removed.filter(({ op }) => op === "del") : [])].map(
      ({ op, label, was, value }) => {
        const told = (op === "del" ? [was, value] : [value]).filter(Boolean).join(", ");
        return `- ${sign[op]} ${label}${told ? `: \`${told}\`` : ""}`;
      },
    );
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
    `## ${words.done.compared}`,
    ...ending.rows.map(({ setting, state }) => `- **${settings[setting]}:** ${states[state]}`),
    "",
    file.noSecret,
    "",
  ].join("\n");
}
