using RegisterNotice.Import.Lexicon;
using RegisterNotice.Tests;

namespace RegisterNotice.Import.Tests.Lexicon;

/// <summary>Every word of the lexicon is written twice, in its table and in the approved list, and the list is read by the table: a word that is misspelt in either is noticed.</summary>
public sealed class LexiconTests
{
    private static readonly (string Table, string Meaning, string Phrase)[] Words =
        [.. File.ReadLines(RepositoryFile.Path(LexiconWords.File)).Select(line => line.Split('\t')).Select(parts => (parts[0], parts[1], parts[2][..^1]))];

    [Fact]
    public void The_words_are_those_that_somebody_has_read() => Approved.ShouldBe(string.Concat(LexiconWords.All.Select(line => line + "\n")), LexiconWords.File);

    [Fact]
    public void Every_word_of_a_stem_is_read_as_what_it_means() =>
        Words.Where(word => word.Table == "stem" && !StemReader.Read(Sentence(word.Phrase)).Has(Enum.Parse<Stem>(word.Meaning))).Should().BeEmpty();

    [Fact]
    public void Every_name_of_a_table_is_read_as_what_it_names()
    {
        Unread("act", ActNames.Table, act => act).Should().BeEmpty();
        Unread("country", CountryWords.Table, country => country.Value).Should().BeEmpty();
        Unread("recipient", RecipientNames.Table, name => name).Should().BeEmpty();
        Unread("category", RecipientCategories.Table, category => $"{category.Kind}|{category.Fi}|{category.Sv}|{category.En}").Should().BeEmpty();
        Unread("start", RetentionStarts.Table, start => $"{start}").Should().BeEmpty();
        Unread("tool", TrackingTools.Table, tool => $"{tool.Name}|{tool.Provider}").Should().BeEmpty();
    }

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

    private static IEnumerable<(string, string, string)> Unread<T>(string table, WordTable<T> words, Func<T, string> meaning) =>
        Words.Where(word => word.Table == table && !Meanings(word.Phrase, words, meaning).Contains(word.Meaning));

    private static IEnumerable<string> Meanings<T>(string phrase, WordTable<T> words, Func<T, string> meaning)
    {
        var hits = new List<StemHit>();
        var stems = StemReader.Read(Sentence(phrase), hits);
        return words.In(stems, [.. hits]).Select(meaning);
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

    private static string Sentence(string phrase) => $"Xyz {LexiconWords.AsWritten(phrase)} xyz.";
}
