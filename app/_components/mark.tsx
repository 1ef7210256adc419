// The status marks: diamond, triangle, square, disc, dashed ring; each can be told apart in black and white.

export const markKinds = ['mend', 'risk', 'note', 'fine', 'blank', 'running', 'waiting'] as const;
export type MarkKind = (typeof markKinds)[number];

const shapes: Record<MarkKind, React.ReactNode> = {
  mend: (
    <>
      <path
        d="M12 1.6 22.4 12 12 22.4 1.6 12Z"
        fill="var(--mm-mend-solid)"
        stroke="var(--mm-mend-solid)"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      <path d="M12 6.9v6.3" stroke="var(--mm-on-solid)" strokeWidth="2.5" strokeLinecap="round" />
      <circle cx="12" cy="16.9" r="1.5" fill="var(--mm-on-solid)" />
    </>
  ),
  risk: (
    <>
      <path
        d="M12 3 22.2 20.6H1.8Z"
        fill="var(--mm-risk-solid)"
        stroke="var(--mm-risk)"
        strokeWidth="1.8"
        strokeLinejoin="round"
      />
      <path d="M12 9.2v5" stroke="var(--mm-on-risk)" strokeWidth="2.3" strokeLinecap="round" />
      <circle cx="12" cy="17.4" r="1.35" fill="var(--mm-on-risk)" />
    </>
  ),
  note: (
    <>
      <rect x="2.4" y="2.4" width="19.2" height="19.2" rx="5" fill="var(--mm-note-solid)" />
      <path d="M12 11v6" stroke="var(--mm-on-solid)" strokeWidth="2.4" strokeLinecap="round" />
      <circle cx="12" cy="7.2" r="1.45" fill="var(--mm-on-solid)" />
    </>
  ),
  fine: (
    <>
      <circle cx="12" cy="12" r="10.6" fill="var(--mm-fine-solid)" />
      <path
        d="m7.3 12.5 3.2 3.2 6.3-6.8"
        fill="none"
        stroke="var(--mm-on-solid)"
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  blank: (
    <>
      <circle cx="12" cy="12" r="9.8" fill="none" stroke="var(--mm-blank)" strokeWidth="2" strokeDasharray="3.6 2.56" />
      <path d="M8.4 12h7.2" stroke="var(--mm-blank)" strokeWidth="2.2" strokeLinecap="round" />
    </>
  ),
  running: (
    <>
      <circle cx="12" cy="12" r="9.6" fill="none" stroke="var(--mm-line)" strokeWidth="2.6" />
      <path
        d="M12 2.4A9.6 9.6 0 0 1 21.6 12"
        fill="none"
        stroke="var(--mm-brand-solid)"
        strokeWidth="2.8"
        strokeLinecap="round"
      />
    </>
  ),
  waiting: <circle cx="12" cy="12" r="3" fill="none" stroke="var(--mm-edge)" strokeWidth="1.8" />,
};

/** A status mark. It is decoration: the word stands beside it, visible or for screen readers only. */
export function Mark({ kind, className = 'size-[22px]' }: { kind: MarkKind; className?: string }) {
  return (
    <svg viewBox="0 0 24 24" className={kind === 'running' ? `spin ${className}` : className} aria-hidden="true">
      {shapes[kind]}
    </svg>
  );
}
