using NodaTime;

namespace RegisterNotice;

/// <summary>What the builders of rights share: how a right is used.</summary>
/// <typeparam name="TSelf">The builder itself.</typeparam>
public abstract class RightUseBuilder<TSelf> : PartBuilder<TSelf, SubjectRight>
    where TSelf : RightUseBuilder<TSelf>
{
    private protected RightUseBuilder(SubjectRight part, LanguageTag language)
        : base(part, language)
    {
    }

    /// <summary>Says that the right can be used by e-mail.</summary>
    /// <param name="address">The address.</param>
    public TSelf Email(string address) => Via(ChannelKind.Email, Guard.NotNull(address));

    /// <summary>Says that the right can be used by phone.</summary>
    /// <param name="number">The number.</param>
    public TSelf Phone(string number) => Via(ChannelKind.Phone, Guard.NotNull(number));

    /// <summary>Says that the right can be used by post.</summary>
    /// <param name="address">The postal address.</param>
    public TSelf Post(string? address = null) => Via(ChannelKind.Post, address);

    /// <summary>Says that the right can be used by oneself in the service.</summary>
    /// <param name="place">Where in the service.</param>
    public TSelf SelfService(string? place = null) => Via(ChannelKind.SelfService, place);

    /// <summary>Says that the right can be used with a form.</summary>
    /// <param name="address">Where the form is.</param>
    public TSelf Form(string? address = null) => Via(ChannelKind.Form, address);

    /// <summary>Says that the right can be used in person.</summary>
    /// <param name="place">Where.</param>
    public TSelf InPerson(string? place = null) => Via(ChannelKind.InPerson, place);

    /// <summary>Says that the right can be used by a way that the notice does not name further.</summary>
    /// <param name="words">The way, as written.</param>
    public TSelf Otherwise(string words) => Via(ChannelKind.Other, Guard.NotNull(words));

    /// <summary>Adds a way to use the right, which may lead to one of several controllers.</summary>
    /// <param name="channel">The way.</param>
    public TSelf Via(RequestChannel channel) => Set(Part with { Channels = [.. Part.Channels, Guard.NotNull(channel)] });

    /// <summary>Says what is demanded of a request.</summary>
    /// <param name="demands">The demands. The GDPR knows none of them (Article 12(2) and (6)).</param>
    public TSelf Requires(params RequestFormality[] demands) =>
        Set(Part with { Formalities = [.. Part.Formalities, .. Guard.NotNull(demands)] });

    /// <summary>Says by what the identity of the person is established (Article 12(6)).</summary>
    /// <param name="kinds">The kinds of evidence.</param>
    public TSelf IdentifiedBy(params IdentityEvidence[] kinds) => Set(Part with { Evidence = [.. Part.Evidence, .. Guard.NotNull(kinds)] });

    /// <summary>Says within what time a request is answered (Article 12(3)).</summary>
    /// <param name="time">The time: one month at the most.</param>
    /// <param name="extendedBy">By how much it may be extended: two months at the most.</param>
    public TSelf AnsweredWithin(Period time, Period? extendedBy = null) =>
        Set(Part with { ResponseTime = Guard.NotNull(time), ResponseTimeExtension = extendedBy ?? Part.ResponseTimeExtension });

    /// <summary>Says how often the right may be used. The GDPR knows no such limit.</summary>
    /// <param name="interval">The time between requests.</param>
    public TSelf AtMostEvery(Period interval) => Set(Part with { FrequencyLimit = Guard.NotNull(interval) });

    /// <summary>Says what using the right costs (Article 12(5)).</summary>
    /// <param name="words">The cost, in the builder's language.</param>
    public TSelf Fee(string words) => Set(Part with { Fee = Add(Part.Fee, words) });

    private protected TSelf AddFormats(string[] names) => Set(Part with { DataFormats = [.. Part.DataFormats, .. names] });

    private TSelf Via(ChannelKind kind, string? target) =>
        Via(new() { Kind = kind, Target = target });
}
