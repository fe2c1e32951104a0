import type { ReactElement } from 'react';
import { Route } from 'react-router-dom';
import { Page } from '../ui/Page.js';

/** `/claims/:id`: the workbench. */
export const claimRoutes: ReactElement = (
  <Route path="claims/:id" element={<Page title="Claim">{null}</Page>} />
);
