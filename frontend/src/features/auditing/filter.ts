import { textIn } from '../../app/search';

/** What the log is narrowed to; lives in the address. */
export interface AuditFilter {
  actor?: string | undefined;
  person?: string | undefined;
  action?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  cursor?: string | undefined;
}

export const auditFilter = (search: Record<string, unknown>): AuditFilter => ({
  actor: textIn(search['actor']),
  person: textIn(search['person']),
  action: textIn(search['action']),
  from: textIn(search['from']),
  to: textIn(search['to']),
  cursor: textIn(search['cursor']),
});
