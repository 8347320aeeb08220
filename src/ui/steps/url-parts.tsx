import { CALLBACK_MAX, type CallbackUrl, takeApartCallback } from "../../domain/callback-url.ts";
import { CONSOLE_PRODUCTS, type ProductName } from "../../domain/console-product.ts";
import { CopyButton } from "../kit/copy-row.tsx";
import { useWords } from "../words.ts";

/** The callback taken apart, with the part at fault struck and named. */
export function UrlParts(props: { callback: CallbackUrl; product: ProductName; isRefused: boolean }) {
  const { callback, isRefused } = props;
  const words = useWords().address;
  const { scheme, host, port, path } = takeApartCallback(callback);
  const isSecure = scheme === "https";
  const label = isSecure ? words.parts.encrypted : isRefused ? words.parts.mustBeHttps : words.parts.plain;
  return (
    <fieldset className="url" aria-label={words.takenApart}>
      <div className="url-line">
        <div className={`part${isRefused && !isSecure ? " bad" : ""}`}>
          <b>{scheme}://</b>
          <span>{label}</span>
        </div>
        <div className="part you">
          <b>{host}</b>
          <span>{port === null ? words.parts.hostPort(isSecure ? "443" : "80") : words.parts.host}</span>
        </div>
        {port !== null && (
          <div className="part">
            <b>:{port}</b>
            <span>{words.parts.port}</span>
          </div>
        )}
        <div className="part">
          <b>{path}</b>
          <span>{words.parts.path(CONSOLE_PRODUCTS[props.product].title)}</span>
        </div>
      </div>
      {!isRefused && (
        <div className="url-foot">
          <span>{words.length(callback.length, CALLBACK_MAX)}</span>
          <CopyButton label={words.copy} name={words.callback} read={() => callback} />
        </div>
      )}
    </fieldset>
  );
}
