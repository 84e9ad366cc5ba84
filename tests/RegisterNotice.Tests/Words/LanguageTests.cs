using System.Reflection;
using System.Text.RegularExpressions;
using RegisterNotice.Validation;
using RegisterNotice.Words;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Tests.Words;

/// <summary>What careful lawyers of each language would not sign stands in no phrase and in no message.</summary>
public sealed partial class LanguageTests
{
    private static readonly LanguageTag[] Languages = [LanguageTag.Finnish, LanguageTag.Swedish, LanguageTag.English];

    private static readonly (string Place, LanguageTag Language, string Text)[] Texts =
    [
        .. from type in typeof(Phrase).Assembly.GetTypes()
           where type.Namespace == typeof(Phrase).Namespace
           from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
           from phrase in PhrasesIn(field.GetValue(null))
           from language in Languages
           select ($"{type.Name}.{field.Name}", language, phrase[language]),
        .. from rule in NoticeRules.All
           from language in Languages
           from text in new[] { RuleMessages.MessageOf(rule.Code), RuleMessages.RemedyOf(rule.Code) }
           select (rule.Code, language, text[language]!),
    ];

    [Fact]
    public void No_word_is_used_that_lawyers_do_not_use()
    {
        Texts.Should().HaveCountGreaterThan(1000);
        Texts.Where(it => it.Language.Equals(LanguageTag.English) && EnglishFaults.IsMatch(it.Text)).Should().BeEmpty();
        Texts.Where(it => it.Language.Equals(LanguageTag.Swedish) && SwedishFaults.IsMatch(it.Text)).Should().BeEmpty();
        Texts.Where(it => it.Language.Equals(LanguageTag.Finnish) && FinnishFaults.IsMatch(it.Text)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("sv", "gruppe[rn]n?a? av (registrerade|uppgifter)", "kategorier av registrerade, kategorier av uppgifter")]
    [InlineData("sv", "momsregistreringsnumm?e?r", "momsnummer")]
    [InlineData("sv", "kundrelation", "kundförhållande")]
    [InlineData("sv", "utanför EU och EES överförs|överförs( inte)? utanför", "överförs till länder utanför EU eller EES")]
    [InlineData("sv", "automatiska? beslut", "automatiserat beslut")]
    [InlineData("en", "\\bstorage period", "retention period")]
    [InlineData("en", "\\bbusiness ID\\b", "Business ID")]
    [InlineData("en", "\\b(use|uses|using) (a|the|your|this) rights?\\b", "exercise a right")]
    [InlineData("en", "[Gg]rounds? of Article 9", "condition under Article 9(2)")]
    [InlineData("en", "GDPR Article", "Article 6 GDPR")]
    [InlineData("en", "right of inspection", "right of access")]
    [InlineData("fi", "viimeisestä ostosta", "viimeisestä ostoksesta")]
    [InlineData("fi", "säilytetään rajatta", "säilytetään ilman määräaikaa")]
    public void One_thing_has_one_name(string language, string other, string name) =>
        Texts.Where(it => it.Language.Equals(LanguageTag.Parse(language)) && Regex.IsMatch(it.Text, other, RegexOptions.None, TimeSpan.FromSeconds(1)))
            .Should().BeEmpty($"it is called \"{name}\"");

    [GeneratedRegex(@"\b(mend(s|ed)?|tells? of|told of|betrays?|stands? in|bears? no|given way|once in a while|or other relationship|outside the controller\b(?!'s))\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex EnglishFaults { get; }

    [GeneratedRegex(@"\b(begäranden\w*|gett vika|medlemmen schemaVersion|någon annan relation|vitala intressen|följs upp)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex SwedishFaults { get; }

    [GeneratedRegex(@"\b(väistynyt|kaavan versio\w*|muun suhteen|muusta tapahtumasta)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex FinnishFaults { get; }

    private static IEnumerable<Phrase> PhrasesIn(object? value) => value switch
    {
        Phrase phrase => [phrase],
        Phrase[] phrases => phrases,
        System.Collections.IDictionary dictionary => dictionary.Values.OfType<Phrase>(),
        _ => [],
    };
}
