using NodaTime;
using RegisterNotice.Law;

namespace RegisterNotice;

/// <summary>Builds a <see cref="SubjectRight"/>, or what several have in common.</summary>
public sealed class SubjectRightBuilder : PartBuilder<SubjectRightBuilder>
{
    private readonly List<RequestChannel> channels = [];
    private readonly List<RequestFormality> formalities = [];
    private readonly List<IdentityEvidence> evidence = [];
    private readonly List<string> formats = [];
    private LocalizedText? description;
    private LocalizedText? fee;
    private LocalizedText? limitation;
    private LegalReference? reference;
    private Period? responseTime;
    private Period? extension;
    private Period? frequencyLimit;

    internal SubjectRightBuilder(LanguageTag language)
        : base(language)
    {
    }

    private protected override SubjectRightBuilder Self => this;

    /// <summary>Sets the right in words.</summary>
    /// <param name="words">The description, in the builder's language.</param>
    public SubjectRightBuilder Description(string words)
    {
        description = Add(description, words);
        return this;
    }

    /// <summary>Says that the right can be used by e-mail.</summary>
    /// <param name="address">The address.</param>
    public SubjectRightBuilder Email(string address) => Via(ChannelKind.Email, address);

    /// <summary>Says that the right can be used by phone.</summary>
    /// <param name="number">The number.</param>
    public SubjectRightBuilder Phone(string number) => Via(ChannelKind.Phone, number);

    /// <summary>Says that the right can be used by post.</summary>
    /// <param name="address">The postal address.</param>
    public SubjectRightBuilder Post(string? address = null) => Via(ChannelKind.Post, address);

    /// <summary>Says that the right can be used by oneself in the service.</summary>
    /// <param name="place">Where in the service.</param>
    public SubjectRightBuilder SelfService(string? place = null) => Via(ChannelKind.SelfService, place);

    /// <summary>Says that the right can be used with a form.</summary>
    /// <param name="address">Where the form is.</param>
    public SubjectRightBuilder Form(string? address = null) => Via(ChannelKind.Form, address);

    /// <summary>Says that the right can be used in person.</summary>
    /// <param name="place">Where.</param>
    public SubjectRightBuilder InPerson(string? place = null) => Via(ChannelKind.InPerson, place);

    /// <summary>Says what is demanded of a request.</summary>
    /// <param name="demands">The demands. The GDPR knows none of them (Article 12(2) and (6)).</param>
    public SubjectRightBuilder Requires(params RequestFormality[] demands)
    {
        formalities.AddRange(Guard.NotNull(demands));
        return this;
    }

    /// <summary>Says by what the identity of the person is established (Article 12(6)).</summary>
    /// <param name="kinds">The kinds of evidence.</param>
    public SubjectRightBuilder IdentifiedBy(params IdentityEvidence[] kinds)
    {
        evidence.AddRange(Guard.NotNull(kinds));
        return this;
    }

    /// <summary>Says within what time a request is answered (Article 12(3)).</summary>
    /// <param name="time">The time: one month at the most.</param>
    /// <param name="extendedBy">By how much it may be extended: two months at the most.</param>
    public SubjectRightBuilder AnsweredWithin(Period time, Period? extendedBy = null)
    {
        responseTime = Guard.NotNull(time);
        extension = extendedBy ?? extension;
        return this;
    }

    /// <summary>Says how often the right may be used. The GDPR knows no such limit.</summary>
    /// <param name="interval">The time between requests.</param>
    public SubjectRightBuilder AtMostEvery(Period interval)
    {
        frequencyLimit = Guard.NotNull(interval);
        return this;
    }

    /// <summary>Says what using the right costs (Article 12(5)).</summary>
    /// <param name="words">The cost, in the builder's language.</param>
    public SubjectRightBuilder Fee(string words)
    {
        fee = Add(fee, words);
        return this;
    }

    /// <summary>Says when the right does not apply or is refused.</summary>
    /// <param name="words">The limitation, in the builder's language.</param>
    public SubjectRightBuilder Unless(string words)
    {
        limitation = Add(limitation, words);
        return this;
    }

    /// <summary>Says in which formats data are handed over (Article 20(1)).</summary>
    /// <param name="names">The formats, such as <c>JSON</c>.</param>
    public SubjectRightBuilder Formats(params string[] names)
    {
        formats.AddRange(Guard.NotNull(names));
        return this;
    }

    /// <summary>Names the provision that gives the right.</summary>
    /// <param name="act">The act.</param>
    /// <param name="provision">The place in it, in the notation of <see cref="LegalReference.Provision"/>.</param>
    public SubjectRightBuilder Under(Act act, string? provision = null)
    {
        reference = Guard.NotNull(act).At(provision);
        return this;
    }

    /// <summary>Says that the right can be used by a way that the notice does not name further.</summary>
    /// <param name="words">The way, as written.</param>
    public SubjectRightBuilder Otherwise(string words) => Via(ChannelKind.Other, words);

    /// <summary>Takes over how other rights are used, as far as nothing of it is said of this one.</summary>
    internal SubjectRight Build(RightKind kind, SubjectRightBuilder others)
    {
        var (own, shared) = (Build(kind), others.Build(kind));
        return own with
        {
            Channels = own.Channels.Count > 0 ? own.Channels : shared.Channels,
            Formalities = own.Formalities.Count > 0 ? own.Formalities : shared.Formalities,
            Evidence = own.Evidence.Count > 0 ? own.Evidence : shared.Evidence,
            ResponseTime = own.ResponseTime ?? shared.ResponseTime,
            ResponseTimeExtension = own.ResponseTimeExtension ?? shared.ResponseTimeExtension,
            FrequencyLimit = own.FrequencyLimit ?? shared.FrequencyLimit,
            Fee = own.Fee ?? shared.Fee,
            DataFormats = own.DataFormats.Count > 0 ? own.DataFormats : shared.DataFormats,
        };
    }

    internal SubjectRight Build(RightKind kind) => new()
    {
        Kind = kind,
        Description = description,
        Channels = channels,
        Formalities = formalities,
        Evidence = evidence,
        ResponseTime = responseTime,
        ResponseTimeExtension = extension,
        FrequencyLimit = frequencyLimit,
        Fee = fee,
        Limitation = limitation,
        DataFormats = kind == RightKind.Portability ? formats : [],
        Reference = reference,
    };

    private SubjectRightBuilder Via(ChannelKind kind, string? target)
    {
        channels.Add(new() { Kind = kind, Target = target });
        return this;
    }
}
