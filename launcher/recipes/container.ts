/**
 * The container: the files are laid and their headers fixed when the image is built, so that nothing from its environment
 * can get into a header when it runs. It serves as an unprivileged user from a read-only file system.
 */
import { block, headersAndFiles } from "./caddy.ts";
import type { Site } from "./site.ts";

const HEAD = "# Entra Setup for RustDesk. Made by the project's generator; see deploy/README.md.";

/** Caddy's configuration inside of the image. TLS is the proxy's. */
export const containerCaddyfile = (site: Site): string =>
  [
    HEAD,
    "{\n\tadmin off\n\tauto_https off\n}",
    block(":8080", [
      block(`handle_path ${site.path}*`, [block("route", headersAndFiles(site, "beside"))]),
      block("handle", ['respond "Not found." 404']),
    ]),
    "",
  ].join("\n");

/** The proxy in front of console and assistant. */
export const proxyCaddyfile = (site: Site): string =>
  [
    HEAD,
    `# TLS for the console's host name: the assistant under ${site.path}, everything else to the console.`,
    block(new URL(site.consoleOrigin).host, [
      `redir ${site.path.replace(/\/$/, "")} ${site.path} 301`,
      block(`handle ${site.path}*`, ["reverse_proxy assistant:8080"]),
      block("handle", ["reverse_proxy console:21114"]),
    ]),
    "",
  ].join("\n");

export const dockerfile = (): string => `${HEAD}
# Build it in the project's folder:  docker build --file deploy/container/Dockerfile --tag entra-setup .
FROM node:22-alpine AS build
WORKDIR /build
COPY . .
RUN ["npm", "ci", "--no-audit", "--no-fund"]
RUN ["node", "build.mjs", "--all"]
# Checked by the launcher's own rules; a wrong value ends the build. --console is the console's address.
ARG CONSOLE=https://rd.example.com
ARG CLOUD=global
ARG CLIENT_ID=
ARG TENANT=
RUN node bin.mjs files --out /site --console "$CONSOLE" --cloud "$CLOUD" --client-id "$CLIENT_ID" --tenant "$TENANT" --folder /srv

FROM caddy:2.10-alpine
COPY --from=build --chown=root:root /site/files /srv
COPY --from=build --chown=root:root /site/container/assistant.Caddyfile /etc/caddy/Caddyfile
USER 65534:65534
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s CMD ["wget", "--quiet", "--spider", "http://127.0.0.1:8080/entra-setup/"]
CMD ["caddy", "run", "--config", "/etc/caddy/Caddyfile", "--adapter", "caddyfile"]
`;

export const compose = (): string => `${HEAD}
# Console, proxy and assistant. In this folder:  CONSOLE=https://your.host docker compose up --build --detach
name: rustdesk
services:
  console:
    image: rustdesk/rustdesk-server-pro:latest
    command: hbbs
    volumes:
      - ./data:/root
    ports:
      - "21115:21115"
      - "21116:21116"
      - "21116:21116/udp"
    expose:
      - "21114"
    depends_on:
      - relay
    restart: unless-stopped
  relay:
    image: rustdesk/rustdesk-server-pro:latest
    command: hbbr
    volumes:
      - ./data:/root
    ports:
      - "21117:21117"
    restart: unless-stopped
  assistant:
    build:
      context: ../..
      dockerfile: deploy/container/Dockerfile
      args:
        CONSOLE: \${CONSOLE:?the console's address, such as https://rd.example.com}
        CLOUD: \${CLOUD:-global}
        CLIENT_ID: \${CLIENT_ID:-}
        TENANT: \${TENANT:-}
    read_only: true
    tmpfs:
      - /tmp
    environment:
      XDG_DATA_HOME: /tmp
      XDG_CONFIG_HOME: /tmp
    cap_drop:
      - ALL
    security_opt:
      - no-new-privileges:true
    restart: unless-stopped
  proxy:
    image: caddy:2.10-alpine
    volumes:
      - ./proxy.Caddyfile:/etc/caddy/Caddyfile:ro
      - proxy-data:/data
    ports:
      - "80:80"
      - "443:443"
    depends_on:
      - console
      - assistant
    restart: unless-stopped
volumes:
  proxy-data:
`;
