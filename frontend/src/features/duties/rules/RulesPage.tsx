import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DutyRuleView } from '../../../api/schema';
import { Loaded } from '../../../ui/Loaded';
import { Page, Panel } from '../../../ui/Page';
import { Table, type Column } from '../../../ui/Table';
import { Tag } from '../../../ui/Tag';
import { useWord } from '../../../ui/useWord';
import { FourOnes } from '../../contact/shared/FourOnes';
import { useScope } from '../../organizations/shared/scope';
import { rulesQuery } from './queries';
import { ReviseRule } from './ReviseRule';

/** What the township has decided about each kind of duty: who owes it, how many days it takes, since when, and whether it holds. */
export function RulesPage() {
  const { t } = useTranslation();
  const scope = useScope();
  const query = useQuery(rulesQuery(scope.id));
  const columns = useColumns();
  return (
    <Page title={t('dutyDesk.rules.title')} meta={scope.name}>
      <FourOnes />
      <Panel title={t('dutyDesk.rules.title')} meta={t('dutyDesk.rules.meta')}>
        <Loaded query={query}>
          {({ items }) => (
            <>
              <Table
                caption={t('dutyDesk.rules.title')}
                columns={columns(new Set(items.map((rule) => rule.organization.id)).size > 1)}
                rows={items}
                rowKey={(rule) => rule.id}
              />
              {items.length === 0 && <p className="empty">{t('dutyDesk.rules.none')}</p>}
            </>
          )}
        </Loaded>
      </Panel>
    </Page>
  );
}

function useColumns(): (several: boolean) => Column<DutyRuleView>[] {
  const { t } = useTranslation();
  const word = useWord();
  const township: Column<DutyRuleView> = {
    key: 'township',
    title: t('duties.field.owing'),
    show: (rule) => rule.organization.shortName,
  };
  return (several) => [
    {
      key: 'kind',
      title: t('duties.field.kind'),
      head: true,
      show: (rule) => <b>{word(`duties.kinds.${rule.kind}`, rule.kind)}</b>,
    },
    ...(several ? [township] : []),
    {
      key: 'active',
      title: t('duties.field.state'),
      state: true,
      show: (rule) => (
        <Tag tone={rule.active ? 'jade' : 'ochre'}>{t(`dutyDesk.rules.active.${rule.active}`)}</Tag>
      ),
    },
    {
      key: 'cadence',
      title: t('dutyDesk.rules.cadence.label'),
      show: (rule) => t(`dutyDesk.rules.cadence.${rule.cadence}`),
    },
    { key: 'owedBy', title: t('duties.field.owedBy'), show: (rule) => t(`duties.owes.${rule.owedBy}`) },
    {
      key: 'dueDays',
      title: t('dutyDesk.rules.dueDays'),
      number: true,
      show: (rule) =>
        rule.cadence === 'ONCE' ? t('dutyDesk.rules.days', { n: rule.dueDays }) : t('dutyDesk.rules.atEnd'),
    },
    {
      key: 'graceDays',
      title: t('dutyDesk.rules.graceDays'),
      number: true,
      show: (rule) => t('dutyDesk.rules.days', { n: rule.graceDays }),
    },
    { key: 'from', title: t('dutyDesk.rules.effectiveFrom'), show: (rule) => rule.effectiveFrom },
    { key: 'act', title: '', show: (rule) => <ReviseRule rule={rule} /> },
  ];
}
