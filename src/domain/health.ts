/**
 * The health of a connection: one row a setting, both sides beside what it should be. Pure, from the same observation
 * that a repair is planned from. What cannot be seen is said to be so, and never counted as wrong or as right.
 */
import { OUR_TAG } from "./app-registration.ts";
import { checkAudience } from "./audience.ts";
import { CONSOLE_PRODUCTS } from "./console-product.ts";
import { peopleRows } from "./health-people.ts";
import { HEALTH_ROWS, type HealthRow, type HealthRowId, healthRow, type Looked } from "./health-row.ts";
import { secretRows } from "./health-secret.ts";
import type { FoundRegistration, Observed, ServerAsks } from "./observed.ts";
import { providerOf } from "./plan-maintenance.ts";
import type { SetupRequest } from "./setup-request.ts";

export interface Health {
  readonly rows: readonly HealthRow[];
  /** The registration that the rows speak of; null when neither side names one that is there. */
  readonly found: FoundRegistration | null;
}

/** The registration that the console names, else the one with our name, else the only one that holds the callback. */
export function findSubject({ directory, rustDesk }: Observed): FoundRegistration | null {
  const found = directory?.found ?? [];
  const saved =
    rustDesk?.providers.length === 0 ? null : found.find(({ by }) => by.includes("clientIdInConsole"));
  const candidates = found.filter(({ by }) => by.includes("redirectUri"));
  return (
    saved ??
    found.find(({ by }) => by.includes("uniqueName")) ??
    (candidates.length === 1 ? (candidates[0] ?? null) : null)
  );
}

/** All rows in their order. */
export function makeHealth(request: SetupRequest, observed: Observed): Health {
  const found = findSubject(observed);
  const looked: Looked = { request, observed, found, provider: providerOf(request, observed) };
  const rows = [...pathRows(looked), ...secretRows(looked), ...peopleRows(looked), ...recordRows(looked)];
  const order: readonly HealthRowId[] = Object.values(HEALTH_ROWS).flat();
  return { found, rows: rows.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id)) };
}

/** The callback that the console uses. Where a file on its server says it, only a sign-in that it begins can tell. */
function savedCallback(
  { product }: SetupRequest,
  rustDesk: Observed["rustDesk"],
): { readonly saved: string | null; readonly isUnseen: boolean; readonly isOurs: boolean } {
  if (CONSOLE_PRODUCTS[product].callback === "saved")
    return { saved: rustDesk?.callbackUrl ?? null, isUnseen: rustDesk === null, isOurs: true };
  const asks = rustDesk?.serverAsks;
  const saved = asks && "callbackUrl" in asks ? asks.callbackUrl : null;
  return { saved, isUnseen: saved === null, isOurs: false };
}

function pathRows(looked: Looked): readonly HealthRow[] {
  const { request, observed, found, provider } = looked;
  const { rustDesk, directory } = observed;
  const { callbackUrl, tenant } = request;
  const registration = found?.registration ?? null;
  const entraUnseen = directory === null;
  const consoleUnseen = rustDesk === null;
  const judge = (isRight: boolean, isSeen: boolean) => (isSeen ? (isRight ? "ok" : "bad") : "na");
  const whyOf = (sides: { entra?: boolean; console?: boolean }): HealthRow["why"] =>
    sides.entra && entraUnseen ? "entraUnseen" : sides.console && consoleUnseen ? "consoleUnseen" : null;
  const platform = registration
    ? (["web", "spa", "publicClient"] as const).find((one) =>
        registration.redirectUris[one].includes(callbackUrl),
      )
    : undefined;
  const otherUri = registration?.redirectUris.web[0];
  const { saved, isUnseen: callbackUnseen, isOurs: canSave } = savedCallback(request, rustDesk);
  const callbackIsRight = (entraUnseen || platform === "web") && (callbackUnseen || saved === callbackUrl);
  const idIsRight =
    registration !== null && provider?.clientId.trim().toLowerCase() === registration.clientId;
  const audience = registration?.audience ?? null;
  const principal = found?.servicePrincipal ?? null;
  const isVisible = provider?.isEnabled === true && (rustDesk?.offered?.includes(provider.name) ?? true);
  return [
    healthRow(
      "callback",
      { text: callbackUrl, note: "webPlatform" },
      {
        state: judge(callbackIsRight, !(entraUnseen && callbackUnseen)),
        entra: registration
          ? platform
            ? { text: callbackUrl, note: `${platform}Platform` }
            : otherUri
              ? { text: otherUri }
              : { word: "notThere" }
          : entraUnseen
            ? null
            : { word: "notThere" },
        rustDesk: callbackUnseen ? null : saved ? { text: saved } : { word: "notThere" },
        fix: callbackIsRight || !registration || (platform === "web" && !canSave) ? null : "repair",
        why: whyOf({ entra: true, console: true }),
      },
    ),
    healthRow(
      "clientId",
      { word: "sameOnBoth" },
      {
        state: judge(idIsRight, !entraUnseen && !consoleUnseen),
        entra: entraUnseen ? null : registration ? { text: registration.clientId } : { word: "notThere" },
        rustDesk: consoleUnseen ? null : provider ? { text: provider.clientId } : { word: "notThere" },
        fix: idIsRight || !registration || entraUnseen || consoleUnseen ? null : "repair",
        why: !entraUnseen && !registration ? "connectAnew" : whyOf({ entra: true, console: true }),
      },
    ),
    healthRow(
      "issuer",
      { word: "asPublished", text: tenant.issuer },
      {
        state: judge(provider?.issuer === tenant.issuer, !consoleUnseen),
        entra: { text: tenant.issuer },
        rustDesk: consoleUnseen ? null : provider?.issuer ? { text: provider.issuer } : { word: "notThere" },
        fix: provider?.issuer === tenant.issuer || !registration || consoleUnseen ? null : "repair",
        why: whyOf({ console: true }),
      },
    ),
    healthRow(
      "idTokens",
      { word: "on" },
      {
        state: judge(registration?.idTokens === true, registration !== null),
        entra: registration ? { word: registration.idTokens ? "on" : "off" } : null,
        fix: registration && !registration.idTokens ? "repair" : null,
        why: whyOf({ entra: true }),
      },
    ),
    healthRow(
      "audience",
      { word: "thisTenant" },
      {
        state: judge(audience !== null && checkAudience(audience, request.cloud).ok, registration !== null),
        entra: registration ? { word: audience ?? "none" } : null,
        fix: registration && !(audience && checkAudience(audience, request.cloud).ok) ? "repair" : null,
        why: whyOf({ entra: true }),
      },
    ),
    healthRow(
      "enterpriseApp",
      { word: "enabled" },
      {
        state: judge(principal?.isEnabled === true, registration !== null),
        entra: registration
          ? { word: principal ? (principal.isEnabled ? "enabled" : "disabled") : "notThere" }
          : null,
        fix: registration && principal?.isEnabled !== true ? "repair" : null,
        why: whyOf({ entra: true }),
      },
    ),
    healthRow(
      "button",
      { word: "visible" },
      {
        state: judge(isVisible, !consoleUnseen),
        rustDesk: consoleUnseen ? null : { word: isVisible ? "visible" : provider ? "hidden" : "notThere" },
        fix: isVisible || !registration || consoleUnseen ? null : "repair",
        why: whyOf({ console: true }),
      },
    ),
    serverRow(looked, isVisible),
  ];
}

/** What the server itself would send people to: the surest sign that what is saved is what is used. */
function serverRow(
  { request, observed: { rustDesk }, found, provider }: Looked,
  isVisible: boolean,
): HealthRow {
  const asks = rustDesk?.serverAsks ?? null;
  const row = (otherwise: Partial<HealthRow>) => healthRow("serverAsks", { word: "asPlanned" }, otherwise);
  if (!asks)
    return row({ state: "na", why: rustDesk === null ? "consoleUnseen" : isVisible ? null : "buttonHidden" });
  if ("refused" in asks)
    return row({
      state: "bad",
      rustDesk: { word: "refused", text: asks.refused },
      fix: found ? "repair" : null,
    });
  const clientId = found?.registration.clientId ?? provider?.clientId ?? "";
  const wrong = differing(asks, { tenant: request.tenant.id, clientId, callbackUrl: request.callbackUrl });
  return wrong === null
    ? row({ rustDesk: { word: "asPlanned" } })
    : row({ state: "bad", rustDesk: { word: "asksOther", text: wrong }, fix: found ? "repair" : null });
}

const differing = (asks: ServerAsks, wanted: ServerAsks): string | null =>
  asks.tenant !== wanted.tenant
    ? asks.tenant
    : asks.clientId !== wanted.clientId
      ? asks.clientId
      : asks.callbackUrl !== wanted.callbackUrl
        ? asks.callbackUrl
        : null;

function recordRows({ observed, found }: Looked): readonly HealthRow[] {
  const { directory } = observed;
  if (!directory) return [];
  const registration = found?.registration ?? null;
  const isMarked = registration?.tags.includes(OUR_TAG) === true && registration.uniqueName !== null;
  const others = directory.found.filter(
    (one) =>
      one !== found &&
      (one.by.includes("redirectUri") || one.registration.uniqueName === observed.uniqueName),
  );
  const twin = directory.deletedTwin;
  return [
    ...(registration
      ? [
          healthRow(
            "marked",
            { word: "foundAgain" },
            {
              state: isMarked ? "ok" : "none",
              entra: { word: isMarked ? "marked" : "unmarked" },
              fix:
                isMarked || (registration.uniqueName !== null && registration.tags.includes(OUR_TAG))
                  ? null
                  : "repair",
            },
          ),
        ]
      : []),
    ...(others.length > 0
      ? [
          healthRow(
            "duplicates",
            { word: "none" },
            {
              state: "bad",
              entra: {
                word: "others",
                count: others.length,
                text: others.map((one) => one.registration.displayName).join(", "),
              },
              why: "chooseOne",
            },
          ),
        ]
      : []),
    ...(twin && !registration
      ? [
          healthRow(
            "deletedTwin",
            { word: "none" },
            {
              state: "bad",
              entra: { word: "deletedOn", ...(twin.deletedAt === null ? {} : { at: twin.deletedAt }) },
              why: "nameIsHeld",
            },
          ),
        ]
      : []),
  ];
}
