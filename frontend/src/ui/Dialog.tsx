import { Modal } from 'antd';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  open: boolean;
  onClose: () => void;
  wide?: boolean;
  children: ReactNode;
}

/** A question over the page; its acts are inside. Closed, it forgets what stood in it. */
export function Dialog({ title, open, onClose, wide, children }: Props) {
  return (
    <Modal
      title={title}
      open={open}
      onCancel={onClose}
      footer={null}
      // a click beside it is no answer
      mask={{ closable: false }}
      destroyOnHidden
      width={wide ? 760 : 480}
    >
      {children}
    </Modal>
  );
}
