/** The chosen way into the directory: what its button does and says. For the admin's own screen and for a colleague's. */
import type { RefObject } from "preact";
import { useRef, useState } from "preact/hooks";
import { parseClientId } from "../../domain/client-id.ts";
import type { Problem } from "../../domain/problem.ts";
import type { ResolvedTenant } from "../../domain/tenant.ts";
import { cloudOf } from "../wizard/cloud-of.ts";
import { clientIdOf, needsAccount, wantsConsent } from "../wizard/draft.ts";
import { isInterrupted, isOwnAccount } from "../wizard/steps.ts";
import { useWizard } from "../wizard/wizard-state.ts";
import { useWords } from "../words.ts";
import { tell } from "./tell.ts";
import { useMicrosoftWindow } from "./use-microsoft-window.ts";

export interface EntraWayInUse {
  readonly isWaiting: boolean;
  readonly isSignedIn: boolean;
  readonly problem: Problem | null;
  readonly fieldProblem: string | null;
  readonly token: RefObject<HTMLTextAreaElement | null>;
  /** What the button says. */
  readonly next: string;
  forgetProblem(): void;
  giveUp(): void;
  /** Call inside the click: it may open Microsoft's window. */
  goOn(tenant: ResolvedTenant): Promise<void>;
  signIn(tenant: ResolvedTenant, selectAccount: boolean): Promise<void>;
}

export function useEntraWay(ask: { readonly wantsConsent: boolean }): EntraWayInUse {
  const { job, draft, session, setup, changeSession, go, goNext } = useWizard();
  const m = useWords().microsoft;
  // Not the sentence itself: that follows the page's language.
  const [sayProblem, setSayProblem] = useState<{ in: (words: typeof m) => string } | null>(null);
  const { isWaiting, problem, open, giveUp } = useMicrosoftWindow();
  const token = useRef<HTMLTextAreaElement>(null);
  const cloud = cloudOf(setup, draft.cloud);

  // Looking needs less than changing: nothing is asked for that is not used.
  const readsOnly = job === "check";

  const signIn = async (tenant: ResolvedTenant, selectAccount: boolean) => {
    const clientId = parseClientId(clientIdOf(draft, setup.assistant.clientId), tenant.id);
    if (!clientId.ok) {
      setSayProblem({ in: (words) => tell(words.clientIdProblems, clientId.problem) });
      return;
    }
    // For a run that was interrupted, everything that it had asked for is asked at once.
    const isBack = isInterrupted({ job, draft, session });
    const consent = ask.wantsConsent || (isBack && wantsConsent(draft));
    const account = await open(tenant, { wantsConsent: consent, readsOnly, selectAccount });
    if (!account) return;
    changeSession({ tenant, account });
    if (isBack) go("apply");
    else goNext("microsoft");
  };

  const goOn = async (tenant: ResolvedTenant) => {
    if (!needsAccount(draft.way)) return goNext("microsoft");
    const { account } = session;
    const isOwn = isOwnAccount({ ...session, tenant });
    if (draft.way === "microsoft")
      return isOwn && account?.source === "microsoft" ? goNext("microsoft") : signIn(tenant, false);
    const text = token.current?.value ?? "";
    if (!cloud || (text === "" && isOwn && account?.source === "pasted token")) return goNext("microsoft");
    // Whoever comes back because a token lacked the consent's permission is told at the field, not two screens on.
    const wantsMore = ask.wantsConsent || (account?.source === "pasted token" && wantsConsent(draft));
    const pasted = setup.acceptToken(text, { cloud, tenant, wantsConsent: wantsMore, readsOnly });
    if (!pasted.ok) return setSayProblem({ in: (words) => tell(words.tokenProblems, pasted.problem) });
    if (token.current) token.current.value = "";
    changeSession({ account: pasted.value });
    goNext("microsoft");
  };

  const isSignedIn =
    draft.way === "microsoft" && session.account?.source === "microsoft" && isOwnAccount(session);
  const next = isSignedIn
    ? m.next
    : {
        microsoft: m.continue,
        token: m.continueToken,
        script: m.continueScript,
        person: m.continuePerson,
        colleague: m.continueColleague,
      }[draft.way];
  return {
    isWaiting,
    isSignedIn,
    problem,
    fieldProblem: sayProblem?.in(m) ?? null,
    token,
    next,
    forgetProblem: () => setSayProblem(null),
    giveUp,
    goOn,
    signIn,
  };
}
