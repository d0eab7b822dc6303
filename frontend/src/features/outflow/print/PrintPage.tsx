import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OutflowView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Loaded } from '../../../ui/Loaded';
import { Page } from '../../../ui/Page';
import { useMe } from '../../identity/shared/me';
import { useScope } from '../../organizations/shared/scope';
import { outflowsQuery } from '../queries';
import { RegisterTable } from './RegisterTable';
import './print.css';

const AS_MANY_AS_A_PAGE_HOLDS = 200;

/** The register of a village's people away, L-02c, as it is kept on paper. */
export function PrintPage() {
  const { t } = useTranslation();
  const scope = useScope();
  const { asOf } = useSearch({ from: '/shell/outflows/print' });
  const query = useQuery(
    outflowsQuery({ organization: scope.id, asOf, open: true }, AS_MANY_AS_A_PAGE_HOLDS),
  );
  const prints = scope.level === undefined || scope.level === 'BRANCH';
  return (
    <Page
      title={t('outflow.print.title')}
      acts={
        prints && (
          <Button look="main" onClick={() => print()}>
            {t('outflow.print.act')}
          </Button>
        )
      }
    >
      {prints ? (
        <Loaded query={query}>{({ items }) => <Register rows={items} asOf={asOf} />}</Loaded>
      ) : (
        <p className="note">{t('outflow.print.oneUnit')}</p>
      )}
    </Page>
  );
}

function Register({ rows, asOf }: { rows: readonly OutflowView[]; asOf: string | undefined }) {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const day = asOf ?? me.businessDate;
  return (
    // a scrolling box has to be reachable by keyboard
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="panel pad register" tabIndex={0} aria-label={t('outflow.print.title')}>
      <h2>{t('outflow.print.title')}</h2>
      <p className="line">
        <span>{t('outflow.print.unit', { name: scope.name })}</span>
        <span>{t('outflow.print.day', { day })}</span>
        <span>
          {t('outflow.print.count', { n: rows.length, m: rows.filter(({ floating }) => floating).length })}
        </span>
      </p>
      <RegisterTable rows={rows} />
      <p className="meta">{t('outflow.print.note')}</p>
      <p className="line">
        <span>{t('outflow.print.by')} ____________</span>
        <span>{t('outflow.print.secretary')} ____________</span>
        <span>{t('outflow.print.checked')} ____________</span>
        <span>{t('outflow.print.date')} ____________</span>
      </p>
      <p className="meta">{t('outflow.print.foot', { name: me.displayName, day: me.businessDate })}</p>
    </section>
  );
}
