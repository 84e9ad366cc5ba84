using RegisterNotice.Text.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>How rights are used: said once where it is the same for all of them, and of each right where it is not.</summary>
internal static class RequestPart
{
    public static IEnumerable<DocumentSection> Common(Scribe scribe) => scribe.CommonTerms is { } common
        ? Add(new Passage(scribe), scribe, common, RequestPhrases.Use).Section(HeadingPhrases.UseOfRights, SectionKind.Rights)
        : [];

    /// <summary>Adds how one right is used, unless it is said of all.</summary>
    public static Passage Add(Passage passage, Scribe scribe, SubjectRight right) =>
        right.Kind != RightKind.Complaint && scribe.CommonTerms is not null ? passage : Add(passage, scribe, RequestTerms.Of(right), RequestPhrases.UseOne);

    private static Passage Add(Passage passage, Scribe scribe, RequestTerms terms, Phrase use)
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

        var sentences = new List<string>();
        foreach (var formality in terms.Formalities)
        {
            sentences.Add(scribe[RequestPhrases.Formalities[formality]]);
        }

        Append(RequestPhrases.Evidence, "evidence", terms.Evidence.Count == 0 ? null : scribe.Join([.. terms.Evidence.Select(it => scribe[RequestPhrases.EvidenceNames[it]])]));
        Append(RequestPhrases.Answered, "time", terms.ResponseTime is { } time ? PeriodPhrases.Within(time, scribe.Main) : null);
        Append(RequestPhrases.Extended, "time", terms.Extension is { } more ? PeriodPhrases.By(more, scribe.Main) : null);
        Append(RequestPhrases.Frequency, "time", terms.Frequency is { } limit ? PeriodPhrases.OnceIn(limit, scribe.Main) : null);
        return passage.Paragraph(sentences.Count == 0 ? null : string.Join(" ", sentences)).Paragraph(new Lines(scribe).Said(RequestPhrases.Fee, scribe.Say(terms.Fee)));

        void Append(Phrase phrase, string name, string? value)
        {
            if (value is not null)
            {
                sentences.Add(scribe.Fill(phrase, (name, value)));
            }
        }
    }
}
