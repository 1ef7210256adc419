// A text of an article: `**names on a screen**` and typed words between backticks stand out.
import { Typed } from '../../_components/typed.tsx';

export function MarkedText({ text }: { text: string }) {
  const pieces = text.split(/(\*\*[^*]+\*\*|`[^`]+`)/).map((piece, place) => ({ piece, place }));
  return pieces.map(({ piece, place }) => {
    if (piece.startsWith('**'))
      return (
        <b key={place} className="text-ink">
          {piece.slice(2, -2)}
        </b>
      );
    return piece.startsWith('`') ? <Typed key={place} text={piece.slice(1, -1)} className="text-ink" /> : piece;
  });
}
