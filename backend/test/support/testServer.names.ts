/** The variable through which the test processes learn where the server of this run is. */
export const TEST_SERVER = 'ASCRIBE_TEST_SERVER';

/** The migrated database that every test file copies. */
export const TEMPLATE = 'ascribe_template';
