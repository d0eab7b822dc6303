import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ContactView } from '../../../api/schema';
import { ListPanel } from '../../../ui/ListPanel';
import { minuteOf } from '../../../ui/moment';
import { Page } from '../../../ui/Page';
import type { Column } from '../../../ui/Table';
import { Tag } from '../../../ui/Tag';
import { useScope } from '../../organizations/shared/scope';
import { FourOnes } from '../shared/FourOnes';
import { doubtsQuery, type DoubtFilter } from './queries';

/** Records of contact that look alike, for somebody to look at; nothing follows from it. */
export function DoubtsPage() {
  const { t } = useTranslation();
  const scope = useScope();
  const filter: DoubtFilter = useSearch({ from: '/shell/contact-records' });
  const navigate = useNavigate({ from: '/contact-records' });
  const query = useQuery(doubtsQuery(scope.id, filter));
  const columns = useColumns();
  return (
    <Page title={t('contact.doubts.title')} meta={scope.name}>
      <FourOnes />
      <p className="meta" style={{ marginBottom: 16 }}>
        {t('contact.doubts.note')}
      </p>
      <ListPanel
        caption={t('contact.doubts.title')}
        query={query}
        columns={columns}
        none={t('contact.doubts.none')}
        count={(n, total) => t('contact.doubts.count', { n, total })}
        cursor={filter.cursor}
        onMove={(cursor) => void navigate({ search: (old: DoubtFilter) => ({ ...old, cursor }) })}
      />
    </Page>
  );
}

function useColumns(): Column<ContactView>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'who',
      title: t('contact.doubts.field.who'),
      head: true,
      show: ({ member }) => (
        <Link to="/members/$id" params={{ id: member.id }} className="open">
          {member.name}
        </Link>
      ),
    },
    { key: 'unit', title: t('contact.doubts.field.unit'), show: (row) => row.organization.shortName },
    { key: 'on', title: t('contact.doubts.field.on'), show: (row) => row.occurredOn },
    { key: 'by', title: t('contact.doubts.field.by'), show: (row) => row.recordedBy },
    {
      key: 'recordedAt',
      title: t('contact.doubts.field.recordedAt'),
      show: (row) => minuteOf(row.recordedAt),
    },
    {
      key: 'outcome',
      title: t('contact.doubts.field.outcome'),
      show: (row) => t(`contact.outcome.${row.outcome}`),
    },
    {
      key: 'doubt',
      title: t('contact.doubts.field.doubt'),
      state: true,
      show: (row) => row.doubt && <Tag tone="ochre">{t(`contact.doubt.${row.doubt}`)}</Tag>,
    },
  ];
}
