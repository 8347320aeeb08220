/** The console's own small pages: enough to see what was saved, to do it by hand, and to sign in as a user. */
const HTML = { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" };

const html = (title: string, body: string, status = 200): Response =>
  new Response(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="stylesheet" href="/console.css"></head><body><header>RustDesk console (simulated)</header><main>${body}</main></body></html>`,
    { status, headers: HTML },
  );

export const signedInPage = (): Response =>
  html("Signed in", "<h1>You have signed in</h1><p>You can close this window.</p>");

export function trialFailedPage(text: string): Response {
  const safe = text.replace(/[&<>]/g, (letter) => `&#${letter.charCodeAt(0)};`);
  return html("Sign-in failed", `<h1>Sign-in failed</h1><p>${safe}</p>`, 400);
}

export const signInPage = (): Response =>
  html(
    "RustDesk console",
    `<h1>Sign in</h1><form id="sign-in"><label>User name <input name="username" autocomplete="username" required></label><label>Password <input name="password" type="password" autocomplete="current-password" required></label><button class="main">Login</button></form><div id="providers"></div><p id="result" role="status"></p><script src="/console.js" defer></script>`,
  );

export const settingsPage = (): Response =>
  html(
    "Settings / OIDC",
    `<h1>Settings / OIDC</h1><p>Callback url <code id="callback"></code></p><div id="list"></div><form id="add"><label>Auth type <select name="name"><option>azure</option></select></label><label>Client id <input name="client_id" required></label><label>Client secret <input name="client_secret" type="password" autocomplete="off" required></label><label>Issuer <input name="issuer"></label><button>OK</button></form><button class="main" id="submit" type="button">Submit</button><p id="result" role="status"></p><script src="/console.js" defer></script>`,
  );

export const CONSOLE_CSS = `body{margin:0;background:#f5f5f5;color:#262626;font:14px/22px system-ui,sans-serif}header{background:#fff;border-bottom:1px solid #d9d9d9;padding:12px 24px;font-weight:600}main{max-width:720px;margin:24px auto;background:#fff;border-radius:8px;padding:24px}label{display:block;margin:8px 0}input,select{display:block;box-sizing:border-box;width:100%;max-width:480px;padding:6px 10px;border:1px solid #767676;border-radius:6px;font:inherit}button{margin:8px 8px 0 0;padding:6px 16px;border:1px solid #767676;border-radius:6px;background:#fff;font:inherit;cursor:pointer}.main{background:#0958d9;border-color:#0958d9;color:#fff}code{font-size:13px;overflow-wrap:anywhere}`;

/** Runs in the browser. The callback is taken from the address bar when the page is saved, as Pro does. */
export const CONSOLE_JS = `
const $ = (id) => document.getElementById(id);
const say = (text) => { $("result").textContent = text; };
const post = async (path, body, token) => (await fetch(path, { method: "POST", headers: { "content-type": "application/json", ...(token ? { authorization: "Bearer " + token } : {}) }, body: JSON.stringify(body) })).json();
const device = { os: "linux", type: "browser", name: "Simulated" };
const uuid = btoa(String(Math.random()).slice(2, 14));
if ($("sign-in")) {
  $("sign-in").addEventListener("submit", async (event) => {
    event.preventDefault();
    const form = new FormData(event.target);
    const answer = await post("/api/login", { username: form.get("username"), password: form.get("password"), type: "account", id: "", uuid, autoLogin: false, deviceInfo: device });
    if (answer.error) return say(answer.error);
    if (answer.type !== "access_token") return say("This page knows no second factor.");
    sessionStorage.setItem("token", answer.access_token);
    location.href = "/settings/oidc";
  });
  fetch("/api/login-options").then((one) => one.json()).then((options) => {
    for (const option of options.filter((one) => one.startsWith("oidc/"))) {
      const name = option.slice(5);
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = "Continue with " + (name === "azure" ? "Microsoft" : name);
      button.addEventListener("click", async () => {
        const begun = await post("/api/oidc/auth", { op: name, id: "1", uuid, deviceInfo: device });
        if (begun.error) return say(begun.error);
        window.open(begun.url, "_blank");
        say("Waiting for the sign-in");
        const poll = setInterval(async () => {
          const answer = await (await fetch("/api/oidc/auth-query?" + new URLSearchParams({ code: begun.code, id: "1", uuid }))).json();
          if (answer.error && answer.error.includes("No authed oidc is found")) return;
          clearInterval(poll);
          say(answer.error ?? "Signed in as " + answer.user.name);
        }, 500);
      });
      $("providers").append(button);
    }
  });
}
if ($("submit")) {
  const headers = { authorization: "Bearer " + sessionStorage.getItem("token"), "content-type": "application/json" };
  let settings;
  $("callback").textContent = location.origin + "/api/oidc/callback";
  const show = () => {
    $("list").replaceChildren(...settings.providers.map((one, index) => {
      const box = document.createElement("section");
      const title = document.createElement("h2");
      title.textContent = one.name + (one.enabled ? " (on)" : " (off)");
      const values = document.createElement("p");
      values.textContent = "Client id " + one.client_id + " · Issuer " + (one.issuer ?? "");
      const remove = document.createElement("button");
      remove.type = "button";
      remove.textContent = "Delete " + one.name;
      remove.addEventListener("click", () => { settings.providers.splice(index, 1); show(); });
      box.append(title, values, remove);
      return box;
    }));
  };
  fetch("/api/oidc/settings", { headers }).then((one) => one.json()).then((one) => { settings = one; show(); }, () => { location.href = "/"; });
  $("add").addEventListener("submit", (event) => {
    event.preventDefault();
    const entry = Object.fromEntries(new FormData(event.target));
    settings.providers = settings.providers.filter((one) => one.name !== entry.name);
    settings.providers.push({ ...entry, order_index: settings.providers.length, enabled: true });
    event.target.reset();
    show();
    say("Not saved yet: press Submit");
  });
  $("submit").addEventListener("click", async () => {
    settings.callback_url = location.origin + "/api/oidc/callback";
    const answer = await fetch("/api/oidc/settings", { method: "PUT", headers, body: JSON.stringify(settings) });
    say(answer.ok ? "Saved" : await answer.text());
  });
}
`;
