import {
    type IPublicClientApplication,
    CacheLookupPolicy,
    InteractionRequiredAuthError,
    createStandardPublicClientApplication,
} from "@azure/msal-browser";
import type { Configuration } from "../api/types";
import type { Identity } from "../api/send";

/** The bot's own API, whatever address it was registered under. */
export const scopesOf = (configuration: Configuration) => [`${configuration.clientId}/.default`];

export function entraApplication(configuration: Configuration, page = ""): Promise<IPublicClientApplication> {
    return createStandardPublicClientApplication({
        auth: {
            clientId: configuration.clientId,
            authority: configuration.authority,
            redirectUri: `${window.location.origin}${import.meta.env.BASE_URL}${page}`,
        },
        cache: { cacheLocation: "sessionStorage" },
    });
}

/** Signs in by leaving for Entra and coming back to the same page. */
export async function entraIdentity(configuration: Configuration): Promise<Identity> {
    const entra = await entraApplication(configuration);
    const back = await entra.handleRedirectPromise();
    const scopes = scopesOf(configuration);
    const leave = async (): Promise<undefined> => {
        await entra.acquireTokenRedirect({ scopes });
        // The page is on its way out; nothing may go on meanwhile.
        return new Promise(() => {});
    };
    return {
        token: async (renew) => {
            const account = back?.account ?? entra.getAllAccounts()[0];
            if (!account) return leave();
            try {
                const found = await entra.acquireTokenSilent({
                    scopes,
                    account,
                    forceRefresh: renew,
                    // Without hidden frames, so that the page's content policy needs no exception.
                    cacheLookupPolicy: renew
                        ? CacheLookupPolicy.RefreshToken
                        : CacheLookupPolicy.AccessTokenAndRefreshToken,
                });
                return found.accessToken;
            } catch (failure) {
                if (failure instanceof InteractionRequiredAuthError) return leave();
                throw failure;
            }
        },
    };
}
