import type { Host, ThemeName } from "./host";

/** A browser by itself: the person's system says how the page looks. */
export function browserHost(here: Window): Host {
    const contrast = here.matchMedia("(forced-colors: active)");
    const dark = here.matchMedia("(prefers-color-scheme: dark)");
    const theme = (): ThemeName => (contrast.matches ? "contrast" : dark.matches ? "dark" : "default");
    return {
        culture: here.navigator.language,
        theme: theme(),
        onTheme: (changed) => {
            contrast.addEventListener("change", () => changed(theme()));
            dark.addEventListener("change", () => changed(theme()));
        },
        isTeams: false,
    };
}
