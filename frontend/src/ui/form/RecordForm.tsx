import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import {
  CreateBase,
  EditBase,
  Form,
  useEditContext,
  useNotify,
  useSaveContext,
  type RaRecord,
  type TransformData,
} from 'react-admin';
import { useFormState } from 'react-hook-form';
import { Link } from 'react-router-dom';
import { ApiProblem } from '../../api/problem.js';
import { Loading } from '../Loading.js';
import { Page } from '../Page.js';
import { ProblemNote } from '../ProblemNote.js';
import type { ShownField } from './differences.js';
import { StaleGuard } from './StaleGuard.js';

export interface FormShape<View, Values extends object> {
  resource: string;
  /** As in "this party". */
  thing: string;
  /** What the form holds, from what the API shows. */
  toValues: (view: View) => Values;
  /** What the API is sent, from what the form holds. */
  toBody: (values: Values) => object;
  inputs: ReactNode;
}

interface NewRecordProps<View, Values extends object> extends FormShape<View, Values> {
  title: string;
  blank: Values;
}

/** A form for something new; after saving, the thing itself is shown. */
export function NewRecord<View, Values extends object>(props: NewRecordProps<View, Values>) {
  const { resource, title, blank, toBody, inputs } = props;
  const [refusal, setRefusal] = useState<ApiProblem>();
  return (
    <CreateBase
      resource={resource}
      redirect="show"
      transform={toBody as TransformData}
      mutationOptions={{ onError: (error: unknown) => setRefusal(asProblem(error)) }}
    >
      <Page title={title} width="reading">
        <Form record={blank as Partial<RaRecord>} warnWhenUnsavedChanges disableInvalidFormNotification>
          <FormBody refusal={refusal} back={`/${resource}`} saveLabel="Save">
            {inputs}
          </FormBody>
        </Form>
      </Page>
    </CreateBase>
  );
}

interface ChangeRecordProps<View, Values extends object> extends FormShape<View, Values> {
  titleOf: (view: View) => string;
  /** The fields that are compared when somebody else was faster. */
  shown: readonly ShownField<Values>[];
}

/** A form for something that exists; when somebody changed it meanwhile, both versions are shown. */
export function ChangeRecord<View extends RaRecord, Values extends { version: number }>(
  props: ChangeRecordProps<View, Values>,
) {
  const [refusal, setRefusal] = useState<ApiProblem>();
  const notify = useNotify();
  return (
    <EditBase
      resource={props.resource}
      mutationMode="pessimistic"
      redirect="show"
      redirectOnError={false}
      transform={props.toBody as TransformData}
      // A refetch in the background would wipe what somebody is typing.
      queryOptions={{
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        staleTime: 0,
        onError: () => undefined,
      }}
      mutationOptions={{
        onError: (error: unknown) => {
          const problem = asProblem(error);
          setRefusal(problem);
          if (problem.isStale) notify('Not saved yet: somebody changed it first.', { type: 'warning' });
        },
      }}
    >
      <ChangeForm {...props} refusal={refusal} forget={() => setRefusal(undefined)} />
    </EditBase>
  );
}

interface ChangeFormProps<View, Values extends { version: number }> extends ChangeRecordProps<View, Values> {
  refusal: ApiProblem | undefined;
  forget: () => void;
}

function ChangeForm<View extends RaRecord, Values extends { version: number }>(
  props: ChangeFormProps<View, Values>,
) {
  const { resource, thing, titleOf, toValues, shown, inputs, refusal, forget } = props;
  const { record, error, refetch } = useEditContext<View>();
  if (error) return <ProblemNote problem={error as Error} onRetry={() => void refetch()} />;
  if (!record) return <Loading />;
  const values = toValues(record);
  return (
    <Page title={titleOf(record)} width="reading">
      <Form
        record={values as unknown as Partial<RaRecord>}
        warnWhenUnsavedChanges
        disableInvalidFormNotification
      >
        <FormBody
          refusal={refusal?.isStale ? undefined : refusal}
          back={`/${resource}/${record.id}/show`}
          saveLabel="Save changes"
        >
          {inputs}
        </FormBody>
        {refusal?.isStale && (
          <StaleGuard<Values>
            thing={thing}
            theirs={toValues(refusal.current as View)}
            shown={shown}
            onDone={forget}
            onTakeTheirs={() => void refetch()}
          />
        )}
      </Form>
    </Page>
  );
}

interface FormBodyProps {
  refusal: ApiProblem | undefined;
  back: string;
  saveLabel: string;
  children: ReactNode;
}

function FormBody({ refusal, back, saveLabel, children }: FormBodyProps) {
  const { saving } = useSaveContext();
  const { isSubmitting } = useFormState();
  return (
    <Box sx={{ display: 'grid', gap: 3, maxWidth: 640 }}>
      {refusal && <Refusal problem={refusal} />}
      {children}
      <Box sx={{ display: 'flex', gap: 1, pt: 1 }}>
        <Button type="submit" variant="contained" loading={(saving ?? false) || isSubmitting}>
          {saveLabel}
        </Button>
        <Button component={Link} to={back}>
          Cancel
        </Button>
      </Box>
    </Box>
  );
}

/** Why it was not saved; each field says it again for itself. Brought into view, because the button stands below. */
function Refusal({ problem }: { problem: ApiProblem }) {
  const place = useRef<HTMLDivElement>(null);
  // In braces: scrolling may answer a promise, and an effect may only answer its undoing.
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'center' });
  }, [problem]);
  return (
    <Alert severity="error" variant="outlined" ref={place}>
      {problem.fields.length === 0 ? problem.message : 'Not saved yet:'}
      {problem.fields.length > 0 && (
        <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
          {problem.fields.map(({ field, detail }) => (
            <li key={`${field} ${detail}`}>{detail}</li>
          ))}
        </Box>
      )}
    </Alert>
  );
}

function asProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error;
  return new ApiProblem(
    0,
    'desk.failed',
    error instanceof Error ? error.message : 'This could not be saved.',
  );
}
