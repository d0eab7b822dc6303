import { MutationCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { onSession } from '../api/session';
import { Look } from '../ui/Look';
import { mapOfTheSite } from './routes';

const queries: QueryClient = new QueryClient({
  // what was refused because the record is no longer what is shown is shown anew, to be decided again
  mutationCache: new MutationCache({
    onError: ({ status }) => {
      if (status === 412 || status === 409) void queries.invalidateQueries();
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (count, error) => count < 2 && (error.status === 503 || error.unreachable),
    },
  },
});

const router = mapOfTheSite(queries);

// A session that ends takes everything it showed with it; the door remembers the page.
onSession((signedIn) => {
  queries.clear();
  if (signedIn) return;
  const next = router.state.location.href;
  if (!next.startsWith('/sign-in')) void router.navigate({ to: '/sign-in', search: { next } });
});

/** Everything the app stands on. */
export function App() {
  const { i18n } = useTranslation();
  return (
    <Look language={i18n.language}>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </Look>
  );
}
