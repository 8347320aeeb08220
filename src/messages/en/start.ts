/** Words of the frame and the start screen: in the first bundle. */
export const enStart = {
  appName: "Entra Setup",
  appFor: "for RustDesk",
  skip: "Skip to content",
  theme: "Switch between light and dark",
  language: "Language",
  sandbox: {
    name: "Sandbox",
    ribbon: "Sandbox: Microsoft and the console are simulated on this computer. Nothing real is changed.",
    cast: "Names and passwords",
    intro:
      "Everybody here is made up. The password of each is the same, and none of it leaves this computer.",
    who: "Who",
    userName: "User name",
    password: "Password",
    control: "See and break the simulated world",
    close: "Close",
  },
  start: {
    title: "Connect RustDesk to Microsoft Entra ID",
    lead: "Your people sign in to RustDesk with their work account. This assistant sets up both sides, proves it with a real sign-in, and shows every change before it is made.",
    connect: "Connect now",
    connectWhat: "I can sign in to Microsoft as an app administrator, and to RustDesk as an administrator.",
    begin: "Begin",
    connectTime: "About 5 minutes",
    byHand: "Follow the steps",
    byHandWhat: "I make the changes in the Entra portal myself and copy the values over.",
    byHandTime: "About 15 minutes",
    ask: "Ask a colleague",
    askWhat: "Someone else manages Microsoft Entra. I send them a request.",
    askTime: "2 minutes, then wait",
    asked: "Were you sent a request?",
    askedOpen: "Open it here",
    again: "Already connected?",
    care: {
      check: ["Check", "Compare both sides and repair what differs"],
      replace: ["Replace the secret", "Before it expires, with no time without sign-in"],
      move: ["Change the address", "The console moved to another name"],
      disconnect: ["Disconnect", "Take it away on both sides, restorable for 30 days"],
    },
    drawing: "What will be set up. Each item is ticked once it is checked, not before.",
    entra: "Microsoft Entra",
    entraItems: ["App registration", "Client secret, with an end date", "Who may sign in"],
    rustDesk: "RustDesk Server Pro",
    rustDeskItems: ["Sign-in provider, type Azure", "A button to sign in with Microsoft"],
    callback: "Callback address",
    idAndSecret: "ID and secret",
  },
  foot: {
    promise:
      "This page talks only to Microsoft and to your RustDesk server. It has no server of its own and collects nothing.",
    prove: "See how to prove it",
    proof:
      "The browser itself enforces it: this page’s security policy lets it connect to these addresses and to no others. You can see the policy in the response headers, and every request in the network tab of your browser’s developer tools.",
    independent: "An independent tool, not made by RustDesk or Microsoft.",
  },
  decoder: {
    title: "What went wrong?",
    lead: "Paste what you see: the text of Microsoft’s page, the address of that window, RustDesk’s message, or a line of its log.",
  },
  crash: {
    title: "The assistant made a mistake",
    happened:
      "Something happened that it was not built for. What was changed so far stays as it is, and is found again.",
    again: "Start again from what is there",
    notLoaded: {
      title: "A part of this page did not load",
      happened:
        "The network or the server that it comes from did not answer. What was changed so far stays as it is; what you typed is kept, except passwords.",
      again: "Load the page again",
    },
  },
} as const;
