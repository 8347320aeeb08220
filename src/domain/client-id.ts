/** The Application (client) ID, Graph's `appId`: a GUID in lower case. */
export type ClientId = string & { readonly __clientId: true };
