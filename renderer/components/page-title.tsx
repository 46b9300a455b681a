/** The title of a page. Takes the focus when the page came up without one, so that Tab goes on from here. */
import { useEffect, useRef, type ReactNode } from 'react';

interface PageTitleProps {
  children: ReactNode;
  /** For the title of the window, which others may see on the task bar: never a name. */
  windowTitle: string;
  /** A field of the page takes the focus instead. */
  passesFocus?: boolean;
}

export function PageTitle({ children, windowTitle, passesFocus = false }: PageTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${windowTitle} · Driehoek`;
    const { activeElement } = document;
    if (!passesFocus && (activeElement === null || activeElement === document.body)) heading.current?.focus();
  }, [windowTitle, passesFocus]);
  return (
    <h1 ref={heading} tabIndex={-1} className="page-title">
      {children}
    </h1>
  );
}
