import {
  IconAlertTriangle,
  IconCircleX,
  IconClockHour4,
  IconHeading,
  type Icon,
  IconLayoutBottombar,
  IconAlignLeft,
  IconQuestionMark,
  IconCarouselHorizontal,
  IconSquareRounded,
} from '@tabler/icons-react';
import { memo } from 'react';
import classes from './EditorOutline.module.css';
import { useProblemsWithin } from './editorContext.ts';
import { placeWord } from './placeWord.ts';
import { list, object, textIn, typeOf, word } from './templateJson.ts';

const ICONS: Record<string, Icon> = {
  HEADER: IconHeading,
  LIMITED_TIME_OFFER: IconClockHour4,
  BODY: IconAlignLeft,
  FOOTER: IconLayoutBottombar,
  BUTTONS: IconSquareRounded,
  CAROUSEL: IconCarouselHorizontal,
};

type Props = {
  components: readonly unknown[];
  onJump: (path: readonly string[]) => void;
};

/** The components of the message; each line leads to its card. */
export const EditorOutline = memo(function EditorOutline({ components, onJump }: Props) {
  return (
    <ul className={classes.list}>
      {components.map((item, at) => (
        <Line
          key={at}
          at={at}
          label={placeWord(['components', String(at)], components)}
          item={item}
          onJump={onJump}
        />
      ))}
    </ul>
  );
});

type LineProps = { at: number; label: string; item: unknown; onJump: Props['onJump'] };

const Line = memo(function Line({ at, label, item, onJump }: LineProps) {
  const part = object(item) ?? {};
  const { errors, warnings } = useProblemsWithin(`components.${at}`);
  const PartIcon = ICONS[typeOf(part)] ?? IconQuestionMark;
  return (
    <li>
      <button
        type="button"
        className={classes.line}
        onClick={() => onJump(['components', String(at)])}
      >
        <PartIcon size={16} stroke={1.75} aria-hidden className={classes.icon} />
        <span className={classes.word}>{label}</span>
        <span className={classes.fact}>
          {errors > 0 && (
            <span data-tone="red" className={classes.count}>
              <IconCircleX size={15} stroke={1.9} aria-hidden />
              {errors}
              <span className={classes.spoken}> to mend</span>
            </span>
          )}
          {errors === 0 && warnings > 0 && (
            <span data-tone="amber" className={classes.count}>
              <IconAlertTriangle size={15} stroke={1.9} aria-hidden />
              {warnings}
              <span className={classes.spoken}> to look at</span>
            </span>
          )}
          {errors + warnings === 0 && factOf(part)}
        </span>
      </button>
    </li>
  );
});

function factOf(part: Readonly<Record<string, unknown>>): string {
  const type = typeOf(part);
  if (type === 'HEADER') {
    const format = word(part['format']);
    return format.slice(0, 1) + format.slice(1).toLowerCase();
  }
  if (type === 'BUTTONS') return String(list(part['buttons']).length);
  if (type === 'CAROUSEL') return `${list(part['cards']).length} cards`;
  return textIn(part) === '' ? 'Empty' : '';
}
