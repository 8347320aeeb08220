/** Refusals in Graph's words and shape. Source: learn.microsoft.com/graph/errors */
import { randomUUID } from "node:crypto";

export interface ErrorDetail {
  readonly code: string;
  readonly message: string;
  readonly target?: string;
}

/** Thrown anywhere in the simulated Graph; becomes the answer of its (sub-)request. */
export class GraphRefusal extends Error {
  override name = "GraphRefusal";
  readonly status: number;
  readonly code: string;
  readonly details: readonly ErrorDetail[];
  constructor(status: number, code: string, message: string, details: readonly ErrorDetail[] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = details;
  }
}

export const badRequest = (message: string, details: readonly ErrorDetail[] = []): GraphRefusal =>
  new GraphRefusal(400, "Request_BadRequest", message, details);

export const notFound = (id: string): GraphRefusal =>
  new GraphRefusal(
    404,
    "Request_ResourceNotFound",
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  );

export const denied = (): GraphRefusal =>
  new GraphRefusal(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.");

/** The error body with the ids that support asks for; `date` is in UTC without a zone, as Graph writes it. */
export function errorBody(refusal: GraphRefusal, clientRequestId: string | null, now: number): unknown {
  const requestId = randomUUID();
  return {
    error: {
      code: refusal.code,
      message: refusal.message,
      ...(refusal.details.length > 0 ? { details: refusal.details } : {}),
      innerError: {
        date: new Date(now).toISOString().slice(0, 19),
        "request-id": requestId,
        "client-request-id": clientRequestId ?? requestId,
      },
    },
  };
}
