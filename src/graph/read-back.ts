/** Looks at the registration after a run, as the directory shows it now. */
import type { Call } from "../ports/call.ts";
import type { Directory } from "../ports/directory.ts";
import type { GraphClient } from "./graph-client.ts";
import { judgeAnswer } from "./graph-error.ts";
import { APPLICATION_FIELDS, byClientId, principalOf, read } from "./requests.ts";
import { readApplication } from "./schemas.ts";

export async function readBack(
  client: GraphClient,
  { clientId, callbackUrl, keyId, made }: Parameters<Directory["readBack"]>[0],
  call: Call,
): ReturnType<Directory["readBack"]> {
  const items = [
    { id: "app", ...read(byClientId(clientId), APPLICATION_FIELDS) },
    { id: "principal", ...read(principalOf(clientId), "id") },
  ];
  const answers = await client.askAll(items, call);
  const app = answers.get("app");
  if (app && app.status >= 400 && app.status !== 404)
    throw judgeAnswer(app.status, app.headers, app.body, `GET ${byClientId(clientId)}`, client.ports.now());
  // A replica that lags shows nothing yet: that is an answer, not an error.
  const registration = app?.status === 200 ? readApplication(app.body) : null;
  const secrets = registration?.secrets ?? [];
  const used =
    keyId === null ? secrets.reduce(longest, undefined) : secrets.find((one) => one.keyId === keyId);
  return {
    isThere: registration !== null,
    hasCallback: registration?.redirectUris.web.includes(callbackUrl) ?? false,
    hasIdTokens: registration?.idTokens ?? false,
    hasSecret: keyId === null ? null : used !== undefined,
    hasServicePrincipal: answers.get("principal")?.status === 200,
    secretEndsAt: used?.endsAt ?? null,
    strays:
      registration && used && made
        ? secrets
            .filter(
              (one) =>
                one.displayName === made.displayName &&
                one.keyId !== used.keyId &&
                !made.existing.includes(one.keyId),
            )
            .map((one) => ({ objectId: registration.objectId, keyId: one.keyId }))
        : [],
  };
}

type Secret = ReturnType<typeof readApplication>["secrets"][number];
const longest = (best: Secret | undefined, one: Secret): Secret =>
  best && (best.endsAt ?? 0) >= (one.endsAt ?? 0) ? best : one;
