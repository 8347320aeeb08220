/** Asks the console once before the browser opens: what is wrong is said in one line. */
import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";
import { type Console, callConsole } from "./call-console.ts";
import { bareHost, readCertificate, type Trust } from "./console-tls.ts";

const PRIVATE = new BlockList();
for (const [net, bits] of [
  ["127.0.0.0", 8],
  ["10.0.0.0", 8],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
  ["169.254.0.0", 16],
] as const)
  PRIVATE.addSubnet(net, bits, "ipv4");
PRIVATE.addAddress("::1", "ipv6");
PRIVATE.addSubnet("fc00::", 7, "ipv6");
PRIVATE.addSubnet("fe80::", 10, "ipv6");

/** Null when a RustDesk API answers at this origin. */
export async function checkConsole(upstream: Console): Promise<string | null> {
  const { origin } = upstream.origin;
  if (upstream.origin.protocol === "http:" && (await isPublic(upstream.origin)))
    return `${origin} is not encrypted and not in a private network: the password and the client secret would travel readable. Start again with its https:// address.`;
  try {
    const { status, headers, body } = await callConsole(upstream, {
      method: "GET",
      path: "/api/login-options",
      headers: { accept: "application/json" },
      longestMs: 10_000,
      mostBytes: 65_536,
    });
    if (status >= 300 && status < 400) return redirected(upstream.origin, headers.location);
    const text = body.toString("utf8");
    // An empty answer is one console's way of having no options; the page says more of it.
    if (status !== 200 || !(text.trim() === "" || isList(text)))
      return `${origin} answers, but not like a RustDesk console (GET /api/login-options: ${status}).`;
    return null;
  } catch (thrown) {
    return await explain(upstream.origin, upstream.trust, thrown);
  }
}

/** The host by its addresses. A name that is not found is told by the request itself. */
async function isPublic(origin: URL): Promise<boolean> {
  const host = bareHost(origin);
  const found = isIP(host) ? [{ address: host }] : await lookup(host, { all: true }).catch(() => []);
  return found.some(({ address }) => !PRIVATE.check(address, isIP(address) === 6 ? "ipv6" : "ipv4"));
}

function redirected({ origin }: URL, location: string | undefined): string {
  const to = location && URL.canParse(location, origin) ? new URL(location, origin).origin : null;
  if (to === null || to === origin)
    return `${origin} answers, but not like a RustDesk console: it redirects its API to a page.`;
  return `${origin} redirects to ${to}. Start again with that address.`;
}

const codeOf = (thrown: unknown): string =>
  thrown instanceof Error && "code" in thrown ? String(thrown.code) : "";

const UNKNOWN_ISSUER =
  /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT(?:_LOCALLY)?)$/;

/** One line for what went wrong with this connection. */
export async function explain(url: URL, trust: Trust, thrown: unknown): Promise<string> {
  const { origin } = url;
  const code = codeOf(thrown);
  if (UNKNOWN_ISSUER.test(code)) return await untrusted(url, trust);
  switch (code) {
    case "OTHER_CERTIFICATE":
      return `${origin} shows another certificate than the one that you named. ${await shown(url)} Nothing was sent. If it was renewed, start again with the new one; if not, somebody stands in between.`;
    case "CERT_HAS_EXPIRED":
      return `${origin}: its certificate has expired. ${await shown(url)} Renew it, then start again.`;
    case "CERT_NOT_YET_VALID":
      return `${origin}: its certificate is not valid yet. Check the clock of this computer and of the server.`;
    case "ERR_TLS_CERT_ALTNAME_INVALID":
      return `${origin}: its certificate is for another name. Use the name that stands in it, or name the certificate itself with --console-fingerprint. ${await shown(url)}`;
    case "EPROTO":
    case "ERR_SSL_WRONG_VERSION_NUMBER":
      return `${origin} does not speak TLS at this port. Check the port; a console without TLS has an http:// address.`;
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `${origin}: this name is not known here (${code}). Check the spelling and the network.`;
    case "ECONNREFUSED":
      return `${origin}: nothing listens there (${code}). Check the port and that the console is running.`;
    case "ABORT_ERR":
      return `${origin} did not answer within 10 seconds. Check the address, and the firewall in between.`;
    default:
      return /CERT|TLS|SSL/.test(code)
        ? `${origin}: its certificate is not accepted (${code}). ${await shown(url)}`
        : `${origin} cannot be reached (${code || (thrown instanceof Error ? thrown.message : "no answer")}). Check the address and that the console is running.`;
  }
}

async function untrusted(url: URL, trust: Trust): Promise<string> {
  if (trust.kind === "certificate")
    return `${url.origin} shows a certificate that the file of --console-cert does not cover. ${await shown(url)} Nothing was sent.`;
  return `${url.origin}: its certificate is not trusted here. ${await shown(url)} Compare that with the server (openssl x509 -noout -fingerprint -sha256 -in FILE); if it is the same, start again with --console-fingerprint, or give the file with --console-cert, or your company's CA with NODE_EXTRA_CA_CERTS=ca.pem.`;
}

/** What the server shows, to be compared by a person. */
async function shown(url: URL): Promise<string> {
  const certificate = await readCertificate(url).catch(() => null);
  if (!certificate) return "It could not be read.";
  // Whoever answers wrote this: no sequence of it may reach the terminal.
  const name = certificate.subject
    .replaceAll("\n", ", ")
    .replace(/[^\x20-\x7e]/g, "?")
    .slice(0, 200);
  return `Its SHA-256 fingerprint is ${certificate.fingerprint256} (${[name, `until ${certificate.validTo}`].filter(Boolean).join("; ")}).`;
}

function isList(text: string): boolean {
  try {
    return Array.isArray(JSON.parse(text));
  } catch {
    return false;
  }
}
