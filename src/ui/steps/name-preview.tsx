import { foreseeTaken, foreseeUserName } from "../../domain/console-product.ts";
import type { SignedInPerson } from "../../domain/observed.ts";
import type { SetupPlan } from "../../domain/setup-plan.ts";
import { Rich } from "../kit/rich.tsx";
import { useWords } from "../words.ts";

/** The user name that the console will give, by the example of whoever signed in: it cannot be changed afterwards. */
export function NamePreview({
  plan,
  me,
  localNames,
}: {
  plan: SetupPlan;
  me: SignedInPerson;
  /** Of accounts with a password of the console's own, as far as it shows them. */
  localNames: readonly string[] | null;
}) {
  const { product: words } = useWords();
  const { product } = plan.request;
  const names = foreseeUserName(product, me);
  if (!names.withMailbox) return null;
  const likely = foreseeTaken(product, names.withMailbox, localNames);
  const isByMailbox = names.without !== names.withMailbox;
  return (
    <section className="sec" aria-labelledby="names">
      <div className="sec-head">
        <h2 id="names">{words.names.title}</h2>
        <span className="small">{words.names.fixed}</span>
      </div>
      <p>
        <Rich
          text={
            likely
              ? words.names.taken(me.userPrincipalName, names.withMailbox, likely)
              : words.names.becomes(me.userPrincipalName, names.withMailbox)
          }
        />
      </p>
      {isByMailbox && (
        <p className="small muted">
          <Rich text={names.without ? words.names.unlessMailbox(names.without) : words.names.noMailbox} />
        </p>
      )}
      {words.claims[product] && <p className="small muted">{words.claims[product]}</p>}
    </section>
  );
}
