import { useState } from "preact/hooks";
import { CopyButton } from "../kit/copy-row.tsx";
import { Rich } from "../kit/rich.tsx";
import { useWords } from "../words.ts";

/** Ready configurations that put RustDesk's API port behind https. */
const SNIPPETS = {
  caddy: (host: string) => `${host} {\n  reverse_proxy 127.0.0.1:21114\n}`,
  nginx: (host: string) =>
    `server {\n  listen 443 ssl;\n  server_name ${host};\n  ssl_certificate     /etc/ssl/${host}.pem;\n  ssl_certificate_key /etc/ssl/${host}.key;\n  location / {\n    proxy_pass http://127.0.0.1:21114;\n    proxy_set_header Host $host;\n    proxy_set_header X-Forwarded-Proto https;\n  }\n}`,
} as const;

/** What to do about a plain-http console: a proxy, in three steps. */
export function HttpsRemedy({ host }: { host: string }) {
  const words = useWords();
  const [proxy, setProxy] = useState<keyof typeof SNIPPETS>("caddy");
  const [first, second, third] = words.address.fix;
  const snippet = SNIPPETS[proxy](host);
  return (
    <section className="sec" aria-labelledby="fix">
      <h2 id="fix">{words.address.fixTitle}</h2>
      <ol className="do">
        <li>
          <div>
            <Rich text={first} />
            <div className="snip">
              <div className="tabs">
                {(["caddy", "nginx"] as const).map((name) => (
                  <button
                    key={name}
                    type="button"
                    className="tool"
                    aria-pressed={proxy === name}
                    onClick={() => setProxy(name)}
                  >
                    {words.address.proxies[name]}
                  </button>
                ))}
                <CopyButton
                  label={words.wizard.copy}
                  name={words.address.proxies[proxy]}
                  read={() => snippet}
                />
              </div>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
              <pre tabIndex={0}>{snippet}</pre>
            </div>
          </div>
        </li>
        <li>
          <div>
            <Rich text={second} />
          </div>
        </li>
        <li>
          <div>
            <Rich text={third} />
          </div>
        </li>
      </ol>
    </section>
  );
}
