import { useEffect, useState } from 'react';
import { ask } from '../ask';

export interface Answer<T> {
  data: T | undefined;
  said: string;
  again: () => void;
}

/** What the API answers to a question, why it did not, and a way to ask again. */
export function useAnswer<T>(path: string): Answer<T> {
  const [data, setData] = useState<T>();
  const [said, setSaid] = useState('');
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let on = true;
    ask<T>('GET', path)
      .then((answer) => on && setData(answer))
      .catch((error: Error) => on && setSaid(error.message || '—'));
    return () => {
      on = false;
    };
  }, [path, turn]);
  return { data, said, again: () => setTurn(turn + 1) };
}
