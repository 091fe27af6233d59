import { createClient, NetworkError } from 'graphql-sse';
import type { GraphQLFormattedError } from 'graphql';

type Errors = readonly GraphQLFormattedError[];

type Request = { query: string; variables: Record<string, unknown>; operationName?: string };
type Options = {
  headers: Record<string, string>;
  signal: AbortSignal;
  opened: () => void;
  next: (message: { data?: Record<string, unknown> | null; errors?: Errors }) => void;
  refuse: (errors: Errors) => void;
};

/** Listens until the connection ends, by whomever. Who wants to go on calls again. */
export async function listen(request: Request, options: Options): Promise<void> {
  const client = createClient({
    url: '/graphql/stream',
    credentials: 'same-origin',
    headers: options.headers,
    // Coming back is the caller's, who also asks for what was missed.
    retryAttempts: 0,
  });
  options.signal.addEventListener('abort', () => client.dispose());
  await new Promise<void>((resolve) => {
    client.subscribe<Record<string, unknown>>(
      request,
      {
        next: ({ data, errors }) => {
          // A message without data says why the stream ends.
          if (!data && errors) options.refuse(errors);
          else options.next({ data, ...(errors && { errors }) });
        },
        error: (error) => void refusalOf(error).then(options.refuse).finally(resolve),
        complete: resolve,
      },
      { connected: options.opened },
    );
  });
}

/** The server says why it opens no stream; a connection that fails says nothing. */
async function refusalOf(error: unknown): Promise<Errors> {
  if (!(error instanceof NetworkError) || !(error.response instanceof Response)) return [];
  const { errors } = (await error.response.json().catch(() => ({}))) as { errors?: Errors };
  return errors ?? [];
}
