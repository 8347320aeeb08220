/** `GET /oidc/userinfo`: what a sign-in's own token may read of its person. No `preferred_username` is among it. */
import { readGraphToken } from "../entra/graph-token.ts";
import { pairwiseSubject } from "../entra/signing.ts";
import type { World } from "../world.ts";

/** Source: learn.microsoft.com/entra/identity-platform/userinfo. */
export async function userinfo(world: World, request: Request): Promise<Response> {
  const headers = { "access-control-allow-origin": "*" };
  const caller = await readGraphToken(world, request.headers.get("authorization"));
  if (caller.kind === "bad" || !caller.scopes.includes("openid"))
    return Response.json({ error: { code: "InvalidAuthenticationToken" } }, { status: 401, headers });
  const { person, scopes, clientId } = caller;
  return Response.json(
    {
      sub: pairwiseSubject(clientId, person.oid),
      ...(scopes.includes("profile")
        ? { name: person.displayName, given_name: person.givenName, family_name: person.surname }
        : {}),
      ...(scopes.includes("email") && person.mail !== null ? { email: person.mail } : {}),
      picture: `${world.origins.graph}/v1.0/me/photo/$value`,
    },
    { headers },
  );
}
