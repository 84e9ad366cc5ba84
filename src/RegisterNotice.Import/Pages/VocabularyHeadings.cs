using RegisterNotice.Import.Lexicon;
using RegisterNotice.Import.Scanning;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Pages;

/// <summary>Finds headings by their words: lines that are made of the words of headings and stand where headings stand.</summary>
internal static class VocabularyHeadings
{
    private static readonly string[] Rights = ["oikeus ", "rätt ", "rätten ", "right ", "the right "];

    private static readonly string[] Authorities = ["Tietosuojavaltuutetun toimisto", "Dataombudsmannens byrå", "Office of the Data Protection"];

    public static void Mark(List<PageLine> lines, bool isNumbered)
    {
        var isFlat = !isNumbered && FlatHeadings.Are(lines);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsOpen && (Stands(lines, i) || (isFlat && FlatHeadings.Is(lines, i))) && MayBe(lines[i], isNumbered)
                && Announces(lines, i, isNumbered) && !IsValue(lines, i) && !RunInNames.Are(lines, i) && !FlatHeadings.NameData(lines, i))
            {
                lines[i].Role = LineRole.Heading;
                lines[i].Level = isNumbered ? 2 : 1;
            }
        }
    }

    private static bool MayBe(PageLine line, bool isNumbered) =>
        line.Reading.HasKinds && HeadingFinder.HasForm(line) && !IsAuthority(line.Text)
            && !(isNumbered ? LeadsNumbered(line) : IsLabelled(line.Text));

    private static bool Stands(List<PageLine> lines, int index)
    {
        var line = lines[index];
        return line.StartsBlock || line.IsBold || index == 0 || lines[index - 1].Role == LineRole.Heading
            || (line.Text[^1] == ':' && !IsFullLabel(lines, index));
    }

    // A long label whose value begins on the next line, because this one is full.
    private static bool IsFullLabel(List<PageLine> lines, int index) =>
        lines[index].Text.Length > HeadingLimits.Prose && index + 1 < lines.Count && lines[index + 1] is { StartsBlock: false, IsListItem: false } next
            && char.IsLower(next.Text[0]);

    private static bool Announces(List<PageLine> lines, int index, bool isNumbered)
    {
        var line = lines[index];
        var isQuestion = IsQuestion(lines, index);
        var needed = line switch
        {
            _ when isNumbered => HeadingLimits.CoverageWithoutNumber,
            { IsBold: true } => HeadingLimits.CoverageInBold,
            _ when isQuestion => HeadingLimits.CoverageOfQuestion,
            _ => HeadingLimits.Coverage,
        };
        return line.Reading.Coverage >= needed && (!line.Reading.HasVerb || isQuestion || MayHaveVerb(line));
    }

    private static bool IsQuestion(List<PageLine> lines, int index)
    {
        var line = lines[index];
        return line.Text[^1] == '?' || (line.StandsAlone && line.Text[^1] != '.' && Questions.Begin(line.Text)) || LeadsList(lines, index);
    }

    // "The right to have data erased" has a verb, but says nothing of it.
    private static bool MayHaveVerb(PageLine line) => NamesRight(line.Text) || (line.IsBold && line.Reading.Coverage == 1);

    private static bool NamesRight(string text) => text[^1] != '.' && TextScan.BeginsWithAny(text, Rights);

    // "Rekisterin nimi: Asiakkaat" is a form's label with its value.
    private static bool IsLabelled(string text) =>
        text.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon && colon + 2 < text.Length;

    // Many words before a list, on a page whose headings have numbers.
    private static bool LeadsNumbered(PageLine line) =>
        line.Text[^1] == ':' && line.Reading.Words > HeadingLimits.MostWordsBeforeColon
            && !(line.StandsAlone && line.Reading.Coverage == 1);

    // The name of the authority over its address.
    private static bool IsAuthority(string text) => TextScan.BeginsWithAny(text, Authorities);

    // "Sinulla on seuraavat oikeudet" before the list of them.
    private static bool LeadsList(List<PageLine> lines, int index)
    {
        var line = lines[index];
        var isFollowed = index + 1 < lines.Count && lines[index + 1].IsListItem;
        return isFollowed && line.StandsAlone && line.Reading.Words <= HeadingLimits.MostWordsOverHeading && char.IsLetter(line.Text[^1]);
    }

    private static bool IsBeforeHeading(List<PageLine> lines, int index) =>
        index + 1 < lines.Count && lines[index + 1] is { StartsBlock: true, Reading: { HasKinds: true, HasVerb: false, Coverage: 1 } };

    // What stands under "name of the register" or among the lines of an address is a value, though it may be made of the words of headings.
    private static bool IsValue(List<PageLine> lines, int index)
    {
        if (index == 0 || lines[index - 1].Role != LineRole.Heading || lines[index].IsBold)
        {
            return false;
        }

        return lines[index - 1].Reading.Kinds switch
        {
            // "Oikeusperuste" and under it "Lakiperuste", before the next heading.
            [var above] when lines[index].Reading.Kinds is [var same] && same == above && IsBeforeHeading(lines, index) => true,
            [SectionKind.RegisterName, ..] when MeaningReader.Read(lines[index].Text).Has(Meaning.RegisterNoun) => true,
            [SectionKind.RegisterName or SectionKind.Controller or SectionKind.Contact, ..] =>
                lines[index].Reading.Kinds is not [SectionKind.Contact or SectionKind.DataProtectionOfficer, ..],
            _ => false,
        };
    }
}
