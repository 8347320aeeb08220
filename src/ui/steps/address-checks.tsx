import type { AddressNote } from "../../domain/callback-url.ts";
import { CONSOLE_PRODUCTS, type ProductName } from "../../domain/console-product.ts";
import type { ConsoleReach } from "../../domain/console-reach.ts";
import type { Check } from "../kit/check-list.tsx";
import { Rich } from "../kit/rich.tsx";
import type { Read } from "../kit/use-read.ts";
import type { Draft } from "../wizard/draft.ts";
import type { useWizard } from "../wizard/wizard-state.ts";
import { showDuration, showList, type useWords } from "../words.ts";

type Probe = Read<Awaited<ReturnType<ReturnType<typeof useWizard>["setup"]["probeConsole"]>>>;

/** What is known of an address that Microsoft accepts: each check with its state, and why where there is more to say. */
export function checksFor(
  words: ReturnType<typeof useWords>["address"],
  productWords: ReturnType<typeof useWords>["product"],
  verdict: { by: "portal" | "graph"; notes: readonly AddressNote[] },
  probe: Probe,
  /** Null where the console's address is the page's business, and so was asked. */
  reach: ConsoleReach | null,
  { product, isProductChosen }: Draft,
): readonly Check[] {
  const said = (note: AddressNote) => {
    const say: unknown = Reflect.get(words.notes, note.note);
    return typeof say === "function" ? String(say(note)) : "";
  };
  const notes = [...(verdict.by === "graph" ? [words.acceptsByGraph] : []), ...verdict.notes.map(said)];
  const accepts: Check = {
    id: "accepts",
    state: "ok",
    label: words.accepts,
    ...(notes.length > 0 ? { detail: <Rich text={notes.join(" ")} /> } : {}),
  };
  const devices: Check = { id: "devices", state: "na", label: words.devices, detail: words.devicesWhy };
  if (reach) {
    const detail = <Rich text={words.mayTalkNot[reach]} />;
    return [accepts, { id: "talk", state: "na", label: words.mayTalk, detail }, devices];
  }
  const state = probe.isReading || probe.isPending ? "run" : probe.error !== null ? "bad" : "ok";
  const { data } = probe;
  const title = (name: ProductName) => CONSOLE_PRODUCTS[name].title;
  const version = data?.kind === "known" && !isProductChosen ? data.version : null;
  const candidates = data?.kind === "unknown" ? data.candidates : [];
  const label = isProductChosen
    ? productWords.chosen(title(product))
    : data?.kind !== "unknown"
      ? productWords.is(title(data?.product ?? product))
      : candidates.length > 1
        ? productWords.ambiguous(showList(candidates.map(title)))
        : productWords.unknown;
  const isSaid = isProductChosen || data?.kind === "known";
  return [
    accepts,
    {
      id: "answers",
      state,
      label: words.answers,
      ...(data ? { detail: words.answersIn(showDuration(data.tookMs)) } : {}),
    },
    {
      id: "product",
      state: state === "bad" ? "none" : !data ? "run" : isSaid ? "ok" : "bad",
      label,
      ...(version
        ? { detail: productWords.version(version) }
        : isSaid || !data
          ? {}
          : { detail: productWords.saysWhich }),
    },
    devices,
  ];
}
