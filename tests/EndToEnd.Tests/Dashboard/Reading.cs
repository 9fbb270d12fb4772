namespace RMBot.EndToEnd.Dashboard;

/// <summary>Reads every word of a page, also those for screen readers: whether it is translated, and whether all of it shows.</summary>
internal static class Reading
{
    // What is asked for first may ask for more once it is drawn, a picture later.
    private const string IsComplete = """
        ({ part, waits }) => {
          const isThere = document.querySelector(part) && document.title.includes('⟦')
            && (waits || (window.asking === 0 && !document.querySelector('.fui-Skeleton')));
          window.pictures = isThere ? window.pictures + 1 : 0;
          return window.pictures > 3;
        }
        """;

    // What the bot answered may stand without brackets, and so may months.
    private const string Untranslated = """
        () => {
          const culture = document.documentElement.lang;
          const months = ['long', 'short'].flatMap((month) => Array.from({ length: 12 }, (_, n) =>
            new Intl.DateTimeFormat(culture, { month, timeZone: 'UTC' }).format(new Date(Date.UTC(2026, n)))));
          const and = new Intl.ListFormat(culture).format(['', '']).trim();
          const core = (words) => words.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
          const known = new Set([...window.heard, ...months, and].map(core));
          const outside = (words) => {
            const inner = words.replace(/⟦[^⟦⟧]*⟧/g, ' ');
            return inner === words ? words : outside(inner);
          };
          const isForeign = (words) => {
            const rest = core(outside(words));
            return rest !== '' && !known.has(rest);
          };
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const found = document.title.split(' – ').map((words) => ['title', words]);
          while (texts.nextNode()) {
            const within = texts.currentNode.parentElement;
            if (!within.closest('script, style, noscript')) found.push([within.tagName, texts.currentNode.data]);
          }
          for (const element of document.querySelectorAll('*'))
            for (const name of ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'placeholder', 'alt', 'data-label'])
              if (element.hasAttribute(name)) found.push([`${element.tagName} ${name}`, element.getAttribute(name)]);
          return found.filter(([, words]) => isForeign(words)).map(([where, words]) => `not translated (${where}): ${words}`);
        }
        """;

    // The name of a programme may end in dots: it stands in full in the menu it opens. Words for screen readers only are
    // in boxes of one pixel.
    private const string Cut = """
        () => {
          const isUnseen = (box) => box.width <= 1 && box.height <= 1;
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const found = [];
          const complain = (why, words) => found.push(`${why}: ${words.trim().slice(0, 60)}`);
          while (texts.nextNode()) {
            const text = texts.currentNode, within = text.parentElement;
            if (!text.data.trim() || !within.checkVisibility() || within.closest('select, noscript, svg')) continue;
            const range = document.createRange();
            range.selectNodeContents(text);
            const words = range.getBoundingClientRect();
            const around = [];
            for (let e = within; e && e !== document.body; e = e.parentElement) around.push(e);
            if (around.some((e) => isUnseen(e.getBoundingClientRect()))) continue;
            if (words.right > innerWidth + 1 || words.left < -1) complain('out of the screen', text.data);
            for (const e of around) {
              const style = getComputedStyle(e), box = e.getBoundingClientRect();
              if (style.textOverflow === 'ellipsis') break;
              if (style.display === 'inline' || style.display === 'contents') continue;
              if (words.right > box.right + 1 || words.left < box.left - 1) { complain(`wider than its ${e.tagName}`, text.data); break; }
              if (style.overflowY !== 'visible' && words.bottom > box.bottom + 1) { complain(`cut by its ${e.tagName}`, text.data); break; }
              if (style.position === 'absolute' || style.position === 'fixed') break;
            }
          }
          const pen = document.createElement('canvas').getContext('2d');
          for (const select of document.querySelectorAll('select')) {
            if (!select.checkVisibility()) continue;
            const style = getComputedStyle(select);
            pen.font = style.font;
            const room = select.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
            const words = select.selectedOptions[0]?.text ?? '';
            if (pen.measureText(words).width > room + 1) complain('cut in its choice', words);
          }
          return found;
        }
        """;

    /// <summary>Before any page is opened: remembers the words that the bot answers.</summary>
    public static Task Listen(IPage page) =>
        page.AddInitScriptAsync(
            """
            window.heard = [];
            window.asking = 0;
            const ask = window.fetch;
            const plain = new Set(['name', 'title', 'detail', 'text', 'by', 'file', 'version']);
            const hear = (value, key) => {
              if (typeof value === 'string') {
                if (plain.has(key) || /[\s.@\d-]/.test(value)) window.heard.push(value);
              } else if (value && typeof value === 'object') {
                for (const [name, inner] of Object.entries(value)) hear(inner, Array.isArray(value) ? key : name);
              }
            };
            window.fetch = async (...asked) => {
              window.asking++;
              try {
                const answer = await ask(...asked);
                if (/json/.test(answer.headers.get('Content-Type') ?? '')) hear(await answer.clone().json());
                return answer;
              } finally {
                window.asking--;
              }
            };
            """
        );

    public static async Task<IReadOnlyList<string>> Complaints(IPage page, Place place)
    {
        await page.EvaluateAsync("() => { window.pictures = 0; }");
        await page.WaitForFunctionAsync(IsComplete, new { part = place.Part, waits = place.Waits });
        return
        [
            .. await page.EvaluateAsync<string[]>(Untranslated),
            .. await page.EvaluateAsync<string[]>(Cut),
            .. await Judge.Sideways(page),
        ];
    }
}
