import { Route } from 'react-router-dom';
import { RateBlind } from './RateBlind.js';

/** A second rating, given without the first. */
export const assessmentRoutes = <Route path="claims/:id/rate" element={<RateBlind />} />;
