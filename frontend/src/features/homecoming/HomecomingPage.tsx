import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/Page';
import { dutiesQuery } from '../duties/queries';
import { useMe } from '../identity/shared/me';
import { searchOf } from '../outflow/filter';
import { figureQuery } from '../outflow/queries';
import { useScope } from '../organizations/shared/scope';
import { Figures } from '../../ui/Figures';
import { homecomingFigureQuery, intentionsQuery, opportunitiesQuery, supportQuery } from './queries';
import { Rooms } from './Rooms';

interface Props {
  organization: string | undefined;
}

/** The way home in its four steps, each with how many have come so far and the list behind it. */
export function HomecomingPage() {
  const { t } = useTranslation();
  const scope = useScope();
  return (
    <Page title={t('homecoming.title')} meta={scope.name}>
      <Rooms />
      <div className="stack">
        <Wanting organization={scope.id} />
        <Returned organization={scope.id} />
        <Supported organization={scope.id} />
        <Settled organization={scope.id} />
      </div>
    </Page>
  );
}

/** One: who would like to come back, by the answers that hold. */
function Wanting({ organization }: Props) {
  const { t } = useTranslation();
  const yes = useQuery(intentionsQuery(organization, { over: false, answer: 'YES' })).data;
  const undecided = useQuery(intentionsQuery(organization, { over: false, answer: 'UNDECIDED' })).data;
  const over = useQuery(intentionsQuery(organization, { over: true })).data;
  const projects = useQuery(opportunitiesQuery(organization, {})).data;
  const to = '/return-intentions' as const;
  return (
    <Figures
      title={t('homecoming.pipeline.wanting')}
      meta={t('homecoming.pipeline.wantingMeta')}
      figs={[
        {
          name: t('homecoming.intention.answers.YES'),
          value: yes?.total,
          to: { to, search: { over: false, answer: 'YES' } },
        },
        {
          name: t('homecoming.intention.answers.UNDECIDED'),
          value: undecided?.total,
          to: { to, search: { over: false, answer: 'UNDECIDED' } },
        },
        { name: t('homecoming.intention.over'), value: over?.total, to: { to, search: { over: true } } },
        {
          name: t('homecoming.pipeline.projects'),
          value: projects?.total,
          to: { to: '/project-opportunities', search: {} },
        },
      ]}
    />
  );
}

/** Two: who has come home for good, ever, and whose plans are still to be asked. */
function Returned({ organization }: Props) {
  const { t } = useTranslation();
  const figure = useQuery(figureQuery('I-34', organization, { from: '1990-01-01' })).data;
  const me = useMe();
  const talks = useQuery(dutiesQuery(organization, { kind: 'RETURN_TALK' }, me.businessDate, 1)).data;
  return (
    <Figures
      title={t('homecoming.pipeline.returned')}
      meta={t('homecoming.pipeline.returnedMeta')}
      figs={[
        {
          name: t('homecoming.pipeline.episodes'),
          value: figure?.numerator,
          to: { to: '/outflows', search: figure?.list ? searchOf(figure.list) : {} },
        },
        {
          name: t('homecoming.pipeline.talks'),
          value: talks?.total,
          to: { to: '/duties', search: { kind: 'RETURN_TALK' } },
        },
      ]}
    />
  );
}

/** Three: what the office is asked for, and has solved this year. */
function Supported({ organization }: Props) {
  const { t } = useTranslation();
  const received = useQuery(supportQuery(organization, { state: 'RECEIVED' })).data;
  const inHand = useQuery(supportQuery(organization, { state: 'IN_HAND' })).data;
  const year = useQuery(homecomingFigureQuery('I-37', organization)).data;
  const to = '/support-requests' as const;
  return (
    <Figures
      title={t('homecoming.pipeline.supported')}
      meta={t('homecoming.pipeline.supportedMeta')}
      figs={[
        {
          name: t('homecoming.support.states.RECEIVED'),
          value: received?.total,
          to: { to, search: { state: 'RECEIVED' } },
        },
        {
          name: t('homecoming.support.states.IN_HAND'),
          value: inHand?.total,
          to: { to, search: { state: 'IN_HAND' } },
        },
        {
          name: t('homecoming.support.figures.I-37'),
          value: year?.numerator,
          to: { to, search: { from: year?.from, to: year?.to, result: 'SOLVED' } },
        },
      ]}
    />
  );
}

/** Four: what they run, and which posts they hold. */
function Settled({ organization }: Props) {
  const { t } = useTranslation();
  const ventures = useQuery(homecomingFigureQuery('I-35', organization)).data;
  const posts = useQuery(homecomingFigureQuery('I-36', organization)).data;
  const running = { to: '/ventures', search: { activeOn: ventures?.to } } as const;
  return (
    <Figures
      title={t('homecoming.pipeline.settled')}
      meta={t('homecoming.pipeline.settledMeta')}
      figs={[
        { name: t('homecoming.venture.figures.I-35'), value: ventures?.numerator, to: running },
        {
          name: t('homecoming.venture.figures.EMPLOYED'),
          value: ventures?.parts.find(({ name }) => name === 'EMPLOYED')?.numerator,
          to: running,
        },
        {
          name: t('homecoming.post.figures.I-36'),
          value: posts?.numerator,
          to: { to: '/village-posts', search: { kind: 'VILLAGE_POST', heldOn: posts?.to } },
        },
        {
          name: t('homecoming.post.figures.RESERVE'),
          value: posts?.parts[0]?.numerator,
          to: { to: '/village-posts', search: { kind: 'VILLAGE_RESERVE', heldOn: posts?.to } },
        },
      ]}
    />
  );
}
