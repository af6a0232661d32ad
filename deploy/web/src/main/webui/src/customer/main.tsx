import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "../../../resources/customer.css";
import { Shell } from "./Shell";

const root = document.getElementById("root");
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <Shell />
    </StrictMode>,
  );
}
