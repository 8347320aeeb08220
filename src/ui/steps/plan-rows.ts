/** The plan as rows of the review: what is created, changed and kept on each side. Pure; words come from the catalogue. */
import type { SecretEntry } from "../../domain/app-registration.ts";
import type { ProviderChange } from "../../domain/oidc-provider.ts";
import type { Kept, SaveProvider, SetupPlan, SetupStep } from "../../domain/setup-plan.ts";
import type { Catalogue } from "../../messages/catalogue.ts";
import { showDate, showDays } from "../words.ts";

export interface PlanRow {
  readonly op: "add" | "chg" | "del" | "keep";
  readonly label: string;
  readonly was?: string;
  readonly value?: string;
}

type Words = Catalogue["plan"];
const add = (label: string, value?: string): PlanRow => ({
  op: "add",
  label,
  ...(value === undefined ? {} : { value }),
});
const chg = (label: string, value?: string, was?: string): PlanRow => ({
  op: "chg",
  label,
  ...(value === undefined ? {} : { value }),
  ...(was ? { was } : {}),
});

const del = (label: string, was?: string, value?: string): PlanRow => ({
  op: "del",
  label,
  ...(was ? { was } : {}),
  ...(value ? { value } : {}),
});

type Marks = Pick<SecretEntry, "hint" | "endsAt">;

/** What a secret is told by, beside its description: its first characters and its end, as the portal lists both. */
const marksOf = ({ hint, endsAt }: Marks, { rows }: Words): string =>
  [hint && `${hint}…`, endsAt !== null && rows.until(showDate(endsAt))].filter(Boolean).join(", ");

export const markedSecret = (one: Marks & Pick<SecretEntry, "displayName">, words: Words): string =>
  [one.displayName, marksOf(one, words)].filter(Boolean).join(", ");

/** Rows of one step, by kind: a kind without rows does not compile. */
const ROWS: {
  readonly [K in SetupStep["kind"]]: (
    step: Extract<SetupStep, { kind: K }>,
    words: Words,
  ) => readonly PlanRow[];
} = {
  createAppRegistration: ({ wanted }, { rows, audiences }) => [
    add(rows.appRegistration, wanted.displayName),
    add(rows.redirectUri, wanted.callbackUrl),
    add(rows.idTokens, rows.idTokensWhy),
    ...(wanted.audience === "thisTenant" ? [] : [add(rows.audience, audiences[wanted.audience])]),
  ],
  repairAppRegistration: ({ changes, displayName }, words) => [
    { op: "keep", label: words.rows.appRegistration, value: displayName },
    ...changes.map((change): PlanRow => {
      const { changes: say, platforms } = words;
      switch (change.kind) {
        case "addRedirectUri":
          return chg(say.addRedirectUri, change.uri);
        case "removeRedirectUri":
          return { op: "del", label: say.removeRedirectUri, value: change.uri };
        case "moveRedirectUri":
          return chg(say.moveRedirectUri(platforms[change.from]), change.uri);
        case "setAudience":
          return chg(say.setAudience(change.from, change.to));
        case "addPermissions":
          return chg(say.addPermissions(change.scopes.join(" ")));
        case "addClaims":
          return chg(say.addClaims(change.claims.join(" ")));
        case "addTag":
          return chg(say.addTag, change.tag);
        case "setUniqueName":
          return chg(say.setUniqueName, change.uniqueName);
        case "turnOnIdTokens":
          return chg(say.turnOnIdTokens);
        case "setAccessTokenVersion":
          return chg(say.setAccessTokenVersion);
      }
    }),
  ],
  createServicePrincipal: ({ isAssignmentRequired }, { rows }) => [
    isAssignmentRequired
      ? add(rows.servicePrincipalGated, rows.servicePrincipalClosed)
      : add(rows.servicePrincipal, rows.servicePrincipalOpen),
  ],
  repairServicePrincipal: ({ changes }, { principalChanges }) =>
    changes.map(({ kind }) => chg(principalChanges[kind])),
  grantAdminConsent: ({ scopes, existingGrantId }, { rows }) => [
    existingGrantId ? chg(rows.adminConsent, scopes.join(" ")) : add(rows.adminConsent, scopes.join(" ")),
  ],
  assignPerson: ({ personName }, { rows }) => [add(rows.assignPerson, personName)],
  addClientSecret: ({ lifetimeInDays, endsAt, displayName }, { rows }) => [
    add(rows.secret(showDays(lifetimeInDays), showDate(endsAt)), displayName),
  ],
  unassignPerson: ({ personName }, { rows }) => [del(rows.unassignPerson, personName)],
  waitForSecret: () => [],
  restoreAppRegistration: ({ displayName }, { rows }) => [chg(rows.restore, displayName)],
  restoreServicePrincipal: (_step, { rows }) => [chg(rows.restorePrincipal)],
  deleteAppRegistration: ({ displayName }, { rows }) => [del(rows.deleteApp, displayName)],
  purgeAppRegistration: (_step, { rows }) => [del(rows.purgeApp)],
  removeProvider: ({ providerName, clientId }, { rows }) => [
    del(rows.removeProvider, clientId ? `${providerName} · ${clientId}` : providerName),
  ],
  removeClientSecret: (step, words) => [del(words.rows.removeSecret, step.displayName, marksOf(step, words))],
  saveProvider: (step, words) => {
    const isNew = step.changes.some(({ kind }) => kind === "addProvider");
    return step.changes.map((change) => providerRow(step, change, isNew, words));
  },
};

function providerRow(
  { providerName, clientId, issuer, secret, callbackUrl }: SaveProvider,
  change: ProviderChange,
  isNew: boolean,
  { rows, providerChanges: say }: Words,
): PlanRow {
  // What a new entry holds is created with it, not changed.
  const put = (label: string, value?: string, was?: string) =>
    isNew ? add(label, value) : chg(label, value, was);
  switch (change.kind) {
    case "addProvider":
      return add(say.addProvider, providerName);
    case "setName":
      return chg(say.setName, change.to, change.from);
    case "setClientId":
      return put(say.setClientId, "known" in clientId ? clientId.known : rows.newValue, change.from);
    case "setIssuer":
      return put(say.setIssuer, issuer, change.from);
    case "setSecret":
      return put(say.setSecret, secret === "held" ? rows.providerSecretHeld : rows.providerSecretNew);
    case "enable":
      return put(say.enable);
    case "setCallback":
      return chg(say.setCallback, callbackUrl, change.from);
  }
}

/** The rows of a step. */
export const rowsOf = (step: SetupStep, words: Words): readonly PlanRow[] =>
  rowsOfKind(step.kind, step, words);

function rowsOfKind<K extends SetupStep["kind"]>(kind: K, step: SetupStep, words: Words): readonly PlanRow[] {
  // The step is of this kind: the caller read it there.
  return ROWS[kind](step as Extract<SetupStep, { kind: K }>, words);
}

/** What stays as it is, on each side. */
export function keptRows(
  kept: readonly Kept[],
  words: Words,
): { readonly entra: PlanRow[]; readonly rustDesk: PlanRow[] } {
  const entra: PlanRow[] = [];
  const rustDesk: PlanRow[] = [];
  for (const one of kept) {
    const label = words.kept[one.kind];
    const keep = (value?: string): PlanRow => ({ op: "keep", label, ...(value ? { value } : {}) });
    switch (one.kind) {
      case "appRegistration":
        entra.push(keep(one.displayName));
        break;
      case "redirectUri":
        entra.push(keep(one.uri));
        break;
      case "otherRedirectUris":
        entra.push(keep(one.uris.join(", ")));
        break;
      case "assigned":
        entra.push(keep(one.names.join(", ")));
        break;
      case "secret":
        entra.push(
          keep(one.endsAt === null ? (one.displayName ?? "") : words.rows.until(showDate(one.endsAt))),
        );
        break;
      case "provider":
        rustDesk.push(keep(one.name));
        break;
      case "otherProviders":
        rustDesk.push(keep(one.names.join(", ")));
        break;
      case "servicePrincipal":
      case "adminConsent":
        entra.push(keep());
        break;
    }
  }
  return { entra, rustDesk };
}

/** How many things a plan changes: as many as the review marks, and not its steps, of which one may make several. */
export const countChanges = (plan: SetupPlan, words: Words): number =>
  plan.steps.flatMap((step) => rowsOf(step, words)).filter(({ op }) => op !== "keep").length;

export const countRows = (rows: readonly PlanRow[], op: PlanRow["op"]): number =>
  rows.filter((row) => row.op === op).length;
