// Host names and addresses in long: they break after a dot or an @, never inside a label or at a hyphen.
import { Fragment } from 'react';
import { inBothForms } from '../../lib/model/internationalized-name.ts';
import { visibleText } from '../../lib/model/visible-text.ts';

/** Splits after every dot and @; a single last piece may break anywhere when it is very long. */
export function breakPieces(text: string): string[] {
  return text.match(/[^.@]*[.@]|[^.@]+$/g) ?? [];
}

/** A name in letters of any script stands in both forms; `alone`: as it is, where it is there to be copied. */
export function Breakable({ text, alone = false }: { text: string; alone?: boolean }) {
  const pieces = breakPieces(visibleText(alone ? text : inBothForms(text))).map((piece, place) => ({ piece, place }));
  return pieces.map(({ piece, place }) => (
    <Fragment key={place}>
      <span className={piece.length < 24 ? 'whitespace-nowrap' : 'anywhere'}>{piece}</span>
      <wbr />
    </Fragment>
  ));
}
