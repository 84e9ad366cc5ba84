using NodaTime;
using RegisterNotice.Json.Walking;

namespace RegisterNotice.Json.Values;

/// <summary>The kinds of values that are no objects.</summary>
internal static class JsonValues
{
    /// <summary>Words or a name.</summary>
    public static readonly JsonValue<string> Text = new JsonString(TextRole.Words);

    /// <summary>The identifier of a part, or a word of a vocabulary, that nobody reads as text.</summary>
    public static readonly JsonValue<string> Id = new JsonString(role: null);

    public static readonly JsonValue<string> Email = new JsonString(TextRole.Email);

    /// <summary>A telephone number or a web address.</summary>
    public static readonly JsonValue<string> Contact = new JsonString(TextRole.Contact);

    /// <summary>Where a request is sent.</summary>
    public static readonly JsonValue<string> Target = new JsonString(TextRole.Target);

    /// <summary>What an act or a provision is called.</summary>
    public static readonly JsonValue<string> Official = new JsonString(TextRole.Official);

    /// <summary>The address of a link.</summary>
    public static readonly JsonValue<string> Link = new JsonString(TextRole.Link);

    public static readonly JsonValue<string> Version = new JsonVersion();

    public static readonly JsonValue<int> Integer = new JsonInteger();

    /// <summary>A place in a text or a list; the first is 0.</summary>
    public static readonly JsonValue<int> Position = new JsonInteger(minimum: 0);

    /// <summary>How much of something there is: at least one.</summary>
    public static readonly JsonValue<int> Length = new JsonInteger(minimum: 1);

    public static readonly JsonValue<bool> Boolean = new JsonBoolean();

    public static readonly JsonValue<LocalizedText> Localized = new JsonLocalizedText(TextRole.Words);

    /// <summary>Words that were a plain string before, which is read as Finnish.</summary>
    public static readonly JsonValue<LocalizedText> OncePlain = new JsonLocalizedText(TextRole.Words, LanguageTag.Finnish);

    /// <summary>What an act or an authority is called.</summary>
    public static readonly JsonValue<LocalizedText> OfficialName = new JsonLocalizedText(TextRole.Official);

    public static readonly JsonValue<LocalDate> Date = new JsonDate();

    public static readonly JsonValue<Period> Period = new JsonPeriod();

    public static readonly JsonValue<LanguageTag> Language = new JsonText<LanguageTag>(tag => tag.Value, LanguageTag.AsWritten);

    public static readonly JsonValue<CountryCode> Country = new JsonText<CountryCode>(code => code.Value, CountryCode.AsWritten);

    public static readonly JsonValue<BusinessId> BusinessId = new JsonText<BusinessId>(
        id => id.Value,
        RegisterNotice.BusinessId.AsWritten,
        TextRole.Contact);

    public static readonly JsonValue<VatNumber> VatNumber = new JsonText<VatNumber>(
        number => number.Value,
        RegisterNotice.VatNumber.AsWritten,
        TextRole.Contact);

    /// <summary>The kind of value of an enumeration.</summary>
    public static JsonValue<T> Enum<T>()
        where T : struct, Enum => EnumOf<T>.Value;

    private static class EnumOf<T>
        where T : struct, Enum
    {
        public static readonly JsonEnum<T> Value = new();
    }
}
