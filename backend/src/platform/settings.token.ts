/** Under this name the settings are injected. */
export const SETTINGS = Symbol('settings');
