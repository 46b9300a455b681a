/** The preview shows the very page that is printed, closed off from the window. */
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { SheetPreview } from '../../renderer/components/sheet-preview.tsx';
import { h } from '../../shared/print/node.ts';
import { studentSheet } from '../../shared/print/student-sheet.ts';
import { toHtml } from '../../shared/print/to-html.ts';
import { ordinary } from '../print/fixtures.ts';

async function shadowOf(sheet: ReturnType<typeof h>, zoom?: number): Promise<ShadowRoot> {
  const { container } = await render(
    <SheetPreview sheet={sheet} {...(zoom === undefined ? {} : { zoom })} />,
  );
  const root = container.querySelector('.sheet-host')?.shadowRoot;
  if (!root) throw new Error('The preview has no shadow root.');
  return root;
}

test('makes the same tree as the file', async () => {
  const sheet = studentSheet(ordinary.common, ordinary.agenda);
  const root = await shadowOf(sheet);
  const fromFile = new DOMParser().parseFromString(toHtml(sheet), 'text/html').body.firstElementChild;
  expect(root.firstElementChild?.isEqualNode(fromFile)).toBe(true);
});

test('shows an A4 page, whatever the style of the window', async () => {
  const style = document.createElement('style');
  style.textContent = 'h1 { display: none } .page { width: 1px !important }';
  document.head.append(style);
  const root = await shadowOf(studentSheet(ordinary.common, ordinary.agenda));
  const page = root.querySelector('.page')?.getBoundingClientRect();
  style.remove();
  expect(page?.width).toBeCloseTo((210 / 25.4) * 96, 0);
  expect(page?.height).toBeCloseTo((297 / 25.4) * 96, 0);
  expect(root.querySelector('h1')?.getBoundingClientRect().height).toBeGreaterThan(0);
});

test('is as large as it is zoomed', async () => {
  const root = await shadowOf(studentSheet(ordinary.common, ordinary.agenda), 0.5);
  expect(root.querySelector('.page')?.getBoundingClientRect().width).toBeCloseTo((105 / 25.4) * 96, 0);
});

test('a text with tags in it stays a text', async () => {
  const text = '<img src=x onerror=alert(1)>';
  const root = await shadowOf(h('p', {}, text));
  expect(root.querySelector('img')).toBeNull();
  expect(root.textContent).toBe(text);
});
