import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { VillagePostView } from '../../api/schema';
import { Chips } from '../../ui/Chips';
import { later } from '../../ui/later';
import { Page } from '../../ui/Page';
import type { Column } from '../../ui/Table';
import { Tag } from '../../ui/Tag';
import { ExportList } from '../exports/shared/ExportList';
import { may, useMe } from '../identity/shared/me';
import { useScope } from '../organizations/shared/scope';
import { Figures } from '../../ui/Figures';
import { homecomingFigureQuery, postsQuery } from './queries';
import { memberColumn, Register, unitColumn } from './Register';
import { Rooms } from './Rooms';
import { POST_KINDS, type PostFilter } from './terms';

const NotePost = later(() => import('./NotePost'), 'NotePost');
const PostActs = later(() => import('./PostActs'), 'PostActs');

/** Who of those who came home holds a post in the village or stands in the reserve: facts, no ranking. */
export function PostsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const filter: PostFilter = useSearch({ from: '/shell/village-posts' });
  const navigate = useNavigate({ from: '/village-posts' });
  const narrow = (change: PostFilter) =>
    void navigate({ search: (old: PostFilter) => ({ ...old, cursor: undefined, ...change }) });
  const writes = may(me, 'HOMECOMING_WRITE');
  return (
    <Page
      title={t('homecoming.post.title')}
      meta={t('homecoming.post.meta')}
      acts={
        <>
          <ExportList
            list="/village-posts"
            filter={{ organization: scope.id, ...filter, cursor: undefined }}
            name={`${t('homecoming.post.title')}-${scope.name}`}
          />
          {writes && <NotePost />}
        </>
      }
    >
      <Rooms />
      <div className="stack">
        <Sums organization={scope.id} />
        <search className="filters row wrap" aria-label={t('ui.filters')}>
          <Chips
            label={t('homecoming.post.kind')}
            value={filter.kind ?? 'ANY'}
            choices={[
              { value: 'ANY' as const, text: t('homecoming.any') },
              ...POST_KINDS.map((value) => ({ value, text: t(`homecoming.post.kinds.${value}`) })),
            ]}
            onChoose={(kind) => narrow({ kind: kind === 'ANY' ? undefined : kind, heldOn: undefined })}
          />
          <button
            type="button"
            className={filter.ended ? 'chip on' : 'chip'}
            aria-pressed={filter.ended === true}
            onClick={() => narrow({ ended: filter.ended ? undefined : true, heldOn: undefined })}
          >
            {t('homecoming.post.ended')}
          </button>
        </search>
        <Register
          title={t('homecoming.post.title')}
          none={t('homecoming.post.none')}
          query={useQuery(postsQuery(scope.id, filter))}
          columns={columnsOf(t, writes)}
          cursor={filter.cursor}
          onMove={(cursor) => narrow({ cursor })}
        />
      </div>
    </Page>
  );
}

/** I-36: posts held today, and the reserve beside them. */
function Sums({ organization }: { organization: string | undefined }) {
  const { t } = useTranslation();
  const figure = useQuery(homecomingFigureQuery('I-36', organization)).data;
  if (!figure) return null;
  const held = (kind: PostFilter['kind']) => ({
    to: '/village-posts' as const,
    search: { kind, heldOn: figure.to },
  });
  return (
    <Figures
      title={t('homecoming.post.figures.I-36')}
      meta={figure.definition}
      figs={[
        { name: t('homecoming.post.figures.I-36'), value: figure.numerator, to: held('VILLAGE_POST') },
        {
          name: t('homecoming.post.figures.RESERVE'),
          value: figure.parts[0]?.numerator,
          to: held('VILLAGE_RESERVE'),
        },
      ]}
    />
  );
}

function columnsOf(t: TFunction, writes: boolean): (Column<VillagePostView> | false)[] {
  return [
    memberColumn(t),
    {
      key: 'state',
      title: t('homecoming.venture.state'),
      state: true,
      show: (row) =>
        row.to ? (
          <Tag>{t('homecoming.post.ended')}</Tag>
        ) : (
          <Tag tone="jade">{t(`homecoming.post.${row.kind === 'VILLAGE_POST' ? 'held' : 'listed'}`)}</Tag>
        ),
    },
    unitColumn(t),
    { key: 'kind', title: t('homecoming.post.kind'), show: (row) => t(`homecoming.post.kinds.${row.kind}`) },
    { key: 'title', title: t('homecoming.post.name'), show: (row) => row.title },
    { key: 'from', title: t('homecoming.post.from'), show: (row) => row.from },
    { key: 'to', title: t('homecoming.post.to'), show: (row) => row.to },
    writes && {
      key: 'acts',
      title: '',
      show: (row) => <PostActs post={row} />,
    },
  ];
}
