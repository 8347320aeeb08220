import type { ComponentType } from "preact";
import { lazy } from "preact/compat";

/** A file of the page did not come: the network, or the server that it comes from, was gone. Nobody's mistake. */
export class NotLoaded extends Error {
  override readonly name = "NotLoaded";
}

export const orNotLoaded = <T>(loading: Promise<T>): Promise<T> =>
  loading.catch((cause: unknown) => {
    throw new NotLoaded(cause instanceof Error ? cause.message : String(cause), { cause });
  });

/** A part of the page that is loaded when it is first shown. `load` does nothing but import it. */
export const part = <P extends object>(load: () => Promise<ComponentType<P>>) =>
  lazy(async () => ({ default: await orNotLoaded(load()) }));
