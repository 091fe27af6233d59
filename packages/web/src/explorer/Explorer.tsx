import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { useMemo, useState } from 'react';
import { paths } from '../lib/paths.ts';
import { examples } from './examples.ts';
import type { Workspace } from './workspaces.ts';

type Props = { workspaces: readonly Workspace[]; initial: string | undefined };

const chosenScheme = localStorage.getItem('hub-color-scheme');
const theme = chosenScheme === 'light' || chosenScheme === 'dark' ? chosenScheme : null;

/** GraphiQL, signed in by the session cookie, asking as the chosen workspace. */
export function Explorer({ workspaces, initial }: Props) {
  const [workspace, setWorkspace] = useState(
    () => (workspaces.find(({ slug }) => slug === initial) ?? workspaces[0])?.slug ?? '',
  );
  const fetcher = useMemo(
    () =>
      createGraphiQLFetcher({
        url: '/graphql',
        headers: workspace ? { 'X-Hub-Organization': workspace } : {},
      }),
    [workspace],
  );
  const choose = (slug: string) => {
    setWorkspace(slug);
    window.history.replaceState(null, '', paths.explorer(slug));
  };
  return (
    <GraphiQL
      // Another workspace may see another world: ask for the schema again.
      key={workspace}
      fetcher={fetcher}
      defaultTheme={theme}
      defaultTabs={examples}
      defaultEditorToolsVisibility="variables"
      isHeadersEditorEnabled={false}
    >
      <GraphiQL.Logo>
        <a href={workspace ? paths.numbers(workspace) : paths.home()} className="explorer-back">
          Back to the Hub
        </a>
        <label className="explorer-workspace">
          Workspace
          <select value={workspace} onChange={(event) => choose(event.currentTarget.value)}>
            {workspaces.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}
