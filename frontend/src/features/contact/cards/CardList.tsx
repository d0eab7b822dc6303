import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GreetingCardPrint, GreetingCardView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Chips } from '../../../ui/Chips';
import { Loaded } from '../../../ui/Loaded';
import { Pager } from '../../../ui/Pager';
import { Table, type Column } from '../../../ui/Table';
import { Tag, type Tone } from '../../../ui/Tag';
import { may, useMe } from '../../identity/shared/me';
import { useScope } from '../../organizations/shared/scope';
import { CardActs, PrintCards, SendCards } from './CardActs';
import { cardsQuery, STANDS, type CardFilter, type Stand } from './queries';

interface Props {
  year: number;
  filter: CardFilter;
  chosen: Chosen;
  onNarrow: (change: CardFilter) => void;
  onChoose: (chosen: Chosen) => void;
  onPrinted: (print: GreetingCardPrint) => void;
}

/** The cards that are picked, by their ids. */
export type Chosen = ReadonlyMap<string, GreetingCardView>;

/** The cards of a year; some of them are chosen, to be printed or sent together. */
export function CardList({ year, filter, chosen, onNarrow, onChoose: choose, onPrinted }: Props) {
  const { t } = useTranslation();
  const writes = may(useMe(), 'CARDS_WRITE');
  const query = useQuery(cardsQuery(year, useScope().id, filter));
  const columns = useColumns(writes ? chosen : undefined, turn);
  return (
    <section className="panel" aria-label={t('cards.list')}>
      <div className="pad stack">
        <Chips<Stand>
          label={t('cards.narrow')}
          value={filter.stand}
          choices={STANDS.map((value) => ({ value, text: t(`cards.state.${value}`) }))}
          onChoose={(stand) => onNarrow({ stand: stand === filter.stand ? undefined : stand })}
        />
        {writes && (
          <div className="row wrap">
            <Button
              small
              pending={query.isPending}
              onClick={() => choose(new Map([...chosen, ...(query.data?.items ?? []).map(keyed)]))}
            >
              {t('cards.chooseAll')}
            </Button>
            <Button
              small
              because={chosen.size === 0 && t('cards.noneChosen')}
              onClick={() => choose(new Map())}
            >
              {t('cards.chooseNone')}
            </Button>
            <PrintCards cards={[...chosen.keys()]} onPrinted={onPrinted} />
            <SendCards cards={[...chosen.keys()]} onSent={() => choose(new Map())} />
          </div>
        )}
      </div>
      <Loaded query={query}>
        {({ items, nextCursor, total }) => (
          <>
            <Table caption={t('cards.list')} columns={columns} rows={items} rowKey={(card) => card.id} />
            {items.length === 0 && (
              <p className="empty">{t(filter.stand ? 'cards.emptyFor' : 'cards.empty')}</p>
            )}
            <Pager cursor={filter.cursor} next={nextCursor} onMove={(cursor) => onNarrow({ cursor })}>
              {t('cards.count', { n: items.length, total: total ?? items.length })}
            </Pager>
          </>
        )}
      </Loaded>
    </section>
  );

  function turn(card: GreetingCardView): void {
    const next = new Map(chosen);
    if (!next.delete(card.id)) next.set(card.id, card);
    choose(next);
  }
}

const keyed = (card: GreetingCardView) => [card.id, card] as const;

const TONES: Record<GreetingCardView['state'], Tone> = {
  PLANNED: 'plain',
  SENT: 'jade',
  RETURNED_UNDELIVERED: 'ochre',
};

function useColumns(
  chosen: Chosen | undefined,
  turn: (card: GreetingCardView) => void,
): Column<GreetingCardView>[] {
  const { t } = useTranslation();
  const shown: Column<GreetingCardView>[] = [
    {
      key: 'who',
      title: t('cards.field.who'),
      head: true,
      show: ({ member }) => (
        <Link to="/members/$id" params={{ id: member.id }} className="open">
          {member.name}
        </Link>
      ),
    },
    { key: 'salutation', title: t('cards.field.salutation'), show: (card) => card.salutation },
    {
      key: 'state',
      title: t('cards.field.state'),
      state: true,
      show: (card) => (
        <span className="row">
          <Tag tone={TONES[card.state]}>{t(`cards.state.${card.state}`)}</Tag>
          {card.needsAddress && <Tag tone="ochre">{t('cards.state.needsAddress')}</Tag>}
        </span>
      ),
    },
    { key: 'sentOn', title: t('cards.field.sentOn'), show: (card) => card.sentOn },
    { key: 'returnedOn', title: t('cards.field.returnedOn'), show: (card) => card.returnedOn },
    { key: 'resentOn', title: t('cards.field.resentOn'), show: (card) => card.resentOn },
  ];
  if (!chosen) return shown;
  return [
    {
      key: 'choose',
      title: '',
      show: (card) => (
        <input
          type="checkbox"
          aria-label={t('cards.choose', { name: card.member.name })}
          checked={chosen.has(card.id)}
          onChange={() => turn(card)}
        />
      ),
    },
    ...shown,
    { key: 'acts', title: '', show: (card) => <CardActs card={card} /> },
  ];
}
