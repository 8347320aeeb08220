import type { FoundRegistration } from "../../domain/observed.ts";
import { appLink } from "../../domain/portal-links.ts";
import type { SetupPlan } from "../../domain/setup-plan.ts";
import { Icon } from "../kit/icon.tsx";
import { Rich } from "../kit/rich.tsx";
import { useWords } from "../words.ts";

const ICONS = { given: "checked", planned: "warn", unseen: "cannot", byEach: "none" } as const;

/** Consent for everyone: given, given by this plan and by whose right, or not to be seen. */
export function ConsentLine({ plan, found }: { plan: SetupPlan; found: FoundRegistration }) {
  const p = useWords().people;
  const isPlanned = plan.steps.some(({ kind }) => kind === "grantAdminConsent");
  const isUnseen = found.unseen?.includes("adminConsent") ?? false;
  const isGiven = found.adminConsent !== null && !isPlanned;
  const state = isGiven ? "given" : isPlanned ? "planned" : isUnseen ? "unseen" : "byEach";
  const { cloud, tenant } = plan.request;
  return (
    <div className="tick consent">
      <Icon name={ICONS[state]} />
      <span>
        <b>{p.consent}</b>
        <span className="small muted block">
          <Rich
            text={
              {
                given: p.consentGiven,
                planned: p.consentPlanned("DelegatedPermissionGrant.ReadWrite.All"),
                unseen: p.consentUnseen,
                byEach: p.consentByEach,
              }[state]
            }
          />
        </span>
        {!isGiven && (
          <a
            className="small"
            href={appLink(cloud, tenant.id, "CallAnAPI", found.registration.clientId)}
            target="_blank"
            rel="noopener noreferrer"
          >
            <Rich text={p.consentPortal} /> <Icon name="external" small />
          </a>
        )}
      </span>
    </div>
  );
}
