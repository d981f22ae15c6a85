/** A file of settings (exceptions, the office's words) that will not do; the message says in both languages why. */
export class SettingsError extends Error {}
