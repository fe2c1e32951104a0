/** The newsroom's name as readers see it. */
export const SITE_NAME = 'Ascribe';
