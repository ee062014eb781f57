import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataBlock, html, scriptJson, webLink } from '../../../src/core/site/html.ts';
import { propertyRuns } from '../../test-size.ts';

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '<script>',
    '</script>',
    '"',
    "'",
    '`',
    '&amp;',
    '&#60;',
    '\u202e',
    '\u0000',
    '\ud800',
    'javascript:alert(1)',
    '<!--',
    ']]>',
  ),
);
const text = fc.array(hostile, { maxLength: 6 }).map((parts) => parts.join(''));

describe('html', () => {
  it('takes every value as text: no sign of it ends a tag, an attribute or a reference', () => {
    fc.assert(
      fc.property(text, (value) => {
        const { html: written } = html`${value}`;
        expect(written).not.toMatch(/[<>"'`]/);
        expect(written.replace(/&#\d+;/g, '')).not.toContain('&');
        expect(written).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
        const inAttribute = html`<a title="${value}">`.html;
        expect(inAttribute).toBe(`<a title="${written}">`);
      }),
      propertyRuns(),
    );
  });

  it('keeps HTML, numbers and lists, and leaves out what is not there', () => {
    expect(html`<ul>${[html`<li>${'<'}</li>`, undefined, 3]}</ul>`.html).toBe('<ul><li>&#60;</li>3</ul>');
  });

  it('shows no credential', () => {
    expect(html`${'--index-url https://user:pass@host/simple'}`.html).toBe('--index-url https://***@host/simple');
    expect(html`${`ghp_${'a'.repeat(36)}`}`.html).toBe('ghp_***');
    // A package, and no setting.
    expect(html`${'pip docker-secret==1.0.2 -> ==2.0.0'}`.html).toContain('docker-secret==1.0.2');
    expect(scriptJson({ pip: ['https://user:pass@host/simple'] })).toBe('{"pip":["https://***@host/simple"]}');
  });

  it('has data that ends no script element, and is the same when it is read', () => {
    fc.assert(
      fc.property(text, (value) => {
        const { html: block } = dataBlock('versions', { value });
        const inside = block.slice('<script type="application/json" id="versions">'.length, -'</script>'.length);
        expect(inside).not.toMatch(/[<>&]/);
        // What looks like a credential is not the same.
        if (!inside.includes('***')) expect(JSON.parse(inside)).toEqual({ value });
      }),
      propertyRuns(),
    );
  });

  it.each([
    ['https://github.com/acme/environments/actions/runs/1', true],
    ['http://github.com/acme', false],
    ['javascript:alert(1)', false],
    ['https://host/\n', false],
    ['https://user@host/', false],
    ['data:text/html,x', false],
  ])('links to %j: %s', (address, links) => {
    expect(webLink(address, 'run').html.startsWith('<a ')).toBe(links);
  });
});
