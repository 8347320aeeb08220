import { expect, test } from "vitest";
import { healthLink } from "./health-link.ts";
import {
  ANSWER_STEPS,
  ASK_HREF,
  colleagueHref,
  hrefOf,
  type Job,
  parseRoute,
  STEPS_OF,
  type StepName,
} from "./route.ts";

const PLACES = Object.entries(STEPS_OF).flatMap(([job, steps]) =>
  steps.map((step): [Job, StepName] => [job as Job, step]),
);

test.each(PLACES)("the place of %s, %s survives the address bar", (job, step) => {
  expect(parseRoute(hrefOf(job, step))).toEqual({ kind: "job", job, step, hint: null });
});

test("a lasting link opens the check and says of which connection", () => {
  const of = { origin: "https://rd.example.com:8443", clientId: "11111111", tenant: "contoso.com" };
  const link = healthLink("https://rd.example.com/entra-setup/#/connect/done", of);
  expect(link.startsWith("https://rd.example.com/entra-setup/#/health?")).toBe(true);
  expect(parseRoute(new URL(link).hash)).toEqual({
    kind: "job",
    job: "check",
    step: "health",
    hint: { consoleAddress: of.origin, clientId: of.clientId, tenant: of.tenant },
  });
});

test("a lasting link may say nothing, or too much", () => {
  const nothing = { consoleAddress: null, clientId: null, tenant: null };
  expect(parseRoute("#/health")).toMatchObject({ job: "check", step: "health", hint: nothing });
  const long = parseRoute(`#/health?tenant=${"x".repeat(5000)}`);
  expect(long.kind === "job" && long.hint?.tenant?.length).toBe(300);
});

test.each(ANSWER_STEPS)("a colleague's %s keeps its request in the address", (step) => {
  const request = "esrequest1.ab-_9.0a1b2c3d";
  expect(parseRoute(colleagueHref(step, request))).toEqual({ kind: "colleague", step, request });
  expect(parseRoute(colleagueHref(step, null))).toEqual({ kind: "colleague", step, request: null });
});

test.each(["Theappasksfornameande-mailonly.", ").", "&utm_source=mail", "%20Hello", ">"])(
  "a colleague's request has one address, also with %s behind it",
  (behind) => {
    const request = "esrequest1.ab-_9.0a1b2c3d";
    const route = parseRoute(`#/colleague/review?request=${request}${behind}`);
    expect(route).toEqual({ kind: "colleague", step: "review", request });
    expect(parseRoute(`#/colleague?request=Hello`)).toMatchObject({ request: "Hello" });
  },
);

test("asking has a place of its own", () => {
  expect(parseRoute(ASK_HREF)).toEqual({ kind: "ask" });
});

test.each([
  "",
  "#",
  "#/connect/",
  "#/connect/nowhere",
  "#/nowhere/address",
  "#/check/who",
  "#/constructor/address",
  "#/connect/address/x",
  "#launch=abc",
  "#javascript:alert(1)",
])("%s is the start", (hash) => {
  expect(parseRoute(hash)).toEqual({ kind: "start" });
});
