/** What every console flavour keeps, whatever product answers. A flavour's test calls this with a bench of its own. */
import { beforeEach, describe, expect, test } from "vitest";
import type { ClientSecret } from "../domain/client-secret.ts";
import { CONSOLE_PRODUCTS, type ProductName } from "../domain/console-product.ts";
import type { ConsoleSettings, ProviderToSave, RustDeskConsole } from "../ports/rustdesk-console.ts";

interface Person {
  readonly userName: string;
  readonly password: string;
}

/** A product with its people, and the hands that a test needs on the product itself. A fresh one per test. */
export interface ConsoleBench {
  readonly rustDesk: RustDeskConsole;
  readonly admin: Person;
  /** An administrator who is asked for `code`; null where the product knows no second factor. */
  readonly adminWithCode: (Person & { readonly code: string }) | null;
  readonly notAdmin: Person;
  /** An entry that the product does not hold yet, with a callback that differs from the stored one. */
  readonly wanted: ProviderToSave & { readonly secret: ClientSecret };
  /** Another value for a change. */
  readonly other: Pick<ProviderToSave, "clientId">;
  /** Everything of the settings that is not `wanted`'s entry and not the callback, as the product holds it. */
  readonly readOthers: () => unknown;
  readonly readStoredSecret: (providerName: string) => string | undefined;
  /** Someone else saves an unrelated setting. */
  readonly saveElsewhere: () => void;
  /** Sessions that the product would let in; null where its tokens run out by themselves only. */
  readonly countSessions: (() => number) | null;
  readonly countRequests: () => number;
  /** The next save is done, or is not, and its answer is lost; then `readingsLost` readings are lost too. */
  readonly loseSave: (how: { readonly isDone: boolean; readonly readingsLost: number }) => void;
  /** Nothing answers any more. */
  readonly unplug: () => void;
  /** Someone has signed in within the trial with this code. */
  readonly endTrial: (code: string) => void;
  /** The trial failed with these words; null where the product tells nobody why. */
  readonly failTrial: ((code: string, error: string) => void) | null;
}

const { signal } = new AbortController();
const call = { signal };

/** Registers the suite, without what this product has no method for. */
export function testConsole(product: ProductName, makeBench: () => ConsoleBench): void {
  const { title, callback } = CONSOLE_PRODUCTS[product];
  // What a product lacks is asked once, outside of the tests: those are registered, or are not there.
  const { adminWithCode, countSessions, failTrial, rustDesk: abilities } = makeBench();
  const canSwitch = abilities.switchProvider !== undefined;
  describe(`${title} keeps the promises of a console`, () => {
    let bench: ConsoleBench;
    let rustDesk: RustDeskConsole;
    beforeEach(() => {
      bench = makeBench();
      ({ rustDesk } = bench);
    });

    const signIn = () => rustDesk.signIn(bench.admin, call);
    const save = async (change: Partial<ProviderToSave> = {}): Promise<ConsoleSettings> => {
      await rustDesk.saveProvider({ ...bench.wanted, ...change }, await rustDesk.readSettings(call), call);
      return rustDesk.readSettings(call);
    };
    const failsWith = (code: string) => ({ name: "ConsoleError", code });

    const sessions = () => bench.countSessions?.() ?? 0;
    /** The same with the entry off, by the switch that the product has. */
    const switchOff = async (): Promise<void> => {
      const { secret: _, isEnabled: __, ...provider } = bench.wanted;
      await rustDesk.switchProvider?.(provider, false, await rustDesk.readSettings(call), call);
    };

    test("a probe recognises the product without a sign-in", async () => {
      expect(await rustDesk.probe(call)).toMatchObject({ kind: "known", product });
      expect(rustDesk.product).toBe(product);
      expect(sessions()).toBe(0);
    });

    test("a console that does not answer is unreachable", async () => {
      bench.unplug();
      await expect(rustDesk.probe(call)).rejects.toMatchObject(failsWith("unreachable"));
    });

    test("an administrator gets in with a password", async () => {
      expect(await signIn()).toMatchObject({
        kind: "signed in",
        user: { name: bench.admin.userName, isAdmin: true, isFromProvider: false },
      });
    });

    test("a wrong password is told and tried once, since consoles lock people out", async () => {
      const wrong = { ...bench.admin, password: "not this one" };
      await expect(rustDesk.signIn(wrong, call)).rejects.toMatchObject(failsWith("wrong-password"));
      expect(bench.countRequests()).toBe(1);
    });

    test("someone who is no administrator is refused, and their session is ended", async () => {
      await expect(rustDesk.signIn(bench.notAdmin, call)).rejects.toMatchObject(failsWith("not-admin"));
      if (countSessions) expect(sessions()).toBe(0);
      await expect(rustDesk.readSettings(call)).rejects.toMatchObject(failsWith("session-ended"));
    });

    if (adminWithCode)
      test("a second factor is asked for, may be mistyped, and lets in", async () => {
        const who = bench.adminWithCode ?? { ...bench.admin, code: "" };
        expect((await rustDesk.signIn(who, call)).kind).toBe("code needed");
        await expect(rustDesk.submitCode("000000", call)).rejects.toMatchObject(failsWith("wrong-code"));
        expect((await rustDesk.submitCode(who.code, call)).kind).toBe("signed in");
        expect((await rustDesk.readSettings(call)).providers).toBeInstanceOf(Array);
      });

    test("a code without a sign-in before it is sent nowhere", async () => {
      await expect(rustDesk.submitCode("123456", call)).rejects.toMatchObject(failsWith("session-ended"));
      expect(bench.countRequests()).toBe(0);
    });

    if (countSessions)
      test("signing in again leaves one session", async () => {
        await signIn();
        await signIn();
        expect(sessions()).toBe(1);
      });

    test("settings are not asked for without a session", async () => {
      await expect(rustDesk.readSettings(call)).rejects.toMatchObject(failsWith("session-ended"));
      expect(bench.countRequests()).toBe(0);
    });

    test("what was saved is what is read next, and everything else is as it was", async () => {
      await signIn();
      const others = structuredClone(bench.readOthers());
      const settings = await save();
      const { name, clientId, issuer, callbackUrl, secret } = bench.wanted;
      expect(settings.callbackUrl).toBe(callback === "saved" ? callbackUrl : null);
      expect(settings.providers).toContainEqual(
        expect.objectContaining({ name, clientId, issuer, isEnabled: true, secret: "present" }),
      );
      expect(bench.readStoredSecret(name)).toBe(secret.reveal());
      expect(JSON.stringify(bench.readOthers())).toBe(JSON.stringify(others));
    });

    test("saving the same again changes nothing", async () => {
      await signIn();
      const once = await save();
      expect(rustDesk.hasChanged(once, await save())).toBe(false);
    });

    test("a kept secret stays what it was while the entry changes", async () => {
      await signIn();
      await save();
      const { clientId } = bench.other;
      const { providers } = await save({ secret: "keep", clientId });
      expect(providers.find(({ name }) => name === bench.wanted.name)?.clientId).toBe(clientId);
      expect(bench.readStoredSecret(bench.wanted.name)).toBe(bench.wanted.secret.reveal());
    });

    test("an entry that is taken out is gone, and everything else is as it was", async () => {
      await signIn();
      const others = structuredClone(bench.readOthers());
      await rustDesk.removeProvider(bench.wanted.name, await save(), call);
      const { providers } = await rustDesk.readSettings(call);
      expect(providers.map(({ name }) => name)).not.toContain(bench.wanted.name);
      expect(JSON.stringify(bench.readOthers())).toBe(JSON.stringify(others));
      expect(await rustDesk.offeredProviders(call)).not.toContain(bench.wanted.name);
    });

    test("a removal whose answer was lost counts when the entry is gone", async () => {
      await signIn();
      const current = await save();
      bench.loseSave({ isDone: true, readingsLost: 0 });
      await rustDesk.removeProvider(bench.wanted.name, current, call);
      expect(bench.readStoredSecret(bench.wanted.name)).toBeUndefined();
    });

    test("administrators are listed with whether they get in without a provider, or not at all", async () => {
      expect(await rustDesk.listAdmins(call)).toBeNull();
      await signIn();
      const admins = await rustDesk.listAdmins(call);
      if (admins === null) return;
      expect(admins).toContainEqual({ name: bench.admin.userName, isLocal: true });
      expect(admins.map(({ name }) => name)).not.toContain(bench.notAdmin.userName);
    });

    test("users are offered an entry that was saved", async () => {
      await signIn();
      await save();
      expect(await rustDesk.offeredProviders(call)).toContain(bench.wanted.name);
    });

    if (canSwitch)
      test("an entry that is switched off is not offered, and keeps everything", async () => {
        await signIn();
        await save();
        await switchOff();
        expect(await rustDesk.offeredProviders(call)).not.toContain(bench.wanted.name);
        const { name, clientId, secret } = bench.wanted;
        const { providers } = await rustDesk.readSettings(call);
        expect(providers).toContainEqual(expect.objectContaining({ name, clientId, isEnabled: false }));
        expect(bench.readStoredSecret(name)).toBe(secret.reveal());
      });

    test("someone else's save between two readings is noticed", async () => {
      await signIn();
      const before = await rustDesk.readSettings(call);
      expect(rustDesk.hasChanged(before, await rustDesk.readSettings(call))).toBe(false);
      bench.saveElsewhere();
      expect(rustDesk.hasChanged(before, await rustDesk.readSettings(call))).toBe(true);
    });

    test("a save whose answer was lost counts when the console holds it", async () => {
      await signIn();
      const current = await rustDesk.readSettings(call);
      bench.loseSave({ isDone: true, readingsLost: 0 });
      await rustDesk.saveProvider(bench.wanted, current, call);
      expect(bench.readStoredSecret(bench.wanted.name)).toBe(bench.wanted.secret.reveal());
    });

    test("a save that never arrived fails, and is not sent twice", async () => {
      await signIn();
      const current = await rustDesk.readSettings(call);
      bench.loseSave({ isDone: false, readingsLost: 0 });
      await expect(rustDesk.saveProvider(bench.wanted, current, call)).rejects.toMatchObject(
        failsWith("unreachable"),
      );
      expect(bench.readStoredSecret(bench.wanted.name)).toBeUndefined();
    });

    test("a save that can be neither confirmed nor denied says so", async () => {
      await signIn();
      const current = await rustDesk.readSettings(call);
      bench.loseSave({ isDone: true, readingsLost: 1 });
      await expect(rustDesk.saveProvider(bench.wanted, current, call)).rejects.toMatchObject(
        failsWith("outcome-unknown"),
      );
    });

    test("a preview shows what would be written, without the secret and without sending", () => {
      const { secret, ...shown } = bench.wanted;
      const preview = JSON.stringify(rustDesk.preview(shown));
      expect(preview).toContain(shown.clientId);
      if (callback === "saved") expect(preview).toContain(shown.callbackUrl);
      expect(preview).not.toContain(secret.reveal());
      expect(bench.countRequests()).toBe(0);
    });

    test("a trial waits until the person has signed in, and its session does not outlive it", async () => {
      await signIn();
      await save();
      const trial = await rustDesk.beginTrial(bench.wanted.name, call);
      const asked = new URL(trial.authorizeUrl).searchParams;
      expect(asked.get("client_id")).toBe(bench.wanted.clientId);
      expect(asked.get("redirect_uri")).toBe(bench.wanted.callbackUrl);
      expect(await rustDesk.askTrial(trial, call)).toEqual({ kind: "waiting" });
      bench.endTrial(trial.code);
      expect(await rustDesk.askTrial(trial, call)).toMatchObject({ kind: "signed in", signedOut: true });
      if (countSessions) expect(sessions()).toBe(1);
    });

    if (failTrial)
      test("a trial that failed brings the console's own words", async () => {
        await signIn();
        await save();
        const trial = await rustDesk.beginTrial(bench.wanted.name, call);
        bench.failTrial?.(trial.code, "Failed to verify ID token, Invalid nonce");
        expect(await rustDesk.askTrial(trial, call)).toEqual({
          kind: "failed",
          text: "Failed to verify ID token, Invalid nonce",
        });
      });

    test("signing out ends the session", async () => {
      await signIn();
      await rustDesk.signOut(call);
      if (countSessions) expect(sessions()).toBe(0);
      await expect(rustDesk.readSettings(call)).rejects.toMatchObject(failsWith("session-ended"));
    });

    test("signing out never throws, even when nothing answers", async () => {
      await signIn();
      bench.unplug();
      await expect(rustDesk.signOut(call)).resolves.toBeUndefined();
    });

    test("an aborted call rejects with the reason of the abort", async () => {
      const reason = new Error("left the page");
      const aborted = { signal: AbortSignal.abort(reason) };
      await expect(rustDesk.probe(aborted)).rejects.toBe(reason);
      await expect(rustDesk.signIn(bench.admin, aborted)).rejects.toBe(reason);
    });

    test("no failure carries the password or the secret", async () => {
      const password = "canary-password";
      const wrong = await rustDesk.signIn({ ...bench.admin, password }, call).catch(tellAll);
      await signIn();
      const current = await rustDesk.readSettings(call);
      bench.loseSave({ isDone: true, readingsLost: 1 });
      const lost = await rustDesk.saveProvider(bench.wanted, current, call).catch(tellAll);
      expect(wrong).toContain("wrong-password");
      expect(lost).toContain("outcome-unknown");
      expect(`${wrong}${lost}`).not.toContain(password);
      expect(`${wrong}${lost}`).not.toContain(bench.wanted.secret.reveal());
    });
  });
}

/** Everything that an error would show to whoever logs it, its causes included. */
function tellAll(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  return `${thrown.message} ${thrown.stack} ${JSON.stringify(thrown)} ${thrown.cause ? tellAll(thrown.cause) : ""}`;
}
