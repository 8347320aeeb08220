/** The table Setting / Entra / RustDesk / Match, from what both sides answered when read back. Pure. */
import type { ClientId } from "../domain/client-id.ts";
import { CONSOLE_PRODUCTS } from "../domain/console-product.ts";
import type { Problem } from "../domain/problem.ts";
import type { SetupPlan } from "../domain/setup-plan.ts";
import type { Directory } from "../ports/directory.ts";
import type { ConsoleSettings } from "../ports/rustdesk-console.ts";
import type { MatchRow } from "./setup-event.ts";

type EntraSide = Awaited<ReturnType<Directory["readBack"]>>;

/**
 * `null` for a side says that it is in a person's hands. The secret's row says something only when the console shows
 * the beginning of the value that was just made; otherwise only the real sign-in can tell.
 */
export function compareSides(
  plan: SetupPlan,
  clientId: ClientId,
  entra: EntraSide | null,
  rustDesk: ConsoleSettings | null,
  madeSecretHint: string | null,
): readonly MatchRow[] {
  const { callbackUrl, issuer, providerName } = plan.end;
  // A callback from a file on the server is not among the settings; the dry check asks for it.
  const isConfigured = CONSOLE_PRODUCTS[plan.request.product].callback === "configured";
  const provider = rustDesk?.providers.find((one) => one.name === providerName) ?? null;
  const row = (
    setting: MatchRow["setting"],
    expected: string,
    inEntra: string | null,
    inRustDesk: string | null,
  ): MatchRow => ({
    setting,
    expected,
    entra: inEntra,
    rustDesk: inRustDesk,
    state: stateOf(expected, [inEntra, inRustDesk]),
  });
  const onOff = (isOn: boolean) => (isOn ? "on" : "off");
  return [
    row(
      "clientId",
      clientId,
      entra && (entra.hasServicePrincipal ? clientId : ""),
      rustDesk && (provider?.clientId ?? ""),
    ),
    row(
      "callbackUrl",
      callbackUrl,
      entra && (entra.hasCallback ? callbackUrl : ""),
      rustDesk && (isConfigured ? rustDesk.callbackUrl : (rustDesk.callbackUrl ?? "")),
    ),
    // The directory was read with a token of this very tenant, so what it issues is this issuer.
    row("issuer", issuer, entra && issuer, rustDesk && (provider?.issuer ?? "")),
    row("idTokens", "on", entra && onOff(entra.hasIdTokens), null),
    {
      setting: "secret",
      expected: madeSecretHint ?? "",
      entra: entra?.hasSecret ? madeSecretHint : null,
      rustDesk: provider?.secretHint ?? null,
      state:
        entra?.hasSecret === false || (rustDesk !== null && provider?.secret === "absent")
          ? "wrong"
          : madeSecretHint && provider?.secretHint
            ? stateOf(madeSecretHint, [entra?.hasSecret ? madeSecretHint : null, provider.secretHint])
            : "cannot check",
    },
    row("provider", "on", null, rustDesk && onOff(provider?.isEnabled ?? false)),
  ];
}

/** A match takes two: `null` stands for a side that was not read, or that has no such setting. */
function stateOf(expected: string, sides: readonly (string | null)[]): MatchRow["state"] {
  const read = sides.filter((got) => got !== null);
  if (read.length === 0) return "cannot check";
  if (read.some((got) => got !== expected)) return "wrong";
  return read.length === sides.length ? "match" : "as planned";
}

/** What is left after a disconnection, of the registration or of this console's part in it. */
export function compareGone(
  plan: SetupPlan,
  entra: EntraSide | null,
  rustDesk: ConsoleSettings | null,
  { isDeleted, providerName }: { readonly isDeleted: boolean; readonly providerName: string },
): readonly MatchRow[] {
  const isListed = rustDesk?.providers.some(({ name }) => name === providerName) ?? false;
  const isLeft = entra !== null && (isDeleted ? entra.isThere : entra.hasCallback);
  const gone = (
    setting: MatchRow["setting"],
    inEntra: string | null,
    inRustDesk: string | null,
  ): MatchRow => ({
    setting,
    expected: "",
    entra: inEntra,
    rustDesk: inRustDesk,
    state: stateOf("", [inEntra, inRustDesk]),
  });
  return [
    gone("provider", null, rustDesk && (isListed ? "on" : "")),
    gone("callbackUrl", entra && (isLeft ? plan.end.callbackUrl : ""), null),
  ];
}

/** What is told of the first row that is not as it was sent. */
export const storedDiffers = ({ setting, expected, entra, rustDesk }: MatchRow): Problem => ({
  code: "console-stored-differs",
  world: "partly changed",
  again: "now",
  facts: { setting, expected, entra: entra ?? "", rustDesk: rustDesk ?? "" },
});
