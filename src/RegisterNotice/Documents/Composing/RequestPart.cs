using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>How rights are used: said once where it is the same for all of them, and of each right where it is not.</summary>
internal static class RequestPart
{
    public static void Common(Passage passage, Scribe scribe)
    {
        if (scribe.CommonTerms is { } common)
        {
            passage.Paragraph(HasExceptions(scribe.Notice, common) ? scribe[RequestPhrases.UnlessOtherwise] : null);
            Add(passage, scribe, common, RequestPhrases.Use).Section(HeadingPhrases.UseOfRights, SectionKind.Rights);
        }
    }

    /// <summary>Adds how one right is used, as far as it is not said of all.</summary>
    public static Passage Add(Passage passage, Scribe scribe, SubjectRight right)
    {
        var terms = RequestTerms.Of(right);
        return Add(
            passage,
            scribe,
            RequestTerms.IsUsedTowardsController(right) && scribe.CommonTerms is { } common ? terms.But(common) : terms,
            RequestPhrases.UseOne);
    }

    private static bool HasExceptions(Notice notice, RequestTerms common)
    {
        foreach (var right in notice.Rights.AsSpan())
        {
            if (RequestTerms.IsUsedTowardsController(right) && RequestTerms.Of(right).But(common) != default)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The ways in which a right is used, as one text; null where none is named.</summary>
    public static string? Ways(Scribe scribe, SubjectRight right) =>
        scribe.Join(right.Channels, static (scribe, channel) => Way(scribe, channel, stop: ""));

    private static Passage Add(Passage passage, Scribe scribe, RequestTerms terms, Phrase use)
    {
        if (terms == default)
        {
            return passage;
        }

        if (terms.Channels.Count == 1)
        {
            passage.Paragraph(scribe.Fill(use, ("way", Way(scribe, terms.Channels[0], stop: "."))));
        }
        else
        {
            passage.Each(terms.Channels, static (scribe, channel) => scribe.Begin().Add(Way(scribe, channel, stop: "")))
                .ListedUnder(scribe.Fill(use, ("way", scribe[RequestPhrases.Several])));
        }

        var sentences = new List<string>();
        var unknown = 0;
        foreach (var formality in terms.Formalities)
        {
            var sentence = scribe[RequestPhrases.Formalities.Next(formality, terms.Kept, "formalities", ref unknown)];
            sentences.Add(formality == RequestFormality.Unknown ? sentence + "." : sentence);
        }

        Append(RequestPhrases.Evidence, "evidence", Evidence(scribe, terms));
        Append(RequestPhrases.Answered, "time", terms.ResponseTime is { } time ? PeriodPhrases.Within(time, scribe.Main) : null);
        Append(RequestPhrases.Extended, "time", terms.Extension is { } more ? PeriodPhrases.By(more, scribe.Main) : null);
        Append(RequestPhrases.Frequency, "time", terms.Frequency is { } limit ? PeriodPhrases.OnceIn(limit, scribe.Main) : null);
        return passage
            .Paragraph(sentences.Count == 0 ? null : string.Join(" ", sentences))
            .Paragraph(scribe.Begin().Said(RequestPhrases.Fee, scribe.Say(terms.Fee)));

        void Append(Phrase phrase, string name, string? value)
        {
            if (value is not null)
            {
                sentences.Add(scribe.Fill(phrase, (name, value)));
            }
        }
    }

    private static string? Evidence(Scribe scribe, RequestTerms terms)
    {
        var names = new List<string>(terms.Evidence.Count);
        var unknown = 0;
        foreach (var evidence in terms.Evidence)
        {
            names.Add(scribe[RequestPhrases.EvidenceNames.Next(evidence, terms.Kept, "evidence", ref unknown)]);
        }

        return scribe.Join(names);
    }

    private static string Way(Scribe scribe, RequestChannel channel, string stop)
    {
        var name = scribe[RequestPhrases.Channels.Of(channel.Kind, channel, "kind")];
        var of = scribe.ControllerName(channel.ControllerId) is { } controller ? $" ({controller})" : null;
        if (Scribe.Raw(channel.Target) is not { } target)
        {
            return name + of + stop;
        }

        // Nothing stands right behind an address that a reader might take for a part of it.
        return of is null ? $"{name}: {target}" : $"{name}: {target}{of}{stop}";
    }
}
