/** Words for learning from one captured save where a Pro server keeps its settings. */
import type { CaptureProblem } from "../../domain/captured-request.ts";
import type { ProfileProblem } from "../../domain/settings-profile.ts";

type Problem = CaptureProblem | ProfileProblem;

export const enLearn = {
  title: "Show it one Submit",
  aside: "for versions that nobody has described yet",
  why: "The assistant can learn from one save of the console’s own page where this version keeps its settings. Nothing is sent by that; you see what it learnt before it is used.",
  steps: [
    "Open **Settings → OIDC** of the console in another tab, and the developer tools there (F12), tab **Network**.",
    "Press **Submit** without changing anything. One request with the method PUT or POST appears.",
    "Right-click it, **Copy → Copy as cURL** (or *as fetch*, or one HAR entry), and paste it here. An exported profile works too.",
  ],
  field: "The copied request",
  fieldWhy:
    "It holds your secrets: it is read in this page, emptied from the field at once, and sent nowhere.",
  read: "Read it",
  problems: {
    empty: () => "Paste the copied request first.",
    "too-long": ({ max }) =>
      `This is longer than ${max / 1024} KiB: copy the one request, not the whole log.`,
    "not-understood": () => "This is neither cURL, nor fetch, nor HAR as developer tools copy them.",
    "more-than-a-request": () =>
      "There is more in it than one request: commands or code beside it. Copy the request again and paste it as it is.",
    "several-requests": ({ count }) => `It holds ${count} requests. Copy the one of Submit alone.`,
    "other-origin": ({ got, expected }) =>
      `This request goes to ${got}, not to ${expected}. Nothing was learnt.`,
    "other-method": ({ method }) =>
      `${method} saves nothing. Copy the request that Submit made: PUT or POST.`,
    "other-path": ({ path }) => `${path} is no plain path below /api/, so it is not used.`,
    "body-not-json": () => "Its body is no JSON object. Copy the request that Submit made.",
    "no-provider": () =>
      "No provider with client ID, client secret and issuer is in it: it may be another page’s save. Add the provider in the console once, or choose the request of Settings → OIDC.",
    "not-a-profile": () => "This profile was changed or damaged: some value in it is not what it has to be.",
  } satisfies { readonly [K in Problem["reason"]]: (problem: Extract<Problem, { reason: K }>) => string },
  learnt: "What it learnt",
  call: "Call",
  list: "List of providers",
  whole: "the whole body is one provider",
  keys: "Keys of a provider",
  callback: "Callback address",
  noCallback: "not in it; the console takes it from elsewhere",
  headers: "Further headers",
  headersWhy:
    "The console’s page sent these besides. The assistant sends none of them, so the save may be refused.",
  captured: "The captured body, secrets as dots",
  sends: "What would be sent, after a review",
  sendsWhy: "Everything else of the body goes back as it is read.",
  use: "Use this for this console",
  restart:
    "The launcher lets through only what it was started for. Stop it, start it again with this, and paste here again:",
  copy: "Command",
  export: [
    "Profile",
    "Names of keys and kinds of values, no value. For another computer, or for the project",
  ],
} as const;
