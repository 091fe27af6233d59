import {
  addComponent,
  componentsAt,
  type Edit,
  placeOf,
  setValue,
  type TemplateForm,
} from './editTemplate.ts';
import { type Json, list, object, type Path, typeOf, valueAt } from './templateJson.ts';

export const BUTTON_LIMIT = 10;

/** A button and its place in Meta's list. */
export type Placed = { at: number; button: Json };
export type Zone = 'ACTIONS' | 'REPLIES';

const isReply = (button: Json) => typeOf(button) === 'QUICK_REPLY';

/** The two groups that Meta wants together, in the order in which people see them. */
export function zonesOf(buttons: unknown): { zone: Zone; buttons: Placed[] }[] {
  const placed = list(buttons).map((item, at) => ({ at, button: object(item) ?? {} }));
  const replies = {
    zone: 'REPLIES' as const,
    buttons: placed.filter((each) => isReply(each.button)),
  };
  const actions = {
    zone: 'ACTIONS' as const,
    buttons: placed.filter((each) => !isReply(each.button)),
  };
  const [first] = placed;
  return first && isReply(first.button) ? [replies, actions] : [actions, replies];
}

const grouped = (buttons: unknown) =>
  zonesOf(buttons).flatMap((zone) => zone.buttons.map(({ at }) => list(buttons)[at]));

const NEW: Record<string, Json> = {
  QUICK_REPLY: { text: '' },
  URL: { text: '', url: '' },
  PHONE_NUMBER: { text: '', phone_number: '' },
  COPY_CODE: { example: '' },
  VOICE_CALL: { text: '' },
  FLOW: { text: '', flow_id: '' },
  CATALOG: { text: 'View catalog' },
  MPM: { text: 'View items' },
  SPM: { text: 'View' },
  OTP: { otp_type: 'COPY_CODE' },
};

export const newButton = (type: string): Json => ({ type, ...NEW[type] });

/** Puts a button at the end of its group; the first one brings the component. */
export const addButton =
  (scope: Path, type: string): Edit =>
  (form) => {
    const at = placeOf(componentsAt(form, scope), 'BUTTONS');
    if (at < 0) return addComponent(scope, { type: 'BUTTONS', buttons: [newButton(type)] })(form);
    const path = [...scope, at, 'buttons'];
    return setValue(path, grouped([...list(valueAt(form, path)), newButton(type)]))(form);
  };

const change =
  (path: Path, make: (buttons: readonly unknown[], at: number) => readonly unknown[]): Edit =>
  (form: TemplateForm) => {
    const at = Number(path.at(-1));
    const inside = path.slice(0, -1);
    return setValue(inside, make(list(valueAt(form, inside)), at))(form);
  };

/** Takes a button away; the last one takes the component along. */
export const removeButton =
  (path: Path): Edit =>
  (form) => {
    const changed = change(path, (buttons, at) => buttons.toSpliced(at, 1))(form);
    const part = path.slice(0, -2);
    if (list(valueAt(changed, path.slice(0, -1))).length > 0) return changed;
    const scope = part.slice(0, -1);
    const components = componentsAt(changed, scope).toSpliced(Number(part.at(-1)), 1);
    return setValue(scope, components)(changed);
  };

/** Another kind of action; what both kinds have is kept. */
export const setButtonType = (path: Path, type: string): Edit =>
  change(path, (buttons, at) => {
    const text = object(buttons[at])?.['text'];
    const made = newButton(type);
    const isKept = made['text'] === '' && typeof text === 'string';
    return buttons.with(at, isKept ? { ...made, text } : made);
  });

/** Moves a button to the place of another one of its group. */
export const moveButton = (path: Path, to: number): Edit =>
  change(path, (buttons, at) => {
    const same = zonesOf(buttons)
      .map((zone) => zone.buttons.map((each) => each.at))
      .find((places) => places.includes(at));
    if (!same?.includes(to)) return buttons;
    return grouped(buttons.toSpliced(at, 1).toSpliced(to, 0, buttons[at]));
  });

/** Puts the other group first. */
export const swapZones =
  (path: Path): Edit =>
  (form) => {
    const buttons = list(valueAt(form, path));
    const swapped = zonesOf(buttons)
      .toReversed()
      .flatMap((zone) => zone.buttons.map(({ at }) => buttons[at]));
    return setValue(path, swapped)(form);
  };
