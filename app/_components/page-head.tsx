// The band behind a page's heading; the first slips of the page overlap its lower edge.

/** The shelf. Follow it with `<PageBody>`, whose first slips reach up into it. */
export function PageHead({ children }: { children: React.ReactNode }) {
  return (
    <div className="bg-shelf">
      <div className="wrap pt-4 pb-24 md:pt-8 md:pb-28">{children}</div>
    </div>
  );
}

export function PageBody({ children }: { children: React.ReactNode }) {
  return <div className="wrap -mt-16 md:-mt-18">{children}</div>;
}
