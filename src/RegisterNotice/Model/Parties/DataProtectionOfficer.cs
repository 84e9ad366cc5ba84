using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>
/// What a notice says of a data protection officer: nothing, that none is designated, or how to reach the one that is (Articles 13(1)(b), 37 and 38(4)).
/// </summary>
/// <remarks>Finnish: <i>tietosuojavastaava</i>. The officer's name need not be published; the contact details must.</remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record DataProtectionOfficer : NoticePart
{
    /// <summary>Nothing is said of an officer.</summary>
    public static DataProtectionOfficer NotStated { get; } = new() { State = DeclarationState.NotStated };

    /// <summary>Whether an officer is designated, or whether the notice says that none is.</summary>
    public required DeclarationState State { get; init { field = value; Settle(value == DeclarationState.Unknown); } }

    /// <summary>The officer's name.</summary>
    public string? Name { get; init; }

    /// <summary>The organisation, where the officer works outside the controller's.</summary>
    public string? Organisation { get; init; }

    /// <summary>The postal address.</summary>
    public PostalAddress? Address { get; init; }

    /// <summary>E-mail addresses, as written.</summary>
    public IReadOnlyList<string> Emails { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>Phone numbers, as written; E.164 (<c>+358401234567</c>) is understood best.</summary>
    public IReadOnlyList<string> Phones { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>The address of the website.</summary>
    public string? Website { get; init; }

    /// <summary>The sentence that says whether there is an officer, such as why none is needed.</summary>
    public LocalizedText? Statement { get; init; }

    internal override string OneLine =>
        OneLineText.Of(nameof(DataProtectionOfficer), [State.ToString(), OneLineText.Short(Name), OneLineText.Short(Organisation)]);
}
