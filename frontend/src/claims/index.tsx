import { Route } from 'react-router-dom';
import { Workbench } from './Workbench.js';

/** One claim, all day. */
export const claimRoutes = <Route path="claims/:id" element={<Workbench />} />;
