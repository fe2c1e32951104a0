import { Route } from 'react-router-dom';
import { ReviewScreen } from './ReviewScreen.js';

/** The second pair of eyes. */
export const reviewRoutes = <Route path="claims/:id/review" element={<ReviewScreen />} />;
