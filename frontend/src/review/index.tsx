import type { ReactElement } from 'react';
import { Route } from 'react-router-dom';
import { Page } from '../ui/Page';

/** `/claims/:id/review`: approve this exact revision, or return it. */
export const reviewRoutes: ReactElement = (
  <Route path="claims/:id/review" element={<Page title="Review">{null}</Page>} />
);
