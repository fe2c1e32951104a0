import { defaultI18nProvider, type I18nProvider } from 'react-admin';

/** What react-admin says of itself, in the desk's words; the rest of its words stay as they are. */
const OURS: Record<string, string> = {
  'ra.notification.created': 'Saved.',
  'ra.notification.updated': 'Saved.',
  'ra.message.unsaved_changes': 'You have changes that are not saved. Leave without them?',
};

export const words: I18nProvider = {
  ...defaultI18nProvider,
  translate: (key, options) => OURS[key] ?? defaultI18nProvider.translate(key, options),
};
