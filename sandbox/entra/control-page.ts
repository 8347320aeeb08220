/** The world at a glance, and buttons that break it on purpose, for whoever tries the assistant. */
import type { World } from "../world.ts";
import { page, text } from "./pages.ts";

const DAY = 86_400_000;

/** What a person may switch on: its label and what it does. */
const SWITCHES: Record<string, { readonly label: string; readonly act: (world: World) => void }> = {
  throttle: {
    label: "Throttle the next call to Graph",
    act: (world) =>
      world.faults.add({
        service: "graph",
        method: "POST",
        path: /\/\$batch/,
        effect: {
          kind: "answer",
          status: 429,
          headers: { "content-type": "application/json", "retry-after": "5" },
          body: '{"error":{"code":"TooManyRequests","message":"Too many requests"}}',
        },
      }),
  },
  lag: {
    label: "Hide new objects from the next 4 Graph calls",
    act: (world) => {
      world.lag.calls = 4;
    },
  },
  html: {
    label: "Let the console answer its next save with an HTML page",
    act: (world) =>
      world.faults.add({
        service: "rustDesk",
        method: "PUT",
        path: /\/api\/oidc\/settings/,
        effect: {
          kind: "answer",
          status: 200,
          headers: { "content-type": "text/html" },
          body: "<html>Bad gateway</html>",
        },
      }),
  },
  expire: {
    label: "Let every client secret expire",
    act: (world) => {
      for (const tenant of world.tenants)
        for (const app of tenant.applications)
          for (const one of app.passwords) one.endsAt = world.now() - DAY;
    },
  },
  clear: { label: "Switch all faults off", act: (world) => world.faults.clear() },
};

export async function controlPage(world: World, request: Request): Promise<Response> {
  if (request.method === "POST") {
    const wanted = new URLSearchParams(await request.text()).get("switch") ?? "";
    SWITCHES[wanted]?.act(world);
    return new Response(null, { status: 303, headers: { location: "/_sandbox" } });
  }
  const apps = world.tenants.flatMap((tenant) =>
    tenant.applications.map(
      (app) =>
        `<tr><td>${text(tenant.displayName)}</td><td>${text(app.body.displayName)}${app.deletedAt ? " (deleted)" : ""}</td><td>${text(app.appId)}</td><td>${app.passwords.map((one) => `${text(one.hint)}…, until ${new Date(one.endsAt).toISOString().slice(0, 10)}`).join("<br>")}</td></tr>`,
    ),
  );
  const buttons = Object.entries(SWITCHES).map(
    ([name, { label }]) => `<button name="switch" value="${name}">${text(label)}</button>`,
  );
  return page(
    "The simulated world",
    `<h1>The simulated world</h1><table><thead><tr><th>Organisation</th><th>App registration</th><th>Client ID</th><th>Secrets</th></tr></thead><tbody>${apps.join("") || "<tr><td colspan=4>No app registrations</td></tr>"}</tbody></table><h2>Break something</h2><form method="post">${buttons.join("")}</form>`,
  );
}
