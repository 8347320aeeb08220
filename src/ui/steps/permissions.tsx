import { CONSENT_SCOPES } from "../../domain/app-registration.ts";
import type { SetupPlan } from "../../domain/setup-plan.ts";
import { useWords } from "../words.ts";

/** Each permission, why, and who can grant it: what the new app gets, and what this session uses. */
export function Permissions({ plan }: { plan: SetupPlan }) {
  const r = useWords().review;
  const groups = [
    {
      title: r.appGroup,
      rows: ["openid", "profile email", ...CONSENT_SCOPES.filter((one) => one === "offline_access")],
      by: r.grantPerson,
    },
    ...(plan.scopes.length > 0 ? [{ title: r.sessionGroup, rows: plan.scopes, by: r.grantAdmin }] : []),
  ];
  return (
    <section className="sec" aria-labelledby="permissions">
      <div className="sec-head">
        <h2 id="permissions">{r.permissions}</h2>
      </div>
      <table className="tbl stack">
        <thead>
          <tr>
            <th scope="col">{r.permission}</th>
            <th scope="col">{r.why}</th>
            <th scope="col">{r.grants}</th>
          </tr>
        </thead>
        {groups.map(({ title, rows, by }) => (
          <tbody key={title}>
            <tr className="grp">
              <th colSpan={3} scope="rowgroup">
                {title}
              </th>
            </tr>
            {rows.map((scope) => (
              <tr key={scope}>
                <td data-l={r.permission}>
                  <code>{scope}</code>
                </td>
                <td data-l={r.why}>{r.permissionRows[scope]}</td>
                <td data-l={r.grants}>{scope === "User.Read" ? r.grantPerson : by}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
