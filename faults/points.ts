/** Where a fault can strike: the calls of a run, by what they ask for and how many of them go through before. */
import type { Fault } from "../sandbox/faults.ts";
import { CONNECT, DISCONNECT, type Intent, MEND, MOVE, REPLACE } from "./intents.ts";

export interface Point {
  /** The step of trust.md §2.3, and in a few words what is asked there. */
  readonly step: string;
  readonly name: string;
  readonly intent: Intent;
  readonly service: Fault["service"];
  readonly method: string;
  readonly path: RegExp;
  /** Matching requests that go through first. */
  readonly after: number;
  /** A sub-request of a batch: its errors come inside an answer that is good. */
  readonly isInBatch: boolean;
  readonly isWrite: boolean;
}

const inBatch = (
  step: string,
  name: string,
  intent: Intent,
  method: string,
  path: RegExp,
  after = 0,
): Point => ({
  step,
  name,
  intent,
  service: "graph",
  method,
  path,
  after,
  isInBatch: true,
  isWrite: method !== "GET",
});
const batch = (step: string, name: string, after: number, isWrite: boolean): Point => ({
  step,
  name,
  intent: CONNECT,
  service: "graph",
  method: "POST",
  path: /\$batch$/,
  after,
  isInBatch: false,
  isWrite,
});
const rustDesk = (
  step: string,
  name: string,
  method: string,
  path: RegExp,
  after = 0,
  intent = CONNECT,
): Point => ({
  step,
  name,
  intent,
  service: "rustDesk",
  method,
  path,
  after,
  isInBatch: false,
  isWrite: method !== "GET",
});

export const GRAPH_POINTS: readonly Point[] = [
  inBatch("S4", "look: me", CONNECT, "GET", /\/me\?/),
  inBatch("S4", "look: app", CONNECT, "GET", /\/applications\(uniqueName=/),
  inBatch("S4", "look: principal", MEND, "GET", /\/servicePrincipals\(appId='(?!00000003)/),
  inBatch("S4", "look: consent", MEND, "GET", /\/oauth2PermissionGrants/),
  inBatch("S5", "create app", CONNECT, "PATCH", /\/applications\(uniqueName=/),
  inBatch("S5", "read its ids", CONNECT, "GET", /\/applications\(uniqueName=/, 1),
  inBatch("S5", "repair app", MEND, "PATCH", /\/applications\//),
  inBatch("S6", "create principal", CONNECT, "PATCH", /\/servicePrincipals\(appId=/),
  inBatch("S6", "repair principal", MEND, "PATCH", /\/servicePrincipals\//),
  inBatch("S7", "consent", CONNECT, "POST", /\/oauth2PermissionGrants/),
  inBatch("S7", "assign", CONNECT, "POST", /\/appRoleAssignedTo/),
  inBatch("S8", "make secret", CONNECT, "POST", /\/addPassword/),
  inBatch("S8", "replace secret", MEND, "POST", /\/addPassword/),
  inBatch("S11", "read back app", CONNECT, "GET", /\/applications\(appId=/),
  inBatch("S12", "remove old secret", MEND, "POST", /\/removePassword/),
  inBatch("S8", "make second secret", REPLACE, "POST", /\/addPassword/),
  inBatch("S5", "add new address", MOVE, "PATCH", /\/applications\//),
  inBatch("S12", "remove secret", DISCONNECT, "POST", /\/removePassword/),
  inBatch("S12", "delete app", DISCONNECT, "DELETE", /\/applications\//),
  inBatch("S11", "see it gone", DISCONNECT, "GET", /\/applications\(appId=/, 1),
];

export const BATCH_POINTS: readonly Point[] = [
  batch("S4", "look, whole batch", 0, false),
  batch("S5", "create app, whole batch", 1, true),
  batch("S6", "create principal, whole batch", 2, true),
  batch("S8", "consent to secret, whole batch", 3, true),
  batch("S11", "read back, whole batch", 4, false),
];

const SETTINGS = /\/api\/oidc\/settings$/;
export const CONSOLE_POINTS: readonly Point[] = [
  rustDesk("S0", "probe", "GET", /\/api\/login-options$/),
  rustDesk("S2", "console sign-in", "POST", /\/api\/login$/),
  rustDesk("S3", "read settings", "GET", SETTINGS),
  rustDesk("S8", "read settings again", "GET", SETTINGS, 1),
  rustDesk("S10", "save", "PUT", SETTINGS),
  rustDesk("S11", "read back settings", "GET", SETTINGS, 2),
  rustDesk("S11", "provider on offer", "GET", /\/api\/login-options$/, 1),
  rustDesk("S11", "dry check", "POST", /\/api\/oidc\/auth$/),
  rustDesk("S13", "sign out", "POST", /\/api\/logout$/),
  rustDesk("S10", "save second secret", "PUT", SETTINGS, 0, REPLACE),
  rustDesk("S10", "save new address", "PUT", SETTINGS, 0, MOVE),
  rustDesk("S10", "take the entry out", "PUT", SETTINGS, 0, DISCONNECT),
];

export const SIGN_IN_POINTS: readonly Point[] = [
  {
    step: "S1",
    name: "find the organisation",
    intent: CONNECT,
    service: "entra",
    method: "GET",
    path: /openid-configuration$/,
    after: 0,
    isInBatch: false,
    isWrite: false,
  },
];

export const POINTS: readonly Point[] = [
  ...SIGN_IN_POINTS,
  ...CONSOLE_POINTS.slice(0, 3),
  ...GRAPH_POINTS,
  ...BATCH_POINTS,
  ...CONSOLE_POINTS.slice(3),
];
