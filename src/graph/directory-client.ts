/** The directory as `setup` asks for it, over Microsoft Graph v1.0. */
import type { Directory } from "../ports/directory.ts";
import { change } from "./change.ts";
import { type GraphPorts, makeGraphClient } from "./graph-client.ts";
import { look } from "./look.ts";
import { readBack } from "./read-back.ts";
import { requestsFor } from "./requests.ts";
import { searchPeople } from "./search-people.ts";

/** `graphOrigin` is fixed by the cloud; everything else that reaches outside is given. */
export function makeDirectory(ports: GraphPorts): Directory {
  const client = makeGraphClient(ports);
  const { host } = new URL(ports.graphOrigin);
  return {
    searchPeople: (text, call) => searchPeople(client, text, call),
    look: (question, call) => look(client, question, call),
    change: (changes, call) => change(client, changes, call),
    preview: (one) =>
      requestsFor(one).map(({ method, url, body }) => ({
        method,
        host,
        path: `/v1.0${url}`,
        body: body ?? null,
      })),
    readBack: (question, call) => readBack(client, question, call),
  };
}
