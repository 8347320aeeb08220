/** Asks the console once before the browser opens: what is wrong is said in one line. */
import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";

/** Null when a RustDesk API answers at this origin. */
export function checkConsole(origin: string): Promise<string | null> {
  const url = new URL("/api/login-options", origin);
  const send = url.protocol === "https:" ? httpsRequest : httpRequest;
  return new Promise((resolve) => {
    const call = send(
      url,
      { method: "GET", timeout: 10_000, headers: { accept: "application/json" } },
      (response) => {
        const { statusCode = 0, headers } = response;
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => {
          text = (text + chunk).slice(0, 65_536);
        });
        response.on("end", () => {
          if (statusCode >= 300 && statusCode < 400)
            resolve(
              `${origin} redirects to ${headers.location ?? "another address"}. Start again with that address.`,
            );
          // An empty answer is one console's way of having no options; the page says more of it.
          else if (statusCode !== 200 || !(text.trim() === "" || isList(text)))
            resolve(
              `${origin} answers, but not like a RustDesk console (GET /api/login-options: ${statusCode}).`,
            );
          else resolve(null);
        });
      },
    );
    call.on("timeout", () => call.destroy(new Error("no answer within 10 s")));
    call.on("error", (error: NodeJS.ErrnoException) => resolve(explain(origin, error)));
    call.end();
  });
}

function explain(origin: string, error: NodeJS.ErrnoException): string {
  const code = error.code ?? "";
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS/.test(code))
    return `${origin}: its certificate is not trusted here (${code}). Give your company's CA to Node: NODE_EXTRA_CA_CERTS=ca.pem.`;
  return `${origin} cannot be reached (${code || error.message}). Check the address and that the console is running.`;
}

function isList(text: string): boolean {
  try {
    return Array.isArray(JSON.parse(text));
  } catch {
    return false;
  }
}
