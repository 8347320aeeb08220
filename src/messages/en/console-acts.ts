/** The console by hand: one act per screen. Labels are those of RustDesk's own console and guide, in English. */
import type { ConsoleActName, ConsoleActWords } from "../act-words.ts";

export const enConsoleActs = {
  counter: (now: number, all: number) => `RustDesk by hand, act ${now} of ${all}`,
  open: "Open the console",
  next: (name: string) => `Next: ${name}`,
  back: "Back",
  submitted: "I pressed Submit",
  caption: "Redrawn, not a screenshot. Labels of RustDesk’s guide, checked in September 2026.",
  address: "Public address of the console",
  callback: "Callback address",
  secretWhy:
    "It goes to the clipboard only. Paste it at once; the clipboard of some systems keeps a history.",
  ring: { here: "Here", choose: "Choose this", paste: "Paste here", press: "Press this" },
  acts: {
    open: {
      title: "Open the console at its public address",
      next: "open the console",
      steps: [
        "**Open the console at exactly this address,** even if you usually use another one. RustDesk takes the callback from the address bar when you save.",
        "**Sign in** as an administrator.",
        "**Open Settings,** then **OIDC**.",
      ],
      picture:
        "The RustDesk console. The address bar, which shows the public https address, is marked; the page OIDC under Settings is open.",
    },
    provider: {
      title: "Add a provider of type azure",
      next: "add the provider",
      steps: [
        "**Press New auth provider.** If there is an entry *azure* already, open that one instead.",
        "**Choose the Auth type azure.** The name is what makes RustDesk show a Microsoft button.",
      ],
      picture: "The dialog New auth provider. The field Auth type with the choice azure is marked.",
    },
    values: {
      title: "Paste the three values",
      next: "paste the values",
      steps: [
        "**Client id:** copy it here and paste it there.",
        "**Client secret:** the same. It is not shown on this page.",
        "**Issuer:** the whole address, nothing added and nothing left out. Then press **OK**.",
      ],
      picture: "The dialog New auth provider. The fields Client id, Client secret and Issuer are marked.",
    },
    submit: {
      title: "Press Submit, because saving is what counts",
      next: "save it",
      steps: [
        "**Check that the provider is switched on.**",
        "**Press Submit** at the bottom of the page. Only this saves, and only saving stores the callback address.",
        "**Compare the Callback url** with the one below. If it differs, the page was not opened at the public address: go back to the first act.",
      ],
      picture:
        "The page OIDC with the entry azure switched on. The button Submit at the bottom is marked; above it stands the Callback url.",
    },
  } satisfies Record<ConsoleActName, ConsoleActWords>,
} as const;
