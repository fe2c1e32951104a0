import type { ResourceProps } from 'react-admin';
import { AuditList } from './AuditList.js';

export const auditEvents: ResourceProps = { name: 'audit', list: AuditList };
