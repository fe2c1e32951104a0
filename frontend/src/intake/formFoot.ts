/** The foot of a long form: always in sight, however long the form is. */
export const FORM_FOOT = {
  position: 'sticky',
  // The frame around it keeps half a unit for focus rings; nothing may peep through there.
  bottom: -4,
  py: 1.5,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 1,
  bgcolor: 'background.default',
  borderTop: '1px solid',
  borderColor: 'divider',
  zIndex: 1,
} as const;
