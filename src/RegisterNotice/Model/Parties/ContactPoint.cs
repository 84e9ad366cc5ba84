using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>A person, a role or an organisation to turn to.</summary>
/// <remarks>Finnish: <i>yhteyshenkilö</i>, <i>yhteystaho</i>.</remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record ContactPoint : NoticePart
{
    /// <summary>The person's name.</summary>
    public string? Name { get; init; }

    /// <summary>The role or title, such as "customer service".</summary>
    public LocalizedText? Role { get; init; }

    /// <summary>The organisation, where it is named.</summary>
    public string? Organisation { get; init; }

    /// <summary>The postal address.</summary>
    public PostalAddress? Address { get; init; }

    /// <summary>E-mail addresses, as written.</summary>
    public IReadOnlyList<string> Emails { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>Phone numbers, as written; E.164 (<c>+358401234567</c>) is understood best.</summary>
    public IReadOnlyList<string> Phones { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>The address of the website.</summary>
    public string? Website { get; init; }

    internal override string OneLine =>
        OneLineText.Of(nameof(ContactPoint), [OneLineText.Short(Name), OneLineText.Short(Organisation), OneLineText.Short(Role)]);
}
