import type { RefObject } from "preact";
import { useId } from "preact/hooks";
import { scopesFor } from "../../domain/scopes.ts";
import type { ResolvedTenant } from "../../domain/tenant.ts";
import { Choice } from "../kit/choice.tsx";
import { CopyRow } from "../kit/copy-row.tsx";
import { Field, FieldProblem } from "../kit/field.tsx";
import { Rich } from "../kit/rich.tsx";
import { cloudOf, isByHand } from "../wizard/cloud-of.ts";
import type { EntraWay } from "../wizard/draft.ts";
import { useWizard } from "../wizard/wizard-state.ts";
import { showList, useWords } from "../words.ts";

/** The command whose output is the token: the tenant is named, so that it is not another one's. */
export const tokenCommand = (tenantId: string): string =>
  `az login --tenant ${tenantId} --allow-no-subscriptions --output none && az account get-access-token --tenant ${tenantId} --resource-type ms-graph --query accessToken --output tsv`;

/** Registers the assistant itself: a single-page application for this very address, open to work accounts. */
export const registerCommand = (name: string, redirectUri: string): string =>
  `az rest --method POST --uri https://graph.microsoft.com/v1.0/applications --headers Content-Type=application/json --body '${JSON.stringify({ displayName: name, signInAudience: "AzureADMyOrg", spa: { redirectUris: [redirectUri] } })}' --query appId --output tsv`;

/** The ladder: ways to change the directory, each with who can and what happens. Ways that need nothing first come first. */
export function EntraWays(props: {
  tenant: ResolvedTenant | null;
  token: RefObject<HTMLTextAreaElement | null>;
  fieldProblem: string | null;
  onEdit: () => void;
  /** For somebody who was asked by a colleague: other words, and consent is asked for at once where it belongs to it. */
  asked?: {
    readonly how: string;
    readonly scriptWhat: string;
    readonly personWhat: string;
    readonly wantsConsent: boolean;
  };
}) {
  const { job, draft, setup, changeDraft } = useWizard();
  const m = useWords().microsoft;
  const id = useId();
  const isConfigured = setup.assistant.clientId !== null;
  const isCloudByHand = isByHand(setup, cloudOf(setup, draft.cloud));
  const choose = (way: EntraWay) => () => changeDraft({ way });

  const microsoft = (
    <Choice
      key="microsoft"
      name="way"
      label={isConfigured ? m.microsoft : m.register}
      who={isConfigured ? m.microsoftWho : m.registerWho}
      isChosen={draft.way === "microsoft"}
      onChoose={choose("microsoft")}
      body={<Rich text={isConfigured ? m.microsoftWhat : m.registerWhat} />}
    >
      {!isConfigured && (
        <div className="ask">
          <CopyRow name={m.registerUri} value={setup.assistant.redirectUri} />
          <CopyRow
            name={m.registerCommand}
            value={registerCommand(m.registerName, setup.assistant.redirectUri)}
          />
          <p>
            <Rich text={m.registerPortal} />
          </p>
          <Field
            label={m.clientId}
            isMono
            value={draft.assistantClientId}
            spellcheck={false}
            autoComplete="off"
            onInput={(event) => {
              props.onEdit();
              changeDraft({ assistantClientId: event.currentTarget.value });
            }}
            problem={draft.way === "microsoft" ? props.fieldProblem : null}
          />
        </div>
      )}
      <div className="ask">
        <b>{m.asks}</b>
        <ul>
          {scopesFor({ wantsConsent: props.asked?.wantsConsent ?? false, readsOnly: job === "check" }).map(
            (scope) => (
              <li key={scope}>
                <code>{scope}</code> {m.asksWhat[scope]}
              </li>
            ),
          )}
        </ul>
        <p>{m.broader}</p>
      </div>
    </Choice>
  );
  const token = (
    <Choice
      key="token"
      name="way"
      label={m.token}
      who={m.tokenWho}
      isChosen={draft.way === "token"}
      onChoose={choose("token")}
      body={m.tokenWhat}
    >
      <div className="ask">
        <CopyRow name={m.tokenCommand} value={tokenCommand(props.tenant?.id ?? draft.tenant)} />
        <div className="field top-gap">
          <label htmlFor={id}>{m.tokenField}</label>
          <textarea
            ref={props.token}
            id={id}
            className={`input masked${props.fieldProblem ? " bad" : ""}`}
            rows={3}
            spellcheck={false}
            autoComplete="off"
            aria-invalid={props.fieldProblem ? true : undefined}
            aria-describedby={props.fieldProblem ? `${id}-problem` : `${id}-hint`}
            onInput={props.onEdit}
          />
          {props.fieldProblem && <FieldProblem id={`${id}-problem`} text={props.fieldProblem} />}
          <span className="hint" id={`${id}-hint`}>
            {m.tokenHint}
          </span>
        </div>
      </div>
    </Choice>
  );
  const script = (
    <Choice
      key="script"
      name="way"
      label={m.script}
      who={m.scriptWho}
      isChosen={draft.way === "script"}
      onChoose={choose("script")}
      body={<Rich text={props.asked?.scriptWhat ?? m.scriptWhat} />}
    />
  );
  const person = (
    <Choice
      key="person"
      name="way"
      label={m.person}
      who={m.personWho}
      isChosen={draft.way === "person"}
      onChoose={choose("person")}
      body={props.asked?.personWhat ?? m.personWhat}
    />
  );
  const colleague = (
    <Choice
      key="colleague"
      name="way"
      label={m.colleague}
      who={m.colleagueWho}
      isChosen={draft.way === "colleague"}
      onChoose={choose("colleague")}
      body={m.colleagueWhat}
    />
  );
  // Scripts and colleagues make a connection; looking after one is the browser's or a person's work.
  const byScript = job === "connect" ? [script] : [];
  // Whoever was asked does not ask on.
  const last = job === "connect" && props.asked === undefined ? [colleague] : [];
  return (
    <fieldset className="sec">
      <legend className="h2">{props.asked?.how ?? (job === "check" ? m.howReads : m.how)}</legend>
      <div className="choices">
        {isCloudByHand
          ? [...byScript, person, ...last]
          : isConfigured
            ? [microsoft, ...byScript, token, person, ...last]
            : [...byScript, token, person, microsoft, ...last]}
      </div>
      {isCloudByHand && (
        <p className="small muted top-gap">
          <Rich text={m.byHandWhy(showList(setup.clouds.map(({ name }) => m.clouds[name])))} />
        </p>
      )}
    </fieldset>
  );
}
