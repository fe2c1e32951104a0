import { Route } from 'react-router-dom';
import { AgreementScreen } from './AgreementScreen.js';

/** How far raters agree. */
export const agreementRoutes = <Route path="agreement" element={<AgreementScreen />} />;
