/** Words of the decoder: cause in plain words, what to do. */
import type { AnswerCode } from "../../domain/decode-answer.ts";

interface Words {
  readonly cause: string;
  readonly fix: string;
}

export const enDecoder = {
  field: "Text, address or log line",
  decode: "Explain it",
  cause: "Cause",
  expected: (setting: string) => `${setting}, expected`,
  found: "Found",
  fix: "What to do",
  microsoft: "Microsoft’s page about this code",
  confidence: { sure: "Certain", likely: "Likely" },
  footer: "Microsoft may change its codes; if this does not fit, trust its text.",
  person: (person: string) => `It is about ${person}.`,
  settings: { callbackUrl: "Callback address", clientId: "Client ID", tenantId: "Organisation" },
  answers: {
    "redirect-mismatch": {
      cause:
        "The address that RustDesk sends is not the one registered in Entra. They are compared letter by letter: scheme, host, port, path, upper and lower case.",
      fix: "Open the console at its public address and save its OIDC page there, or run this assistant again: it registers the address that the console holds.",
    },
    "plain-http": {
      cause: "RustDesk sends a callback address that begins with http. Microsoft accepts https only.",
      fix: "Put the console behind https, open it there, and save its OIDC page again: saving is what stores the address.",
    },
    "app-unknown": {
      cause:
        "Microsoft does not know this client ID in this organisation: the ID or the issuer’s tenant is wrong, or the app was deleted.",
      fix: "Run the assistant again. It looks the client ID up and repairs what differs.",
    },
    "secret-wrong": {
      cause:
        "The client secret in RustDesk is wrong or too new. The [[secretId]] pasted instead of the [[value]] looks like this too.",
      fix: "A secret under a minute old only needs time: wait and try again. Else run the assistant again, which makes a new one and hands it over.",
    },
    "secret-expired": {
      cause: "The client secret has expired.",
      fix: "Run the assistant again: it makes a new secret and hands it to RustDesk. Client ID and users stay.",
    },
    "wrong-platform": {
      cause:
        "The callback address stands under the wrong platform in Entra. A server that uses a secret needs [[web]].",
      fix: "Run the assistant again: it moves the address to [[web]].",
    },
    "id-tokens-off": {
      cause: "The tick for ID tokens is missing in Entra.",
      fix: "Run the assistant again, or tick [[idTokensShort]] under [[authentication]] of the app registration.",
    },
    "not-assigned": {
      cause:
        "It works, and the door is closed as you asked: this person is not on the list of people who may sign in. Members of groups inside an assigned group do not count.",
      fix: "Add the person under [[enterprise]], this app, [[users]]; or test with someone on the list.",
    },
    "wrong-account": {
      cause: "This account does not belong to the organisation, or is a personal one.",
      fix: "Use a work account of the organisation, or invite the person as a guest first.",
    },
    "common-issuer": {
      cause:
        "The issuer in RustDesk is for every organisation at once. Its document holds a placeholder, which RustDesk compares as it stands and refuses.",
      fix: "Use the issuer with your organisation’s ID. The assistant sets it.",
    },
    "consent-missing": {
      cause: "Nobody has consented for this person, and they may not do so themselves.",
      fix: "Run the assistant again and give consent for everyone, or press [[grantShort]] under [[apiPermissions]] in the portal.",
    },
    "sign-in-rules": {
      cause:
        "Your organisation’s sign-in rules stopped this sign-in: Conditional Access, a second factor, a blocked device or account. The set-up is fine.",
      fix: "Look at the sign-in log of the person in the Entra portal; it names the rule.",
    },
    "app-disabled": {
      cause: "The app or its enterprise application is switched off in Entra.",
      fix: "Run the assistant again: it switches it on. Or set [[enabled]] to [[yes]].",
    },
    "tenant-wrong": {
      cause:
        "Microsoft knows no such organisation in this cloud: a wrong tenant in the issuer, or another national cloud.",
      fix: "Run the assistant again with your company’s domain and compare the issuer.",
    },
    "code-stale": {
      cause: "The sign-in took too long, or its answer was used twice, as when a page is reloaded.",
      fix: "Begin the sign-in again.",
    },
    declined: {
      cause: "The person pressed Cancel, or declined the permission.",
      fix: "Begin the sign-in again and accept, or give consent for everyone so that nobody is asked.",
    },
    "callback-without-code": {
      cause:
        "Microsoft said no, and RustDesk does not show why. The reason stands in the address bar of that window, behind error_description.",
      fix: "Copy the whole address of that window and paste it here.",
    },
    "certificate-untrusted": {
      cause:
        "The RustDesk server does not trust the certificate on its way to Microsoft: a proxy that looks into TLS, or a missing CA.",
      fix: "Add the CA inside the hbbs container or host (update-ca-certificates) and restart hbbs.",
    },
    "token-endpoint-unreachable": {
      cause:
        "The RustDesk server could not reach Microsoft’s sign-in service, or got an answer from something else. Your browser can, the server cannot.",
      fix: "On the server, also inside the container, try: curl https://login.microsoftonline.com/ and check DNS, firewall and proxy.",
    },
    "signature-stale": {
      cause:
        "RustDesk could not verify the answer’s signature. It keeps Microsoft’s keys from its start, and those change.",
      fix: "Restart hbbs. If it stays, check the server’s clock.",
    },
    "name-empty": {
      cause: "Microsoft’s answer holds no name that RustDesk can use.",
      fix: "Run the assistant again: it adds the claims that RustDesk reads.",
    },
    "second-factor-clash": {
      cause: "RustDesk’s own second factor collides with the Microsoft sign-in.",
      fix: "Switch RustDesk’s second factor off for people who sign in with Microsoft, and require it in Entra instead.",
    },
    "client-address": {
      cause:
        "The desktop client asks a wrong address: a web page answers, or http is redirected to https, which turns the request around.",
      fix: "In the client under Settings → Network, set the API server to the console’s https address, without a path.",
    },
    "unknown-aadsts": {
      cause: "This page has no words for this code.",
      fix: "Microsoft’s own page about the code says more.",
    },
    unknown: {
      cause: "No rule of this page knows this text.",
      fix: "Paste the whole address or the whole text; an AADSTS number helps most.",
    },
  } satisfies Record<AnswerCode, Words>,
} as const;
