using RegisterNotice.Import.Pages;
using RegisterNotice.Import.Scanning;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Import.Form;

/// <summary>Tells whether a page is in the form in which the library writes notices: each heading is one of the form's, and some sentence is.</summary>
internal static class FormPage
{
    private const int FewestHeadings = 2;
    private const int ShortestMark = 20;

    private static readonly Phrase[] Marks =
    [
        .. RightPhrases.Meanings.Values, .. PurposePhrases.Sentences.Values, .. TransferPhrases.Sentences.Values, .. RetentionPhrases.Sentences.Values,
        PurposePhrases.Intro, DataPhrases.CategoriesIntro, DataPhrases.SubjectsIntro, RecipientPhrases.None, RecipientPhrases.Some, RecipientPhrases.Intro, TransferPhrases.None, TransferPhrases.Some, TransferPhrases.Intro,
        DecisionPhrases.None, DecisionPhrases.Some, DecisionPhrases.Profiling, DecisionPhrases.NoProfiling, CookiePhrases.None, CookiePhrases.Some,
    ];

    // What a value follows.
    private static readonly Phrase[] Beginnings = [RetentionPhrases.Kept, SourcePhrases.Single];

    /// <summary>Marks the headings of a page in the form and gives its language; null, with nothing marked, where the page is another's.</summary>
    public static LanguageTag? Mark(Page page)
    {
        if (page.Lines.Find(line => !line.IsChrome) is not { HeadingLevel: > 0 })
        {
            return null;
        }

        var content = page.Lines.FindAll(line => !line.IsChrome);
        var headings = content.FindAll(line => line.HeadingLevel > 0);
        var found = FormHeadings.Languages.FirstOrDefault(language => headings.Count > FewestHeadings && headings.Skip(1).All(line => Find(language, line, content[0], out _, out _)) && HasMark(language, content));
        if (found is null)
        {
            return null;
        }

        for (var i = 0; i < page.Lines.Count; i++)
        {
            var line = page.Lines[i];
            if (line.HeadingLevel > 0 && !line.IsChrome)
            {
                page.Lines[i] = line == content[0] ? Title(line) : Heading(found, line, content[0]);
            }
        }

        return found;
    }

    private static PageLine Title(PageLine line)
    {
        line.Role = LineRole.Title;
        return line;
    }

    private static PageLine Heading(LanguageTag language, PageLine line, PageLine title)
    {
        Find(language, line, title, out var row, out var prefix);
        return new(line.Text[prefix.Length..], line.Line, line.Column + prefix.Length)
        {
            Written = line.Text,
            Number = prefix.Length == 0 ? null : prefix.Label,
            HeadingLevel = line.HeadingLevel,
            Level = line.HeadingLevel - title.HeadingLevel,
            Role = LineRole.Heading,
            StartsBlock = true,
            Reading = new(row.Kinds, 1, 1, HasVerb: false, IsTitle: false),
        };
    }

    private static bool Find(LanguageTag language, PageLine line, PageLine title, out (FormPart Part, SectionKind[] Kinds) row, out NumberPrefix prefix)
    {
        row = default;
        NumberPrefix.TryRead(line.Text, out prefix);
        return line.HeadingLevel > title.HeadingLevel && FormHeadings.TryFind(language, line.Text[prefix.Length..], out row);
    }

    private static bool HasMark(LanguageTag language, List<PageLine> lines)
    {
        var marks = Marks.Select(phrase => phrase[language]).ToArray();
        var beginnings = Beginnings.Select(phrase => phrase[language][..phrase[language].IndexOf('{')]).ToArray();
        var measures = SecurityPhrases.Names.Values.Select(phrase => phrase[language] + ": ").ToArray();
        return lines.Exists(line => Array.Exists(marks, mark => Begins(line.Text, mark)) || Array.Exists(beginnings, words => line.Text.StartsWith(words, StringComparison.Ordinal)) || Array.Exists(measures, words => line.Text.StartsWith(words, StringComparison.Ordinal)));
    }

    // The line may be wrapped before the sentence ends.
    private static bool Begins(string line, string mark) => line.StartsWith(mark, StringComparison.Ordinal) || (line.Length >= ShortestMark && mark.StartsWith(line, StringComparison.Ordinal));
}
