using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Tests.Words.Lexicon;

/// <summary>Every word of the lexicon is written twice, in its table and in the approved list, and the list is read by the table: a word that is misspelt in either is noticed.</summary>
public sealed class LexiconTests
{
    private static readonly (string Table, string Meaning, string Phrase)[] Words =
        [.. File.ReadLines(RepositoryFile.Path(LexiconWords.File)).Select(line => line.Split('\t')).Select(parts => (parts[0], parts[1], parts[2]))];

    [Fact]
    public void The_words_are_those_that_somebody_has_read() => Approved.ShouldBe(string.Concat(LexiconWords.All.Select(line => line + "\n")), LexiconWords.File);

    [Fact]
    public void Every_phrase_is_read_as_what_it_means() =>
        Words.Where(word => word.Table == "word").SelectMany(word => LexiconWords.Sentences(word.Phrase).Select(sentence => (word.Meaning, Sentence: sentence)))
            .Where(word => !MeaningReader.Read(word.Sentence).Has(Enum.Parse<Meaning>(word.Meaning))).Should().BeEmpty();

    [Fact]
    public void Every_meaning_has_phrases_or_names_or_a_shape()
    {
        var said = LexiconTable.Rows.Select(row => row.Meaning).Concat(LexiconTable.Names.Select(name => name.Meaning)).Append(Meaning.PersonalIdentityCode)
            .Concat(LexiconTable.Rows.Where(row => row.Denied is not null).Select(row => row.Denied!.Value));
        Enum.GetValues<Meaning>().Except(said).Should().BeEmpty();
    }

    [Fact]
    public void No_meaning_has_two_rows() => LexiconTable.Rows.GroupBy(row => row.Meaning).Where(rows => rows.Count() > 1).Select(rows => rows.Key).Should().BeEmpty();

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

    private static IEnumerable<(string, string, string)> Unread<T>(string table, WordTable<T> words, Func<T, string> meaning) =>
        Words.Where(word => word.Table == table && !NamedIn(word.Phrase, words, meaning).Contains(word.Meaning));

    private static IEnumerable<string> NamedIn<T>(string phrase, WordTable<T> words, Func<T, string> meaning)
    {
        var hits = MeaningReader.Hits(LexiconWords.Sentences(phrase).First(), out var meanings);
        return words.In(meanings, hits).Select(meaning);
    }
}
