// The initial of the operator's name on the brand's colour.

export function Logo({ name, className = 'size-8 md:size-9' }: { name: string; className?: string }) {
  return (
    <svg className={className} viewBox="0 0 36 36" aria-hidden="true">
      <rect width="36" height="36" rx="9" fill="var(--mm-brand-solid)" />
      <text
        x="18"
        y="25"
        textAnchor="middle"
        fontFamily="var(--font-sans)"
        fontSize="20"
        fontWeight="650"
        fill="var(--mm-brand-on)"
      >
        {[...name][0]?.toUpperCase()}
      </text>
    </svg>
  );
}
