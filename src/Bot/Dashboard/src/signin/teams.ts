import { app, authentication } from "@microsoft/teams-js";
import type { Identity } from "../api/send";
import { SignInNeeded } from "./signInNeeded";
import { type Host, themeNamed } from "./host";

// A frame that is not Teams never answers.
const patience = 5000;

export async function teamsHost(): Promise<Host> {
    await within(patience, app.initialize());
    const context = await app.getContext();
    app.notifySuccess();
    return {
        culture: context.app.locale,
        theme: themeNamed(context.app.theme) ?? "default",
        onTheme: (changed) => {
            app.registerOnThemeChangeHandler((theme) => changed(themeNamed(theme) ?? "default"));
        },
        isTeams: true,
    };
}

/** Teams signs in silently; where it must ask, the person presses a button first, because pop-ups need a press. */
export function teamsIdentity(): Identity & { signIn(): Promise<void> } {
    let fromWindow: string | undefined;
    return {
        token: async (renew) => {
            if (fromWindow && !renew) return fromWindow;
            fromWindow = undefined;
            try {
                return await authentication.getAuthToken();
            } catch (failure) {
                throw new SignInNeeded(failure);
            }
        },
        signIn: async () => {
            const url = `${window.location.origin}${import.meta.env.BASE_URL}auth-start`;
            fromWindow = await authentication.authenticate({ url, width: 600, height: 560 });
        },
    };
}

function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error("Teams did not answer.")), milliseconds);
        work.then(resolve, reject).finally(() => clearTimeout(timer));
    });
}
