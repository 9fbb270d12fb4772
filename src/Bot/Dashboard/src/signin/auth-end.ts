import { app, authentication } from "@microsoft/teams-js";
import { configuration } from "./configuration";
import { entraApplication } from "./entra";

/** Where Entra comes back to; Teams closes the window as soon as it is told. */
await app.initialize();
try {
    const entra = await entraApplication(await configuration(), "auth-end");
    const answer = await entra.handleRedirectPromise({ navigateToLoginRequestUrl: false });
    if (answer) authentication.notifySuccess(answer.accessToken);
    else authentication.notifyFailure("CancelledByUser");
} catch {
    authentication.notifyFailure("FailedToSignIn");
}
