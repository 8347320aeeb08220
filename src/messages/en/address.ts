/** Words of the address screen: refusals at the field, the verdict, the remedy. */

import type { AddressNote, AddressProblem, RefusedAddress } from "../../domain/callback-url.ts";
import type { ConsoleReach } from "../../domain/console-reach.ts";

type Words<T extends { readonly reason: string }> = {
  readonly [K in T["reason"]]: (problem: Extract<T, { reason: K }>) => string;
};

export const enAddress = {
  title: "Where is your RustDesk console?",
  titleKnown: "Your RustDesk console",
  lead: "Paste the address you open the console with. Anything after the host name is dropped.",
  leadBeside: "This assistant is served beside the console, so its address is known.",
  leadLauncher: "The launcher was started for this console, so its address is known.",
  field: "Console address",
  placeholder: "https://rustdesk.example.com",
  took: (origin: string, typed: string) => `Took **${origin}** from \`${typed}\``,
  callback: "Callback address",
  callbackWhy: "Microsoft sends people back here",
  takenApart: "Callback address, taken apart",
  parts: {
    encrypted: "Encrypted",
    plain: "Not encrypted",
    mustBeHttps: "Must be https",
    host: "Your host",
    hostPort: (port: string) => `Your host, port ${port}`,
    port: "Port",
    path: (title: string) => `Always this in ${title}`,
  },
  length: (now: number, max: number) => `${now} of ${max} characters`,
  copy: "Copy address",
  checks: "Checks",
  accepts: "Microsoft accepts this address",
  acceptsByGraph: "The portal’s text box refuses it; Graph, which this assistant uses, accepts it",
  answers: "The console answers",
  answersIn: (ms: string) => `${ms}`,
  mayTalk: "This page may talk to it",
  mayTalkNot: {
    "cross-origin":
      "Nothing was asked of it: this page has another address, and the browser lets no page read another address’s answers. The console side is by hand. To have it done, put the assistant beside the console, or start it on your computer with `--console`.",
    "mixed-content":
      "Nothing was asked of it: this page is https and the console is http, and the browser forbids that connection. The console side is by hand. To have it done, put the assistant on the console’s own server.",
    "same-origin":
      "This page is served from this very address, but its `config.json` says *elsewhere*. Take that out and load the page again, and the console side is done for you.",
  } satisfies Record<ConsoleReach, string>,
  keyless: "This page was opened without its key",
  keylessWhy:
    "The launcher answers the page that it opened, so that no other site and no other program can use it. Open the whole address that it printed, with everything behind the `#`; or start it again.",
  otherAddress: "My console has another address",
  devices: "Every user’s device can open it",
  devicesWhy: "Only your users’ own devices can tell. It must work from where they sign in.",
  next: "Sign in to the console",
  nextByHand: "Continue, console by hand",
  tryHttps: (address: string) => `Try ${address}`,
  problems: {
    empty: () => "Enter the address of your console, such as https://rustdesk.example.com.",
    spaces: () => "An address has no spaces. Paste it alone, without other text.",
    "no-host": () => "This address has no host name. It looks like https://rustdesk.example.com.",
    "wrong-scheme": ({ scheme }) =>
      `An address that begins with ${scheme}: is no web page. It begins with https://.`,
    "has-credentials": () =>
      "This address holds a user name or a password. Leave out everything before the @.",
    ipv6: ({ host }) => `Microsoft does not accept IPv6 addresses such as ${host}. Use a host name.`,
    "portal-address": ({ host }) =>
      `${host} is Microsoft’s own address. Paste the address of your RustDesk console.`,
    "bad-port": ({ port }) => `${port} is no port. Ports are numbers from 1 to 65535.`,
    "bad-host": ({ host }) => `${host} is no host name that a browser can open. Check the spelling.`,
    "too-long": ({ length, max }) =>
      `The callback address would have ${length} characters; Microsoft allows ${max}.`,
  } satisfies Words<AddressProblem>,
  refusedTitle: "Microsoft does not accept this address",
  refused: {
    "not-a-url": () => "It is no complete address.",
    "wrong-scheme": () => "Redirect addresses begin with `https://`.",
    "http-host": () =>
      "Redirect addresses must begin with `https://`. Only `http://localhost` is exempt. RustDesk takes the address from the browser’s address bar when you save its OIDC page.",
    ipv6: () => "IPv6 addresses are not supported. Use a host name.",
    "forbidden-characters": ({ characters }) => `The characters \`${characters}\` are not allowed.`,
    "too-long": ({ length, max }) => `It has ${length} characters; ${max} are allowed.`,
  } satisfies Words<RefusedAddress>,
  fixTitle: "Put the console behind https",
  fix: [
    "**Add a reverse proxy on the server.** Caddy gets the certificate by itself.",
    "**Open the console at that address** and see that it loads without a warning.",
    "**Come back here.** What you typed is kept.",
  ],
  proxies: { caddy: "Caddy", nginx: "nginx" },
  notes: {
    "private-host": () =>
      "A private address. Microsoft never calls it, your users’ browsers do: it works if every user’s device can open it and trusts its certificate.",
    localhost: () => "This address works on this one computer only.",
    idn: ({ host }) => `Registered and sent in its ASCII form, \`${host}\`.`,
    "rustdesk-port": ({ port }) =>
      `Port ${port} usually speaks plain http. Behind a proxy the address has no port.`,
  } satisfies { readonly [K in AddressNote["note"]]: (note: Extract<AddressNote, { note: K }>) => string },
  asideName: "Name it as your users do",
  asideNameWhy:
    "RustDesk stores the address from the browser’s address bar when its OIDC page is saved. Use the public name, not an internal one.",
  asidePrivate: "A private address can work",
  asidePrivateWhy: "Microsoft never calls it. Your users’ browsers do.",
  asideSave: "Why not just save it?",
  asideSaveWhy:
    "The portal refuses it, and so does every sign-in: AADSTS500117. There is no setting that lifts this.",
  asideTry: "Only for a try-out?",
  asideTryWhy: "On one computer, `http://localhost:21114` is allowed.",
} as const;
