import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  CardCampaignForm,
  CardCampaignView,
  GreetingCardFormPatch,
  GreetingCardPrint,
  GreetingCardReturn,
  GreetingCardView,
} from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { EntryDialog } from '../../../ui/EntryDialog';
import { DayField, Form, NoteField, TextField } from '../../../ui/Form';
import { useOpened } from '../../../ui/useOpened';
import { useMe } from '../../identity/shared/me';
import { useComeBack, usePrepare, usePrint, useRevise, useSend } from './queries';

/** Writes what stands on the cards of a year, and puts those on the list who are missing. */
export function PrepareCards({ campaign }: { campaign: CardCampaignView }) {
  const { t } = useTranslation();
  return (
    <EntryDialog<CardCampaignForm>
      act={t('cards.prepare.act')}
      note={t('cards.prepare.note')}
      done={t('cards.prepare.done')}
      look="main"
      initial={{ words: campaign.words }}
      entering={usePrepare(campaign.year)}
      draft={`cards:${campaign.year}`}
    >
      <NoteField name="words" label={t('cards.words')} hint={t('cards.prepare.hint')} required />
    </EntryDialog>
  );
}

/** Where one card goes, and that the post brought it back. */
export function CardActs({ card }: { card: GreetingCardView }) {
  const { t } = useTranslation();
  const me = useMe();
  const { opened, hold } = useOpened(card);
  const held = hold(useRevise(opened));
  const returning = useComeBack(card);
  const name = card.member.name;
  return (
    <span className="row">
      <EntryDialog<GreetingCardFormPatch>
        act={t(card.needsAddress ? 'cards.address.act' : 'cards.address.change')}
        title={t('cards.address.title', { name })}
        note={t('cards.address.note')}
        done={t('cards.address.done')}
        small
        initial={{ salutation: opened.salutation }}
        {...held}
        said={({ salutation, address, addressBasis }) => ({
          salutation: salutation ?? null,
          ...(address && { address }),
          ...(addressBasis && { addressBasis }),
        })}
      >
        <TextField name="salutation" label={t('cards.field.salutation')} required />
        <NoteField
          name="address"
          label={t('cards.field.address')}
          hint={t('cards.address.hint')}
          required={card.needsAddress}
        />
        <TextField
          name="addressBasis"
          label={t('cards.field.addressBasis')}
          hint={t('cards.address.basisHint')}
        />
      </EntryDialog>
      {card.state === 'SENT' && (
        <EntryDialog<GreetingCardReturn>
          act={t('cards.back.act')}
          title={t('cards.back.title', { name })}
          note={t('cards.back.note')}
          done={t('cards.back.done')}
          small
          initial={{ on: me.businessDate }}
          entering={returning}
        >
          <DayField name="on" label={t('cards.field.returnedOn')} required />
        </EntryDialog>
      )}
    </span>
  );
}

/** Notes that the chosen cards went off. */
export function SendCards({ cards, onSent }: { cards: string[]; onSent: () => void }) {
  const { t } = useTranslation();
  const me = useMe();
  const sending = useSend(cards);
  const n = cards.length;
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button small because={n === 0 && t('cards.noneChosen')} onClick={() => setOpen(true)}>
        {t('cards.send.act', { n })}
      </Button>
      <Dialog title={t('cards.send.act', { n })} open={open} onClose={() => setOpen(false)}>
        <Form<{ on: string }>
          label="send"
          initial={{ on: me.businessDate }}
          error={sending.error}
          pending={sending.isPending}
          submit={t('cards.send.act', { n })}
          onSend={(form) => sending.mutate(form, { onSuccess: sent })}
          onCancel={() => setOpen(false)}
        >
          <p className="meta">{t('cards.send.note')}</p>
          <DayField name="on" label={t('cards.field.sentOn')} required />
        </Form>
      </Dialog>
    </>
  );

  function sent(): void {
    setOpen(false);
    onSent();
  }
}

/** Takes the chosen cards and their labels for printing; the addresses are in clear, so it asks what for. */
export function PrintCards({
  cards,
  onPrinted,
}: {
  cards: string[];
  onPrinted: (print: GreetingCardPrint) => void;
}) {
  const { t } = useTranslation();
  const printing = usePrint(cards);
  const n = cards.length;
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button small because={n === 0 && t('cards.noneChosen')} onClick={() => setOpen(true)}>
        {t('cards.print.act', { n })}
      </Button>
      <Dialog title={t('cards.print.act', { n })} open={open} onClose={() => setOpen(false)}>
        <Form<{ purpose: string }>
          label="print"
          initial={{ purpose: t('cards.print.usual') }}
          error={printing.error}
          pending={printing.isPending}
          submit={t('cards.print.act', { n })}
          onSend={(form) => printing.mutate(form, { onSuccess: (print) => onPrinted(inOrder(print)) })}
          onCancel={() => setOpen(false)}
        >
          <p className="meta">{t('cards.print.note', { n })}</p>
          <TextField name="purpose" label={t('cards.print.purpose')} required />
        </Form>
      </Dialog>
    </>
  );

  /** As they stand in the list, so that cards and labels are put together without searching. */
  function inOrder({ labels }: GreetingCardPrint): GreetingCardPrint {
    return {
      labels: labels.toSorted((one, other) => cards.indexOf(one.cardId) - cards.indexOf(other.cardId)),
    };
  }
}
