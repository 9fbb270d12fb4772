import { configuration } from "./configuration";
import { entraApplication, scopesOf } from "./entra";

/** The window that Teams opens where it cannot sign in by itself. */
const found = await configuration();
const entra = await entraApplication(found, "auth-end");
await entra.acquireTokenRedirect({ scopes: scopesOf(found) });
