/** What storage held under a key, each value of it still unknown; empty where that is nothing, or no object of ours. */
export function parseStored(json: string | null): ReadonlyMap<string, unknown> {
  try {
    const stored: unknown = JSON.parse(json ?? "null");
    return new Map(typeof stored === "object" && stored !== null ? Object.entries(stored) : []);
  } catch {
    return new Map();
  }
}
