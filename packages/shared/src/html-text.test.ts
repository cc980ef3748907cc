import { describe, expect, it } from 'vitest';
import { htmlToText } from './html-text.ts';

describe('htmlToText', () => {
  it.each([
    ['plain text', 'plain text'],
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['a<br/>b<BR>c', 'a\nb\nc'],
    ['<ul><li>x</li><li>y</li></ul>', '- x\n- y'],
    ['<b>bold</b><i>er</i>', 'bolder'],
    ['<script>evil("<p>")</script>kept<style>p{}</style>', 'kept'],
    ['a<!-- <p>hidden</p> -->b', 'ab'],
    [
      'x &lt; y &amp;amp; z &eacute;&Uuml;&ntilde;&scaron; &#8364;&#x1F680;',
      'x < y &amp; z éÜñš €🚀',
    ],
    ['&lt;p&gt;Escaped &amp;amp; whole&lt;/p&gt;', 'Escaped & whole'],
    ['less < than 5 years', 'less < than 5 years'],
    ['ends <p open', 'ends <p open'],
    ['&#0;&#xD800;&#9999999;&bogus;', '\ufffd\ufffd\ufffd&bogus;'],
    ['  a \n\n\n\n b&nbsp;&nbsp;c ', 'a\n\nb c'],
    ['<a title="x">y</a>', 'y'],
    ['<script>never closed', ''],
    ['İİİ<SCRIPT>x</Script>kept', 'İİİkept'],
    ['<header>Top</header>', 'Top'],
  ])('reads %j', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it.each([
    '<',
    '<p',
    '<!--',
    '&',
    '&#',
    '<script>',
    '<script',
    '<p>',
    '</',
    '<<p>',
    ' ',
    '\n',
    '&lt;',
  ])('takes linear time on a million characters of %j', (unit) => {
    const startedAt = performance.now();
    htmlToText(unit.repeat(Math.ceil(1_000_000 / unit.length)));
    expect(performance.now() - startedAt).toBeLessThan(2000);
  });
});
