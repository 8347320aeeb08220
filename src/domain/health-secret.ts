/** The secret's rows: which one is in use and how long it lasts, what was left over, whether both sides hold the same. */
import type { SecretEntry } from "./app-registration.ts";
import { type HealthRow, healthRow, type Looked } from "./health-row.ts";
import { DAY } from "./instant.ts";
import { keptSecret, supersededSecrets } from "./plan-secret.ts";

/** Below this a secret is to be replaced: time to plan it, and more than one reminder. In days. */
export const SOON_IN_DAYS = 30;

export function secretRows(looked: Looked): readonly HealthRow[] {
  const { observed, found, provider, request } = looked;
  const { at, directory, rustDesk } = observed;
  const live = (found?.registration.secrets ?? []).filter(({ endsAt }) => endsAt === null || endsAt > at);
  const used = found ? keptSecret(found, provider, observed) : null;
  const host = new URL(request.consoleAddress.origin).host;
  const left = found ? supersededSecrets(found, provider, "keep", host, observed) : [];
  const hint = provider?.secretHint ?? null;
  const isOther =
    found !== null && hint !== null && live.length > 0 && live.every((one) => one.hint !== hint);
  const whyUnseen =
    directory === null ? "entraUnseen" : rustDesk === null ? ("consoleUnseen" as const) : null;
  return [
    inUseRow(looked, live, used),
    healthRow(
      "leftOver",
      { word: "none" },
      {
        state: found ? (left.length > 0 ? "bad" : "ok") : "na",
        entra: found
          ? left.length > 0
            ? { word: "undelivered", count: left.length, ...atOf(left[0]) }
            : { word: "none" }
          : null,
        fix: left.length > 0 ? "repair" : null,
        why: directory === null ? "entraUnseen" : null,
      },
    ),
    healthRow(
      "secretMatch",
      { word: "sameOnBoth" },
      {
        state: isOther ? "bad" : "na",
        entra: found
          ? used?.hint
            ? { word: "begins", text: used.hint }
            : { word: "hiddenByMicrosoft" }
          : null,
        rustDesk: provider ? (hint ? { word: "begins", text: hint } : { word: "hiddenByRustDesk" }) : null,
        fix: isOther ? "repair" : null,
        why: whyUnseen ?? "onlySignIn",
      },
    ),
  ];
}

const atOf = (one: SecretEntry | undefined) => (one?.startsAt == null ? {} : { at: one.startsAt });

function inUseRow(
  { observed: { at, directory, rustDesk }, found, provider }: Looked,
  live: readonly SecretEntry[],
  used: SecretEntry | null,
): HealthRow {
  const shouldBe = { word: "moreThan30Days" } as const;
  const inConsole = rustDesk
    ? ({ word: provider && provider.secret !== "absent" ? "saved" : "absent" } as const)
    : null;
  const isAbsent = inConsole?.word === "absent";
  if (!found)
    return healthRow("secretInUse", shouldBe, {
      state: isAbsent ? "bad" : "na",
      rustDesk: inConsole,
      why: directory === null ? "entraUnseen" : null,
    });
  const days = used?.endsAt == null ? null : Math.floor((used.endsAt - at) / DAY);
  const isSoon = days !== null && days <= SOON_IN_DAYS;
  const isDead = live.length === 0;
  const last = found.registration.secrets.toSorted((a, b) => (b.endsAt ?? 0) - (a.endsAt ?? 0))[0];
  return healthRow("secretInUse", shouldBe, {
    state: isDead || isSoon || isAbsent ? "bad" : used ? "ok" : "na",
    entra: isDead
      ? last?.endsAt
        ? { word: "expired", at: last.endsAt }
        : { word: "none" }
      : used
        ? days === null || used.endsAt === null
          ? { word: "daysLeft", text: used.hint ?? "" }
          : {
              word: "daysLeft",
              count: days,
              at: used.endsAt,
              ...(used.startsAt === null ? {} : { from: used.startsAt }),
              text: used.hint ?? "",
            }
        : { word: "severalLive", count: live.length },
    rustDesk: inConsole,
    fix: isDead || isSoon ? "replaceSecret" : isAbsent ? "repair" : null,
    why: !isDead && !used ? "onlySignIn" : null,
  });
}
