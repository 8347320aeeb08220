/** Every recipe by the name of its file. */
import { caddyBeside, caddyOwnHost } from "./caddy.ts";
import { compose, containerCaddyfile, dockerfile, proxyCaddyfile } from "./container.ts";
import { iisBeside, iisOwnHost } from "./iis.ts";
import { nginxBeside, nginxOwnHost } from "./nginx.ts";
import type { Site } from "./site.ts";

/** Under a path beside the console. */
export const recipesBeside = (site: Site): Readonly<Record<string, string>> => ({
  "nginx/beside-console.conf": nginxBeside(site),
  "caddy/beside-console.caddy": caddyBeside(site),
  "iis/beside-console/web.config": iisBeside(site),
  "container/assistant.Caddyfile": containerCaddyfile(site),
  "container/proxy.Caddyfile": proxyCaddyfile(site),
});

/** On a host name of its own. */
export const recipesOwnHost = (site: Site): Readonly<Record<string, string>> => ({
  "nginx/own-host.conf": nginxOwnHost(site),
  "caddy/own-host.caddy": caddyOwnHost(site),
  "iis/own-host/web.config": iisOwnHost(site),
});

/** What `deploy/` holds: the recipes for the example's names, and how the container is built. */
export const deployFolder = (site: Site): Readonly<Record<string, string>> => ({
  ...recipesBeside(site),
  ...recipesOwnHost(site),
  "container/Dockerfile": dockerfile(),
  "container/compose.yaml": compose(),
});
