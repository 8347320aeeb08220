import { expect, test } from "vitest";
import type { Catalogue, StartWords } from "../messages/catalogue.ts";
import { enStart } from "../messages/en/start.ts";
import { en } from "../messages/en.ts";
import type { LanguageTag } from "../messages/grammar.ts";
import { portalEn } from "../messages/portal/en.ts";
import { showLabel } from "./kit/portal.ts";
import { createLanguageStore } from "./language.ts";

const startIn = (tag: string): StartWords => ({ ...enStart, appName: tag });
const wordsIn = (tag: string): Catalogue => ({ ...en, wizard: { ...en.wizard, back: tag } });

/** A store whose words arrive when the test says so. */
function makeStore({ portalTag = null }: { portalTag?: LanguageTag | null } = {}) {
  const asked: string[] = [];
  const kept: string[] = [];
  const announced: string[] = [];
  const waiting = new Map<string, { come: () => void; fail: () => void }>();
  const load = <T>(name: string, value: T): Promise<T> => {
    asked.push(name);
    return new Promise((resolve, reject) => {
      waiting.set(name, {
        come: () => resolve(value),
        fail: () => reject(new Error(`${name} did not come`)),
      });
    });
  };
  const store = createLanguageStore({ tag: "en", start: enStart, portalTag }, ["en", "de", "ja"], {
    start: (tag) => load(`start ${tag}`, startIn(tag)),
    words: (tag) => load(`words ${tag}`, wordsIn(tag)),
    portal: async (tag) => (tag === "ja" ? { save: "保存" } : {}),
    keep: (choice, tag) => kept.push(`${choice} ${tag}`),
    announce: (tag) => announced.push(tag),
  });
  const come = (name: string) => waiting.get(name)?.come();
  const fail = (name: string) => waiting.get(name)?.fail();
  return { store, asked, kept, announced, come, fail };
}

test("the words of the later screens are loaded once, however many ask for them", async () => {
  const { store, asked, come } = makeStore();
  const both = Promise.all([store.load(), store.load()]);
  come("words en");
  await both;
  expect(asked).toEqual(["words en"]);
  expect(store.get().loaded?.words.wizard.back).toBe("en");
});

test("on the start screen another language costs its start words alone", async () => {
  const { store, asked, come, kept, announced } = makeStore();
  const chosen = store.choose("de");
  come("start de");
  await chosen;
  expect(asked).toEqual(["start de"]);
  expect(store.get()).toMatchObject({ tag: "de", start: { appName: "de" }, loaded: null });
  expect(kept).toEqual(["language de"]);
  expect(announced).toEqual(["de"]);
});

test("a page that speaks goes on speaking until all words of the other language are there", async () => {
  const { store, come } = makeStore();
  const loaded = store.load();
  come("words en");
  await loaded;
  const chosen = store.choose("de");
  come("start de");
  expect(store.get().tag).toBe("en");
  come("words de");
  await chosen;
  expect(store.get()).toMatchObject({ tag: "de", loaded: { words: { wizard: { back: "de" } } } });
});

test("words that do not come leave the page as it is, and are asked for again", async () => {
  const { store, asked, come, fail, kept } = makeStore();
  const chosen = store.choose("de");
  fail("start de");
  await expect(chosen).rejects.toThrow("start de did not come");
  expect(store.get().tag).toBe("en");
  expect(kept).toEqual([]);
  const loading = store.load();
  fail("words en");
  await expect(loading).rejects.toThrow("words en did not come");
  const again = store.load();
  come("words en");
  await again;
  expect(asked).toEqual(["start de", "words en", "words en"]);
});

test("of two choices the later one is spoken, whichever words come first", async () => {
  const { store, come } = makeStore();
  const one = store.choose("de");
  const other = store.choose("ja");
  come("start ja");
  await other;
  come("start de");
  await one;
  expect(store.get().tag).toBe("ja");
});

test("the portal's labels follow the page's language until they are chosen apart", async () => {
  const { store, come, kept } = makeStore();
  const loaded = store.load();
  come("words en");
  expect((await loaded).portal.tag).toBe("en");
  const german = store.choose("de");
  come("start de");
  come("words de");
  await german;
  expect(store.get().loaded?.portal.tag).toBe("de");
  const apart = store.choosePortal("ja");
  come("start de");
  come("words de");
  await apart;
  expect(store.get()).toMatchObject({
    tag: "de",
    loaded: { portal: { tag: "ja", labels: { save: "保存" } } },
  });
  const back = store.choose("en");
  come("start en");
  come("words en");
  await back;
  expect(store.get().loaded?.portal.tag).toBe("ja");
  expect(kept).toEqual(["language de", "portalLanguage ja", "language en"]);
});

test("a page that offers other languages speaks the best of them, and keeps what it speaks if that is offered", async () => {
  const { store, come } = makeStore();
  store.offer(["en", "ja"], "ja");
  expect(store.get()).toMatchObject({ tag: "en", offered: ["en", "ja"] });
  const spoken = new Promise<void>((resolve) => {
    store.subscribe(() => {
      if (store.get().tag === "de") resolve();
    });
  });
  store.offer(["de"], "de");
  come("start de");
  await spoken;
  expect(store.get().offered).toEqual(["de"]);
});

test("a label is shown as the portal has it; in another language than the reader's with its meaning", () => {
  const glosses = { ...portalEn, save: "Speichern", yes: "Ja" };
  const german = { language: "de", labels: { save: "Speichern" }, glosses, reader: "de" } as const;
  expect(showLabel(german, "save")).toEqual({ text: "Speichern", language: "de", gloss: null });
  // Not found in Microsoft's own pages: English, with what it means.
  expect(showLabel(german, "yes")).toEqual({ text: "Yes", language: "en", gloss: "Ja" });
  const abroad = { ...german, language: "en", labels: portalEn } as const;
  expect(showLabel(abroad, "save")).toEqual({ text: "Save", language: "en", gloss: "Speichern" });
  // The same word in both needs no meaning beside it.
  expect(showLabel(abroad, "web")).toEqual({ text: "Web", language: "en", gloss: null });
});
