/** How BetterDesk answers: JSON with Go's own status codes, failures as `error`. */
export const json = (body: unknown, status = 200): Response => Response.json(body, { status });
export const refuse = (error: string, status = 400): Response => json({ error }, status);
