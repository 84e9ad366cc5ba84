namespace RegisterNotice.Documents.Writing;

/// <summary>Writes texts so that none of their characters is taken for markup.</summary>
internal sealed class HtmlText(CharOutput output, string idPrefix)
{
    private const string LineBreak = "<br>";

    private readonly MarkedRuns runs = new();

    /// <summary>Writes a text with its line breaks and links.</summary>
    public void Write(string value)
    {
        var at = 0;
        var signs = default(LinkSigns);
        while (Links.TryFind(value.AsSpan(), at, ref signs, out var link))
        {
            Escape(value.AsSpan(at, link.Start - at), LineBreak);
            OpenLink(new(link.Kind, value[link.Start..link.End]));
            Escape(value.AsSpan(link.Start, link.End - link.Start), LineBreak);
            output.Write("</a>");
            at = link.End;
        }

        Escape(value.AsSpan(at), LineBreak);
    }

    /// <summary>Writes a text with its line breaks, its marks and links.</summary>
    /// <param name="marked">The text.</param>
    /// <param name="language">The language that the text is in where no mark says otherwise.</param>
    public void Write(MarkedText marked, LanguageTag? language)
    {
        if (marked.Marks.Count == 0)
        {
            Write(marked.Text);
            return;
        }

        var open = new MarkedRun(0, 0, -1, IsStrong: false, null);
        runs.Cut(marked, language);
        foreach (var run in runs.Runs)
        {
            Turn(open, run);
            Escape(marked.Text.AsSpan(run.Start, run.End - run.Start), LineBreak);
            open = run;
        }

        Turn(open, new(0, 0, -1, IsStrong: false, null));
    }

    /// <summary>Writes the attribute that names a language.</summary>
    public void WriteLanguage(LanguageTag tag)
    {
        if (tag.IsValid)
        {
            output.Write(" lang=\"");
            output.Write(tag.Value);
            output.Write('"');
        }
    }

    /// <summary>Writes a text inside an attribute.</summary>
    public void WriteAttribute(string value) => Escape(value.AsSpan(), "&#10;");

    /// <summary>Writes the title of the page, in which nothing but text can stand.</summary>
    public void WriteTitle(string value) => Escape(value.AsSpan(), " ");

    // Closes what ends and opens what begins between two runs: a link holds words in another language, and those hold what is strong.
    private void Turn(MarkedRun from, MarkedRun to)
    {
        var changesLink = from.Link != to.Link;
        var changesLanguage = changesLink || !Equals(from.Language, to.Language);
        var changesStrength = changesLanguage || from.IsStrong != to.IsStrong;
        output.Write(changesStrength && from.IsStrong ? "</strong>" : "");
        output.Write(changesLanguage && from.Language is not null ? "</span>" : "");
        output.Write(changesLink && from.Link >= 0 ? "</a>" : "");
        if (changesLink && to.Link >= 0)
        {
            OpenLink(runs.Links[to.Link].Target);
        }

        OpenLanguage(changesLanguage ? to.Language : null);
        output.Write(changesStrength && to.IsStrong ? "<strong>" : "");
    }

    private void OpenLanguage(LanguageTag? language)
    {
        if (language is not null)
        {
            output.Write("<span");
            WriteLanguage(language);
            output.Write('>');
        }
    }

    private void OpenLink(LinkTarget target)
    {
        output.Write("<a href=\"");
        if (target.Kind == LinkKind.Anchor)
        {
            output.Write('#');
            output.Write(idPrefix);
            WriteAttribute(target.Address[1..]);
        }
        else
        {
            WriteAttribute(target.Kind == LinkKind.Mail ? Links.MailtoUri(target.Address) : target.Address);
        }

        output.Write("\">");
    }

    private void Escape(ReadOnlySpan<char> value, string lineBreak)
    {
        var start = 0;
        for (var i = FirstOddity(value); i < value.Length; i++)
        {
            var c = value[i];
            if (IsPlain(c))
            {
                continue;
            }

            if (Legibility.IsBreak(value, i, out var length))
            {
                Replace(value, ref start, ref i, length, lineBreak);
            }
            else if (Entity(c) is { } entity)
            {
                Replace(value, ref start, ref i, 1, entity);
            }
            else if (Legibility.IsUnfit(value, i))
            {
                Replace(value, ref start, ref i, 1, "\uFFFD");
            }
        }

        output.Write(value[start..]);
    }

    private void Replace(ReadOnlySpan<char> value, ref int start, ref int index, int length, string by)
    {
        output.Write(value[start..index]);
        output.Write(by);
        index += length - 1;
        start = index + 1;
    }

    // Most texts have nothing to escape, and a vectorised search sees that at once.
#if NET
    private static readonly System.Buffers.SearchValues<char> AsciiOddities = System.Buffers.SearchValues.Create(
        string.Concat(Enumerable.Range(0, ' ').Append('\u007F').Select(c => (char)c)) + "&<>\"");

    private static int FirstOddity(ReadOnlySpan<char> value)
    {
        var first = Before(value, value.IndexOfAny(AsciiOddities));
        first = Before(value, value[..first].IndexOfAnyInRange('\u0080', '\u009F'), first);
        return Before(value, value[..first].IndexOfAnyInRange('\uD800', '\uFFFF'), first);
    }

    private static int Before(ReadOnlySpan<char> value, int found, int? otherwise = null) => found >= 0 ? found : otherwise ?? value.Length;
#else
    private static int FirstOddity(ReadOnlySpan<char> value)
    {
        var first = 0;
        while (first < value.Length && IsPlain(value[first]))
        {
            first++;
        }

        return first;
    }
#endif

    private static bool IsPlain(char c) => c is (>= ' ' and < '\u007F' and not ('&' or '<' or '>' or '"')) or (>= '\u00A0' and < '\uD800');

    private static string? Entity(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => null,
    };
}
