import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardCampaignView, GreetingCardLabel } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Chips } from '../../../ui/Chips';
import { Page } from '../../../ui/Page';
import { useScope } from '../../organizations/shared/scope';
import './cards.css';

/** The sheets that an office prints: labels of 70 × 37 mm, or cards of 105 × 148 mm, both on A4. */
const SHEETS = { labels: 24, cards: 4 } as const;

type Sheet = keyof typeof SHEETS;

interface Props {
  of: readonly GreetingCardLabel[];
  campaign: CardCampaignView;
  onDone: () => void;
}

/** What is printed, at its size on paper: the labels of the envelopes, or the cards themselves. */
export function PrintedCards({ of, campaign, onDone }: Props) {
  const { t } = useTranslation();
  const [sheet, setSheet] = useState<Sheet>('labels');
  const addressed = of.filter((label) => label.address);
  const shown = sheet === 'labels' ? addressed : of;
  const missing = of.length - addressed.length;
  return (
    <Page
      title={t('cards.title', { year: campaign.year })}
      meta={t('cards.print.meta', {
        n: shown.length,
        sheets: Math.ceil(shown.length / SHEETS[sheet]),
      })}
      acts={
        <Button look="main" onClick={() => print()}>
          {t('cards.print.now')}
        </Button>
      }
    >
      <div className="row wrap screen-only filters">
        <Chips<Sheet>
          label={t('cards.print.what')}
          value={sheet}
          choices={(['labels', 'cards'] as const).map((value) => ({
            value,
            text: t(`cards.print.${value}`),
          }))}
          onChoose={setSheet}
        />
        <Button onClick={onDone}>{t('cards.print.back')}</Button>
      </div>
      <p className="note ochre screen-only">
        {t('cards.print.keep')}
        {sheet === 'labels' && missing > 0 && t('cards.print.missing', { n: missing })}
      </p>
      {/* a scrolling box has to be reachable by keyboard */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="scroll" tabIndex={0} role="region" aria-label={t(`cards.print.${sheet}`)}>
        {shown.length === 0 && <p className="empty">{t('cards.print.nothing')}</p>}
        {sheetsOf(shown, SHEETS[sheet]).map((part) => (
          <ul key={part[0]?.cardId} className={`print-sheet ${sheet}`}>
            {part.map((label) => (
              <li key={label.cardId}>
                {sheet === 'labels' ? <Label of={label} /> : <Card of={label} campaign={campaign} />}
              </li>
            ))}
          </ul>
        ))}
      </div>
    </Page>
  );
}

function Label({ of }: { of: GreetingCardLabel }) {
  const { t } = useTranslation();
  return (
    <>
      <p>{of.address}</p>
      <p className="to">{t('cards.print.to', { name: of.salutation })}</p>
    </>
  );
}

function Card({ of, campaign }: { of: GreetingCardLabel; campaign: CardCampaignView }) {
  const { i18n } = useTranslation();
  const scope = useScope();
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <>
      <p className="written">{of.words}</p>
      <p className="from">
        {scope.name}
        <br />
        {day.format(new Date(campaign.dueOn))}
      </p>
    </>
  );
}

function sheetsOf<T>(all: readonly T[], n: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / n) }, (_, at) => all.slice(at * n, at * n + n));
}
