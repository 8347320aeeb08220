/** Where Microsoft returns after a sign-in: MSAL's bridge and nothing else, in a build of its own. */
import { broadcastResponseToMainFrame } from "@azure/msal-browser/redirect-bridge";

broadcastResponseToMainFrame().catch(() => {
  // Opened by hand, or after the window that waited was closed: say so instead of staying blank.
  document.title = "Entra Setup for RustDesk";
  const note = document.getElementById("note");
  if (note) note.hidden = false;
});
