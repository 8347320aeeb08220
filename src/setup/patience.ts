/** The console in a bad moment: what is safe to repeat is asked again, and a save whose answer was lost is looked up first. */
import type { Call, Wait } from "../ports/call.ts";
import type { ConsoleSettings, RustDeskConsole } from "../ports/rustdesk-console.ts";
import { readFailure } from "./explain.ts";

/** A console that restarts is back within this. */
const PAUSES_MS = [1000, 2000, 4000, 8000] as const;

export interface Patience extends Call {
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** Only for reading: asks again while nobody answers, then throws what was thrown last. */
export async function askPatiently<T>(ask: (call: Call) => Promise<T>, using: Patience): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask(using);
    } catch (thrown) {
      if (!isSilent(thrown)) throw thrown;
      await pause(tries, thrown, using);
    }
  }
}

/**
 * Writes once, even when the console goes down in the middle. After a lost answer the settings are read: unchanged since
 * `current`, they are sent again; changed, by this write or by somebody, the read-back after it tells what they are.
 */
export async function writeSafely(
  rustDesk: Pick<RustDeskConsole, "readSettings" | "hasChanged">,
  write: (call: Call) => Promise<void>,
  current: ConsoleSettings,
  using: Patience,
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await write(using);
      return;
    } catch (thrown) {
      if (!isSilent(thrown) && readFailure(thrown)?.code !== "outcome-unknown") throw thrown;
      await pause(tries, thrown, using);
      const now = await askPatiently((call) => rustDesk.readSettings(call), using);
      if (rustDesk.hasChanged(current, now)) return;
    }
  }
}

const isSilent = (thrown: unknown): boolean => {
  const failure = readFailure(thrown);
  return failure?.name === "ConsoleError" && failure.code === "unreachable";
};

async function pause(tries: number, thrown: unknown, using: Patience): Promise<void> {
  const forMs = PAUSES_MS[tries - 1];
  if (forMs === undefined) throw thrown;
  const wait: Wait = { reason: "unavailable", forMs, tries };
  using.onWait?.(wait);
  await using.wait(forMs, using.signal);
}
