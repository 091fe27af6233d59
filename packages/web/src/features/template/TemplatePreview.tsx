import { UnstyledButton } from '@mantine/core';
import {
  IconCopy,
  IconExternalLink,
  IconFile,
  IconList,
  IconMapPin,
  IconMessageReply,
  IconPhone,
  IconPhoto,
  IconShoppingBag,
  IconVideo,
} from '@tabler/icons-react';
import { Fragment, type ReactNode, useState } from 'react';
import type { Inline, Line } from './formatMarks.ts';
import {
  type PreviewButton,
  type PreviewCard,
  type PreviewHeader,
  type PreviewOffer,
  isBlank,
  isLong,
  type PreviewMode,
  renderTemplate,
} from './renderTemplate.ts';
import classes from './TemplatePreview.module.css';

/** Pictures that were uploaded a moment ago, by their handle at Meta. */
export type Pictures = ReadonlyMap<string, string>;

type Props = {
  components: unknown;
  language: string;
  mode?: PreviewMode;
  pictures?: Pictures;
  /** Phones fold what is long and promotes. */
  category?: string;
  /** Whether all of it is shown at first. */
  isUnfolded?: boolean;
  /** Whose look it has; that of no phone in particular without it. */
  device?: Device;
};

export type Device = 'ios' | 'android';

/** The message as WhatsApp draws it: readable text, not a picture. Samples are tinted. */
export function TemplatePreview(props: Props) {
  const { components, language, mode = 'samples', pictures, category, isUnfolded, device } = props;
  const preview = renderTemplate(components, language, mode);
  if (isBlank(preview)) {
    return (
      <div className={classes.chat}>
        <p className={classes.unknown}>What is written stands here as on a phone.</p>
      </div>
    );
  }
  const spoken = {
    dir: preview.isRightToLeft ? 'rtl' : 'ltr',
    lang: language.replaceAll('_', '-'),
  };
  return (
    <div className={classes.chat} data-device={device}>
      <div className={classes.bubble} {...spoken}>
        <Content
          card={preview}
          pictures={pictures}
          fold={category === 'MARKETING' ? (isUnfolded ? 'open' : 'closed') : undefined}
        >
          {preview.offer && <Offer offer={preview.offer} />}
        </Content>
        {preview.footer && <p className={classes.footer}>{preview.footer}</p>}
        <Buttons buttons={preview.buttons} hasMore={preview.hasMoreButtons} />
      </div>
      {preview.cards.length > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what is moved sideways must be reached by keys
        <ol className={classes.cards} aria-label="Cards" dir={spoken.dir} tabIndex={0}>
          {preview.cards.map((card, at) => (
            <li key={at} className={classes.bubble} {...spoken}>
              <Content card={card} pictures={pictures} />
              <Buttons buttons={card.buttons} hasMore={false} />
            </li>
          ))}
        </ol>
      )}
      {preview.unknown.map((type, at) => (
        <p key={at} className={classes.unknown}>
          Not shown here: {type || 'a component without a type'}
        </p>
      ))}
    </div>
  );
}

/** When it ends is said by whoever sends it. */
function Offer({ offer: { text, hasExpiration, code } }: { offer: PreviewOffer }) {
  return (
    <div className={classes.offer}>
      <p>{text}</p>
      {hasExpiration && <p className={classes.until}>Ends in 2 days</p>}
      {code !== null && <p className={classes.until}>Code {code}</p>}
    </div>
  );
}

type ContentProps = {
  card: PreviewCard;
  pictures: Pictures | undefined;
  fold?: Fold | undefined;
  children?: ReactNode;
};

/** How a long text begins; without one it is never folded. */
type Fold = 'open' | 'closed';

function Content({ card, pictures, fold, children }: ContentProps) {
  return (
    <>
      {card.header && <Header header={card.header} pictures={pictures} />}
      {children}
      {card.body.length > 0 &&
        (fold && isLong(card.body) ? (
          <FoldedBody lines={card.body} fold={fold} />
        ) : (
          <div className={classes.body}>
            <Lines lines={card.body} />
          </div>
        ))}
    </>
  );
}

function FoldedBody({ lines, fold }: { lines: readonly Line[]; fold: Fold }) {
  const [isOpen, setOpen] = useState(fold === 'open');
  return (
    <>
      <div className={classes.body} data-folded={!isOpen || undefined}>
        <Lines lines={lines} />
      </div>
      <UnstyledButton
        className={classes.fold}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? 'Read less' : 'Read more'}
      </UnstyledButton>
    </>
  );
}

const MEDIA = {
  IMAGE: { icon: IconPhoto, word: 'Image' },
  VIDEO: { icon: IconVideo, word: 'Video' },
  GIF: { icon: IconVideo, word: 'GIF' },
  DOCUMENT: { icon: IconFile, word: 'Document' },
  LOCATION: { icon: IconMapPin, word: 'Location' },
  PRODUCT: { icon: IconShoppingBag, word: 'Product' },
};

function Header({ header, pictures }: { header: PreviewHeader; pictures: Pictures | undefined }) {
  if (header.kind === 'text') {
    return (
      <p className={classes.header}>
        <Lines lines={header.lines} />
      </p>
    );
  }
  const picture = header.handle === null ? undefined : pictures?.get(header.handle);
  if (picture) return <img src={picture} alt="Sample of the header" className={classes.picture} />;
  const known = Object.entries(MEDIA).find(([format]) => format === header.format)?.[1];
  const MediaIcon = known?.icon ?? IconFile;
  return (
    <div className={classes.media}>
      <MediaIcon size={28} stroke={1.5} aria-hidden />
      <span>{known?.word ?? (header.format || 'Header')}</span>
    </div>
  );
}

function Lines({ lines }: { lines: readonly Line[] }) {
  return lines.map(({ kind, marker, children }, at) => (
    <span key={at} className={classes.line} data-kind={kind}>
      {kind === 'bullet' && '• '}
      {kind === 'number' && `${marker} `}
      <Inlines parts={children} />
    </span>
  ));
}

const TAGS = { bold: 'strong', italic: 'em', strike: 's', mono: 'code', link: 'u' } as const;

function Inlines({ parts }: { parts: readonly Inline[] }): ReactNode {
  return parts.map((part, at) => {
    if (part.kind === 'text') return <Fragment key={at}>{part.text}</Fragment>;
    if (part.kind === 'variable') {
      return (
        <span
          key={at}
          className={classes.variable}
          data-missing={part.sample === null || undefined}
        >
          {part.sample ?? `{{${part.name}}}`}
        </span>
      );
    }
    const Tag = TAGS[part.kind];
    return (
      <Tag key={at}>
        <Inlines parts={part.children} />
      </Tag>
    );
  });
}

const BUTTON_ICONS = {
  URL: IconExternalLink,
  PHONE_NUMBER: IconPhone,
  VOICE_CALL: IconPhone,
  COPY_CODE: IconCopy,
  OTP: IconCopy,
  QUICK_REPLY: IconMessageReply,
};

function Buttons({ buttons, hasMore }: { buttons: readonly PreviewButton[]; hasMore: boolean }) {
  if (buttons.length === 0) return null;
  return (
    <ul className={classes.buttons} aria-label="Buttons">
      {buttons.map(({ kind, text }, at) => {
        const found = Object.entries(BUTTON_ICONS).find(([name]) => name === kind)?.[1];
        const ButtonIcon = found ?? IconList;
        return (
          <li key={at}>
            <ButtonIcon size={16} aria-hidden />
            {text}
          </li>
        );
      })}
      {hasMore && (
        <li>
          <IconList size={16} aria-hidden />
          See all options
        </li>
      )}
    </ul>
  );
}
