import { useState, type ReactNode } from 'react';
import type { UseMutationResult } from '@tanstack/react-query';
import type { ApiError } from '../api/problem';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { Form } from './Form';
import { useToast } from './toast';

interface Props<F extends object> {
  act: string;
  title?: string;
  note: string;
  done: string;
  look?: 'main' | 'text';
  small?: boolean;
  wide?: boolean;
  initial: Partial<F>;
  entering: UseMutationResult<unknown, ApiError, F>;
  /** What is typed as the server wants it. */
  said?: (typed: F) => F;
  children: ReactNode;
}

/** A button that asks for what an entry needs, says what it means, and sends it. */
export function EntryDialog<F extends object>(props: Props<F>) {
  const { act, note, done, entering, said = (typed: F) => typed } = props;
  const toast = useToast();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button {...(props.look && { look: props.look })} small={props.small ?? false} onClick={start}>
        {act}
      </Button>
      <Dialog
        title={props.title ?? act}
        open={open}
        onClose={() => setOpen(false)}
        wide={props.wide ?? false}
      >
        <Form<F>
          label="entry"
          initial={props.initial}
          error={entering.error}
          pending={entering.isPending}
          submit={act}
          onSend={send}
          onCancel={() => setOpen(false)}
        >
          <p className="meta">{note}</p>
          {props.children}
        </Form>
      </Dialog>
    </>
  );

  function start(): void {
    entering.reset();
    setOpen(true);
  }

  // a promise tells it even when the row the dialog belongs to has gone from the list meanwhile; a refusal stands in the form
  function send(typed: F): void {
    entering.mutateAsync(said(typed)).then(settled, () => undefined);
  }

  function settled(): void {
    setOpen(false);
    toast(done);
  }
}
