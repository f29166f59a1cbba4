/** A session's last sight is written at most this often. */
export const seenEveryMs = 60_000;

/** E-mail addresses are compared without case. */
export const foldEmail = (email: string): string => email.normalize("NFC").toLowerCase();
