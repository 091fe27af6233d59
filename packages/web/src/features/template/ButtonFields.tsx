import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import classes from './ButtonsEditor.module.css';
import { fieldId, pathOf, useEdit, useFieldError } from './editorContext.ts';
import { setValue } from './editTemplate.ts';
import { setButtonType } from './templateButtons.ts';
import { type Json, list, textIn, typeOf, word } from './templateJson.ts';
import { lengthOf, variablesIn } from './templateVariables.ts';
import { buttonWords } from './templateWords.ts';

const TEXT_LIMIT = 25;

type Props = { button: Json; at: string; kinds: readonly string[] };

/** What one button needs, by its kind; of an unknown kind nothing but its words can be changed. */
export function ButtonFields({ button, at, kinds }: Props) {
  const edit = useEdit();
  const type = typeOf(button);
  const error = useFieldError(`${at}.type`);
  if (type === 'OTP') return <CodeButtonFields button={button} at={at} />;
  const actions = kinds.filter((kind) => kind !== 'QUICK_REPLY');
  const text = textIn(button);
  return (
    <div className={classes.fields} data-kind={type}>
      {type !== 'QUICK_REPLY' && (
        <NativeSelect
          id={fieldId(`${at}.type`)}
          aria-label="What it does"
          data={[...new Set([...actions, type])].map((value) => ({
            value,
            label: buttonWords[value] ?? value,
          }))}
          value={type}
          error={error}
          onChange={({ currentTarget }) => edit(setButtonType(pathOf(at), currentTarget.value))}
        />
      )}
      {text !== null && <ButtonText text={text} at={at} />}
      {type === 'URL' && <UrlFields button={button} at={at} />}
      {type === 'PHONE_NUMBER' && (
        <ButtonValue button={button} at={at} field="phone_number" label="Phone number" type="tel" />
      )}
      {type === 'FLOW' && (
        <ButtonValue button={button} at={at} field="flow_id" label="Flow ID" isOptional />
      )}
      {type === 'COPY_CODE' && <ExampleField button={button} at={at} label="Sample code" />}
    </div>
  );
}

function ButtonText({ text, at }: { text: string; at: string }) {
  const edit = useEdit();
  const length = lengthOf(text);
  return (
    <TextInput
      id={fieldId(`${at}.text`)}
      aria-label="Button text"
      placeholder="Button text"
      value={text}
      error={useFieldError(`${at}.text`)}
      rightSection={
        <span className={classes.left} data-over={length > TEXT_LIMIT || undefined}>
          {TEXT_LIMIT - length}
        </span>
      }
      onChange={({ currentTarget: { value } }) =>
        edit(setValue(pathOf(`${at}.text`), value), `${at}.text`)
      }
    />
  );
}

type ValueProps = {
  button: Json;
  at: string;
  field: string;
  label: string;
  type?: 'tel' | 'url' | 'text';
  placeholder?: string;
  /** Without a value Meta does not want the field. */
  isOptional?: boolean;
  /** Where what is written does not say what it is. */
  isLabelled?: boolean;
};

function ButtonValue(props: ValueProps) {
  const { button, at, field, label, type = 'text', isOptional = false, isLabelled } = props;
  const { placeholder = label } = props;
  const edit = useEdit();
  const value = button[field];
  return (
    <TextInput
      id={fieldId(`${at}.${field}`)}
      {...(isLabelled ? { label } : { 'aria-label': label })}
      placeholder={placeholder}
      inputMode={type}
      value={typeof value === 'string' ? value : ''}
      error={useFieldError(`${at}.${field}`)}
      onChange={({ currentTarget: { value: typed } }) =>
        edit(
          setValue(pathOf(`${at}.${field}`), typed === '' && isOptional ? undefined : typed),
          `${at}.${field}`,
        )
      }
    />
  );
}

/** A link; one that ends in a variable needs a sample of the whole. */
function UrlFields({ button, at }: { button: Json; at: string }) {
  const url = typeof button['url'] === 'string' ? button['url'] : '';
  return (
    <div className={classes.link}>
      <ButtonValue button={button} at={at} field="url" label="https://" type="url" />
      {variablesIn(url).length > 0 && (
        <ExampleField button={button} at={at} label="Sample of the whole link" isList />
      )}
    </div>
  );
}

type ExampleProps = { button: Json; at: string; label: string; isList?: boolean };

/** Meta keeps the sample of a link in a list and that of a code as it is; a list stays one. */
function ExampleField({ button, at, label, isList = false }: ExampleProps) {
  const edit = useEdit();
  const example = button['example'];
  const value = Array.isArray(example) ? list(example)[0] : example;
  const wrap = isList || Array.isArray(example);
  return (
    <TextInput
      id={fieldId(`${at}.example`)}
      aria-label={label}
      placeholder={label}
      value={typeof value === 'string' ? value : ''}
      error={useFieldError(`${at}.example`)}
      onChange={({ currentTarget: { value: typed } }) =>
        edit(
          setValue(pathOf(`${at}.example`), wrap ? (typed === '' ? undefined : [typed]) : typed),
          `${at}.example`,
        )
      }
    />
  );
}

const CODE_KINDS = [
  { value: 'COPY_CODE', label: 'Copy code' },
  { value: 'ONE_TAP', label: 'One tap' },
  { value: 'ZERO_TAP', label: 'Zero tap' },
];

function CodeButtonFields({ button, at }: { button: Json; at: string }) {
  const edit = useEdit();
  const kind = word(button['otp_type']);
  const kindError = useFieldError(`${at}.otp_type`);
  const appError = useFieldError(at);
  const termsError = useFieldError(`${at}.zero_tap_terms_accepted`);
  return (
    <div className={classes.fields}>
      <NativeSelect
        id={fieldId(`${at}.otp_type`)}
        label="How the code is taken over"
        data={CODE_KINDS}
        value={kind}
        error={kindError ?? appError}
        onChange={({ currentTarget }) =>
          edit(setValue(pathOf(`${at}.otp_type`), currentTarget.value))
        }
      />
      {kind !== 'COPY_CODE' && !Array.isArray(button['supported_apps']) && (
        <>
          <ButtonValue
            button={button}
            at={at}
            field="package_name"
            label="Package name"
            isLabelled
          />
          <ButtonValue
            button={button}
            at={at}
            field="signature_hash"
            label="Signature hash"
            isLabelled
          />
        </>
      )}
      {kind !== 'COPY_CODE' && (
        <ButtonValue
          button={button}
          at={at}
          field="autofill_text"
          label="Button text, Autofill by default"
          placeholder="Autofill"
          isOptional
          isLabelled
        />
      )}
      {kind === 'ZERO_TAP' && (
        <Checkbox
          id={fieldId(`${at}.zero_tap_terms_accepted`)}
          className={classes.wide ?? ''}
          label="We accept Meta’s terms for codes that nobody sees"
          checked={button['zero_tap_terms_accepted'] === true}
          error={termsError}
          onChange={({ currentTarget: { checked } }) =>
            edit(setValue(pathOf(`${at}.zero_tap_terms_accepted`), checked || undefined))
          }
        />
      )}
    </div>
  );
}
