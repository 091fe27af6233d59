import {
  type CreateSavedViewInput,
  SavedViewsDocument,
  type SavedViewFragment,
  type UpdateSavedViewInput,
  useCreateSavedViewMutation,
  useDeleteSavedViewMutation,
  useUpdateSavedViewMutation,
} from '../../gql/operations.ts';
import { failureOf } from '../../lib/failure.ts';
import { toast } from '../../ui/toasts.ts';
import { filterOf, NOTHING, queryOf, sortOf } from './numbersQuery.ts';

const refetchQueries = [{ query: SavedViewsDocument }];
const options = { refetchQueries, awaitRefetchQueries: true };

/** Changes of the person's own views. What a dialog cannot show is said in a toast. */
export function useSavedViewChanges() {
  const [createView] = useCreateSavedViewMutation(options);
  const [updateView] = useUpdateSavedViewMutation(options);
  const [deleteView] = useDeleteSavedViewMutation(options);
  const create = async (input: CreateSavedViewInput) =>
    (await createView({ variables: { input } })).data?.createSavedView.userErrors;
  const update = async (input: UpdateSavedViewInput) =>
    (await updateView({ variables: { input } })).data?.updateSavedView.userErrors;
  const remove = async (savedViewId: string) =>
    (await deleteView({ variables: { input: { savedViewId } } })).data?.deleteSavedView.userErrors;

  const said = async (run: () => Promise<readonly { message: string }[] | undefined>) => {
    try {
      const [refusal] = (await run()) ?? [];
      if (refusal) toast({ tone: 'red', text: refusal.message });
      return !refusal;
    } catch (error) {
      toast({ tone: 'red', text: failureOf(error).message });
      return false;
    }
  };
  const removeWithUndo = async (view: SavedViewFragment) => {
    if (!(await said(() => remove(view.id)))) return;
    const { name, layout, position } = view;
    const query = queryOf(view);
    const again = {
      name,
      layout,
      position,
      filter: filterOf({ ...NOTHING, ...query }),
      ...(query.sort !== undefined && { orderBy: sortOf(query.sort) }),
    };
    toast({
      text: `Deleted the view ${name}`,
      undo: () => void said(() => create(again)),
    });
  };
  return { create, update, said, removeWithUndo };
}
