/** As much of a build's fingerprint as tells two builds apart: "1.0.0+fcc2a7a". */
export const shortVersion = (version: string) => version.replace(/\+([0-9a-f]{7})[0-9a-f]+$/, "+$1");
