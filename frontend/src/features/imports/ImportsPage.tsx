import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Pager } from '../../ui/Pager';
import { ImportList } from './shared/ImportList';
import { importsQuery } from './queries';

/** The imports in reach, newest first: each can be left and found again here. */
export function ImportsPage() {
  const { t } = useTranslation();
  const { cursor } = useSearch({ from: '/shell/imports' });
  const navigate = useNavigate({ from: '/imports' });
  const query = useQuery(importsQuery(cursor));
  const create = (
    <Link to="/imports/new" className="btn main">
      {t('imports.create')}
    </Link>
  );
  return (
    <Page title={t('imports.title')} meta={t('imports.meta')} acts={create}>
      <div className="panel">
        <Loaded query={query}>
          {(page) => (
            <>
              <ImportList imports={page.items} />
              <Pager
                cursor={cursor}
                next={page.nextCursor}
                onMove={(next) =>
                  void navigate({
                    search: (old: { cursor?: string | undefined }) => ({ ...old, cursor: next }),
                  })
                }
              >
                {t('imports.count', { n: page.items.length })}
              </Pager>
            </>
          )}
        </Loaded>
      </div>
    </Page>
  );
}
