import { useState, type ReactNode } from 'react';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { Qr } from './Qr';

interface Props {
  act: string;
  small?: boolean;
  children: () => ReactNode;
}

/** A button that puts a code on the screen of a room, for as long as it is open. */
export function CodeScreen({ act, small = false, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button small={small} onClick={() => setOpen(true)}>
        {act}
      </Button>
      <Dialog title={act} open={open} onClose={() => setOpen(false)}>
        {open && children()}
      </Dialog>
    </>
  );
}

/** The code itself, where it leads to, and how many have come by it. */
export function Code({ to, label, note, came }: { to: string; label: string; note: string; came?: string }) {
  return (
    <div className="stack">
      <Qr text={`${location.origin}${to}`} label={label} size={256} />
      <p className="meta">{note}</p>
      {came && <p role="status">{came}</p>}
    </div>
  );
}
