import {
    FluentProvider,
    type Theme,
    makeStyles,
    teamsDarkTheme,
    teamsHighContrastTheme,
    teamsLightTheme,
    tokens,
} from "@fluentui/react-components";
import { type ReactNode, createContext, useContext, useEffect, useState } from "react";
import { type Host, type ThemeName, themeNamed } from "../signin/host";

const themes: Record<ThemeName, Theme> = {
    default: teamsLightTheme,
    dark: teamsDarkTheme,
    contrast: teamsHighContrastTheme,
};

const useStyles = makeStyles({
    whole: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground2 },
});

const Current = createContext<ThemeName>("default");

export const useThemeName = () => useContext(Current);

const askedTheme = () => themeNamed(new URLSearchParams(window.location.search).get("theme"));

/** What the address asked for last; most addresses ask for nothing. */
function useAskedTheme() {
    const [asked, setAsked] = useState(askedTheme);
    useEffect(() => {
        const look = () => setAsked((before) => askedTheme() ?? before);
        window.addEventListener("popstate", look);
        return () => window.removeEventListener("popstate", look);
    }, []);
    return asked;
}

/** The look that Teams or the system asks for; `?theme=` in the address goes before both. */
export function Themed({ host, children }: { host: Host; children: ReactNode }) {
    const styles = useStyles();
    const asked = useAskedTheme();
    const [followed, setFollowed] = useState(host.theme);
    useEffect(() => {
        setFollowed(host.theme);
        host.onTheme(setFollowed);
    }, [host]);
    const name = asked ?? followed;
    useEffect(() => {
        document.documentElement.style.colorScheme = name === "default" ? "light" : "dark";
    }, [name]);
    return (
        <Current value={name}>
            <FluentProvider theme={themes[name]}>
                {/* Not on the provider itself: what it wears, menus and dialogs wear too, over the whole page. */}
                <div className={styles.whole}>{children}</div>
            </FluentProvider>
        </Current>
    );
}
