import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ReturnIntentionView } from '../../api/schema';
import { Chips } from '../../ui/Chips';
import { later } from '../../ui/later';
import { Page } from '../../ui/Page';
import type { Column } from '../../ui/Table';
import { Tag } from '../../ui/Tag';
import { ExportList } from '../exports/shared/ExportList';
import { may, useMe } from '../identity/shared/me';
import { useScope } from '../organizations/shared/scope';
import { intentionsQuery } from './queries';
import { memberColumn, Register, unitColumn } from './Register';
import { Rooms } from './Rooms';
import { ANSWERS, type IntentionFilter } from './terms';

const ReviseIntention = later(() => import('./ReviseIntention'), 'ReviseIntention');
const RecordIntention = later(() => import('./RecordIntention'), 'RecordIntention');

/** Who would like to come back, to do what and when, as each said last. */
export function IntentionsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const filter: IntentionFilter = useSearch({ from: '/shell/return-intentions' });
  const navigate = useNavigate({ from: '/return-intentions' });
  const narrow = (change: IntentionFilter) =>
    void navigate({ search: (old: IntentionFilter) => ({ ...old, cursor: undefined, ...change }) });
  return (
    <Page
      title={t('homecoming.intention.title')}
      meta={t('homecoming.intention.meta')}
      acts={
        <>
          <ExportList
            list="/return-intentions"
            filter={{ organization: scope.id, ...filter, cursor: undefined }}
            name={`${t('homecoming.intention.title')}-${scope.name}`}
          />
          {may(me, 'HOMECOMING_WRITE') && <RecordIntention />}
        </>
      }
    >
      <Rooms />
      <search className="filters row wrap" aria-label={t('ui.filters')}>
        <Answers organization={scope.id} filter={filter} onChoose={(answer) => narrow({ answer })} />
        {filter.field && (
          <button type="button" className="chip on" onClick={() => narrow({ field: undefined })}>
            {t(`homecoming.fields.${filter.field}`)} ×
          </button>
        )}
        <button
          type="button"
          className={filter.over ? 'chip on' : 'chip'}
          aria-pressed={filter.over === true}
          onClick={() => narrow({ over: filter.over ? undefined : true })}
        >
          {t('homecoming.intention.overOnly')}
        </button>
      </search>
      <Register
        title={t('homecoming.intention.title')}
        none={t('homecoming.intention.none')}
        query={useQuery(intentionsQuery(scope.id, filter))}
        columns={columnsOf(t, may(me, 'HOMECOMING_WRITE'))}
        cursor={filter.cursor}
        onMove={(cursor) => narrow({ cursor })}
      />
    </Page>
  );
}

interface AnswersProps {
  organization: string | undefined;
  filter: IntentionFilter;
  onChoose: (answer: IntentionFilter['answer']) => void;
}

/** The answers, each with how many of those looked at gave it. */
function Answers({ organization, filter: { answer: value, field, over }, onChoose }: AnswersProps) {
  const { t } = useTranslation();
  const all = useQuery(intentionsQuery(organization, { field, over })).data;
  const yes = useQuery(intentionsQuery(organization, { field, over, answer: 'YES' })).data;
  const undecided = useQuery(intentionsQuery(organization, { field, over, answer: 'UNDECIDED' })).data;
  const no = useQuery(intentionsQuery(organization, { field, over, answer: 'NO' })).data;
  const counts = { YES: yes, UNDECIDED: undecided, NO: no };
  return (
    <Chips
      label={t('homecoming.intention.answer')}
      value={value ?? 'ANY'}
      choices={[
        { value: 'ANY' as const, text: t('homecoming.any'), count: all?.total ?? undefined },
        ...ANSWERS.map((answer) => ({
          value: answer,
          text: t(`homecoming.intention.answers.${answer}`),
          count: counts[answer]?.total ?? undefined,
        })),
      ]}
      onChoose={(answer) => onChoose(answer === 'ANY' ? undefined : answer)}
    />
  );
}

const TONES = { YES: 'jade', UNDECIDED: 'ochre', NO: 'plain' } as const;

function columnsOf(t: TFunction, writes: boolean): (Column<ReturnIntentionView> | false)[] {
  return [
    memberColumn(t),
    {
      key: 'answer',
      title: t('homecoming.intention.answer'),
      state: true,
      show: (row) => (
        <span className="row wrap">
          <Tag tone={TONES[row.answer]}>{t(`homecoming.intention.answers.${row.answer}`)}</Tag>
          {row.over && <Tag tone="ochre">{t('homecoming.intention.over')}</Tag>}
        </span>
      ),
    },
    unitColumn(t),
    {
      key: 'field',
      title: t('homecoming.intention.field'),
      show: (row) => row.field && t(`homecoming.fields.${row.field}`),
    },
    {
      key: 'horizon',
      title: t('homecoming.intention.horizon'),
      show: (row) => row.horizon && t(`homecoming.intention.horizons.${row.horizon}`),
    },
    {
      key: 'takenAt',
      title: t('homecoming.intention.takenAt'),
      show: (row) =>
        [
          row.takenAt && t(`homecoming.intention.takenAts.${row.takenAt}`),
          row.confidence && t(`homecoming.intention.confidences.${row.confidence}`),
        ]
          .filter(Boolean)
          .join(' · '),
    },
    { key: 'askedOn', title: t('homecoming.intention.askedOn'), show: (row) => row.askedOn },
    { key: 'validUntil', title: t('homecoming.intention.validUntil'), show: (row) => row.validUntil },
    writes && {
      key: 'acts',
      title: '',
      show: (row) => row.takenAt !== 'OWN_PHONE' && <ReviseIntention intention={row} />,
    },
  ];
}
