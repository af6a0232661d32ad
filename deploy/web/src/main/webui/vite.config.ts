import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  // The door puts a fresh nonce into each page.
  html: { cspNonce: "{nonce}" },
  build: {
    // Read by scripts/budget.mjs.
    manifest: true,
    rollupOptions: { input: ["index.html", "staff.html"] },
    // A file in a page would be refused by its policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
  },
});
