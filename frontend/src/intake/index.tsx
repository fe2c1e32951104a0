import { Route } from 'react-router-dom';
import { IntakeScreen } from './IntakeScreen.js';
import { MarkScreen } from './MarkScreen.js';

/** Paste a document at `/intake`, mark what it claims at `/intake/:captureId`. */
export const intakeRoutes = (
  <Route path="intake">
    <Route index element={<IntakeScreen />} />
    <Route path=":captureId" element={<MarkScreen />} />
  </Route>
);
