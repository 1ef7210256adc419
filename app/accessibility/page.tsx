// How accessible these pages are, and whom to tell about a barrier when the operator names someone.
import { accessibility, statementFrame } from '../../lib/messages/statements.ts';
import { siteBrand } from '../_components/brand.ts';
import { buttonStyle } from '../_components/button.tsx';
import { StatementPage } from '../learn/_parts/statement-page.tsx';

export const generateMetadata = () => ({ title: accessibility.title });

export default function AccessibilityPage() {
  const { helpUrl } = siteBrand();
  return (
    <StatementPage statement={accessibility}>
      {helpUrl && (
        <section>
          <h2 className="text-title">{statementFrame.barrierTitle}</h2>
          <p className="mt-2 text-ink2">{statementFrame.barrierText}</p>
          <a href={helpUrl} className={buttonStyle({ size: 'small', className: 'mt-4' })}>
            {statementFrame.contact}
          </a>
        </section>
      )}
    </StatementPage>
  );
}
