// The two buttons below a form: on with it, or on without it.
import { ArrowRight } from 'lucide-react';
import { Button } from './button.tsx';

interface FormButtonsProps {
  submit: string;
  /** It leads to the next step: an arrow says so. */
  onwards?: boolean;
  without: string;
  onWithout: () => void;
}

export function FormButtons({ submit, onwards = false, without, onWithout }: FormButtonsProps) {
  return (
    <div className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-2">
      <Button type="submit" kind="main" className="w-full sm:w-auto">
        {submit}
        {onwards && <ArrowRight className="size-[18px] rtl:-scale-x-100" aria-hidden="true" />}
      </Button>
      <Button kind="bare" className="w-full sm:w-auto" onClick={onWithout}>
        {without}
      </Button>
    </div>
  );
}
