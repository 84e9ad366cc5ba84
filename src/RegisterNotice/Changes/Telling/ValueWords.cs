using System.Collections;
using NodaTime;
using RegisterNotice.Changes.Weights;
using RegisterNotice.Words;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Changes.Telling;

/// <summary>Says a value in words, in short.</summary>
internal static class ValueWords
{
    public static string Of(object? value, LanguageTag language) => value switch
    {
        null => ChangeSentences.Nothing[language],
        string text => text.Length == 0 ? ChangeSentences.Empty[language] : Quoted.In(text, language),
        LocalizedText text => text.Count == 0 ? ChangeSentences.Empty[language] : Quoted.In(text.For(language), language),
        Phrase phrase => phrase[language],
        NamedList list => OfList(list, language),
        ToldRule rule => OfRule(rule, language),
        NoticePart part => OfPart(part, language),
        Enum word => OfWord(word, language),
        IEnumerable values => OfList(new([.. values.Cast<object>().Take(NamedList.MostNamed)], values.Cast<object>().Count()), language),
        _ => OfSimple(value, language),
    };

    /// <summary>A value in full, for a cell of its own; empty where there is none.</summary>
    public static string Whole(object? value, LanguageTag language) => value switch
    {
        null => "",
        string text => Legible.Line(text),
        LocalizedText text => Legible.Line(text.For(language)),
        DocumentSection section => Legible.Line(SectionText.Of(section).TrimEnd()),
        _ => Of(value, language),
    };

    private static string OfSimple(object value, LanguageTag language) => value switch
    {
        bool isSo => (isSo ? ChangeSentences.Yes : ChangeSentences.No)[language],
        Period period => PeriodPhrases.Length(period, language),
        LocalDate date => Enumeration.Write(date, language),
        CountryCode country => CountryNames.Name(country, language),
        LanguageTag tag => LanguageNames.Name(tag, language),
        _ => Legible.Line(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? ""),
    };

    private static string OfPart(NoticePart part, LanguageTag language) => part switch
    {
        LegalReference reference => LegalCitations.Cite(reference, language),
        LegalBasis basis => OfWord(basis.Kind, language),
        ProvisionRequirement provision => OfWord(provision.Kind, language),
        RequestChannel { Target: { Length: > 0 } target } channel => $"{OfWord(channel.Kind, language)}, {Quoted.Short(target)}",
        RequestChannel channel => OfWord(channel.Kind, language),
        PostalAddress address => OfAddress(address, language),
        RetentionRule rule => OfRule(new(rule, null), language),
        NoticeDocument wording => LanguageNames.Name(wording.Language, language),
        JointArrangement { Essence: { } essence } => Quoted.In(essence.For(language), language),
        _ => PartNames.Of(part, language) is { Length: > 0 } name ? name : Legible.Line(part.ToString()),
    };

    private static string OfWord(Enum word, LanguageTag language) =>
        WordNames.Of(word, language) is { Length: > 0 } name ? Quoted.Short(name) : ChangeSentences.Unknown[language];

    private static string OfAddress(PostalAddress address, LanguageTag language)
    {
        var country = address.Country is { } code ? CountryNames.Name(code, language) : null;
        var place = string.Join(" ", new[] { address.PostalCode, address.Town }.Where(text => !string.IsNullOrEmpty(text)));
        return Quoted.Short(
            string.Join(", ", new[] { address.Street, address.PostOfficeBox, place, country }.Where(text => !string.IsNullOrEmpty(text))));
    }

    private static string OfList(NamedList list, LanguageTag language)
    {
        if (list.Count == 0)
        {
            return ChangeSentences.Nothing[language];
        }

        string[] names = [.. list.First.Select(item => item is NoticePart part ? PartNames.Of(part, language) : Of(item, language))];
        return list.Count > names.Length
            ? ChangeSentences.More.Fill(
                language, ("items", string.Join(", ", names)),
                ("count", (list.Count - names.Length).ToString(System.Globalization.CultureInfo.InvariantCulture)))
            : Enumeration.Join(names, language);
    }

    private static string OfRule(ToldRule told, LanguageTag language)
    {
        var rule = told.Rule;
        var times = new[] { OfCriterion(rule, language), OfPeriod(rule, language) };
        var time = string.Join(", ", times.Where(text => !string.IsNullOrEmpty(text)));
        var limit = time.Length > 0 ? time : Of(rule.Description, language);
        return told.Data is null ? limit : $"{Of(told.Data, language)}: {limit}";
    }

    private static string? OfCriterion(RetentionRule rule, LanguageTag language) =>
        rule.Criterion is { } criterion ? PartNames.Phrase(RetentionPhrases.Criteria, criterion, language) : null;

    private static string? OfPeriod(RetentionRule rule, LanguageTag language)
    {
        if (rule.Period is not { } period)
        {
            return rule.Periods.Count == 0
                ? null
                : Enumeration.Join([.. rule.Periods.Select(each => PeriodPhrases.Length(each.Period, language))], language);
        }

        var start = rule.StartsFrom is { } from ? PartNames.Phrase(RetentionPhrases.Starts, from, language) : "";
        return $"{PeriodPhrases.Length(period, language)} {start}".TrimEnd();
    }
}
