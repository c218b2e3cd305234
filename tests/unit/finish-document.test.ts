import { describe, expect, it } from 'vitest';
import { finishDocument } from '~/http/finish-document.server';

describe('a finished document', () => {
  it('has no zero byte within its words', () => {
    const html = '<html><body><a href="/posts/\0d65w">Опік\0 кисті</a></body></html>';
    expect(finishDocument(html)).toBe(
      '<html><body><a href="/posts/d65w">Опік кисті</a></body></html>',
    );
  });

  it('ends with its end: what stood behind it stands in the body', () => {
    const html =
      '<html><body><p>Words</p></body></html><!--$--><script>data()</script><!--$--><!--/$--><!--/$-->';
    expect(finishDocument(html)).toBe(
      '<html><body><p>Words</p><script>data()</script></body></html>',
    );
  });
});
