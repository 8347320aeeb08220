/** Words of the picker and of the list of who may sign in. */
import { grammarOf } from "../grammar.ts";

const { count, list } = grammarOf("en");
const ofGroups = (groups: number) => count(groups, { one: "# group", other: "# groups" });
/** "2 groups and 1 person"; what there is none of is not named. */
export const groupsAndPeople = (groups: number, people: number): string =>
  list([
    ...(groups > 0 || people === 0 ? [ofGroups(groups)] : []),
    ...(people > 0 ? [count(people, { one: "# person", other: "# people" })] : []),
  ]);
const code = (scopes: readonly string[]) => list(scopes.map((scope) => `\`${scope}\``));

export const enPeople = {
  add: "Add people or groups",
  list: "Found",
  pickKey: "Enter",
  chosen: "Chosen",
  group: "Group",
  you: "You",
  searching: "Searching",
  none: (typed: string) => `Nobody’s name, and no group’s, begins with “${typed}”.`,
  found: (groups: number, people: number) =>
    groups + people === 0 ? "Nothing found." : `Found: ${groupsAndPeople(groups, people)}.`,
  added: (name: string) => `${name} added.`,
  removed: (name: string) => `${name} removed.`,
  isThere: "on the list",
  remove: "Remove",
  removeName: (name: string) => `Remove ${name}`,
  keep: "Keep",
  keepName: (name: string) => `Keep ${name}`,
  leaves: "Is taken off the list",
  inner: (groups: number) => `Holds ${ofGroups(groups)}. Microsoft does not let members of inner groups in.`,
  needsPremium: "Your organisation has no Entra ID P1 or P2, so Microsoft takes no groups. Add people.",
  premiumUnseen:
    "Groups need Entra ID P1 or P2. Whether your organisation has it cannot be seen with these permissions; without it Microsoft refuses the group, and people can be added instead.",
  asks: (scopes: readonly string[]) => `Microsoft asks for the permission to search them: ${code(scopes)}.`,
  peopleOnly: "Only people are searched: this session may not search groups.",
  askGroups: "Ask for groups too",
  onlyPeople: "Search people only",
  tokenShort: "Your token cannot search people and groups",
  tokenShortWhy: (scopes: readonly string[]) =>
    `It lacks ${code(scopes)}. A token of the Azure CLI has wider ones. Or go on: you can be on the list now, and others are added in the portal.`,
  tokenNoGroups: "Only people are searched: your token may not search groups.",
  tokenNoPeople: "Only groups are searched: your token may not search people.",
  refused: (what: "people" | "groups") =>
    what === "groups"
      ? "Microsoft does not let this account search groups. Only people are shown."
      : "Microsoft does not let this account search people. Only groups are shown.",
  refusedBoth:
    "Microsoft does not let this account search people or groups. Ask a colleague with a role such as Cloud Application Administrator, or add them in the portal.",
  without:
    "The list can also wait: connect with only yourself on it, and add others afterwards in the portal under [[enterprise]] → [[users]].",
  changeList: "Change who may sign in",
  portal: "Open [[enterprise]]",
  emptyTitle: "Nobody could sign in",
  empty: "The list would be empty, and Microsoft turns everybody away who is not on it.",
  answer: (groups: number, people: number, me: boolean) =>
    `${groupsAndPeople(groups, people)}${me ? " and you" : ""}`,
  consent: "Consent for everyone",
  consentGiven: "Given. Nobody on the list is asked.",
  consentPlanned: (scope: string) =>
    `Missing, so it is given with this plan: with a list, Microsoft refuses each person’s own consent. It needs the permission \`${scope}\` and the role **Cloud Application Administrator**, **Application Administrator** or **Privileged Role Administrator**. Somebody with one of them can also give it in the portal.`,
  consentUnseen:
    "Cannot be seen with the permissions of this session. If people on the list are told that an administrator has to approve, it is missing.",
  consentByEach: "Each person is asked once, unless somebody gives it for everyone in the portal.",
  consentPortal: "Open [[apiPermissions]]",
} as const;
