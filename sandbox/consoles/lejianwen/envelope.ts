/** The envelope of the panel: HTTP says 200 whatever happened, `code` says what did. */
export const succeed = (data: unknown): Response => Response.json({ code: 0, message: "success", data });
export const fail = (code: number, message: string): Response => Response.json({ code, message, data: null });
