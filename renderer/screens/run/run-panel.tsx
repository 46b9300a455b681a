/** A form over the whole of run mode. Escape closes it; what was typed is the form's own matter. */
import { useEffect, type ReactNode } from 'react';

interface RunPanelProps {
  title: string;
  /** Under the title. */
  hint?: string;
  onClose: () => void;
  children: ReactNode;
}

export function RunPanel({ title, hint, onClose, children }: RunPanelProps) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // A dialog over the form is closed by its own Escape, and is gone by the time that this key gets further.
      if (event.key !== 'Escape' || document.querySelector('[role="dialog"]') !== null) return;
      event.preventDefault();
      onClose();
    };
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [onClose]);
  return (
    <section className="run-panel" aria-label={title}>
      <h1 className="run-panel-title">{title}</h1>
      {hint !== undefined && <p className="run-panel-hint">{hint}</p>}
      {children}
    </section>
  );
}
