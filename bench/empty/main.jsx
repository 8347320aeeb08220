import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

createRoot(document.getElementById("root")).render(
  <StrictMode>
    <main>
      <h1>Empty page</h1>
    </main>
  </StrictMode>,
);
