// The drawing of the first pages, of customers and of the desk: an envelope being sewn together. On wide screens only.

export function MendedEnvelope() {
  return (
    <div className="-mb-11 hidden pe-6 lg:block">
      <svg
        viewBox="0 0 330 176"
        className="h-48 w-auto"
        aria-hidden="true"
        fill="none"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path
          d="M42 176V55a11 11 0 0 1 11-11h190a11 11 0 0 1 11 11v121"
          fill="var(--mm-slip)"
          stroke="var(--mm-ink)"
          strokeWidth="2.2"
        />
        <path d="M46 50 148 124 250 50" stroke="var(--mm-ink)" strokeWidth="2.2" />
        <path d="M48 174 113 112M248 174 183 112" stroke="var(--mm-line)" strokeWidth="2" />
        <rect x="62" y="146" width="36" height="4.5" rx="2.2" fill="var(--mm-line)" />
        <rect x="62" y="158" width="62" height="4.5" rx="2.2" fill="var(--mm-line)" />
        <path d="M203 175c3-13-6-21 2-33 7-10-1-18 6-29" stroke="var(--mm-edge)" strokeWidth="1.6" />
        <g stroke="var(--mm-brand-text)" strokeWidth="3.2">
          <path d="m194 168 17 2M193 156l17-3M197 143l16 4M199 130l17-2M201 118l17 3" />
          <path d="M218 121c21 7 40-4 35-27-5-25 6-46 31-42 20 3 17 25 2 22-12-3-5-23 12-34" />
        </g>
        <path d="m294 43 26-25" stroke="var(--mm-ink)" strokeWidth="3.6" />
        <path d="m297.5 39.7 3.8-3.7" stroke="var(--mm-shelf)" strokeWidth="1.4" />
      </svg>
    </div>
  );
}
