using NodaTime;
using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.LanguageVersion"/>.</summary>
internal sealed class LanguageVersionShape : Shape<LanguageVersion>
{
    private static readonly Members<LanguageVersion> Members = new();
    public static readonly WrittenSlot<LanguageVersion, LanguageTag> Language =
        Members.Required("language", JsonValues.Language, it => it.Language);
    public static readonly OptionalSlot<LanguageVersion, string> Address = Members.Optional("url", JsonValues.Contact, it => it.Address);
    public static readonly OptionalValueSlot<LanguageVersion, LocalDate> UpdatedOn =
        Members.OptionalValue("updatedOn", JsonValues.Date, it => it.UpdatedOn);
    public static readonly DefaultSlot<LanguageVersion, bool> Authentic =
        Members.Default("authentic", JsonValues.Boolean, it => it.Authentic, whenAbsent: false);

    private LanguageVersionShape()
        : base(Members)
    {
    }

    public static LanguageVersionShape Instance { get; } = new();

    protected override LanguageVersion Create(in Slots values) => new()
    {
        Language = values.Get(Language),
        Address = values.Get(Address),
        UpdatedOn = values.Get(UpdatedOn),
        Authentic = values.Get(Authentic),
    };
}
