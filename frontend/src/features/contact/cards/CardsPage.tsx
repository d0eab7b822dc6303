import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GreetingCardPrint } from '../../../api/schema';
import { Loaded } from '../../../ui/Loaded';
import { Page } from '../../../ui/Page';
import { may, useMe } from '../../identity/shared/me';
import { useScope } from '../../organizations/shared/scope';
import { FourOnes } from '../shared/FourOnes';
import { CampaignFigures } from './CampaignFigures';
import { PrepareCards } from './CardActs';
import { CardList, type Chosen } from './CardList';
import { PrintedCards } from './PrintedCards';
import { campaignQuery, type CardFilter } from './queries';

/** The cards of a year, of a unit: with another of either one begins anew. */
export function CardsPage() {
  const scope = useScope();
  const year = Number(useParams({ from: '/shell/card-campaigns/$year' }).year);
  return <Cards key={`${year} ${scope.id}`} year={year} />;
}

/** Whom they are for, what stands on them, where an address is missing, which are sent; what is chosen outlasts the printing. */
function Cards({ year }: { year: number }) {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const filter: CardFilter = useSearch({ from: '/shell/card-campaigns/$year' });
  const navigate = useNavigate({ from: '/card-campaigns/$year' });
  const [printed, setPrinted] = useState<GreetingCardPrint>();
  const [chosen, choose] = useState<Chosen>(new Map());
  const query = useQuery(campaignQuery(year, scope.id));
  const campaign = query.data;
  if (printed && campaign)
    return <PrintedCards of={printed.labels} campaign={campaign} onDone={() => setPrinted(undefined)} />;
  return (
    <Page
      title={t('cards.title', { year })}
      meta={
        <>
          {campaign && t('cards.meta', { day: campaign.dueOn })}
          {[year - 1, year + 1].map((other) => (
            <Link key={other} to="/card-campaigns/$year" params={{ year: String(other) }}>
              {other}
            </Link>
          ))}
        </>
      }
      acts={may(me, 'CARDS_WRITE') && campaign && <PrepareCards campaign={campaign} />}
    >
      <FourOnes />
      <div className="stack">
        <Loaded query={query}>{(shown) => <CampaignFigures of={shown} />}</Loaded>
        <CardList
          year={year}
          filter={filter}
          chosen={chosen}
          onChoose={choose}
          onNarrow={(change) =>
            void navigate({ search: (old: CardFilter) => ({ ...old, cursor: undefined, ...change }) })
          }
          onPrinted={setPrinted}
        />
      </div>
    </Page>
  );
}
