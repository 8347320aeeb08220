/** What a change of who may sign in plans, on a connection that stands. */
import { expect, test } from "vitest";
import type { Assignment } from "./app-registration.ts";
import type { FoundRegistration } from "./observed.ts";
import type { SetupStep } from "./setup-plan.ts";
import type { Intent, Principal } from "./setup-request.ts";
import {
  directory,
  found,
  objectId,
  plan,
  registration,
  request,
  servicePrincipal,
  world,
} from "./testdata/worlds.ts";

const assignment = (name: string, type: Assignment["principalType"] = "person"): Assignment => ({
  id: `as-${name}`,
  principalId: objectId(name),
  principalName: name,
  principalType: type,
});
const person = (name: string): Principal => ({ objectId: objectId(name), name, type: "person" });
const group = (name: string): Principal => ({ objectId: objectId(name), name, type: "group" });

const GATED = found({ assignments: [assignment("me"), assignment("ben"), assignment("ops", "group")] });
const OPEN = found({
  servicePrincipal: servicePrincipal({ isAssignmentRequired: false }),
  adminConsent: null,
  assignments: [],
});

type SetPeople = Extract<Intent, { kind: "setPeople" }>;
const NOTHING: SetPeople = { kind: "setPeople", gate: "asFound", includeMe: false, add: [], remove: [] };

/** The steps for this change of the list, each as a word and whom it is about. */
const planned = (one: FoundRegistration, change: Partial<SetPeople>): readonly string[] =>
  plan(
    world({ directory: directory({ found: [one] }) }),
    request({ intent: { ...NOTHING, ...change } }),
  ).steps.map(tell);

function tell(step: SetupStep): string {
  switch (step.kind) {
    case "assignPerson":
      return `+ ${step.personType} ${step.personName}`;
    case "unassignPerson":
      return `- ${step.personName}`;
    case "repairServicePrincipal":
      return step.changes.map(({ kind }) => kind).join(" ");
    default:
      return step.kind;
  }
}

const UNSEEN: FoundRegistration = { ...GATED, adminConsent: null, unseen: ["adminConsent"] };

test.each<[string, FoundRegistration, Partial<SetPeople>, readonly string[]]>([
  ["nothing asked, nothing done", GATED, {}, []],
  ["a person and a group come", GATED, { add: [person("mia"), group("it")] }, ["+ person mia", "+ group it"]],
  ["whoever is there is not put there again", GATED, { add: [person("ben"), group("ops")] }, []],
  ["somebody goes, by assignment", GATED, { remove: ["as-ben"] }, ["- ben"]],
  ["a group goes", GATED, { remove: ["as-ops"] }, ["- ops"]],
  ["an assignment that is gone already", GATED, { remove: ["as-nobody"] }, []],
  [
    "one comes before one goes",
    GATED,
    { add: [person("mia")], remove: ["as-ben"] },
    ["+ person mia", "- ben"],
  ],
  ["me, on the list already", GATED, { includeMe: true }, []],
  [
    "me and me again",
    OPEN,
    { gate: "chosen", includeMe: true, add: [person("me")] },
    ["requireAssignment", "grantAdminConsent", "+ person Ada Admin"],
  ],
  ["an open gate stays open", OPEN, {}, []],
  ["an open gate stays open, whoever was picked", OPEN, { add: [person("mia")], includeMe: true }, []],
  [
    "a gate that closes brings the consent",
    OPEN,
    { gate: "chosen", add: [person("mia")] },
    ["requireAssignment", "grantAdminConsent", "+ person mia"],
  ],
  [
    "a gate that opens leaves its list alone",
    GATED,
    { gate: "everyone", remove: ["as-ben"] },
    ["openToEveryone"],
  ],
  ["a closed gate without consent gets it", { ...GATED, adminConsent: null }, {}, ["grantAdminConsent"]],
  ["consent that cannot be seen is not guessed at", UNSEEN, {}, []],
  [
    "but a gate that closes is sure to need it",
    { ...OPEN, unseen: ["adminConsent"] },
    { gate: "chosen", includeMe: true },
    ["requireAssignment", "grantAdminConsent", "+ person Ada Admin"],
  ],
])("%s", (_what, found, change, steps) => {
  expect(planned(found, change)).toEqual(steps);
});

test("nothing but the list is changed, whatever else differs", () => {
  const differs = {
    ...GATED,
    registration: registration({ idTokens: false, tags: [], requiredPermissions: [] }),
  };
  expect(planned(differs, { add: [person("mia")] })).toEqual(["+ person mia"]);
});
