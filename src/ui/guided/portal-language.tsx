import { isLanguageTag, LANGUAGE_TAGS, LANGUAGES } from "../../messages/languages.ts";
import { useLanguage, useLoaded } from "../language.ts";
import { useWords } from "../words.ts";

/** Many run an English portal with a browser of their own language, so the labels' language is chosen apart. */
export function PortalLanguage() {
  const { choosePortal } = useLanguage();
  const { portal } = useLoaded();
  const { acts } = useWords();
  return (
    <label className="portal-lang">
      {acts.labelsIn}{" "}
      <select
        value={portal.tag}
        onChange={(event) => {
          const list = event.currentTarget;
          if (isLanguageTag(list.value))
            choosePortal(list.value).catch(() => {
              list.value = portal.tag;
            });
        }}
      >
        {LANGUAGE_TAGS.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {LANGUAGES[tag].name}
          </option>
        ))}
      </select>
    </label>
  );
}
