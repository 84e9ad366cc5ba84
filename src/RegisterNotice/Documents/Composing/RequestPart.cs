using NodaTime;
using RegisterNotice.Text.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>How rights are used: said once where it is the same for all of them, and of each right where it is not.</summary>
internal static class RequestPart
{
    public static IEnumerable<DocumentSection> Common(Scribe scribe) => CommonTo(scribe.Notice) is { } common
        ? Add(new Passage(scribe), scribe, common, RequestPhrases.Use).Section(HeadingPhrases.UseOfRights, SectionKind.Rights)
        : [];

    /// <summary>Adds how one right is used, unless it is said of all.</summary>
    public static Passage Add(Passage passage, Scribe scribe, SubjectRight right) =>
        right.Kind != RightKind.Complaint && CommonTo(scribe.Notice) is not null ? passage : Add(passage, scribe, Terms.Of(right), RequestPhrases.UseOne);

    private static Terms? CommonTo(Notice notice)
    {
        // A complaint goes to the authority, not to the controller.
        var terms = notice.Rights.Where(right => right.Kind != RightKind.Complaint).Select(Terms.Of).ToArray();
        return terms.Length > 1 && terms[0] != default && Array.TrueForAll(terms, other => other == terms[0]) ? terms[0] : null;
    }

    private static Passage Add(Passage passage, Scribe scribe, Terms terms, Phrase use)
    {
        if (terms == default)
        {
            return passage;
        }

        var channels = terms.Channels.Select(channel => (Name: scribe[RequestPhrases.Channels[channel.Kind]], Target: Scribe.Raw(channel.Target))).ToList();
        if (channels.Count == 1)
        {
            passage.Paragraph(scribe.Fill(use, ("way", channels[0] is (var name, { } target) ? $"{name}: {target}" : channels[0].Name + ".")));
        }
        else
        {
            passage.Under(
                scribe.Fill(use, ("way", scribe[RequestPhrases.Several])),
                channels.Select(channel => new Lines(scribe).Add(channel.Target is null ? channel.Name : $"{channel.Name}: {channel.Target}")));
        }

        var sentences = terms.Formalities.Select(formality => scribe[RequestPhrases.Formalities[formality]])
            .Append(Filled(scribe, RequestPhrases.Evidence, "evidence", terms.Evidence.Count == 0 ? null : scribe.Join([.. terms.Evidence.Select(it => scribe[RequestPhrases.EvidenceNames[it]])])))
            .Append(Filled(scribe, RequestPhrases.Answered, "time", terms.ResponseTime is { } time ? PeriodPhrases.Within(time, scribe.Main) : null))
            .Append(Filled(scribe, RequestPhrases.Extended, "time", terms.Extension is { } more ? PeriodPhrases.By(more, scribe.Main) : null))
            .Append(Filled(scribe, RequestPhrases.Frequency, "time", terms.Frequency is { } limit ? PeriodPhrases.OnceIn(limit, scribe.Main) : null))
            .OfType<string>()
            .ToArray();
        return passage.Paragraph(sentences.Length == 0 ? null : string.Join(" ", sentences)).Paragraph(new Lines(scribe).Said(RequestPhrases.Fee, scribe.Say(terms.Fee)));
    }

    private static string? Filled(Scribe scribe, Phrase phrase, string name, string? value) => value is null ? null : scribe.Fill(phrase, (name, value));

    /// <summary>What a notice says of using a right.</summary>
    private readonly record struct Terms
    {
        public IReadOnlyList<RequestChannel> Channels { get => field ?? []; private init; }

        public IReadOnlyList<RequestFormality> Formalities { get => field ?? []; private init; }

        public IReadOnlyList<IdentityEvidence> Evidence { get => field ?? []; private init; }

        public Period? ResponseTime { get; private init; }

        public Period? Extension { get; private init; }

        public Period? Frequency { get; private init; }

        public LocalizedText? Fee { get; private init; }

        public static Terms Of(SubjectRight right) => new()
        {
            Channels = OrNull(right.Channels),
            Formalities = OrNull(right.Formalities),
            Evidence = OrNull(right.Evidence),
            ResponseTime = right.ResponseTime,
            Extension = right.ResponseTimeExtension,
            Frequency = right.FrequencyLimit,
            Fee = right.Fee,
        };

        // Empty is null here, so that a right of which nothing is said equals the default.
        private static IReadOnlyList<T> OrNull<T>(IReadOnlyList<T> list) => list.Count == 0 ? null! : list;
    }
}
