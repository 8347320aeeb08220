/** A world, a clock and the tabs in it; and the record of what was told and sent, which the invariants are held against. */
import { makeWorld } from "../sandbox/seed.ts";
import type { World } from "../sandbox/world.ts";
import type { Problem, ProblemCode } from "../src/domain/problem.ts";
import type { SetupEvent } from "../src/setup/setup-event.ts";
import { Clock } from "./clock.ts";
import { homeOf } from "./home.ts";
import { type Intent, isOurs } from "./intents.ts";
import type { Death, Network } from "./network.ts";
import { Page } from "./page.ts";
import type { Behaviour } from "./session.ts";

const NOON = Date.UTC(2026, 10, 26, 12);

/** A stop that a person was told of, and whether the world was really as was said. */
export interface Stop {
  readonly problem: Problem;
  readonly changed: boolean;
}

export class Stage {
  readonly world: World;
  readonly clock = new Clock(NOON);
  readonly intent: Intent;
  readonly home: ReturnType<typeof homeOf>;
  readonly behaviour: Behaviour = { refusals: [], others: [], claims: [] };
  readonly pages: Page[] = [];
  readonly events: SetupEvent[] = [];
  readonly stops: Stop[] = [];
  /** Questions that had to be answered before there could be a plan. */
  readonly questions: string[] = [];
  /** Everything else that was given to a screen: plans, observations, checks. */
  readonly shown: unknown[] = [];
  /** What happens before the requests of the next pages, one after the other. */
  readonly interludes: NonNullable<Network["interlude"]>[] = [];
  /** The first page's person stops everything. */
  readonly cancel = new AbortController();
  /** It was begun more than once, on purpose or from another browser. */
  isRepeated = false;
  /** Someone else is at work as well: what has changed in the world says nothing about this run. */
  isShared = false;
  /** How wrong this computer's clock is. */
  skewMs = 0;
  readonly random: () => number;
  /** Happens once, right after the administrator's first sign-in at Microsoft. */
  afterSignIn: (() => void) | null = null;
  /** What another person does when the assistant has stopped with this. */
  readonly helpers = new Map<ProblemCode, () => void>();
  #foreign: string;
  /** How much each page had sent when somebody else saved. */
  #sentBefore: ReadonlyMap<Page, number> | null = null;
  #uniqueName: string | null = null;
  #onLook: ((uniqueName: string) => void) | null = null;
  #deaths: Death[] = [];
  #tab = 0;

  constructor(intent: Intent, random: () => number = () => 0.5) {
    this.intent = intent;
    this.random = random;
    this.world = makeWorld();
    this.world.now = this.clock.now;
    this.world.sleep = this.clock.sleep;
    this.home = homeOf(this.world);
    intent.plant(this.world);
    this.#foreign = this.foreign();
  }

  /** The next pages are closed at these moments, one after the other. */
  dieAt(...deaths: readonly Death[]): void {
    this.#deaths.push(...deaths);
  }

  /** A reload keeps what the tab's session storage holds: the run's mark, and no more. */
  open(how: "new tab" | "reload" = "reload"): Page {
    if (how === "new tab") this.#tab += 1;
    // What a closed page had sent may still arrive.
    if (this.pages.some(({ network }) => network.isUnderWay)) this.isShared = true;
    const page = new Page(this, (0xabc00000 + this.#tab).toString(16));
    page.network.death = this.#deaths.shift() ?? null;
    page.network.interlude = this.interludes.shift() ?? null;
    this.pages.push(page);
    return page;
  }

  /**
   * What is foreign was changed by someone else: from now on it is as it is. The console's API knows no `If-Match`, so
   * what is saved in the moment between our last look and our save is lost; only that is nobody's mistake.
   */
  expectForeign(): void {
    this.#foreign = this.foreign();
    this.#sentBefore = new Map(this.pages.map((page) => [page, page.network.sent.length]));
  }

  onStop(code: ProblemCode, help: () => void): void {
    this.helpers.set(code, help);
  }

  /** Acts as soon as the unique name of this organisation and console is known. */
  onLook(act: (uniqueName: string) => void): void {
    if (this.#uniqueName) act(this.#uniqueName);
    else this.#onLook = act;
  }

  noteUniqueName(uniqueName: string): void {
    this.#uniqueName = uniqueName;
    this.#onLook?.(uniqueName);
    this.#onLook = null;
  }

  /** I4: whatever is not ours, as text. */
  foreign(): string {
    const { tenants, rustDesk } = this.world;
    const { providers, callback_url: _, ...settings } = rustDesk.settings;
    const others: unknown[] = Array.isArray(providers) ? providers : [];
    return JSON.stringify([
      tenants.flatMap(({ applications }) =>
        applications.filter(({ uniqueName, body }) => !uniqueName && !body.tags.includes("rustdesk-oidc")),
      ),
      tenants.flatMap(({ applications }) =>
        applications.flatMap(({ passwords }) => passwords.filter((one) => !isOurs(one.displayName))),
      ),
      settings,
      others.filter(
        (one) => !(typeof one === "object" && one !== null && "name" in one && one.name === "azure"),
      ),
    ]);
  }

  get isForeignTouched(): boolean {
    if (this.foreign() === this.#foreign) return false;
    // Counted by what a page sends: a look that is under way has seen what was there before.
    const overwrites = [...(this.#sentBefore ?? [])].some(([{ network }, count]) => {
      const next = network.sent
        .slice(count)
        .find(({ url }) => new URL(url).pathname === "/api/oidc/settings");
      return next?.method === "PUT";
    });
    return !overwrites;
  }

  /** The whole world, to see whether anything has changed. */
  snapshot(): string {
    const { tenants, rustDesk } = this.world;
    return JSON.stringify([tenants, rustDesk.settings]);
  }
}
