import type { ReactElement } from 'react';
import { Route } from 'react-router-dom';
import { Page } from '../ui/Page.js';

/** `/intake`: paste or upload; `/intake/:captureId`: mark passages in a capture. */
export const intakeRoutes: ReactElement = (
  <Route path="intake/*" element={<Page title="Intake">{null}</Page>} />
);
