/** Words of the Microsoft screen: organisation, ladder of ways, the assistant's own registration, pasted token. */

import type { ClientIdProblem } from "../../domain/client-id.ts";
import type { CloudName } from "../../domain/cloud.ts";
import type { TenantProblem } from "../../domain/tenant.ts";
import type { TokenProblem } from "../../ports/entra-session.ts";
import { grammarOf } from "../grammar.ts";

const { list } = grammarOf("en");

type Words<T extends { readonly reason: string }> = {
  readonly [K in T["reason"]]: (problem: Extract<T, { reason: K }>) => string;
};

export const enMicrosoft = {
  title: "Which organisation, and how?",
  lead: "First whose people sign in, then how the changes there are made.",
  leadReads: "First whose people sign in, then how Entra is read. A check changes nothing.",
  domain: "Company domain",
  domainHint: "A domain of your organisation in Microsoft 365, such as contoso.com, or its [[tenantId]].",
  tenantId: "Directory (tenant) ID",
  cloud: "Cloud",
  looking: "Looking in Microsoft’s public records",
  found: "Found in Microsoft’s public records",
  assumed:
    "Not checked: Microsoft’s public records cannot be reached from here. The issuer follows from this ID; the sign-in at the end proves it.",
  byIdWhy:
    "Without them only the [[tenantId]] will do, and the changes in Entra are made by hand, by script or by a colleague. The portal shows the ID on the page [[overview]] of Microsoft Entra ID.",
  clouds: {
    global: "Microsoft global",
    usGov: "US Government L4 (GCC High)",
    usGovDod: "US Government L5 (DoD)",
    china: "China (21Vianet)",
    sandbox: "Sandbox",
  } satisfies Record<CloudName, string>,
  otherClouds: "Other clouds",
  cloudByHand: (name: string) => `${name}, by script or by hand`,
  byHandWhy: (here: string) =>
    `Signing in and a token are not offered for this cloud: the security policy of this page allows ${here} only. Whoever serves the assistant can add the cloud with \`--cloud\`; a script and the portal work as they are.`,
  record: {
    title: "The organisation’s public record",
    why: (cloud: string) =>
      `This page may not ask ${cloud} itself. Open the record in a new tab, copy everything it shows, and paste it here. It is public and holds no secret.`,
    first: "Enter the company domain first.",
    open: "Open the public record",
    field: "What it shows",
    problems: {
      missing: "Paste the public record, so that the organisation is known for certain.",
      unreadable: "This is not the whole record. Copy everything from the first brace to the last.",
      "other-cloud": "This record belongs to another cloud. Choose the cloud of your organisation below.",
      "other-tenant": "This is the record of another organisation. Open the one above and copy it again.",
      issuer: "This record does not name the organisation by its ID. Open the one above and copy it again.",
    },
  },
  tenantProblems: {
    empty: () => "Enter a domain of your organisation.",
    spaces: () => "A domain has no spaces.",
    reserved: ({ name }) =>
      `${name} is a sign-in address for everybody, not an organisation. Its issuer holds a placeholder that RustDesk refuses. Enter your company’s domain.`,
    "no-dot": ({ suggestion }) => `A domain has a dot. Did you mean ${suggestion}?`,
    "not-a-domain": () => "This is no domain. It looks like contoso.com.",
  } satisfies Words<TenantProblem>,
  how: "How to make the changes in Entra",
  howReads: "How to read what is in Entra",
  microsoft: "Sign in with Microsoft",
  microsoftWho: "Done for you, about a minute",
  microsoftWhat:
    "As **Application Administrator** or **Cloud Application Administrator**, or as a member if your organisation lets members register apps.",
  asks: "Microsoft’s window will ask for",
  asksWhat: {
    "User.Read": "show who is signed in",
    "Application.Read.All": "read the app, when its secrets end and the list of people who may use it",
    "Application.ReadWrite.All": "create one app, its secret and the list of people who may use it",
    "DelegatedPermissionGrant.ReadWrite.All": "give consent for everyone, so that nobody is asked at sign-in",
  } as Readonly<Record<string, string>>,
  broader:
    "Microsoft’s wording is broader than what happens here. Every call is listed on the Review screen. The permission is for your session in this browser; nothing is sent to us.",
  token: "Use a token from the Azure CLI",
  tokenWho: "No app of ours enters your organisation",
  tokenWhat:
    "Run this in Azure Cloud Shell or any terminal with the Azure CLI, then paste what it prints. The token stays in this tab and ends within about an hour.",
  tokenCommand: "Command",
  tokenField: "Token",
  tokenHint: "The whole output, or the token alone. It is not shown again and not stored.",
  tokenProblems: {
    "not-a-token": () => "This is no token. Paste the whole output of the command.",
    "wrong-resource": ({ got, expected }) =>
      `This token is for ${got}. It has to be for ${expected}: run the command as shown, with --resource-type ms-graph.`,
    "wrong-tenant": ({ got }) =>
      `This token is for another organisation (…${got.slice(-4)}). Run the command again with the tenant as shown.`,
    expired: () => "This token has expired. Run the command again and paste the new one.",
    "app-only": () => "This token belongs to an app, not to a person. Sign in to the Azure CLI as yourself.",
    "missing-scope": ({ missing }) =>
      `This token lacks ${list(missing)}. Get it with the Azure CLI as shown, or choose another way.`,
  } satisfies Words<TokenProblem>,
  script: "Run one command",
  scriptWho: "About three minutes",
  scriptWhat:
    "The plan becomes a script for **Azure Cloud Shell**, PowerShell, Terraform or Bicep. You read it, run it where you are signed in, and paste back what it prints. No app of ours enters your organisation.",
  person: "By hand in the Entra portal",
  personWho: "About ten minutes",
  personWhat:
    "You or a colleague make the changes in the portal; each one is described, with the values to copy.",
  register: "Register this assistant once, then sign in",
  registerWho: "Worth it if you come back or look after several organisations",
  registerWhat:
    "Microsoft lets a page sign people in only if it is registered. Register it once, as a *single-page application* with this redirect URI, then enter its client ID here.",
  registerUri: "Redirect URI",
  registerCommand: "Command for the Azure CLI",
  registerPortal:
    "Or in the portal: **[[appRegistrations]] → [[newRegistration]]**, choose **[[spa]] (SPA)**, paste the redirect URI, press **[[register]]**, and copy *[[clientId]]*.",
  registerName: "Entra Setup for RustDesk",
  clientId: "Client ID of the assistant",
  clientIdProblems: {
    empty: () => "Enter the client ID of the assistant’s registration.",
    "secret-value": () =>
      "This looks like a client secret, not an ID. The assistant needs no secret; delete it if it was shown to anyone.",
    "tenant-id": () =>
      "**This is the [[tenantId]].** It names the organisation, not the app. Copy [[clientId]] from the page [[overview]].",
    "not-a-guid": () =>
      "A client ID looks like 11111111-2222-3333-4444-555555555555. Copy [[clientId]] from the page [[overview]].",
  } satisfies Words<ClientIdProblem>,
  continue: "Continue to Microsoft",
  continueToken: "Use this token",
  continueScript: "Continue with a script",
  continuePerson: "Continue by hand",
  continueColleague: "Continue and ask",
  colleague: "Ask a colleague",
  colleagueWho: "Two minutes, then wait",
  colleagueWhat:
    "Someone else manages Microsoft Entra. You send them a request; they make the app and send back a reply code that only this browser can open. You change nothing in Entra yourself.",
  waiting: "Waiting for the Microsoft window",
  waitingWhy: "Finish the sign-in there; this page notices by itself.",
  closed: "I closed the window",
  otherAccount: "Use another account",
  signedIn: (name: string) => `Signed in as ${name}`,
  next: "Continue",
  yours: "The permission is yours",
  yoursWhy:
    "It holds for your session in this browser. An administrator can remove it later under *[[enterprise]]*.",
  role: "Not sure of your role?",
  roleWhy: "Sign in and see. If Microsoft refuses, nothing is changed and you pick another way.",
} as const;
