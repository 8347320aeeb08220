/** Expected failure as a value: the domain never throws for what an admin may well type or meet. */
export type Result<T, P> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: P };

/** The good end of a {@link Result}. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** The refused end of a {@link Result}: a tagged reason with its facts, no words for people. */
export const no = <P>(problem: P): { readonly ok: false; readonly problem: P } => ({ ok: false, problem });
