namespace RegisterNotice.Documents.Composing;

/// <summary>What a notice answers about what is processed, why, for how long and how it is protected.</summary>
internal static class ProcessingAnswers
{
    public static IEnumerable<MarkedText?> Purposes(Scribe scribe) =>
        scribe.Notice.Purposes.Select(purpose => scribe.Mark(scribe.Say(purpose.Description)));

    public static IEnumerable<MarkedText?> Description(Scribe scribe) =>
        InternalRecord.Each(scribe, scribe.Notice.Internal?.Systems).Prepend(scribe.Mark(scribe.Say(scribe.Notice.Internal?.Description)));

    public static IEnumerable<MarkedText?> Subjects(Scribe scribe) =>
        scribe.Notice.DataSubjects.Select(group => DataPart.Subject(scribe, group).TakeSentences());

    public static IEnumerable<MarkedText?> Data(Scribe scribe) =>
        scribe.Notice.DataCategories.Select(category => DataPart.Brief(scribe, category).TakeSentences());

    public static IEnumerable<MarkedText?> SpecialData(Scribe scribe) =>
        from category in scribe.Notice.DataCategories
        where category.Sensitivity != DataSensitivity.Ordinary
        select DataPart.Brief(scribe, category).TakeSentences();

    public static IEnumerable<MarkedText?> Sources(Scribe scribe) =>
        scribe.Notice.Sources.Select(source => SourcePart.Brief(scribe, source).TakeSentences());

    public static IEnumerable<MarkedText?> Retention(Scribe scribe) =>
        scribe.Notice.RetentionRules.Select(rule => RetentionPart.Whole(scribe, rule).TakeSentences());

    public static IEnumerable<MarkedText?> Security(Scribe scribe) =>
    [
        .. scribe.Notice.Security.Select(measure => SecurityPart.Told(scribe, measure).TakeSentences()),
        .. InternalRecord.Documents(scribe, InternalDocumentKind.SecurityPolicy),
    ];
}
