/** Below this the navigation moves behind a button. */
export const narrow = "@media (max-width: 860px)";

/** Below this tables are lists. */
export const slim = "@media (max-width: 700px)";

export const wide = "@media (min-width: 700.02px)";
