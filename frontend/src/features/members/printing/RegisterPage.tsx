import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { Loaded } from '../../../ui/Loaded';
import { Page } from '../../../ui/Page';
import { useScope } from '../../organizations/shared/scope';
import { MOST, registerQuery } from './queries';
import { Register } from './Register';

/** The roll as the village keeps it on paper: as narrowed, whole, ready for the printer. */
export function RegisterPage() {
  const { t } = useTranslation();
  const scope = useScope();
  const filter = useSearch({ from: '/shell/members/print' });
  const query = useQuery(registerQuery({ ...filter, cursor: undefined, organization: scope.id }));
  const fits = query.data && query.data.length <= MOST;
  return (
    <Page
      title={t('members.print.title')}
      meta={fits && t('members.print.meta', { n: query.data.length })}
      acts={
        <>
          <Link to="/members" search={filter} className="btn">
            {t('members.print.back')}
          </Link>
          {fits && (
            <Button look="main" onClick={() => print()}>
              {t('members.print.now')}
            </Button>
          )}
        </>
      }
    >
      <Loaded query={query}>
        {(rows) =>
          rows.length > MOST ? (
            <p className="note ochre">{t('members.print.most', { n: MOST })}</p>
          ) : (
            <Register unit={scope.name ?? ''} rows={rows} />
          )
        }
      </Loaded>
    </Page>
  );
}
