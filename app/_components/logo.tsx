// The operator's logo, or the initial of its name on the brand's colour.
import type { SiteBrand } from './brand.ts';

export function Logo({ brand }: { brand: Pick<SiteBrand, 'name' | 'logo'> }) {
  if (brand.logo) {
    // The image optimiser is off (it fetches); a logo is one small file.
    return <img src={brand.logo} alt="" className="max-h-9 max-w-40" />;
  }
  return (
    <svg className="size-8 md:size-9" viewBox="0 0 36 36" aria-hidden="true">
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
        {[...brand.name][0]?.toUpperCase()}
      </text>
    </svg>
  );
}
