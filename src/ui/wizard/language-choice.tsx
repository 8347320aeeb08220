import { isLanguageTag, LANGUAGES } from "../../messages/languages.ts";
import { Icon } from "../kit/icon.tsx";
import { useLanguage } from "../language.ts";

/** The page's language. A native list over an icon: every language stands in it under its own name. */
export function LanguageChoice() {
  const { spoken, choose } = useLanguage();
  const { offered } = spoken;
  if (offered.length < 2) return null;
  return (
    <span className="tool lang">
      <Icon name="globe" />
      <select
        aria-label={spoken.start.language}
        value={spoken.tag}
        onChange={(event) => {
          const list = event.currentTarget;
          // Not loaded, as without a network: the page goes on in the language that it has, and the list says so.
          if (isLanguageTag(list.value))
            choose(list.value).catch(() => {
              list.value = spoken.tag;
            });
        }}
      >
        {offered.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {LANGUAGES[tag].name}
          </option>
        ))}
      </select>
    </span>
  );
}
