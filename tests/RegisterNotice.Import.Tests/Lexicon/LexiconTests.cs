using RegisterNotice.Import.Lexicon;
using RegisterNotice.Tests;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Tests.Lexicon;

/// <summary>Every word of headings and of the page around a notice is written twice, in its table and in the approved list, and the list is read by the table: a word that is misspelt in either is noticed.</summary>
public sealed class LexiconTests
{
    private static readonly (string Table, string Meaning, string Phrase)[] Words =
        [.. File.ReadLines(RepositoryFile.Path(LexiconWords.File)).Select(line => line.Split('\t')).Select(parts => (parts[0], parts[1], parts[2][..^1]))];

    [Fact]
    public void The_words_are_those_that_somebody_has_read() => Approved.ShouldBe(string.Concat(LexiconWords.All.Select(line => line + "\n")), LexiconWords.File);

    [Fact]
    public void Every_word_that_announces_a_section_does_so_in_a_heading() =>
        Words.Where(word => word.Table == "heading" && !Announces(word.Phrase, Enum.Parse<SectionKind>(word.Meaning))).Should().BeEmpty();

    [Fact]
    public void Every_other_word_of_headings_is_known_in_one() =>
        Words.Where(word => word.Table == "inHeading" && !Does(word.Phrase, Enum.Parse<HeadingWord>(word.Meaning))).Should().BeEmpty();

    [Fact]
    public void Every_word_around_a_notice_and_every_word_that_asks_is_known()
    {
        Words.Where(word => word.Table == "chrome" && !ChromeWords.Tell(word.Phrase)).Should().BeEmpty();
        Words.Where(word => word.Table == "question" && !Questions.Ask(word.Phrase + " tietoa?")).Should().BeEmpty();
    }

    // Some words announce another section where they stand alone, and are what they are beside others.
    private static bool Announces(string phrase, SectionKind kind)
    {
        var reading = HeadingLexicon.Read(LexiconWords.AsWritten(phrase));
        return reading.Kinds is { } kinds && (kinds.Contains(kind) || (kind == SectionKind.Rights && kinds.Contains(SectionKind.OtherRights)) || (kind == SectionKind.Disclosures && kinds.Contains(SectionKind.Transfers)));
    }

    private static bool Does(string phrase, HeadingWord word)
    {
        var reading = HeadingLexicon.Read(LexiconWords.AsWritten(phrase));
        return word switch
        {
            HeadingWord.Verb => reading.HasVerb,
            HeadingWord.Title => reading.IsTitle,
            _ => reading.Coverage == 1,
        };
    }
}
