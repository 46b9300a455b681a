/** One thing that can be made of an evening: what it is, its choices, a button, and how far it is. */
import type { ReactNode } from 'react';
import { queries } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { PackState } from '../pack/pack-state.tsx';
import { type Printed, usePrintJob } from '../pack/use-print-job.ts';

interface PaperActionProps {
  title: string;
  hint: string;
  /** On the button. */
  make: string;
  kind?: 'filled' | 'plain';
  isDisabled?: boolean;
  print: (job: string) => Promise<Printed>;
  /** Between the hint and the button. */
  children?: ReactNode;
}

export function PaperAction({
  title,
  hint,
  make,
  kind = 'plain',
  isDisabled = false,
  print,
  children,
}: PaperActionProps) {
  const job = usePrintJob();
  return (
    <section className="paper-action stack-tight">
      <h2>{title}</h2>
      {hint !== '' && <p className="soft small">{hint}</p>}
      {children}
      <div className="row">
        <Button
          kind={kind}
          isDisabled={isDisabled}
          onPress={() => job.start((id) => thenReadAgain(print(id)))}
        >
          {make}
        </Button>
      </div>
      <PackState pack={job} />
    </section>
  );
}

/** What was printed is kept: the notice about what must be printed again asks anew. */
export async function thenReadAgain(printing: Promise<Printed>): Promise<Printed> {
  const printed = await printing;
  await queries.invalidateQueries({ queryKey: ['evenings.toPrintAgain'] });
  return printed;
}
