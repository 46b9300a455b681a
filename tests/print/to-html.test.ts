/** Whatever a name or note holds, it stays text. */
import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { h } from '../../shared/print/node.ts';
import { renderPack } from '../../shared/print/render-pack.ts';
import { escapeHtml, toHtml } from '../../shared/print/to-html.ts';
import { ordinary } from './fixtures.ts';

describe('writing a page tree as HTML', () => {
  it('nests, flattens lists and leaves null out', () => {
    const node = h('ul', { class: 'a' }, [h('li', {}, 'één'), null, [h('li', {}, 'twee')]], null);
    expect(toHtml(node)).toBe('<ul class="a"><li>één</li><li>twee</li></ul>');
  });

  it('lets no text open a tag, close a quote or start an entity', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        const escaped = escapeHtml(text);
        expect(escaped).not.toMatch(/[<>"'\0]/u);
        expect(escaped.replaceAll(/&(?:amp|lt|gt|quot|#39);/gu, '')).not.toContain('&');
      }),
    );
  });

  it('keeps a hostile name on the paper as it was typed, and adds no element', () => {
    const givenName = `<img src=x onerror="alert(1)">&amp;'`;
    const pack = (name: string) =>
      renderPack(
        [{ ...ordinary, common: { ...ordinary.common, givenName: name } }],
        { sheets: ['student', 'parents', 'mentor'], groupBy: 'student', language: 'nl' },
        [],
      );
    const html = pack(givenName);
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;amp;&#39;');
    expect(html).not.toContain('<img');
    expect(html).not.toMatch(/<script|\sstyle=|\son\w+="|https?:/u);
    expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'; font-src data:");
  });

  it('has a neutral title without a name', () => {
    const title = (language: 'nl' | 'en') =>
      /<title>(.*?)<\/title>/u.exec(
        renderPack([ordinary], { sheets: ['student'], groupBy: 'sheet', language }, []),
      )?.[1];
    expect(title('nl')).toBe('Driehoek gespreksbladen');
    expect(title('en')).toBe('Driehoek conversation sheets');
  });
});
