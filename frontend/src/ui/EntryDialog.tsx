import { useEffect, useId, useState, type ReactNode } from 'react';
import type { UseMutationResult } from '@tanstack/react-query';
import type { ApiError } from '../api/problem';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { dropDraft } from './drafts';
import { Form } from './Form';
import { useToast } from './toast';

interface Props<F extends object, S, V> {
  act: string;
  title?: string;
  note?: string;
  done: string | ((answer: V) => string);
  look?: 'main' | 'text';
  small?: boolean;
  wide?: boolean;
  initial: Partial<F>;
  entering: UseMutationResult<V, ApiError, S>;
  /** What is typed as the server wants it. */
  said?: (typed: F) => S;
  /** Of a record that is revised, from `useOpened`: which version stands in the form, and that it is opened. */
  version?: string;
  onOpen?: () => void;
  /** Under this name what is typed survives leaving the page, too. */
  draft?: string;
  children: ReactNode;
}

/** A button that asks for what an entry needs, says what it means, and sends it; closed unsent, it still has what was typed. */
export function EntryDialog<F extends object, S = F, V = unknown>(props: Props<F, S, V>) {
  const { act, note, done, entering, said = (typed: F) => typed as unknown as S } = props;
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const own = useId();
  // the main act of a page is found again after signing in anew; without its button nobody could come back to another's
  const draft = props.draft ?? (props.look === 'main' ? `${location.pathname} ${act}` : own);
  useEffect(() => () => dropDraft(own), [own]);
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
          key={props.version}
          label="entry"
          draft={draft}
          initial={props.initial}
          error={entering.error}
          pending={entering.isPending}
          submit={act}
          onSend={send}
          onCancel={() => setOpen(false)}
        >
          {note && <p className="meta">{note}</p>}
          {props.children}
        </Form>
      </Dialog>
    </>
  );

  function start(): void {
    entering.reset();
    props.onOpen?.();
    setOpen(true);
  }

  // a promise tells it even when the row the dialog belongs to has gone from the list meanwhile; a refusal stands in the form
  function send(typed: F): void {
    entering.mutateAsync(said(typed)).then(settled, () => undefined);
  }

  function settled(answer: V): void {
    dropDraft(draft);
    setOpen(false);
    toast(typeof done === 'string' ? done : done(answer));
  }
}
