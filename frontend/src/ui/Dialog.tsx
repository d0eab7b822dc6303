import { Modal } from 'antd';
import { useCallback, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';
import { Unsent } from './Unsent';

interface Props {
  title: string;
  open: boolean;
  onClose: () => void;
  wide?: boolean;
  children: ReactNode;
}

/** A question over the page; its acts are inside. Closed, it forgets what stood in it, and asks first when that was typed and not sent. */
export function Dialog({ title, open, onClose, wide, children }: Props) {
  const typed = useRef(false);
  const unsent = useCallback((is: boolean) => void (typed.current = is), []);
  const [asking, ask] = useState(false);
  if (asking && !open) ask(false);
  return (
    <Modal
      title={title}
      open={open}
      onCancel={() => (typed.current ? ask(true) : onClose())}
      footer={null}
      // a click beside it is no answer
      mask={{ closable: false }}
      destroyOnHidden
      width={wide ? 760 : 480}
    >
      {asking && <Asking onStay={() => ask(false)} onLeave={onClose} />}
      <Unsent value={unsent}>{children}</Unsent>
    </Modal>
  );
}

function Asking({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="note ochre" role="alert" ref={answer} style={{ marginBottom: 16 }}>
      <span>{t('ui.unsent')}</span>
      <Button small onClick={onStay}>
        {t('ui.stay')}
      </Button>
      <Button small onClick={onLeave}>
        {t('ui.leave')}
      </Button>
    </div>
  );
}

/** Whoever asked to close is asked where he is: the first answer keeps what is typed. */
function answer(note: HTMLElement | null): void {
  note?.querySelector('button')?.focus();
}
