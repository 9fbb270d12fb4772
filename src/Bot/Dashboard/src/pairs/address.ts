/** Whether this may be a mail address; only the coach knows whether it is somebody's. */
export const mayBeAddress = (words: string) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(words.trim());
