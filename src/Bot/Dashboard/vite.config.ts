import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const bot = "http://127.0.0.1:3978";

export default defineConfig({
    base: "/dashboard/",
    plugins: [react()],
    build: {
        // Nothing inline: the page is served with script-src 'self'.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 1000,
        rolldownOptions: { input: ["index.html", "auth-start.html", "auth-end.html"] },
    },
    server: { proxy: { "/api": bot, "/dashboard/config.json": bot } },
});
