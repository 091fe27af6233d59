import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import {
  type ApplyTemplatesMutation,
  PlanTemplatesDocument,
  type TemplateStepFragment,
  useApplyTemplatesMutation,
  type UserErrorNoticeFragment,
} from '../../gql/operations.ts';
import { useAttempt } from '../../lib/useAttempt.ts';
import { type ReadFile, readFiles, type Reading } from './readFiles.ts';

/** What a file does, beside the file. */
export type PlannedFile = { readonly file: ReadFile; readonly step: TemplateStepFragment };
type AppliedStep = NonNullable<ApplyTemplatesMutation['applyTemplates']['steps']>[number];
/** What was done, beside what was planned. */
export type AppliedFile = { readonly planned: PlannedFile; readonly step: AppliedStep };

export type ApplyOptions = { readonly allowCategoryChange: boolean; readonly reason?: string };

const GONE = 'The account is not there any more.';

/** Files on their way into an account: read, planned, applied. */
export function useFilesImport(wabaId: string) {
  const client = useApolloClient();
  const [apply] = useApplyTemplatesMutation();
  const [reading, setReading] = useState<Reading>();
  const [planned, setPlanned] = useState<readonly PlannedFile[]>();
  const [applied, setApplied] = useState<readonly AppliedFile[]>();
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const { attempt, busy, problem } = useAttempt();

  const askPlan = async (files: readonly ReadFile[]) => {
    const input = { wabaId, files: files.map(({ template }) => template) };
    const { data } = await client.query({
      query: PlanTemplatesDocument,
      variables: { input },
      fetchPolicy: 'no-cache',
    });
    if (!data?.planTemplates) return [{ message: GONE }];
    setPlanned(withFiles(files, data.planTemplates.steps));
    return [];
  };

  const forget = () => {
    setReading(undefined);
    setPlanned(undefined);
    setApplied(undefined);
    setRefusals([]);
  };
  const choose = (chosen: readonly File[]) =>
    attempt(async () => {
      forget();
      const read = await readFiles(chosen);
      setReading(read);
      // Somebody looks at what could not be read before the rest goes on.
      return read.unread.length === 0 && read.files.length > 0 ? askPlan(read.files) : [];
    });
  const plan = (files: readonly ReadFile[]) =>
    attempt(async () => {
      setReading({ files, unread: [] });
      setRefusals([]);
      return askPlan(files);
    });
  const run = (options: ApplyOptions) =>
    attempt(async () => {
      setRefusals([]);
      const files = (planned ?? []).map(({ file }) => file);
      const input = { wabaId, files: files.map(({ template }) => template), ...options };
      const answer = (await apply({ variables: { input } })).data?.applyTemplates;
      const { steps, userErrors = [] } = answer ?? {};
      if (steps) {
        setApplied(withPlan(planned ?? [], steps));
        return [];
      }
      setRefusals(userErrors.map((error) => refusalWord(error, files)));
      // What is refused now was not when it was planned.
      return userErrors.some(isOfFile) ? askPlan(files) : [];
    });
  return { reading, planned, applied, refusals, problem, busy, choose, plan, run, forget };
}

function withFiles(
  files: readonly ReadFile[],
  steps: readonly TemplateStepFragment[],
): PlannedFile[] {
  return steps.flatMap((step) => {
    const file = files[step.index];
    return file ? [{ file, step }] : [];
  });
}

function withPlan(planned: readonly PlannedFile[], steps: readonly AppliedStep[]): AppliedFile[] {
  return steps.flatMap((step) => {
    const found = planned.find((each) => each.step.index === step.index);
    return found ? [{ planned: found, step }] : [];
  });
}

type Refusal = Pick<UserErrorNoticeFragment, 'message' | 'path'>;

const isOfFile = ({ path }: Refusal) => path[1] === 'files' && path[2] !== undefined;

function refusalWord(refusal: Refusal, files: readonly ReadFile[]): string {
  const file = isOfFile(refusal) ? files[Number(refusal.path[2])] : undefined;
  return file ? `${file.name}: ${refusal.message}` : refusal.message;
}
