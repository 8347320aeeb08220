import { useEffect, useRef, useState } from "preact/hooks";
import { parseClientId } from "../../domain/client-id.ts";
import type { Problem } from "../../domain/problem.ts";
import { keepNeeds, type ScopeNeeds } from "../../domain/scopes.ts";
import type { ResolvedTenant } from "../../domain/tenant.ts";
import type { EntraAccount } from "../../ports/entra-session.ts";
import { cloudOf } from "../wizard/cloud-of.ts";
import { clientIdOf } from "../wizard/draft.ts";
import { useWizard } from "../wizard/wizard-state.ts";

/** Microsoft's window, opened inside a click, from any screen. One at a time; leaving the screen gives it up. */
export function useMicrosoftWindow(): {
  readonly isWaiting: boolean;
  readonly problem: Problem | null;
  /** The account that came back, or null: then `problem` says why, or nobody waits any more. */
  readonly open: (
    tenant: ResolvedTenant,
    how: ScopeNeeds & { readonly selectAccount?: boolean },
  ) => Promise<EntraAccount | null>;
  /** The person says that the window is gone. */
  readonly giveUp: () => void;
} {
  const { draft, session, setup } = useWizard();
  const [waiting, setWaiting] = useState<AbortController | null>(null);
  const [problem, setProblem] = useState<{ readonly what: Problem; readonly tenant: string } | null>(null);
  const live = useRef<AbortController | null>(null);
  useEffect(() => () => live.current?.abort(), []);

  return {
    isWaiting: waiting !== null,
    // What went wrong with one organisation says nothing about the next.
    problem: !waiting && problem?.tenant === session.tenant?.id ? (problem?.what ?? null) : null,
    open: async (tenant, how) => {
      const clientId = parseClientId(clientIdOf(draft, setup.assistant.clientId));
      const cloud = cloudOf(setup, draft.cloud);
      if (!clientId.ok || !cloud || (live.current && !live.current.signal.aborted)) return null;
      const controller = new AbortController();
      live.current = controller;
      setWaiting(controller);
      setProblem(null);
      const { signal } = controller;
      // What this session has been given is asked for again, or its next token would lack it. Another account starts anew.
      const { account: before } = session;
      const isSame = before?.source === "microsoft" && before.tenantId === tenant.id && !how.selectAccount;
      const needs = isSame ? keepNeeds(how, before.scopes) : how;
      try {
        const account = await setup.signInToMicrosoft(
          { clientId: clientId.value, cloud, tenant, ...how, ...needs },
          signal,
        );
        return signal.aborted ? null : account;
      } catch (thrown) {
        if (!signal.aborted) setProblem({ what: setup.explain(thrown), tenant: tenant.id });
        return null;
      } finally {
        if (live.current === controller) live.current = null;
        setWaiting((now) => (now === controller ? null : now));
      }
    },
    giveUp: () => {
      live.current?.abort();
      const what = { code: "popup-no-answer", world: "unchanged", again: "now", facts: {} } as const;
      if (session.tenant) setProblem({ what, tenant: session.tenant.id });
    },
  };
}
