/**
 * How an existing app registration differs from what RustDesk needs, and the merged values that repair it.
 * Graph replaces a collection that it is sent, so each one is written whole: what is there stays, ours is added.
 * The display name is never touched: a rename is the admin's own. `uniqueName` is set where there is none (immutable
 * once set). The token version is raised only where personal accounts demand it (learn.microsoft.com/graph/api/resources/
 * apiapplication), since another version would change the tokens of an API that the registration may expose.
 */
import {
  type AppRegistration,
  OUR_TAG,
  PERMISSION_IDS,
  type Platform,
  type RegistrationChange,
  type RegistrationPatch,
  type RequiredPermission,
  WANTED_CLAIMS,
  WANTED_PERMISSIONS,
  type WantedRegistration,
} from "./app-registration.ts";
import { AUDIENCES } from "./audience.ts";
import type { CallbackUrl } from "./callback-url.ts";
import type { HealthRowId } from "./health-row.ts";

export interface RegistrationRepair {
  readonly changes: readonly RegistrationChange[];
  readonly patch: RegistrationPatch;
}

/**
 * The repair that turns `found` into what is `wanted`; no changes when it is right already. `uniqueName` is null when
 * another object holds our name, so that it cannot be given to this one. `only`: the rows of the health table whose part
 * is wanted; null for all.
 */
export function compareRegistration(
  found: AppRegistration,
  wanted: Pick<WantedRegistration, "audience" | "callbackUrl">,
  uniqueName: string | null,
  only: readonly HealthRowId[] | null = null,
): RegistrationRepair {
  const parts: readonly (readonly [HealthRowId, RegistrationRepair])[] = [
    ["callback", compareRedirectUris(found.redirectUris, wanted.callbackUrl)],
    [
      "idTokens",
      found.idTokens ? NOTHING : { changes: [{ kind: "turnOnIdTokens" }], patch: { idTokens: true } },
    ],
    ["audience", compareAudience(found, wanted)],
    ["permissions", comparePermissions(found.requiredPermissions)],
    ["permissions", compareClaims(found)],
    [
      "marked",
      found.tags.includes(OUR_TAG)
        ? NOTHING
        : { changes: [{ kind: "addTag", tag: OUR_TAG }], patch: { tags: [...found.tags, OUR_TAG] } },
    ],
    [
      "marked",
      found.uniqueName === null && uniqueName !== null
        ? { changes: [{ kind: "setUniqueName", uniqueName }], patch: { uniqueName } }
        : NOTHING,
    ],
  ];
  const chosen = parts.filter(([row]) => only === null || only.includes(row)).map(([, part]) => part);
  let patch: RegistrationPatch = {};
  for (const part of chosen) patch = { ...patch, ...part.patch };
  return { changes: chosen.flatMap((part) => part.changes), patch };
}

const NOTHING: RegistrationRepair = { changes: [], patch: {} };

/** One app must not list a URI on two platforms, so a callback on the wrong one moves: off there and on here in one write. */
function compareRedirectUris(
  found: Readonly<Record<Platform, readonly string[]>>,
  uri: CallbackUrl,
): RegistrationRepair {
  const wrong = (["spa", "publicClient"] as const).filter((platform) => found[platform].includes(uri));
  if (wrong.length === 0 && found.web.includes(uri)) return NOTHING;
  const without = wrong.map(
    (platform) => [platform, found[platform].filter((other) => other !== uri)] as const,
  );
  return {
    changes:
      wrong.length > 0
        ? wrong.map((from) => ({ kind: "moveRedirectUri", uri, from }))
        : [{ kind: "addRedirectUri", uri }],
    patch: {
      redirectUris: {
        ...(found.web.includes(uri) ? {} : { web: [...found.web, uri] }),
        ...Object.fromEntries(without),
      },
    },
  };
}

function compareAudience(
  found: AppRegistration,
  { audience }: Pick<WantedRegistration, "audience">,
): RegistrationRepair {
  const changes: RegistrationChange[] = [];
  const isOtherAudience = found.audience !== audience;
  if (isOtherAudience) changes.push({ kind: "setAudience", from: found.audience, to: audience });
  const needsVersion = AUDIENCES[audience].hasPersonalAccounts && found.accessTokenVersion !== 2;
  if (needsVersion) changes.push({ kind: "setAccessTokenVersion", from: found.accessTokenVersion, to: 2 });
  return {
    changes,
    patch: { ...(isOtherAudience ? { audience } : {}), ...(needsVersion ? { accessTokenVersion: 2 } : {}) },
  };
}

function comparePermissions(found: readonly RequiredPermission[]): RegistrationRepair {
  const missing = WANTED_PERMISSIONS.filter((wanted) => !found.some((one) => isSame(one, wanted)));
  if (missing.length === 0) return NOTHING;
  return {
    changes: [{ kind: "addPermissions", scopes: missing.map(({ id }) => nameOf(id)) }],
    patch: { requiredPermissions: [...found, ...missing] },
  };
}

const isSame = (a: RequiredPermission, b: RequiredPermission): boolean =>
  a.resourceAppId.toLowerCase() === b.resourceAppId && a.id.toLowerCase() === b.id && a.type === b.type;

const nameOf = (permissionId: string): string =>
  Object.entries(PERMISSION_IDS).find(([, id]) => id === permissionId)?.[0] ?? permissionId;

function compareClaims({ idTokenClaims: found }: AppRegistration): RegistrationRepair {
  const missing = WANTED_CLAIMS.filter(({ name }) => !found.some((one) => one.name === name));
  if (missing.length === 0) return NOTHING;
  return {
    changes: [{ kind: "addClaims", claims: missing.map(({ name }) => name) }],
    patch: { idTokenClaims: [...found, ...missing] },
  };
}
