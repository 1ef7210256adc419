// A button that makes a file in the browser and hands it over.
'use client';

import { Download } from 'lucide-react';

interface DownloadProps {
  /** The name of the file. */
  name: string;
  type: 'text/csv' | 'application/x-ndjson';
  /** Made when it is wanted. */
  make: () => string;
  children: React.ReactNode;
}

function handOver({ name, type, make }: DownloadProps): void {
  const url = URL.createObjectURL(new Blob([make()], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  Object.assign(link, { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}

export function DownloadButton(props: DownloadProps) {
  return (
    <button type="button" className="btn btn-desk btn-side" onClick={() => handOver(props)}>
      <Download className="size-4" aria-hidden="true" />
      {props.children}
    </button>
  );
}
