import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../ui/Page';
import { Tag } from '../../../ui/Tag';
import { promisesQuery } from '../promises/queries';

const SHOWN = 4;

/** What was promised and is not kept yet, the most urgent first; nothing when all is kept. */
export function OpenPromises({ organization }: { organization: string | undefined }) {
  const { t } = useTranslation();
  const page = useQuery(promisesQuery(organization, {}, SHOWN)).data;
  if (!page || page.items.length === 0) return null;
  return (
    <Panel
      title={t('contact.promise.title')}
      meta={t('contact.promise.count', { n: page.items.length, total: page.total ?? page.items.length })}
      acts={
        <Link to="/promises" className="btn text small">
          {t('home.all')}
        </Link>
      }
    >
      <ul className="lined">
        {page.items.map((promise) => (
          <li key={promise.id}>
            <div className="row">
              <span className="grow">
                <Link to="/members/$id" params={{ id: promise.member.id }} className="b">
                  {promise.member.name}
                </Link>{' '}
                {promise.text}
                <br />
                <span className="meta">
                  {promise.promisedBy} · {t('contact.promise.until', { day: promise.dueOn })}
                </span>
              </span>
              {promise.overdue && <Tag tone="seal">{t('contact.promise.overdue')}</Tag>}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
