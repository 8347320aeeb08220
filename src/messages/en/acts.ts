/**
 * By hand in the portal: one act per screen, its picture's text alternative, the menu path. What stands in `[[…]]` is a
 * label of the portal, shown in the portal's language.
 */
import type { ActName, ActWords } from "../act-words.ts";
import { type PortalLabels, portalEn } from "../portal/en.ts";

export const enActs = {
  counter: (now: number, all: number) => `By hand, act ${now} of ${all}`,
  open: "Open in Entra",
  back: "Back",
  next: (name: string) => `Next: ${name}`,
  finishConsole: "Next: save in RustDesk",
  finishByHand: "Next: the console",
  finishForAsker: "Next: the reply code",
  caption: "Redrawn, not a screenshot. Grey bars are things you can ignore.",
  labelsChecked: "Labels checked in September 2026.",
  labelsFound: "Labels as Microsoft’s documentation has them; the portal may word some otherwise.",
  labelsIn: "Language of the portal",
  /** What a label means, where the portal shows it in another language than the reader's. */
  glosses: portalEn as PortalLabels,
  ring: {
    here: "Here",
    copy: "Copy this",
    copyBlock: "Copy this block",
    tick: "Tick this",
    press: "Press this",
  },
  acts: {
    register: {
      title: "Register the app",
      next: "register the app",
      path: () => "[[entraId]] › [[appRegistrations]] › [[newRegistration]]",
      steps: [
        "**Enter the name.** People see it when they sign in.",
        "**Choose** *[[single]]*.",
        "**Under [[redirect]] choose [[web]]** and paste the callback address, then press **[[register]]**.",
      ],
      picture:
        "The form [[registerTitle]]. Under [[redirect]] the platform [[web]] is chosen, and the field beside it, which takes the callback address, is marked.",
    },
    ids: {
      title: "Copy the Essentials block",
      next: "copy two IDs",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app}`,
      steps: [
        "**Stay on the page [[overview]]** of the app you just registered.",
        "**Mark the whole block [[essentials]]** and copy it. Single IDs work too.",
        "**Paste it below.** The assistant sorts it.",
      ],
      picture:
        "The page [[overview]] of the app registration. The block [[essentials]], with [[displayName]], [[clientId]], [[objectId]] and [[tenantId]], is marked.",
    },
    secret: {
      title: "Make the secret, copy its Value",
      next: "make the secret",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[certificates]]`,
      steps: [
        "**Press [[newSecret]].** Use this description and the end date you want.",
        "**Copy the column [[value]],** not *[[secretId]]*. It is shown only until you leave that page.",
        "**Paste it below.** It stays in its field and leaves it when you finish.",
      ],
      picture:
        "The page [[certificates]]. In the table of client secrets the cell in the column [[value]] is marked; the column [[secretId]], right of it, is not the one.",
    },
    idTokens: {
      title: "Turn on ID tokens",
      next: "turn on ID tokens",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "**Open [[authentication]]** of the app.",
        "**Tick [[idTokensShort]]** under *[[implicit]]*. Leave *[[accessTokensShort]]* as it is.",
        "**Press [[save]].**",
      ],
      picture: "The page [[authentication]]. Under [[implicit]] the tick box [[idTokensShort]] is marked.",
    },
    who: {
      title: "Say who may sign in",
      next: "say who may sign in",
      path: (app) => `[[entraId]] › [[enterprise]] › ${app} › [[properties]]`,
      steps: [
        "**Open the app under [[enterprise]],** then **[[properties]]**.",
        "**Set [[assignment]] to [[yes]]** and save.",
        "**Under [[users]] add** yourself and everyone who may sign in. Groups inside a group do not count.",
      ],
      picture:
        "The page [[properties]] of the enterprise application. [[assignment]] is set to [[yes]] and marked.",
    },
    remove: {
      title: "Delete the app",
      next: "delete the app",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app}`,
      steps: [
        "**Open the app** under [[appRegistrations]].",
        "**Press [[delete]]** at the top of its page [[overview]] and confirm.",
        "For 30 days it can be brought back under **[[deletedApps]]**.",
      ],
      picture: "The page [[overview]] of the app registration. The button [[delete]] at the top is marked.",
    },
    consent: {
      title: "Give consent for everyone",
      next: "give consent",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[apiPermissions]]`,
      steps: [
        "**Open [[apiPermissions]]** of the app.",
        "**If openid, profile and email are missing,** add them: *[[addPermission]]*, Microsoft Graph, [[delegatedPermissions]].",
        "**Press [[grantShort]]** for your organisation and confirm.",
      ],
      picture: "The page [[apiPermissions]]. The button [[grantShort]] is marked.",
    },
    platform: {
      title: "Put the callback under Web",
      next: "put the callback under Web",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "**If the callback address stands under another platform,** remove it there: an address may stand in one place only.",
        "**Under [[web]]** press *[[addUri]]* and paste it. If there is none, press **[[addPlatform]]** and choose **[[web]]**.",
        "**Press [[save]].** Other addresses stay as they are.",
      ],
      picture:
        "The page [[authentication]]. Under [[platforms]] the platform [[web]] holds the callback address and is marked; [[spa]] does not hold it.",
    },
    oldAddress: {
      title: "Remove the old address",
      next: "remove the old address",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "**Open [[authentication]]** of the app.",
        "**Delete the address that the review lists** under *[[web]]*. Leave every other one.",
        "**Press [[save]].**",
      ],
      picture:
        "The page [[authentication]]. Under the platform [[web]] the old address is struck out and marked; the callback address above it stays.",
    },
    audience: {
      title: "Say whose accounts it takes",
      next: "say whose accounts it takes",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "**Open [[authentication]]** of the app, and there *[[supportedAccounts]]*.",
        "**Choose** what the review shows under *Open to*.",
        "**Press [[save]].**",
      ],
      picture: "The page [[authentication]]. [[accounts]], with this organisation only, is marked.",
    },
    claims: {
      title: "Add the claims that name people",
      next: "add the claims",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[tokenConfiguration]]`,
      steps: [
        "**Press [[addClaim]]** and choose the token type **[[idToken]]**.",
        "**Tick email, upn, given_name and family_name,** as far as the review lists them.",
        "**Press [[add]]** and agree to what the portal adds by itself.",
      ],
      picture:
        "The page [[tokenConfiguration]]. The button [[addClaim]] is marked; the list shows claims of the token type [[idToken]].",
    },
    permissions: {
      title: "List the permissions",
      next: "list the permissions",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[apiPermissions]]`,
      steps: [
        "**Press [[addPermission]],** then *Microsoft Graph* and **[[delegatedPermissions]]**.",
        "**Tick openid, profile and email,** as far as they are missing.",
        "**Press [[addPermissions]].** Others stay as they are.",
      ],
      picture:
        "The page [[apiPermissions]]. The button [[addPermission]] is marked; below stands Microsoft Graph with delegated permissions.",
    },
    enable: {
      title: "Switch the app on",
      next: "switch the app on",
      path: (app) => `[[entraId]] › [[enterprise]] › ${app} › [[properties]]`,
      steps: [
        "**Open the app under [[enterprise]],** then **[[properties]]**.",
        "**Set [[enabled]] to [[yes]].**",
        "**Press [[save]].**",
      ],
      picture:
        "The page [[properties]] of the enterprise application. [[enabled]] is set to [[yes]] and marked.",
    },
    open: {
      title: "Open it to everyone",
      next: "open it to everyone",
      path: (app) => `[[entraId]] › [[enterprise]] › ${app} › [[properties]]`,
      steps: [
        "**Open the app under [[enterprise]],** then **[[properties]]**.",
        "**Set [[assignment]] to [[no]],** as you chose.",
        "**Press [[save]].**",
      ],
      picture:
        "The page [[properties]] of the enterprise application. [[assignment]] is set to [[no]] and marked.",
    },
  } satisfies Record<ActName, ActWords>,
} as const;
