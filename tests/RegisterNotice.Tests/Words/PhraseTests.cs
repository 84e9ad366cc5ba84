using System.Collections;
using System.Reflection;
using RegisterNotice.Tests.Model;
using RegisterNotice.Words;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Tests.Words;

/// <summary>What holds for all phrases at once.</summary>
public sealed class PhraseTests
{
    private static readonly LanguageTag[] Languages = [LanguageTag.Finnish, LanguageTag.Swedish, LanguageTag.English];

    private static readonly FieldInfo[] Tables =
    [
        .. typeof(Phrase).Assembly.GetTypes().Where(type => type.Namespace == typeof(Phrase).Namespace)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)),
    ];

    private static readonly (string Place, Phrase Phrase)[] Phrases = [.. Tables.SelectMany(field => In(field.GetValue(null)).Select(phrase => ($"{field.DeclaringType!.Name}.{field.Name}", phrase)))];

    [Fact]
    public void Every_phrase_is_given_in_every_language() =>
        Phrases.Should().HaveCountGreaterThan(400).And.NotContain(entry => Languages.Any(language => string.IsNullOrWhiteSpace(entry.Phrase[language])));

    [Fact]
    public void Placeholders_are_the_same_in_every_language() =>
        Phrases.Where(entry => Languages.Select(language => string.Join(",", MessageTemplate.Names(entry.Phrase[language]).Order(StringComparer.Ordinal))).Distinct(StringComparer.Ordinal).Count() > 1)
            .Should().BeEmpty();

    [Fact]
    public void Sentences_end_alike_in_every_language() =>
        Phrases.Where(entry => Languages.Select(language => entry.Phrase[language][^1]).Select(last => last is '.' or ':' ? last : ' ').Distinct().Count() > 1).Should().BeEmpty();

    [Fact]
    public void No_phrase_has_a_space_too_many_or_a_straight_quote_in_Finnish_or_Swedish() =>
        Phrases.Where(entry => Languages.Any(language => entry.Phrase[language] is var text && (text != text.Trim() || text.Contains("  ", StringComparison.Ordinal) || (language.Value != "en" && text.Contains('"')))))
            .Should().BeEmpty();

    [Fact]
    public void Every_value_of_an_enumeration_has_its_phrase()
    {
        var tables = Tables.Where(field => field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(Dictionary<,>) && field.FieldType.GetGenericArguments()[0].IsEnum).ToArray();

        tables.Should().HaveCountGreaterThan(20);
        foreach (var table in tables.Where(table => table.Name is not nameof(ShortPhrases.Objections)))
        {
            var keys = ((IDictionary)table.GetValue(null)!).Keys.Cast<object>();
            Known.Values(table.FieldType.GetGenericArguments()[0]).Except(keys).Should().BeSubsetOf([DataSensitivity.Ordinary, RetentionStart.Other], "{0}.{1}", table.DeclaringType!.Name, table.Name);
        }
    }

    [Fact]
    public void A_value_that_looks_like_a_placeholder_is_not_filled() =>
        new Phrase("{a} {b}", "", "").Fill(LanguageTag.Finnish, ("a", "{b}"), ("b", "{a}")).Should().Be("{b} {a}");

    [Fact]
    public void A_placeholder_that_nothing_fills_is_a_fault() =>
        FluentActions.Invoking(() => new Phrase("{a}", "", "").Fill(LanguageTag.Finnish, ("b", "x"))).Should().Throw<ArgumentException>();

    private static IEnumerable<Phrase> In(object? value) => value switch
    {
        Phrase phrase => [phrase],
        IDictionary table => table.Values.Cast<object?>().SelectMany(In),
        System.Runtime.CompilerServices.ITuple tuple => Enumerable.Range(0, tuple.Length).SelectMany(i => In(tuple[i])),
        Phrase[] phrases => phrases,
        _ => [],
    };
}
