/** Which language the page speaks, and the words that were loaded for it. One per page; a change re-renders and loses nothing. */
import { createContext } from "preact";
import { use, useSyncExternalStore } from "preact/compat";
import { useContext } from "preact/hooks";
import type { Catalogue, StartWords } from "../messages/catalogue.ts";
import type { LanguageTag } from "../messages/grammar.ts";
import type { PortalLabels } from "../messages/portal/en.ts";
import { orNotLoaded } from "./kit/part.ts";

/** What the screens after the start need. */
export interface Loaded {
  readonly words: Catalogue;
  /** The portal speaks its own language: as far as its labels are known there. */
  readonly portal: { readonly tag: LanguageTag; readonly labels: Partial<PortalLabels> };
}

export interface Spoken {
  readonly tag: LanguageTag;
  readonly start: StartWords;
  /** Null until it is about to be needed. */
  readonly loaded: Loaded | null;
  /** In the order in which they are offered. */
  readonly offered: readonly LanguageTag[];
}

export interface LanguageStore {
  get(): Spoken;
  subscribe(listener: () => void): () => void;
  /** The words of every screen, in the language of the moment. */
  load(): Promise<Loaded>;
  /** Speaks another language once its words are there. Rejects when they cannot be loaded; the old ones then stay. */
  choose(tag: LanguageTag): Promise<void>;
  /** The same for the portal's labels, which else follow the page's language. */
  choosePortal(tag: LanguageTag): Promise<void>;
  /** Offers these alone; where the language of the moment is none of them, `best` is spoken instead. */
  offer(offered: readonly LanguageTag[], best: LanguageTag): void;
}

/** What the store needs of the world: where words come from, where a choice is kept, who is told. */
export interface LanguagePorts {
  readonly start: (tag: LanguageTag) => Promise<StartWords>;
  readonly words: (tag: LanguageTag) => Promise<Catalogue>;
  readonly portal: (tag: LanguageTag) => Promise<Partial<PortalLabels>>;
  readonly keep: (choice: "language" | "portalLanguage", tag: LanguageTag) => void;
  /** Tells the page, for whoever reads it aloud and for `Intl`. */
  readonly announce: (tag: LanguageTag) => void;
}

export function createLanguageStore(
  first: { readonly tag: LanguageTag; readonly start: StartWords; readonly portalTag: LanguageTag | null },
  offered: readonly LanguageTag[],
  ports: LanguagePorts,
): LanguageStore {
  let spoken: Spoken = { tag: first.tag, start: first.start, loaded: null, offered };
  let { portalTag } = first;
  let loading: { readonly key: string; readonly loaded: Promise<Loaded> } | null = null;
  /** The newest choice wins, however long the words of an older one take. */
  let turn = 0;
  const listeners = new Set<() => void>();
  const change = (next: Partial<Spoken>) => {
    spoken = { ...spoken, ...next };
    for (const listener of listeners) listener();
  };
  const loadFor = (tag: LanguageTag, portal: LanguageTag): Promise<Loaded> => {
    const key = `${tag} ${portal}`;
    if (loading?.key === key) return loading.loaded;
    const loaded = Promise.all([ports.words(tag), ports.portal(portal)]).then(
      ([words, labels]): Loaded => ({ words, portal: { tag: portal, labels } }),
    );
    loading = { key, loaded };
    // What failed to load is asked for again next time.
    loaded.catch(() => {
      if (loading?.loaded === loaded) loading = null;
    });
    return loaded;
  };
  const turnTo = async (tag: LanguageTag, portal: LanguageTag | null): Promise<void> => {
    turn += 1;
    const mine = turn;
    const needsRest = loading !== null || spoken.loaded !== null;
    // Asked for anew: what was fetched before comes from the browser's own modules.
    loading = null;
    const [start, loaded] = await Promise.all([
      ports.start(tag),
      needsRest ? loadFor(tag, portal ?? tag) : null,
    ]);
    if (mine !== turn) return;
    portalTag = portal;
    ports.announce(tag);
    change({ tag, start, loaded });
  };
  return {
    get: () => spoken,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load: async () => {
      const { tag } = spoken;
      const loaded = await loadFor(tag, portalTag ?? tag);
      if (spoken.tag === tag && spoken.loaded === null) change({ loaded });
      return loaded;
    },
    choose: async (tag) => {
      await turnTo(tag, portalTag);
      ports.keep("language", tag);
    },
    choosePortal: async (portal) => {
      await turnTo(spoken.tag, portal);
      ports.keep("portalLanguage", portal);
    },
    offer: (tags, best) => {
      change({ offered: tags });
      // Without its words the page goes on as it is.
      if (!tags.includes(spoken.tag)) turnTo(best, portalTag).catch(() => undefined);
    },
  };
}

export const LanguageContext = createContext<LanguageStore | null>(null);

export function useLanguage(): LanguageStore & { readonly spoken: Spoken } {
  const store = useContext(LanguageContext);
  if (!store) throw new Error("There is no language store around this.");
  const spoken = useSyncExternalStore(store.subscribe, store.get, store.get);
  return { ...store, spoken };
}

/** One promise for each state of the store: another one at each rendering would never be seen to fail. */
const waits = new WeakMap<Spoken, Promise<Loaded>>();
function waitFor(spoken: Spoken, load: LanguageStore["load"]): Promise<Loaded> {
  const wait = waits.get(spoken) ?? orNotLoaded(load());
  waits.set(spoken, wait);
  return wait;
}

/** Waits for the words of the screens after the start where they are not there yet. */
export function useLoaded(): Loaded & { readonly reader: LanguageTag } {
  const { spoken, load } = useLanguage();
  const loaded = spoken.loaded ?? use(waitFor(spoken, load));
  return { ...loaded, reader: spoken.tag };
}
