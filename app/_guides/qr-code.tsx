// A QR code as inline SVG: always black on white, so that every camera reads it in every theme.
import QRCode from 'qrcode';

/** Path data of the dark modules, one stroke a run of them, with the quiet zone of 4 modules (ISO/IEC 18004 7.3.4). */
export function qrPath(text: string): { path: string; size: number } {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules;
  const rows = Array.from({ length: size }, (_, y) => Array.from(data.slice(y * size, (y + 1) * size)).join(''));
  const runs = rows.flatMap((row, y) =>
    [...row.matchAll(/1+/g)].map((run) => `M${run.index + 4} ${y + 4}h${run[0].length}v1h-${run[0].length}z`),
  );
  return { path: runs.join(''), size: size + 8 };
}

export function QrCode({ text, label }: { text: string; label: string }) {
  const { path, size } = qrPath(text);
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      className="w-full rounded-control"
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#13211C" />
    </svg>
  );
}
