import { useEffect, useState } from "preact/hooks";
import {
  type AddressProblem,
  checkCallbackUrl,
  makeCallbackUrl,
  parseConsoleAddress,
  type RefusedAddress,
} from "../../domain/callback-url.ts";
import { CONSOLE_PRODUCTS, type ProductName } from "../../domain/console-product.ts";
import { consoleReach } from "../../domain/console-reach.ts";
import { ProblemNotice } from "../feedback/problem-notice.tsx";
import { CheckList } from "../kit/check-list.tsx";
import { Field } from "../kit/field.tsx";
import { Fold } from "../kit/fold.tsx";
import { Notice } from "../kit/notice.tsx";
import { Rich } from "../kit/rich.tsx";
import { useRead } from "../kit/use-read.ts";
import { useRefusedFocus } from "../kit/use-refused-focus.ts";
import { Actions, Screen, Split } from "../wizard/screen.tsx";
import { useWizard } from "../wizard/wizard-state.ts";
import { useWords } from "../words.ts";
import { checksFor } from "./address-checks.tsx";
import { HttpsRemedy } from "./https-remedy.tsx";
import { ProductChoice } from "./product-choice.tsx";
import { tell } from "./tell.ts";
import { UrlParts } from "./url-parts.tsx";

/** Where the console is: asked, or shown where the place of this page tells it; with Microsoft's verdict at once. */
export function AddressStep() {
  const { draft, setup, changeDraft, go } = useWizard();
  const words = useWords().address;
  const { product: productWords } = useWords();
  const { place } = setup;
  // Whoever says that the console has another address than the page beside it is asked, as elsewhere.
  const isKnown = place.kind !== "elsewhere" && draft.consoleAddress === place.origin;
  const isLockedOut = isKnown && setup.isKeyless;
  const [text, setText] = useState(draft.consoleAddress);
  const [isTouched, setTouched] = useState(false);
  /** The admin wants to go on, and which server it is was not known yet. */
  const [isEager, setEager] = useState(false);
  const [form, refuse] = useRefusedFocus();
  const typed = isKnown ? draft.consoleAddress : text;
  const address = parseConsoleAddress(typed);
  const { product } = draft;
  const { hand, title: productTitle } = CONSOLE_PRODUCTS[product];
  const hasSignIn = hand !== "none";
  const callback = address.ok && hasSignIn ? makeCallbackUrl(address.value, product) : null;
  const verdict = callback ? checkCallbackUrl(callback) : null;
  const isRefused = verdict?.verdict === "refused";
  const probe = useRead(isKnown && !isLockedOut ? "probe" : null, (signal) => setup.probeConsole(signal));
  const { data: found } = probe;
  useEffect(() => {
    if (!found) return;
    // What the admin says stands, whatever was recognised.
    if (draft.isProductChosen) setup.chooseConsole(product);
    else if (found.kind === "known" && found.product !== product) changeDraft(handsOf(found.product, true));
  }, [found, draft.isProductChosen, product, setup, changeDraft]);
  const mustSay = found?.kind === "unknown" && !draft.isProductChosen;
  const choose = (name: ProductName) => changeDraft({ ...handsOf(name, isKnown), isProductChosen: true });
  const problem: AddressProblem | null = !address.ok && (isTouched || typed !== "") ? address.problem : null;

  const goOn = () => {
    if (!address.ok || isRefused || !hasSignIn || mustSay) return;
    changeDraft({ consoleAddress: address.value.origin, isConsoleByHand: !isKnown || draft.isConsoleByHand });
    go(isKnown && !draft.isConsoleByHand ? "console" : "microsoft");
  };
  // Leaving would end the look, and the next screen would speak to another server than is there.
  const isLooking =
    probe.isReading ||
    (found?.kind === "known" && found.product !== product && !draft.isProductChosen && !isLockedOut);
  const mustWait = isLooking && isKnown && !draft.isProductChosen && !draft.isConsoleByHand;
  /** Plain http, typed: the button tries the same name with https, and so does Enter. */
  const httpHost =
    verdict?.verdict === "refused" && verdict.problem.reason === "http-host" && !isKnown
      ? verdict.problem.host
      : null;
  const tryHttps = () => {
    const https = new URL(typed.includes("://") ? typed : `http://${typed}`);
    setText(`https://${https.hostname}`);
    changeDraft({ consoleAddress: `https://${https.hostname}` });
  };
  const submit = (event: Event) => {
    event.preventDefault();
    setTouched(true);
    refuse();
    if (httpHost !== null) tryHttps();
    else if (mustWait) setEager(true);
    else goOn();
  };
  useEffect(() => {
    if (!isEager || isLooking) return;
    setEager(false);
    if (probe.error === null) goOn();
  });
  const continueSignedIn = () => {
    changeDraft({ isConsoleByHand: false });
    go("console");
  };
  const continueByHand = () => {
    changeDraft({ isConsoleByHand: true });
    go("microsoft");
  };
  const askForAddress = () => {
    setText("");
    setTouched(false);
    changeDraft({ consoleAddress: "", isConsoleByHand: true });
  };
  const notes = isRefused
    ? [
        { title: words.asideSave, text: words.asideSaveWhy },
        { title: words.asideTry, text: <Rich text={words.asideTryWhy} /> },
      ]
    : [
        { title: words.asideName, text: <Rich text={productWords.address[product] || words.asideNameWhy} /> },
        { title: words.asidePrivate, text: words.asidePrivateWhy },
      ];
  const lead = !isKnown ? words.lead : place.kind === "beside" ? words.leadBeside : words.leadLauncher;
  const reach = address.ok ? consoleReach(window.location.origin, address.value.origin) : "cross-origin";

  return (
    <Screen title={isKnown ? words.titleKnown : words.title} lead={lead}>
      <form ref={form} onSubmit={submit} noValidate>
        <Split notes={notes}>
          {isKnown ? null : (
            <Field
              label={words.field}
              isMono
              value={text}
              placeholder={words.placeholder}
              inputMode="url"
              autoComplete="url"
              spellcheck={false}
              onInput={(event) => {
                setText(event.currentTarget.value);
                changeDraft({ consoleAddress: event.currentTarget.value });
              }}
              onBlur={() => setTouched(true)}
              problem={problem && tell(words.problems, problem)}
              hint={
                address.ok && address.value.origin !== typed.trim() ? (
                  <Rich text={words.took(address.value.origin, typed.trim().slice(0, 200))} />
                ) : undefined
              }
            />
          )}
          {callback && (
            <section className={isKnown ? "" : "sec"} aria-labelledby="callback">
              <div className="sec-head">
                <h2 id="callback">{words.callback}</h2>
                <span className="small">{words.callbackWhy}</span>
              </div>
              <UrlParts callback={callback} product={product} isRefused={isRefused} />
            </section>
          )}
          {verdict?.verdict === "refused" && (
            <>
              <div className="after-url">
                <Notice tone="bad" title={words.refusedTitle}>
                  <p>
                    <Rich text={tell(words.refused, verdict.problem)} />
                  </p>
                  {!isKnown && reach === "mixed-content" && (
                    <p>
                      <Rich text={words.mayTalkNot[reach]} />
                    </p>
                  )}
                </Notice>
              </div>
              <Remedy problem={verdict.problem} />
            </>
          )}
          {verdict?.verdict === "accepted" && !isLockedOut && (
            <section className="sec" aria-labelledby="checks">
              <div className="sec-head">
                <h2 id="checks">{words.checks}</h2>
              </div>
              <div aria-live="polite">
                <CheckList
                  checks={checksFor(words, productWords, verdict, probe, isKnown ? null : reach, draft)}
                />
              </div>
            </section>
          )}
          {!hasSignIn && (
            <div className="sec">
              <Notice tone="warn" title={productWords.noneTitle(productTitle)}>
                <p>
                  <Rich text={productWords.what[product]} />
                </p>
              </Notice>
            </div>
          )}
          {hasSignIn && product !== "pro" && (
            <div className="sec">
              <Notice title={productTitle}>
                <p>
                  <Rich text={productWords.what[product]} />
                </p>
              </Notice>
            </div>
          )}
          {(!isKnown || !probe.isPending) && (
            <section className="sec">
              <Fold
                title={productWords.choose}
                aside={productTitle}
                isOpen={mustSay || draft.isProductChosen || !hasSignIn}
              >
                <ProductChoice product={product} onChoose={choose} />
              </Fold>
            </section>
          )}
          {isLockedOut && (
            <Notice tone="bad" title={words.keyless}>
              <p>
                <Rich text={words.keylessWhy} />
              </p>
            </Notice>
          )}
          {isKnown && probe.error !== null && !isRefused && (
            <ProblemNotice
              problem={setup.explain(probe.error)}
              onRetry={probe.again}
              isBusy={probe.isReading}
            >
              <button type="button" className="btn quiet" onClick={continueByHand}>
                {words.nextByHand}
              </button>
              {place.kind === "beside" && (
                <button type="button" className="btn quiet" onClick={askForAddress}>
                  {words.otherAddress}
                </button>
              )}
            </ProblemNotice>
          )}
        </Split>
        <Actions>
          {httpHost !== null ? (
            <button key="try" type="submit" className="btn primary">
              {words.tryHttps(`https://${httpHost}`)}
            </button>
          ) : hasSignIn ? (
            <button
              key="next"
              type="submit"
              className={`btn primary${isRefused || mustSay || isLockedOut ? " wait" : ""}`}
              disabled={isRefused || mustSay || isLockedOut || (isKnown && !address.ok)}
              aria-disabled={isEager}
            >
              {isKnown && !draft.isConsoleByHand ? words.next : words.nextByHand}
            </button>
          ) : null}
          {isKnown && draft.isConsoleByHand && !isRefused && hand === "api" && (
            <button type="button" className="btn tall" onClick={continueSignedIn}>
              {words.next}
            </button>
          )}
          <a className="btn tall quiet" href="#/">
            {useWords().wizard.back}
          </a>
        </Actions>
      </form>
    </Screen>
  );
}

/** The product, and whether its side is then the browser's: only where its API can be reached and written. */
const handsOf = (product: ProductName, isKnown: boolean) => ({
  product,
  isConsoleByHand: !isKnown || CONSOLE_PRODUCTS[product].hand !== "api",
});

function Remedy({ problem }: { problem: RefusedAddress }) {
  return problem.reason === "http-host" ? <HttpsRemedy host={problem.host} /> : null;
}
