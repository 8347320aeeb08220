/** Words that hang on which console it is: what can be done with it, how a person enters the values, how people are named. */
import type { ProductName } from "../../domain/console-product.ts";

type Of<T> = Readonly<Record<ProductName, T>>;

export const enProduct = {
  choose: "Which RustDesk server is it?",
  label: "RustDesk server",
  hint: "Its name stands on its own pages, at the top or at the bottom. The callback address depends on it.",
  is: (title: string) => `It answers like ${title}`,
  chosen: (title: string) => `You say that it is ${title}`,
  unknown: "It speaks RustDesk’s client API, but like no server that is known here",
  ambiguous: (titles: string) => `It shows the signs of more than one server: ${titles}`,
  saysWhich: "Choose below which one it is.",
  version: (version: string) => `Version ${version}`,
  noneTitle: (title: string) => `${title} cannot be connected`,
  what: {
    pro: "Set up by this assistant: read, saved, tested, switched off and on.",
    databk:
      "Set up by this assistant: provider, server address and its own test. Recorded on version 1.8.0. RustDesk’s newest clients cannot sign in through it themselves, since it refuses what they send; its web console can.",
    lejianwen:
      "Set up by this assistant, from its published source; not tried on a running server. It has no switch for a provider, and where it sends people back stands in its configuration file.",
    betterdesk:
      "Set up by this assistant, from its published source; not tried on a running server. It holds one provider, so another one that stands there is replaced.",
    gigaionllc:
      "Its settings are pages without an API, so its side is by hand. The values will be ready to copy.",
    sctgdesk:
      "Its providers stand in the file `oauth2.toml` on the server, and it knows no issuer of Microsoft Entra. Nothing can be set up through its API.",
    lantongxue: "It has no sign-in through a provider at all.",
  } satisfies Of<string>,
  /** Why the address matters, where that is not as at Pro. */
  address: {
    pro: "",
    databk:
      "This server computes its callback from the backend URL of its general settings. The assistant sets that to the address shown here, after the review.",
    lejianwen:
      "This server takes its callback from `rustdesk.api-server` in its configuration file. Set it there to the address shown here; the dry check compares.",
    betterdesk: "This server holds its callback as Redirect URL. The assistant saves the address shown here.",
    gigaionllc:
      "This server shows its callback when a provider is created. It has to be the address shown here.",
    sctgdesk: "",
    lantongxue: "",
  } satisfies Of<string>,
  /** By hand: where the values go. */
  guidance: {
    // Pro has acts of its own, with pictures.
    pro: [],
    databk: [
      "Open **Settings → General** and set the **backend URL** to the console’s address, without a slash at the end. The callback follows from it.",
      "Open **OIDC providers**, add one of type **oidc** named **azure**, and enter issuer, client ID and client secret.",
      "Press **Test** after saving: until a test succeeds the server may keep using what it knew before.",
    ],
    lejianwen: [
      "In the server’s `config.yaml`, **rustdesk.api-server** has to be the console’s address: the callback follows from it.",
      "Open **OAuth management**, add one of type **oidc** with the op **azure**, and enter issuer, client ID and client secret.",
      "Scopes are parted by commas: `openid,profile,email`. Turn **PKCE** on, method **S256**.",
    ],
    betterdesk: [
      "Open **Settings → Authentication → OIDC** and turn it on, with the display name **Microsoft**.",
      "Enter issuer URL, client ID and client secret, and the callback address as **Redirect URL**.",
    ],
    gigaionllc: [
      "Open **OAuth providers** and create one from the preset **Microsoft Entra ID (Azure AD)**, with the op **azure**.",
      "Enter issuer, client ID and client secret, keep **PKCE** on (S256), tick **Enabled**, and save.",
      "The **Redirect URI** that it shows has to be the callback address below, letter by letter.",
    ],
    sctgdesk: [],
    lantongxue: [],
  } satisfies Of<readonly string[]>,
  byHand: "Now the console, by hand",
  byHandLead: (title: string) =>
    `The values are ready to copy, with the names that ${title} has for them. Nothing is saved there until you save it.`,
  saved: "I saved it",
  /** Disconnecting by hand: what is taken out, in this order. */
  removal: {
    pro: [
      "Open the console, **Settings → OIDC**.",
      "Delete the provider of type **azure**. Leave the others as they are.",
      "Press **Submit**.",
    ],
    databk: ["Open **OIDC providers** of the console.", "Delete the provider named **azure**."],
    lejianwen: ["Open **OAuth management** of the console.", "Delete the entry with the op **azure**."],
    betterdesk: [
      "Open **Settings → Authentication → OIDC** of the console.",
      "Turn it off, empty client ID and client secret, and save.",
    ],
    gigaionllc: ["Open **OAuth providers** of the console.", "Delete the one with the op **azure**."],
    sctgdesk: [],
    lantongxue: [],
  } satisfies Of<readonly string[]>,
  names: {
    title: "How people will be named",
    becomes: (who: string, name: string) => `**${who}** becomes \`${name}\` in RustDesk.`,
    taken: (who: string, name: string, likely: string) =>
      `**${who}** cannot be \`${name}\` in RustDesk: a local account has that name. Expect something like \`${likely}\`; the test shows it.`,
    unlessMailbox: (name: string) =>
      `Someone without a mailbox is named after their display name: \`${name}\`.`,
    noMailbox: "Someone without a mailbox gets no name there, and cannot be told apart. Give them one first.",
    fixed: "RustDesk names people at their first sign-in; the name stays.",
  },
  /** What people of this console should know about its claims; empty where there is nothing to say. */
  claims: {
    pro: "",
    databk:
      "E-mail addresses are not taken over: it wants a claim that Entra does not send. People are known by the provider’s name, so it must not be renamed later.",
    lejianwen:
      "It reads Microsoft’s userinfo only. An existing user with the same e-mail address is linked, whoever made that account.",
    betterdesk:
      "People are known by their user name alone: a local account with the same name is taken over by whoever signs in with it.",
    gigaionllc: "It reads Microsoft’s userinfo only.",
    sctgdesk: "",
    lantongxue: "",
  } satisfies Of<string>,
  noSwitch:
    "This server has no switch for a provider: users see the button until the provider is deleted in its own settings.",
  silentTrial:
    "This server tells nobody why a sign-in failed; its log does. What the Microsoft window shows is all there is.",
  picture: "Digits in the picture",
  pictureAlt: "A picture with digits, drawn by your server. It has no other form.",
  pictureWhy:
    "User name, password or digits were not accepted. After several failures this server wants a picture to be read as well.",
  pictureMissing: "Type the digits of the picture.",
} as const;
