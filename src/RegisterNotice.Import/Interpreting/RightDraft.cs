using NodaTime;
using RegisterNotice.Import.Scanning;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>A right that is being read.</summary>
internal sealed class RightDraft(RightKind kind, Sentence first, NoticeDraft draft)
{
    private const int MostChannels = 50;
    private const int MostLimitations = 20;

    private readonly List<RequestChannel> channels = [];
    private readonly List<RequestFormality> formalities = [];
    private readonly List<IdentityEvidence> evidence = [];
    private readonly List<string> limitations = [];
    private RightApplicability applies;
    private LegalReference? restrictedBy;
    private Period? responseTime;
    private Period? frequencyLimit;
    private string? fee;

    public RightKind Kind { get; } = kind;

    /// <summary>Whether the law leaves the right: how it is used is told of none that it takes away.</summary>
    public bool Applies => applies != RightApplicability.No;

    /// <summary>Takes what a sentence says of using the right.</summary>
    public void Learn(Sentence sentence)
    {
        if (Kind == RightKind.Complaint)
        {
            return;
        }

        LearnChannels(sentence);
        LearnFormalities(sentence);
        LearnFrequencyAndFee(sentence);
        LearnResponseTime(sentence);
        if (IsLimit(sentence) && limitations.Count < MostLimitations)
        {
            limitations.Add(sentence.Text);
        }
    }

    /// <summary>Takes what is said of using all rights, where nothing of the same is said of this one.</summary>
    public void LearnCommon(IReadOnlyList<Sentence> sentences)
    {
        if (Kind == RightKind.Complaint || sentences.Count == 0)
        {
            return;
        }

        var (hasChannels, hasFormalities) = (channels.Count > 0, formalities.Count > 0);
        foreach (var sentence in sentences)
        {
            if (!hasChannels)
            {
                LearnChannels(sentence);
            }

            if (!hasFormalities)
            {
                LearnFormalities(sentence);
            }

            LearnResponseTime(sentence);
        }
    }

    /// <summary>Takes a sentence by which a law takes the right away, or restricts it.</summary>
    public void Restrict(Sentence sentence)
    {
        applies = sentence.Has(Meaning.RightDisapplied) ? RightApplicability.No : RightApplicability.Limited;
        restrictedBy ??= FirstOf(sentence.Citations);
    }

    public SubjectRight Close() => new()
    {
        Kind = Kind,
        Applies = applies,
        Restriction = restrictedBy is null ? null : new() { Reference = restrictedBy },
        Description = draft.Text(first.Text),
        Channels = channels,
        Formalities = formalities,
        Evidence = evidence,
        ResponseTime = responseTime,
        FrequencyLimit = frequencyLimit,
        Fee = fee is null ? null : draft.Text(fee),
        Limitation = limitations.Count == 0 ? null : draft.Text(string.Join(" ", limitations)),
        Reference = Reference(),
    };

    // The act that its sentence cites, or else the heading over it.
    private LegalReference? Reference()
    {
        var heading = first.Section.Heading;
        if (first.Citations.Count > 0 || heading is null || !ActCitations.MayBeIn(heading.Text, heading.Meanings))
        {
            return FirstOf(first.Citations);
        }

        return FirstOf(ActCitations.In(heading.Text, draft.Language, draft.Law.Applies));
    }

    private static LegalReference? FirstOf(List<Citation> citations) => citations is [var citation, ..] ? citation.Reference : null;

    private void LearnFormalities(Sentence sentence)
    {
        var isRequest = sentence.HasAny(Meaning.Request, Meaning.ContactWord) || sentence.HasAny(Meaning.Check, Meaning.Rectify);
        Demand(sentence.Has(Meaning.InWriting) && isRequest && !sentence.Has(Meaning.Disclose), RequestFormality.Written);
        Demand(sentence.Has(Meaning.SignatureDemanded), RequestFormality.Signed);
        Demand(sentence.Has(Meaning.PresenceDemanded) && !IsOneOfWays(sentence), RequestFormality.InPerson);
        Demand(sentence.HasAny(Meaning.ProveIdentity, Meaning.ProofByIdentityCode), RequestFormality.Identification);
        Demand(sentence.Has(Meaning.Reasoned, Meaning.Request)
            && sentence.HasAny(Meaning.Should, Meaning.InWriting), RequestFormality.Reasoned);
        if (sentence.Has(Meaning.ProofByIdentityCode) && !evidence.Contains(IdentityEvidence.PersonalIdentityCode))
        {
            evidence.Add(IdentityEvidence.PersonalIdentityCode);
        }
    }

    // Of several ways that are listed none is demanded.
    private static bool IsOneOfWays(Sentence sentence) =>
        sentence.Lead is { } lead && !sentence.HasAny(Meaning.Only, Meaning.Should) && !lead.HasAny(Meaning.Only, Meaning.Should);

    // "Free of charge once a year" tells of a fee for more, not of how often one may ask.
    private void LearnFrequencyAndFee(Sentence sentence)
    {
        if (sentence.Has(Meaning.FeeCharged) || (sentence.Has(Meaning.Fee) && !sentence.Has(Meaning.FreeOfCharge)))
        {
            fee ??= sentence.Text;
        }
        else if (sentence.Has(Meaning.FrequencyLimit))
        {
            frequencyLimit ??= FrequencyOf(sentence);
        }
    }

    private static Period? FrequencyOf(Sentence sentence) => sentence switch
    {
        _ when sentence.Has(Meaning.OncePerYear) => Period.FromYears(1),
        _ when sentence.Has(Meaning.OncePerHalfYear) => Period.FromMonths(6),
        _ => null,
    };

    private void LearnResponseTime(Sentence sentence)
    {
        var isOfAnswers = sentence.Has(Meaning.ResponseTime) && !sentence.HasAny(Meaning.Keep, Meaning.Remove);
        if (isOfAnswers && StatedPeriods.In(sentence.Text) is [var time, ..])
        {
            responseTime ??= time.Period;
        }
    }

    private void LearnChannels(Sentence sentence)
    {
        foreach (var found in sentence.Has(Meaning.SupervisoryAuthority) ? [] : sentence.Channels)
        {
            var channel = found.Kind switch
            {
                ChannelType.Email when !ChannelScanner.IsPattern(found.Value) => new RequestChannel { Kind = ChannelKind.Email, Target = found.Value },
                ChannelType.BrokenEmail => new() { Kind = ChannelKind.Email, Target = found.Value },
                ChannelType.Phone => new() { Kind = ChannelKind.Phone, Target = found.Value },
                ChannelType.Website when sentence.Has(Meaning.Form) => new() { Kind = ChannelKind.Form, Target = found.Value },
                _ => null,
            };
            Add(channel);
        }

        if (sentence.Has(Meaning.SelfService))
        {
            Add(new() { Kind = ChannelKind.SelfService });
        }

        if (sentence.Has(Meaning.InPerson))
        {
            Add(new() { Kind = ChannelKind.InPerson });
        }

        if (AddressOfRequests(sentence) is { } address)
        {
            Add(new() { Kind = ChannelKind.Post, Target = address });
        }
        else if (sentence.Has(Meaning.ByPost))
        {
            Add(new() { Kind = ChannelKind.Post });
        }

        if (sentence.Channels.Count == 0 && RequestAddressees.In(sentence) is { } addressee)
        {
            Add(new() { Kind = ChannelKind.Other, Target = addressee });
        }
    }

    // "The request must be sent to Wool Street 2, 00100 Helsinki": a street, a code and a town, as written.
    private static string? AddressOfRequests(Sentence sentence)
    {
        if (!sentence.HasAny(Meaning.Request, Meaning.ByPost, Meaning.InWriting) || sentence.Has(Meaning.SupervisoryAuthority)
            || PostalAddresses.Find(sentence.Text, null) is not { } found)
        {
            return null;
        }

        var (text, address) = (sentence.Text, found.Address);
        var code = text.IndexOf(address.PostalCode!, StringComparison.Ordinal);
        var start = StartOfStreet(text, code);
        var end = address.Town is { } town ? text.IndexOf(town, code, StringComparison.Ordinal) + town.Length : -1;
        return end > code && start < code ? text[start..end] : null;
    }

    // Back over words with a capital and numbers: "to Wool Street 2, 00100".
    private static int StartOfStreet(string text, int code)
    {
        var start = code;
        while (start > 0)
        {
            var word = text.LastIndexOf(' ', Math.Max(0, start - 2)) + 1;
            if (word >= start || !(char.IsUpper(text[word]) || char.IsDigit(text[word])))
            {
                break;
            }

            start = word;
        }

        return start;
    }

    private void Add(RequestChannel? channel)
    {
        if (channel is not null && channels.Count < MostChannels && !channels.Contains(channel))
        {
            channels.Add(channel);
        }
    }

    private void Demand(bool condition, RequestFormality formality)
    {
        if (condition && !formalities.Contains(formality))
        {
            formalities.Add(formality);
        }
    }

    private bool IsLimit(Sentence sentence)
    {
        if (!(Kind == RightKind.Erasure ? sentence.HasAny(Meaning.Erase, Meaning.Except) : sentence == first))
        {
            return false;
        }

        return sentence.HasAny(Meaning.Except, Meaning.LimitOfRight);
    }
}
