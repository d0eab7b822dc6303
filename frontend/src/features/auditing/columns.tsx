import { useTranslation } from 'react-i18next';
import type { AuditEventView } from '../../api/schema';
import { Button } from '../../ui/Button';
import { minuteOf } from '../../ui/moment';
import type { Column } from '../../ui/Table';
import { useWord } from '../../ui/useWord';
import type { AuditFilter } from './filter';
import { useNote } from './notes';

/** The columns of the log; pressing who did it narrows the log to him. */
export function useColumns(narrow: (to: Partial<AuditFilter>) => void): Column<AuditEventView>[] {
  const { t } = useTranslation();
  const word = useWord();
  const noteOf = useNote();
  return [
    {
      key: 'at',
      title: t('auditing.at'),
      show: (row) => <span title={t('auditing.day', { day: row.businessDate })}>{minuteOf(row.at)}</span>,
    },
    { key: 'actor', title: t('auditing.actor'), wraps: true, show: (row) => actor(row) },
    {
      key: 'action',
      title: t('auditing.action'),
      head: true,
      show: (row) => <b>{word(`auditing.act.${row.action.replaceAll(/[.-]/g, '_')}`, row.action)}</b>,
    },
    { key: 'what', title: t('auditing.what'), wraps: true, show: (row) => <Subject of={row} /> },
    { key: 'note', title: t('auditing.note'), wraps: true, show: (row) => noteOf(row.action, row.note) },
  ];

  function actor({ actorId, actor: name, actorRole, actedFor }: AuditEventView) {
    if (!actorId) return <span className="meta">{t('auditing.system')}</span>;
    return (
      <Button look="text" small title={t('auditing.onlyActor')} onClick={() => narrow({ actor: actorId })}>
        {[
          name,
          actedFor && t('auditing.actedFor', { name: actedFor }),
          actorRole && word(`identity.role.${actorRole}`),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Button>
    );
  }
}

function Subject({ of }: { of: AuditEventView }) {
  const { t } = useTranslation();
  const word = useWord();
  const named = of.fields.map((field) => {
    const key = field.replace('/', '');
    return word(`members.field.${key}`, word(`outflow.field.${key}`, field));
  });
  const fields = named.join(t('ui.divider'));
  return (
    <>
      {word(`subjects.${of.subjectType}`, of.subjectType)} <span className="meta mono">{of.subjectId}</span>{' '}
      {fields}
    </>
  );
}
