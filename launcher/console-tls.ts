/**
 * Whom the launcher takes for the console: a certificate that Node trusts, or the one that the administrator named.
 * There is no way to switch the check off, and NODE_TLS_REJECT_UNAUTHORIZED=0 does not reach here.
 */
import { X509Certificate } from "node:crypto";
import { isIP } from "node:net";
import { connect, type PeerCertificate, type SecureContextOptions } from "node:tls";

export type Trust =
  /** Node's own list, with NODE_EXTRA_CA_CERTS. */
  | { readonly kind: "node" }
  /** This certificate, or certificates of this CA, for the console's name. */
  | { readonly kind: "certificate"; readonly pem: string }
  /** This very certificate, whatever name it bears. */
  | { readonly kind: "fingerprint"; readonly fingerprint: string; readonly pem: string };

export interface TlsOptions extends SecureContextOptions {
  readonly rejectUnauthorized: true;
  /** A server's certificate may be the anchor, without its CA. */
  readonly allowPartialTrustChain?: boolean;
  readonly checkServerIdentity?: (host: string, certificate: PeerCertificate) => Error | undefined;
}

/** The certificate is not the one whose fingerprint was given. */
export class OtherCertificate extends Error {
  readonly code = "OTHER_CERTIFICATE";
}

export function tlsOptions(trust: Trust): TlsOptions {
  if (trust.kind === "node") return { rejectUnauthorized: true };
  const anchored = { rejectUnauthorized: true, ca: trust.pem, allowPartialTrustChain: true } as const;
  if (trust.kind === "certificate") return anchored;
  // `rejectUnauthorized: false` with a check of one's own is no pin: measured, another certificate came through.
  return {
    ...anchored,
    checkServerIdentity: (_, certificate) =>
      plain(certificate.fingerprint256) === trust.fingerprint ? undefined : new OtherCertificate(),
  };
}

const plain = (fingerprint: string) => fingerprint.replaceAll(":", "");

/**
 * The certificate that answers at this origin, unchecked. Nothing is sent over this connection; it only serves to show
 * a fingerprint, or to hold it against the one that was given.
 */
export function readCertificate(origin: URL): Promise<X509Certificate> {
  const host = bareHost(origin);
  return new Promise((resolve, reject) => {
    const socket = connect(
      {
        host,
        port: Number(origin.port || 443),
        ...(isIP(host) ? {} : { servername: host }),
        rejectUnauthorized: false,
      },
      () => {
        const { raw } = socket.getPeerCertificate();
        socket.destroy();
        if (raw) resolve(new X509Certificate(raw));
        else reject(new Error("no certificate"));
      },
    );
    socket.setTimeout(10_000, () => socket.destroy(new Error("no answer within 10 s")));
    socket.on("error", reject);
  });
}

/** Without the brackets of an IPv6 address. */
export const bareHost = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, "");

/** Trust in the certificate with this fingerprint. Throws `OtherCertificate` when another one answers. */
export async function pin(origin: URL, fingerprint: string): Promise<Trust> {
  const certificate = await readCertificate(origin);
  if (plain(certificate.fingerprint256) !== fingerprint) throw new OtherCertificate();
  return { kind: "fingerprint", fingerprint, pem: certificate.toString() };
}
