/** Who may still change settings when the provider is gone. Source: rustdesk/res/users.py (`GET /api/users`). */
import { z } from "zod/mini";
import type { ConsoleAdmin } from "../domain/observed.ts";
import type { Call } from "../ports/call.ts";
import type { ConsoleHttp } from "./console-http.ts";
import type { Login } from "./login.ts";

/** More administrators than this are not counted: one is enough to get in. */
const PAGE = 100;
const MOST_PAGES = 20;

const text = z.string().check(z.maxLength(1024));
const USERS = z.object({
  total: z.number(),
  data: z
    .array(
      z.object({
        name: text,
        is_admin: z.optional(z.nullable(z.boolean())),
        // 1 normal, 0 disabled, -1 unverified (account.rs).
        status: z.optional(z.nullable(z.number())),
        third_auth_type: z.optional(z.nullable(text)),
      }),
    )
    .check(z.maxLength(PAGE)),
});

/** Enabled administrators; null where the console does not show its users, whatever the reason. */
export async function listAdmins(
  http: ConsoleHttp,
  login: Pick<Login, "token">,
  call: Call,
): Promise<readonly ConsoleAdmin[] | null> {
  const admins: ConsoleAdmin[] = [];
  try {
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const path = `/api/users?current=${page}&pageSize=${PAGE}`;
      const answer = await http({ method: "GET", path, token: login.token }, call);
      const { total, data } = USERS.parse(answer);
      for (const user of data)
        if (user.is_admin && user.status !== 0)
          admins.push({ name: user.name, isLocal: !user.third_auth_type });
      if (page * PAGE >= total || data.length === 0) break;
    }
    return admins;
  } catch {
    if (call.signal.aborted) throw call.signal.reason;
    return null;
  }
}
