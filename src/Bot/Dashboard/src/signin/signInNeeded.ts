/** Nobody can be signed in without asking them. */
export class SignInNeeded extends Error {
    constructor(cause?: unknown) {
        super("A sign-in is needed.", { cause });
        this.name = "SignInNeeded";
    }
}
