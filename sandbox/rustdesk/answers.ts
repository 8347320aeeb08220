/** How RustDesk Server Pro answers: JSON, 200 with `error`, and axum's plain-text rejections. */

/** What every simple answer of a Pro server carried in 2024 (rustdesk-server-pro#236). */
const HEADERS = {
  "access-control-allow-origin": "*",
  vary: "origin, access-control-request-method, access-control-request-headers",
};

export const json = (body: unknown, status = 200): Response =>
  Response.json(body, { status, headers: HEADERS });

/** Failure the RustDesk way: HTTP 200 with a text. */
export const refused = (error: string): Response => json({ error });

export const plain = (body: string, status: number, headers: Record<string, string> = {}): Response =>
  new Response(body, {
    status,
    headers: { ...HEADERS, "content-type": "text/plain; charset=utf-8", ...headers },
  });

/** Success without a body. */
export const empty = (status = 200, headers: Record<string, string> = {}): Response =>
  new Response(null, { status, headers: { ...HEADERS, ...headers } });

/** A body of the wrong shape, in axum's words. */
export const rejected = (why: string): Response =>
  plain(`Failed to deserialize the JSON body into the target type: ${why}`, 422);

/** A query that lacks a key or holds a wrong one, in axum's words. */
export const badQuery = (why: string): Response => plain(`Failed to deserialize query string: ${why}`, 400);

/** A JSON body as axum takes it, or its rejection. */
export async function readJson(request: Request): Promise<Record<string, unknown> | Response> {
  if (!/^application\/json\b/i.test(request.headers.get("content-type") ?? ""))
    return plain("Expected request with `Content-Type: application/json`", 415);
  try {
    const body: unknown = JSON.parse(await request.text());
    if (isRecord(body)) return body;
    return rejected("expected a map at line 1 column 0");
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    return plain(`Failed to parse the request body as JSON: ${why}`, 400);
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
