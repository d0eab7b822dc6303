import type { UseMutationResult } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { ApiError } from '../../api/problem';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Form } from '../../ui/Form';
import { useToast } from '../../ui/toast';

interface Props<T extends object, F, V> {
  act: string;
  note?: string;
  look?: 'main';
  wide?: boolean;
  initial: Partial<T>;
  sending: UseMutationResult<V, ApiError, F>;
  /** What is typed as the server wants it. */
  said: (typed: T) => F;
  done: (answer: V) => string;
  children: ReactNode;
}

/** A button that asks for what an act needs, says what it means, and sends it. */
export function ActDialog<T extends object, F, V>(props: Props<T, F, V>) {
  const { act, sending } = props;
  const toast = useToast();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button {...(props.look && { look: props.look })} onClick={start}>
        {act}
      </Button>
      <Dialog title={act} open={open} onClose={() => setOpen(false)} wide={props.wide ?? false}>
        <Form<T>
          label="care"
          initial={props.initial}
          error={sending.error}
          pending={sending.isPending}
          submit={act}
          onSend={(typed) => sending.mutate(props.said(typed), { onSuccess: settled })}
          onCancel={() => setOpen(false)}
        >
          {props.note && <p className="meta">{props.note}</p>}
          {props.children}
        </Form>
      </Dialog>
    </>
  );

  function start(): void {
    sending.reset();
    setOpen(true);
  }

  function settled(answer: V): void {
    setOpen(false);
    toast(props.done(answer));
  }
}
