/**
 * Who an app registration is open to, in our own four words; Graph's `signInAudience` is mapped at the edge of `graph`.
 * Source: learn.microsoft.com/entra/identity-platform/supported-accounts-validation
 */
export type Audience = "thisTenant" | "anyTenant" | "anyTenantAndPersonal" | "personal";
