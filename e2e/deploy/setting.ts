/**
 * The built app as an administrator serves it: files and recipes as `npm run files` lays them, behind a real server over
 * TLS, beside a running console. Only ports, certificates and the way to the console are replaced in the recipes.
 */
import type { ChildProcess } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "selfsigned";
import { launch } from "../../launcher/launch.ts";
import { hostsOf, layFiles } from "../../launcher/lay-files.ts";
import type { FilesOptions } from "../../launcher/options.ts";
import { EXAMPLE } from "../../launcher/recipes/site.ts";
import type { ServingPlace } from "../../launcher/security-headers.ts";
import { type Sandbox, startSandboxAsMicrosoft } from "../../sandbox/start.ts";
import { type Answer, type AskOptions, ask, freePort, start, stop } from "./real-server.ts";

const CONSOLE_HOST = new URL(EXAMPLE.consoleOrigin).host;
export const NGINX = process.env.DEPLOY_NGINX;
export const CADDY = process.env.DEPLOY_CADDY;

/** A way to serve the app; those whose server is not here are not told. */
export type Way =
  | "nginx beside"
  | "nginx own-host"
  | "caddy beside"
  | "caddy own-host"
  | "containers"
  | "launcher";
export const WAYS: readonly Way[] = [
  ...(NGINX ? (["nginx beside", "nginx own-host"] as const) : []),
  ...(CADDY ? (["caddy beside", "caddy own-host", "containers"] as const) : []),
  "launcher",
];

export interface Setting {
  readonly place: ServingPlace;
  readonly sandbox: Sandbox;
  /** Address of the app's start page. */
  readonly url: string;
  /** Origins that the page may talk to. */
  readonly connect: readonly string[];
  /** Folder of the files that are served. */
  readonly files: string;
  /** Rules by which the browser finds every host on this machine. */
  readonly resolverRules: string;
  /** One request, its target sent as it is written. */
  ask(target: string, options?: AskOptions): Promise<Answer>;
  close(): Promise<void>;
}

interface Ground {
  readonly folder: string;
  readonly sandbox: Sandbox;
  readonly port: number;
  readonly cert: string;
  readonly key: string;
}

/** Starts a fresh world and the app in it. */
export async function setUp(way: Way): Promise<Setting> {
  const connectTo = hostsOf(["global"]);
  const names = [CONSOLE_HOST, EXAMPLE.ownHost, ...connectTo.map((origin) => new URL(origin).host)];
  const { private: key, cert } = await generate([{ name: "commonName", value: "simulated" }], {
    extensions: [{ name: "subjectAltName", altNames: names.map((value) => ({ type: 2, value })) }],
  });
  const sandbox = await startSandboxAsMicrosoft({ tls: { key, cert } });
  const folder = mkdtempSync(join(tmpdir(), "deploy-"));
  // nginx started as root reads the files as somebody else.
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, "cert.pem"), cert);
  writeFileSync(join(folder, "key.pem"), key);
  const ground = {
    folder,
    sandbox,
    port: await freePort(),
    cert: join(folder, "cert.pem"),
    key: join(folder, "key.pem"),
  };
  const microsoft = connectTo.map(
    (origin) => `MAP ${new URL(origin).host}:443 127.0.0.1:${sandbox.microsoftPort}`,
  );
  const rules = (...more: string[]) =>
    [...microsoft, ...more, "MAP * ~NOTFOUND", "EXCLUDE localhost", "EXCLUDE 127.0.0.1"].join(",");

  if (way === "launcher") {
    const launched = await launch({
      folder: "dist",
      consoleOrigin: sandbox.origins.rustDesk,
      port: 0,
      connect: connectTo,
      config: { assistantClientId: sandbox.world.assistantClientId },
    });
    const { host } = new URL(launched.url);
    return {
      place: "launcher",
      sandbox,
      url: launched.url,
      connect: connectTo,
      files: "dist",
      resolverRules: rules(),
      ask: (target, { headers, ...more } = {}) => {
        const own = target.startsWith("/api") ? { "x-entra-setup-launch": launched.token } : {};
        return ask({ port: launched.port, host }, target, { ...more, headers: { ...own, ...headers } });
      },
      close: async () => {
        await Promise.all([launched.close(), sandbox.close()]);
        rmSync(folder, { recursive: true });
      },
    };
  }

  const place: ServingPlace = way.endsWith("own-host") ? "own-host" : "beside";
  const site = lay(ground, place === "own-host");
  const server = way.startsWith("nginx")
    ? await startNginx(ground, site, place)
    : await startCaddy(ground, site, way === "containers" ? "containers" : place);
  const host = place === "own-host" ? EXAMPLE.ownHost : CONSOLE_HOST;
  const url = place === "own-host" ? `https://${host}/` : `https://${host}${EXAMPLE.path}`;
  sandbox.world.assistantRedirectUris.push(`${url}redirect.html`);
  return {
    place,
    sandbox,
    url,
    connect: connectTo,
    files: join(site, "files"),
    resolverRules: rules(
      ...[CONSOLE_HOST, EXAMPLE.ownHost].map((name) => `MAP ${name}:443 127.0.0.1:${ground.port}`),
    ),
    ask: (target, options) => ask({ port: ground.port, host, ca: cert }, target, options ?? {}),
    close: async () => {
      await stop(server);
      await sandbox.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function lay({ folder, sandbox }: Ground, isOwnHost: boolean): string {
  const out = join(folder, "site");
  const options: FilesOptions = {
    command: "files",
    out,
    consoleOrigin: EXAMPLE.consoleOrigin,
    ownHost: isOwnHost ? EXAMPLE.ownHost : null,
    path: EXAMPLE.path,
    folder: join(out, "files"),
    product: "pro",
    clouds: ["global"],
    clientId: sandbox.world.assistantClientId,
    tenant: null,
  };
  layFiles("dist", options);
  return out;
}

/** Replaces what every recipe names and this machine lacks; a recipe that no longer names it fails the run. */
function replaced(text: string, by: Readonly<Record<string, string>>): string {
  let now = text;
  for (const [old, fresh] of Object.entries(by)) {
    if (!now.includes(old)) throw new Error(`The recipe has no ${old}`);
    now = now.replaceAll(old, fresh);
  }
  return now;
}

async function startNginx(ground: Ground, site: string, place: ServingPlace): Promise<ChildProcess> {
  const { folder, port, cert, key, sandbox } = ground;
  const own =
    place === "own-host"
      ? replaced(readFileSync(join(site, "nginx/own-host.conf"), "utf8"), {
          "listen 443 ssl;": `listen 127.0.0.1:${port} ssl;`,
          "listen [::]:443 ssl;": "",
          [`/etc/ssl/${EXAMPLE.ownHost}.pem`]: cert,
          [`/etc/ssl/private/${EXAMPLE.ownHost}.key`]: key,
          "/etc/ssl/certs/ca-certificates.crt": cert,
          [`proxy_pass ${EXAMPLE.consoleOrigin};`]: `proxy_pass https://127.0.0.1:${port};`,
        })
      : "";
  const beside = place === "beside" ? `include ${join(site, "nginx/beside-console.conf")};` : "";
  const temp = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const main = `
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { }
http {
  ${temp.join("\n  ")}
  access_log off;
  server {
    listen 127.0.0.1:${port} ssl;
    server_name ${CONSOLE_HOST};
    ssl_certificate ${cert};
    ssl_certificate_key ${key};
    ${beside}
    location / {
      proxy_pass ${sandbox.origins.rustDesk};
      proxy_set_header Host $host;
    }
  }
  ${own}
}
`;
  writeFileSync(join(folder, "nginx.conf"), main);
  return await start(
    NGINX ?? "nginx",
    ["-e", join(folder, "error.log"), "-p", folder, "-c", join(folder, "nginx.conf")],
    folder,
    port,
  );
}

async function startCaddy(
  ground: Ground,
  site: string,
  kind: "containers" | ServingPlace,
): Promise<ChildProcess> {
  const { folder, port, cert, key, sandbox } = ground;
  const global = `{\n\tadmin off\n\tauto_https off\n\thttps_port ${port}\n}\n`;
  const tls = `bind 127.0.0.1\n\ttls ${cert} ${key}`;
  const toConsole = `reverse_proxy ${new URL(sandbox.origins.rustDesk).host}`;
  const read = (name: string) => readFileSync(join(site, name), "utf8");
  const text =
    kind === "containers"
      ? // The image's own server stands behind the proxy; its global options cannot stand twice in one file.
        global +
        replaced(read("container/assistant.Caddyfile").replace(/^\{[^}]*\}$/m, ""), {
          ":8080 {": `http://localhost:${port + 1} {\n\tbind 127.0.0.1`,
        }) +
        replaced(read("container/proxy.Caddyfile"), {
          [`${CONSOLE_HOST} {`]: `${CONSOLE_HOST}:${port} {\n\t${tls}`,
          "reverse_proxy assistant:8080": `reverse_proxy localhost:${port + 1} {\n\t\t\theader_up Host localhost:${port + 1}\n\t\t}`,
          "reverse_proxy console:21114": toConsole,
        })
      : kind === "own-host"
        ? `${global}${CONSOLE_HOST}:${port} {\n\t${tls}\n\t${toConsole}\n}\n` +
          replaced(read("caddy/own-host.caddy"), {
            [`${EXAMPLE.ownHost} {`]: `${EXAMPLE.ownHost}:${port} {\n\t${tls}`,
            [`reverse_proxy ${EXAMPLE.consoleOrigin} {`]: `reverse_proxy https://127.0.0.1:${port} {\n\t\t\ttransport http {\n\t\t\t\ttls_server_name ${CONSOLE_HOST}\n\t\t\t\ttls_trusted_ca_certs ${cert}\n\t\t\t}`,
          })
        : `${global}${CONSOLE_HOST}:${port} {\n\t${tls}\n\timport ${join(site, "caddy/beside-console.caddy")}\n\t${toConsole}\n}\n`;
  writeFileSync(join(folder, "Caddyfile"), text);
  mkdirSync(join(folder, "home"));
  return await start(
    CADDY ?? "caddy",
    ["run", "--config", join(folder, "Caddyfile"), "--adapter", "caddyfile"],
    folder,
    port,
  );
}
