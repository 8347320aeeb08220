/** By hand in the portal: one act per screen, its picture's text alternative, the menu path. Labels are the English portal's. */
export type ActName =
  | "register"
  | "ids"
  | "secret"
  | "idTokens"
  | "who"
  | "consent"
  | "remove"
  /** Of a repair only. */
  | "platform"
  | "oldAddress"
  | "audience"
  | "claims"
  | "permissions"
  | "enable"
  | "open";

export interface ActWords {
  readonly title: string;
  /** The next button of the act before names this one. */
  readonly next: string;
  readonly path: (app: string) => string;
  readonly steps: readonly string[];
  readonly picture: string;
}

export const enActs = {
  counter: (now: number, all: number) => `By hand, act ${now} of ${all}`,
  open: "Open in Entra",
  back: "Back",
  next: (name: string) => `Next: ${name}`,
  finishConsole: "Next: save in RustDesk",
  finishByHand: "Next: the console",
  finishForAsker: "Next: the reply code",
  caption:
    "Redrawn, not a screenshot. Grey bars are things you can ignore. Labels checked in September 2026.",
  portal: "Microsoft Entra admin center",
  nav: ["Overview", "Authentication", "Certificates & secrets", "Token configuration", "API permissions"],
  ring: {
    here: "Here",
    copy: "Copy this",
    copyBlock: "Copy this block",
    tick: "Tick this",
    press: "Press this",
  },
  labels: {
    name: "Name",
    accounts: "Supported account types",
    single: "Accounts in this organizational directory only",
    redirect: "Redirect URI",
    web: "Web",
    register: "Register",
    platforms: "Platform configurations",
    spa: "Single-page application",
    addPlatform: "+ Add a platform",
    claims: "Optional claims",
    addClaim: "+ Add optional claim",
    idToken: "ID",
    addPermission: "+ Add a permission",
    delegated: "Microsoft Graph (delegated)",
    enabled: "Enabled for users to sign-in?",
    no: "No",
    registerTitle: "Register an application",
    essentials: "Essentials",
    clientId: "Application (client) ID",
    objectId: "Object ID",
    tenantId: "Directory (tenant) ID",
    secrets: "Client secrets (1)",
    newSecret: "+ New client secret",
    expires: "Expires",
    value: "Value",
    secretId: "Secret ID",
    implicit: "Implicit grant and hybrid flows",
    idTokens: "ID tokens (used for implicit and hybrid flows)",
    accessTokens: "Access tokens (used for implicit flows)",
    properties: "Properties",
    assignment: "Assignment required?",
    yes: "Yes",
    users: "Users and groups",
    addUser: "+ Add user/group",
    grant: (tenant: string) => `✓ Grant admin consent for ${tenant}`,
    enterprise: "Enterprise applications",
    remove: "🗑 Delete",
  },
  acts: {
    register: {
      title: "Register the app",
      next: "register the app",
      path: () => "Entra ID › App registrations › New registration",
      steps: [
        "**Enter the name.** People see it when they sign in.",
        "**Choose** *Accounts in this organizational directory only*.",
        "**Under Redirect URI choose Web** and paste the callback address, then press **Register**.",
      ],
      picture:
        "The form Register an application. Under Redirect URI the platform Web is chosen, and the field beside it, which takes the callback address, is marked.",
    },
    ids: {
      title: "Copy the Essentials block",
      next: "copy two IDs",
      path: (app) => `Entra ID › App registrations › ${app}`,
      steps: [
        "**Stay on the Overview page** of the app you just registered.",
        "**Mark the whole Essentials block** and copy it. Single IDs work too.",
        "**Paste it below.** The assistant sorts it.",
      ],
      picture:
        "The Overview page of the app registration. The Essentials block, with Display name, Application (client) ID, Object ID and Directory (tenant) ID, is marked.",
    },
    secret: {
      title: "Make the secret, copy its Value",
      next: "make the secret",
      path: (app) => `Entra ID › App registrations › ${app} › Certificates & secrets`,
      steps: [
        "**Press New client secret.** Use this description and the end date you want.",
        "**Copy the Value column,** not *Secret ID*. The Value is shown only until you leave that page.",
        "**Paste it below.** It stays in its field and leaves it when you finish.",
      ],
      picture:
        "The page Certificates and secrets. In the table of client secrets the cell in the column Value is marked; the column Secret ID, right of it, is not the one.",
    },
    idTokens: {
      title: "Turn on ID tokens",
      next: "turn on ID tokens",
      path: (app) => `Entra ID › App registrations › ${app} › Authentication`,
      steps: [
        "**Open Authentication** of the app.",
        "**Tick ID tokens** under *Implicit grant and hybrid flows*. Leave *Access tokens* as it is.",
        "**Press Save.**",
      ],
      picture:
        "The page Authentication. Under Implicit grant and hybrid flows the tick box ID tokens is marked.",
    },
    who: {
      title: "Say who may sign in",
      next: "say who may sign in",
      path: (app) => `Entra ID › Enterprise applications › ${app} › Properties`,
      steps: [
        "**Open the app under Enterprise applications,** then **Properties**.",
        "**Set Assignment required to Yes** and save.",
        "**Under Users and groups add** yourself and everyone who may sign in. Groups inside a group do not count.",
      ],
      picture:
        "The Properties page of the enterprise application. Assignment required is set to Yes and marked.",
    },
    remove: {
      title: "Delete the app",
      next: "delete the app",
      path: (app) => `Entra ID › App registrations › ${app}`,
      steps: [
        "**Open the app** under App registrations.",
        "**Press Delete** at the top of its Overview page and confirm.",
        "For 30 days it can be brought back under **Deleted applications**.",
      ],
      picture: "The Overview page of the app registration. The button Delete at the top is marked.",
    },
    consent: {
      title: "Give consent for everyone",
      next: "give consent",
      path: (app) => `Entra ID › App registrations › ${app} › API permissions`,
      steps: [
        "**Open API permissions** of the app.",
        "**If openid, profile and email are missing,** add them: *Add a permission*, Microsoft Graph, Delegated permissions.",
        "**Press Grant admin consent** for your organisation and confirm.",
      ],
      picture: "The page API permissions. The button Grant admin consent is marked.",
    },
    platform: {
      title: "Put the callback under Web",
      next: "put the callback under Web",
      path: (app) => `Entra ID › App registrations › ${app} › Authentication`,
      steps: [
        "**If the callback address stands under another platform,** remove it there: an address may stand in one place only.",
        "**Under Web** press *Add URI* and paste it. If there is no Web, press **Add a platform** and choose **Web**.",
        "**Press Save.** Other addresses stay as they are.",
      ],
      picture:
        "The page Authentication. Under Platform configurations the platform Web holds the callback address and is marked; Single-page application does not hold it.",
    },
    oldAddress: {
      title: "Remove the old address",
      next: "remove the old address",
      path: (app) => `Entra ID › App registrations › ${app} › Authentication`,
      steps: [
        "**Open Authentication** of the app.",
        "**Delete the address that the review lists** under *Web*. Leave every other one.",
        "**Press Save.**",
      ],
      picture:
        "The page Authentication. Under the platform Web the old address is struck out and marked; the callback address above it stays.",
    },
    audience: {
      title: "Say whose accounts it takes",
      next: "say whose accounts it takes",
      path: (app) => `Entra ID › App registrations › ${app} › Authentication`,
      steps: [
        "**Open Authentication** of the app, and there *Supported accounts*.",
        "**Choose** what the review shows under *Open to*.",
        "**Press Save.**",
      ],
      picture: "The page Authentication. Supported account types, with this organisation only, is marked.",
    },
    claims: {
      title: "Add the claims that name people",
      next: "add the claims",
      path: (app) => `Entra ID › App registrations › ${app} › Token configuration`,
      steps: [
        "**Press Add optional claim** and choose the token type **ID**.",
        "**Tick email, upn, given_name and family_name,** as far as the review lists them.",
        "**Press Add** and agree to what the portal adds by itself.",
      ],
      picture:
        "The page Token configuration. The button Add optional claim is marked; the list shows claims of the token type ID.",
    },
    permissions: {
      title: "List the permissions",
      next: "list the permissions",
      path: (app) => `Entra ID › App registrations › ${app} › API permissions`,
      steps: [
        "**Press Add a permission,** then *Microsoft Graph* and **Delegated permissions**.",
        "**Tick openid, profile and email,** as far as they are missing.",
        "**Press Add permissions.** Others stay as they are.",
      ],
      picture:
        "The page API permissions. The button Add a permission is marked; below stands Microsoft Graph with delegated permissions.",
    },
    enable: {
      title: "Switch the app on",
      next: "switch the app on",
      path: (app) => `Entra ID › Enterprise applications › ${app} › Properties`,
      steps: [
        "**Open the app under Enterprise applications,** then **Properties**.",
        "**Set Enabled for users to sign-in to Yes.**",
        "**Press Save.**",
      ],
      picture:
        "The Properties page of the enterprise application. Enabled for users to sign-in is set to Yes and marked.",
    },
    open: {
      title: "Open it to everyone",
      next: "open it to everyone",
      path: (app) => `Entra ID › Enterprise applications › ${app} › Properties`,
      steps: [
        "**Open the app under Enterprise applications,** then **Properties**.",
        "**Set Assignment required to No,** as you chose.",
        "**Press Save.**",
      ],
      picture:
        "The Properties page of the enterprise application. Assignment required is set to No and marked.",
    },
  } satisfies Record<ActName, ActWords>,
} as const;
