/** Replicas that lag: a fresh object is not seen by so many calls. Counts calls, so no test waits for time. */
import type { World } from "../world.ts";

const FRESH_MS = 10 * 60_000;

/** True when the lag hides an object made at this time; each answer uses up one call of the lag. */
export function isHidden(world: World, createdAt: number): boolean {
  if (world.lag.calls <= 0 || world.now() - createdAt > FRESH_MS) return false;
  world.lag.calls -= 1;
  return true;
}
