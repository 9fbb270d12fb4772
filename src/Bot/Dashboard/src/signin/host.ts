/** How the surroundings want the page to look. */
export type ThemeName = "default" | "dark" | "contrast";

/** What the dashboard stands in: the Teams client, or a browser by itself. */
export interface Host {
    culture: string;
    theme: ThemeName;
    /** Tells of every later change. */
    onTheme(changed: (theme: ThemeName) => void): void;
    isTeams: boolean;
}

export function themeNamed(name: string | null | undefined): ThemeName | undefined {
    switch (name) {
        case "default":
        case "light":
        case "glass":
            return "default";
        case "dark":
            return "dark";
        case "contrast":
            return "contrast";
        default:
            return undefined;
    }
}

/** A page of its own has no parent; inside Teams it is framed, or Teams' phone clients offer their own door. */
export function mayBeTeams(here: Window): boolean {
    return here.parent !== here.self || "nativeInterface" in here;
}
