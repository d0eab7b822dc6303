import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardCampaignView } from '../../../api/schema';
import { Panel } from '../../../ui/Page';
import type { Stand } from './queries';

/** How the cards of a year stand, each figure with its list, and what stands on them. */
export function CampaignFigures({ of }: { of: CardCampaignView }) {
  const { t } = useTranslation();
  const percent = of.due ? `${((100 * of.sentOfDue) / of.due).toFixed(1)}%` : '';
  return (
    <div className="grid even">
      <Panel title={t('cards.stands')} meta={t('cards.standsMeta')}>
        <div className="pad figs pairs">
          <Figure of={of} name="owed" tone={of.sentOfDue < of.due ? 'seal' : 'jade'}>
            {of.sentOfDue} / {of.due} <span className="meta">{percent}</span>
          </Figure>
          <Figure of={of} name="sent" stand="SENT">
            {of.sent}
          </Figure>
          <Figure of={of} name="returned" stand="RETURNED_UNDELIVERED">
            {of.returned}
          </Figure>
          <Figure
            of={of}
            name="addressTasks"
            stand="needsAddress"
            {...(of.addressTasks > 0 && { tone: 'ochre' })}
          >
            {of.addressTasks}
          </Figure>
        </div>
      </Panel>
      <Panel title={t('cards.words')}>
        <p className="pad written">{of.words}</p>
      </Panel>
    </div>
  );
}

interface Props {
  of: CardCampaignView;
  name: 'owed' | 'sent' | 'returned' | 'addressTasks';
  stand?: Stand;
  tone?: string;
  children: ReactNode;
}

function Figure({ of, name, stand, tone, children }: Props) {
  const { t } = useTranslation();
  const year = String(of.year);
  const text = (
    <>
      <span className="meta">{t(`cards.figure.${name}`)}</span>
      <br />
      <b className={tone}>{children}</b>
    </>
  );
  return name === 'owed' ? (
    <Link to="/duties" search={{ board: 'work', kind: 'JULY_FIRST_CARD', period: year }}>
      {text}
    </Link>
  ) : (
    <Link to="/card-campaigns/$year" params={{ year }} search={{ stand }}>
      {text}
    </Link>
  );
}
