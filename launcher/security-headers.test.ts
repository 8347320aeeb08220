import { CspEvaluator } from "csp_evaluator/dist/evaluator.js";
import { Severity } from "csp_evaluator/dist/finding.js";
import { CspParser } from "csp_evaluator/dist/parser.js";
import { expect, test } from "vitest";
import { CLOUDS } from "../src/domain/cloud.ts";
import { hostsOf } from "./lay-files.ts";
import { metaPolicy, type ServingPlace, securityHeaders } from "./security-headers.ts";

const PLACES: readonly ServingPlace[] = ["launcher", "beside", "own-host"];

/** What Google's evaluator has against a policy, its remarks without consequence left out. */
const findings = (policy: string): readonly string[] =>
  new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .filter(({ severity }) => severity < Severity.INFO && severity !== Severity.STRICT_CSP)
    .map(({ directive, value }) => `${directive} ${value ?? ""}`.trim());

const policyOf = (
  kind: "html" | "bridge" | "api" | "asset",
  place: ServingPlace,
  connect = hostsOf(["global"]),
) => securityHeaders(kind, connect, place)["content-security-policy"] ?? "";

test.each(PLACES)("%s: csp-evaluator finds nothing but 'self' for scripts", (place) => {
  expect(findings(policyOf("html", place))).toEqual(["script-src 'self'"]);
  expect(findings(policyOf("bridge", place))).toEqual(["script-src 'self'"]);
  expect(findings(policyOf("api", place))).toEqual([]);
  expect(findings(policyOf("asset", place))).toEqual([]);
  expect(findings(metaPolicy(hostsOf(["global"])))).toEqual(["script-src 'self'"]);
});

test("the evaluator sees what a weaker policy would allow", () => {
  const weak = policyOf("html", "beside").replace(
    "script-src 'self'",
    "script-src 'self' 'unsafe-inline' https:",
  );
  expect(findings(weak).length).toBeGreaterThan(1);
});

test.each(Object.keys(CLOUDS))(
  "%s: the page may talk to that cloud's two hosts and to no other's",
  (name) => {
    const cloud = Object.values(CLOUDS).find((one) => one.name === name);
    if (!cloud) throw new Error("no cloud");
    const connect = hostsOf([cloud.name === "sandbox" ? "global" : cloud.name]);
    expect(policyOf("html", "beside", connect)).toContain(
      `connect-src 'self' ${cloud.loginOrigin} ${cloud.graphOrigin};`,
    );
  },
);

test("clouds that share a host name it once", () => {
  expect(hostsOf(["usGov", "usGovDod"])).toEqual([
    "https://login.microsoftonline.us",
    "https://graph.microsoft.us",
    "https://dod-graph.microsoft.us",
  ]);
});

test("only a host name of one's own promises TLS for the whole host", () => {
  const promises = PLACES.filter(
    (place) => "strict-transport-security" in securityHeaders("html", [], place),
  );
  expect(promises).toEqual(["own-host"]);
});
