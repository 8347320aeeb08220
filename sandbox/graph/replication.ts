/** Replicas that lag. Counted in calls or asked by age, so no test waits for time. */
import type { Application, ApplicationBody, World } from "../world.ts";

const FRESH_MS = 10 * 60_000;

/** True when the lag hides an object made at this time; each answer uses up one call of the lag. */
export function isHidden(world: World, createdAt: number): boolean {
  if (world.lag.hides(createdAt)) return true;
  if (world.lag.calls <= 0 || world.now() - createdAt > FRESH_MS) return false;
  world.lag.calls -= 1;
  return true;
}

/** True when the replica that answers does not list yet what was made at this time. */
export const isUnlisted = (world: World, createdAt: number | undefined): boolean =>
  createdAt !== undefined && world.lag.hides(createdAt);

/** An application's body as the answering replica knows it: perhaps from before the last change. */
export const shownBody = (world: World, { body, before }: Application): ApplicationBody =>
  before && world.lag.hides(before.until) ? before.body : body;

/** Deleted, but the replica that answers a reading does not know it yet. */
export const isStillShown = (world: World, method: string, deletedAt: number | null): boolean =>
  deletedAt === null || (method === "GET" && world.lag.hides(deletedAt));
