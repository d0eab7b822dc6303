import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GatheringView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Loaded } from '../../../ui/Loaded';
import { Qr } from '../../../ui/Qr';
import { gatheringQuery, signInCodeQuery } from './queries';

/** The code for the screen of the room: who comes scans it with his phone, and is seen to have come. */
export function SignInScreen({ gathering }: { gathering: GatheringView }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const word = t('contact.gathering.code.act');
  return (
    <>
      <Button onClick={() => setOpen(true)}>{word}</Button>
      <Dialog title={word} open={open} onClose={() => setOpen(false)}>
        <Screen id={gathering.id} />
      </Dialog>
    </>
  );
}

function Screen({ id }: { id: string }) {
  const { t } = useTranslation();
  const query = useQuery(signInCodeQuery(id));
  const { data: now } = useQuery({ ...gatheringQuery(id), refetchInterval: 5000 });
  return (
    <Loaded query={query}>
      {({ code }) => (
        <div className="stack">
          <Qr
            text={`${location.origin}/my/meeting?code=${code}`}
            label={t('contact.gathering.code.qr')}
            size={256}
          />
          <p className="meta">{t('contact.gathering.code.note')}</p>
          {now && (
            <p role="status">{t('contact.gathering.code.came', { came: now.came, invited: now.invited })}</p>
          )}
        </div>
      )}
    </Loaded>
  );
}
