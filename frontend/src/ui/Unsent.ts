import { createContext } from 'react';

/** Whether something is typed that would be lost: the form tells it to the dialog it stands in. */
export const Unsent = createContext<(typed: boolean) => void>(() => undefined);
