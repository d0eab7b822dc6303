import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { MentorLinkForm, MentorLinkView } from '../../api/schema';
import { EntryDialog } from '../../ui/EntryDialog';
import { DayField, SelectField } from '../../ui/Form';
import { Page } from '../../ui/Page';
import type { Column } from '../../ui/Table';
import { Tag } from '../../ui/Tag';
import { ExportList } from '../exports/shared/ExportList';
import { may, useMe } from '../identity/shared/me';
import { useScope } from '../organizations/shared/scope';
import { MemberField } from './MemberField';
import { mentorsQuery, useEndPair, usePair } from './queries';
import { Register } from './Register';
import { Rooms } from './Rooms';
import { FIELDS, type MentorFilter } from './terms';

/** Who plans to come back, and with whom of those who have he is paired. */
export function MentorsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const filter: MentorFilter = useSearch({ from: '/shell/mentor-links' });
  const navigate = useNavigate({ from: '/mentor-links' });
  const narrow = (change: MentorFilter) =>
    void navigate({ search: (old: MentorFilter) => ({ ...old, cursor: undefined, ...change }) });
  const writes = may(me, 'HOMECOMING_WRITE');
  return (
    <Page
      title={t('homecoming.mentor.title')}
      meta={t('homecoming.mentor.meta')}
      acts={
        <>
          <ExportList
            list="/mentor-links"
            filter={{ organization: scope.id, ...filter, cursor: undefined }}
            name={`${t('homecoming.mentor.title')}-${scope.name}`}
          />
          {writes && <Pair />}
        </>
      }
    >
      <Rooms />
      <search className="filters row wrap" aria-label={t('ui.filters')}>
        <button
          type="button"
          className={filter.ended ? 'chip on' : 'chip'}
          aria-pressed={filter.ended === true}
          onClick={() => narrow({ ended: filter.ended ? undefined : true })}
        >
          {t('homecoming.mentor.ended')}
        </button>
      </search>
      <Register
        title={t('homecoming.mentor.title')}
        none={t('homecoming.mentor.none')}
        query={useQuery(mentorsQuery(scope.id, filter))}
        columns={columnsOf(t, writes)}
        cursor={filter.cursor}
        onMove={(cursor) => narrow({ cursor })}
      />
    </Page>
  );
}

function Pair() {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <EntryDialog<MentorLinkForm>
      act={t('homecoming.mentor.add.act')}
      note={t('homecoming.mentor.add.note')}
      done={t('homecoming.mentor.add.done')}
      look="main"
      initial={{ since: me.businessDate }}
      entering={usePair()}
    >
      <MemberField name="plannerId" label={t('homecoming.mentor.planner')} />
      <MemberField name="mentorId" label={t('homecoming.mentor.mentor')} />
      <SelectField
        name="field"
        label={t('homecoming.mentor.field')}
        required
        options={FIELDS.map((value) => ({ value, label: t(`homecoming.fields.${value}`) }))}
      />
      <DayField name="since" label={t('homecoming.mentor.since')} required />
    </EntryDialog>
  );
}

function columnsOf(t: TFunction, writes: boolean): (Column<MentorLinkView> | false)[] {
  const named = ({ id, name }: { id: string; name: string }) => (
    <Link to="/members/$id" params={{ id }} className="open">
      {name}
    </Link>
  );
  return [
    { key: 'planner', title: t('homecoming.mentor.planner'), head: true, show: (row) => named(row.planner) },
    {
      key: 'state',
      title: t('homecoming.venture.state'),
      state: true,
      show: (row) =>
        row.endedOn ? (
          <Tag>{t('homecoming.mentor.ended')}</Tag>
        ) : (
          <Tag tone="jade">{t('homecoming.mentor.lasting')}</Tag>
        ),
    },
    { key: 'mentor', title: t('homecoming.mentor.mentor'), show: (row) => named(row.mentor) },
    { key: 'unit', title: t('homecoming.unit'), show: (row) => row.organization.shortName },
    { key: 'field', title: t('homecoming.mentor.field'), show: (row) => t(`homecoming.fields.${row.field}`) },
    { key: 'since', title: t('homecoming.mentor.since'), show: (row) => row.since },
    { key: 'ended', title: t('homecoming.mentor.endedOn'), show: (row) => row.endedOn },
    writes && { key: 'acts', title: '', show: (row) => !row.endedOn && <End pair={row} /> },
  ];
}

function End({ pair }: { pair: MentorLinkView }) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <EntryDialog<{ on: string }>
      act={t('homecoming.mentor.end.act')}
      note={t('homecoming.mentor.end.note')}
      done={t('homecoming.mentor.end.done')}
      small
      initial={{ on: me.businessDate }}
      entering={useEndPair(pair)}
    >
      <DayField name="on" label={t('homecoming.mentor.end.on')} required />
    </EntryDialog>
  );
}
