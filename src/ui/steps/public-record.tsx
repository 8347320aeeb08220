import { useId, useState } from "preact/hooks";
import type { Cloud } from "../../domain/cloud.ts";
import { readDiscoveryDocument } from "../../domain/discovery-document.ts";
import { isTenantId, type ResolvedTenant, type TenantDomain, type TenantId } from "../../domain/tenant.ts";
import { FieldProblem } from "../kit/field.tsx";
import { Icon } from "../kit/icon.tsx";
import { Rich } from "../kit/rich.tsx";
import { useWords } from "../words.ts";

/** The organisation's public record, fetched by a person where the page's policy keeps it from asking that cloud. */
export function PublicRecord(props: {
  cloud: Cloud;
  /** What was typed; null while it is no organisation. */
  typed: TenantDomain | TenantId | null;
  /** Somebody went on without it. */
  isMissing: boolean;
  onFound: (tenant: ResolvedTenant | null) => void;
}) {
  const id = useId();
  const { cloud, typed } = props;
  const { record: words, clouds } = useWords().microsoft;
  const [problem, setProblem] = useState<keyof typeof words.problems | null>(null);
  const told = problem ?? (props.isMissing ? "missing" : null);
  const take = (text: string) => {
    const read = text.trim() === "" || !typed ? null : readRecord(text, cloud, typed);
    setProblem(typeof read === "string" ? read : null);
    props.onFound(typeof read === "string" ? null : read);
  };
  return (
    <section className="sec" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.title}</h2>
      <p>
        <Rich text={words.why(clouds[cloud.name])} />
      </p>
      {typed ? (
        <p className="top-gap">
          <a
            className="btn"
            target="_blank"
            rel="noopener noreferrer"
            href={`${cloud.loginOrigin}/${encodeURIComponent(typed)}/v2.0/.well-known/openid-configuration`}
          >
            {words.open} <Icon name="external" small />
          </a>
        </p>
      ) : (
        <p className="muted">{words.first}</p>
      )}
      <div className="field top-gap">
        <label htmlFor={id}>{words.field}</label>
        <textarea
          // Another organisation or cloud has another record.
          key={`${cloud.name} ${typed}`}
          id={id}
          className={`input mono${told ? " bad" : ""}`}
          rows={4}
          spellcheck={false}
          autoComplete="off"
          aria-invalid={told ? true : undefined}
          aria-describedby={told ? `${id}-problem` : undefined}
          onInput={(event) => take(event.currentTarget.value)}
        />
        {told && <FieldProblem id={`${id}-problem`} text={words.problems[told]} />}
      </div>
    </section>
  );
}

/** The tenant, by the same rules as a record that the page has fetched itself. */
function readRecord(
  text: string,
  cloud: Cloud,
  typed: TenantDomain | TenantId,
): ResolvedTenant | "unreadable" | "other-cloud" | "other-tenant" | "issuer" {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return "unreadable";
  }
  const read = readDiscoveryDocument(json, cloud);
  if (!read.ok) return read.problem.reason;
  if (isTenantId(typed) && typed !== read.value.id) return "other-tenant";
  return { id: read.value.id, typed, issuer: read.value.issuer };
}
