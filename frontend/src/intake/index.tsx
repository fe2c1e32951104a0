import { Route } from 'react-router-dom';
import { IntakeScreen } from './IntakeScreen.js';
import { ReadingScreen } from './ReadingScreen.js';

/** A document comes in at `/intake`; what it claims is decided and marked at `/intake/:captureId`. */
export const intakeRoutes = (
  <Route path="intake">
    <Route index element={<IntakeScreen />} />
    <Route path=":captureId" element={<ReadingScreen />} />
  </Route>
);
