import { markup } from './markup';

describe('markup by template', () => {
  it('escapes what comes from outside, in words and in attributes', () => {
    const name = `<script>"a" & 'b'</script>`;
    expect(markup`<p title="${name}">${name}</p>`.text).toBe(
      '<p title="&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/script&gt;">&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/script&gt;</p>',
    );
  });

  it('leaves markup as it is, joins lists, and writes nothing for nothing', () => {
    const items = ['a', 'b'].map((each) => markup`<li>${each}</li>`);
    expect(markup`<ul>${items}</ul>${null}${7}`.text).toBe('<ul><li>a</li><li>b</li></ul>7');
  });
});
